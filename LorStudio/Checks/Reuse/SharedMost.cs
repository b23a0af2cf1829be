using System.Numerics;

namespace LorStudio.Checks.Reuse;

/// <summary>Ranks sections by the fingerprints they hold: a rare one counts for more.</summary>
internal sealed class SharedMost
{
    /// <summary>How many sections that hold one fingerprint are looked at; more would tell nothing.</summary>
    public const int MostSections = 48;

    private readonly Dictionary<long, int> _shares = [];

    /// <summary>Adds all sections, or <see cref="MostSections"/> of them, that hold a fingerprint.</summary>
    public void Add(IReadOnlyList<long> sections)
    {
        var weight = 1 + BitOperations.Log2((uint)(MostSections / Math.Max(1, sections.Count)) | 1);
        foreach (var section in sections)
        {
            _shares[section] = _shares.GetValueOrDefault(section) + weight;
        }
    }

    /// <summary>The sections that share most; of equal ones the latest.</summary>
    public IEnumerable<long> InOrder() =>
        _shares.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key).Select(s => s.Key);
}

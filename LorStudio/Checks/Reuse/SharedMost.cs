using System.Numerics;

namespace LorStudio.Checks.Reuse;

/// <summary>Ranks sections by the fingerprints they hold: a rare one counts for more, and so does one between equal words.</summary>
internal sealed class SharedMost
{
    /// <summary>How many places of one gram are looked at; more would tell nothing.</summary>
    public const int MostPlaces = 96;

    private const int Neighbour = 4; // times the gram alone

    private readonly Dictionary<long, int> _shares = [];

    /// <summary>Adds the places of one gram, <see cref="MostPlaces"/> at most.</summary>
    /// <param name="places">Sections, with how many of the words beside the gram are equal.</param>
    public void Add(IReadOnlyList<(long Section, int EqualNeighbours)> places)
    {
        var rare = 1 + BitOperations.Log2((uint)(MostPlaces / Math.Max(1, places.Count)) | 1);
        foreach (var (section, neighbours) in places)
        {
            _shares[section] = _shares.GetValueOrDefault(section) + rare * (1 + Neighbour * neighbours);
        }
    }

    /// <summary>The sections that share most; of equal ones the latest.</summary>
    public IEnumerable<long> InOrder() =>
        _shares.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key).Select(s => s.Key);
}

using System.Globalization;
using System.Text;

namespace LorStudio.Checks.Phrases;

/// <summary>A phrase that was found.</summary>
/// <param name="Last">Index of its last word.</param>
public readonly record struct PhraseMatch(PhraseRule Rule, int First, int Last)
{
    /// <summary>What may stand in its place, see <see cref="PhraseRule.Phrases"/>.</summary>
    internal string? Fix { get; init; }

    internal bool Covers(PhraseMatch other) => First <= other.First && Last >= other.Last;

    /// <summary>What may stand in its place, capitalised as what stands there; null where nothing is clearly right.</summary>
    public string? Replacement(CheckedSection section)
    {
        if (Fix is null)
        {
            return null;
        }

        StringBuilder replacement = new();
        for (var at = 0; at < Fix.Length; at++)
        {
            var end = Fix[at] == '{' ? Fix.IndexOf('}', at) : -1;
            if (end < 0)
            {
                replacement.Append(Fix[at]);
                continue;
            }

            var place = int.Parse(Fix.AsSpan(at + 1, end - at - 1), CultureInfo.InvariantCulture);
            var word = place > 0 ? First + place - 1 : Last + place + 1;
            replacement.Append(section.Words[Math.Clamp(word, First, Last)].Written);
            at = end;
        }

        if (section.Words[First].IsCapitalized && replacement.Length > 0)
        {
            replacement[0] = char.ToUpperInvariant(replacement[0]);
        }

        return replacement.ToString();
    }
}

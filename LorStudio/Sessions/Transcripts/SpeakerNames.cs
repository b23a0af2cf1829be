using System.Runtime.InteropServices;

namespace LorStudio.Sessions.Transcripts;

/// <summary>
/// Tells which words before a colon are a speaker's name. Only a name that recurs, is confirmed by the file, or could be
/// nothing else is one: "Note: …" stays what was said. A name can hold a colon ("Team: Room 4").
/// </summary>
internal sealed class SpeakerNames
{
    /// <summary>Characters and colons in which a name has to end.</summary>
    private const int LongestName = 120;
    private const int MostColons = 3;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How often a longer name that recurs stands where this one would be read.</summary>
    private readonly Dictionary<string, int> _longer = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> _confirmed;
    private readonly bool _isEverywhere;

    /// <param name="utterances">All that was said, one line each.</param>
    /// <param name="confirmed">Names the file lists as those who were there.</param>
    public SpeakerNames(IReadOnlyList<string> utterances, IReadOnlySet<string>? confirmed = null)
    {
        _confirmed = confirmed ?? new HashSet<string>();
        foreach (var words in utterances)
        {
            foreach (var name in Beginnings(words))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, name, out _)++;
            }
        }

        var (said, named) = (0, 0);
        foreach (var words in utterances.Where(w => w.Length > 0))
        {
            said++;
            named += Beginnings(words).FirstOrDefault() is { } first && NameShape.IsWritten(first) ? 1 : 0;
            CountLonger(words);
        }

        _isEverywhere = said > 1 && named == said;
    }

    /// <summary>The speaker, null where none is known, and what was said.</summary>
    public (string? Speaker, string Words) Split(string utterance)
    {
        string? speaker = null;
        foreach (var name in Beginnings(utterance))
        {
            if (speaker is null ? IsName(name) : IsPartOf(speaker, name))
            {
                speaker = name;
            }
        }

        return speaker is null ? (null, utterance) : (speaker, utterance[(speaker.Length + 1)..].TrimStart());
    }

    private bool IsName(string name) =>
        _confirmed.Contains(name)
        || (Times(name) > 1 && NameShape.IsWritten(name))
        || (Times(name) > 2 && NameShape.IsSmall(name))
        || NameShape.IsPlain(name)
        || (_isEverywhere && NameShape.IsWritten(name));

    /// <summary>"Team: Room 4" and not "Team", where it always goes on with a name that recurs.</summary>
    private bool IsPartOf(string shorter, string longer) =>
        _confirmed.Contains(longer) || (Recurs(longer) && _longer.GetValueOrDefault(shorter) == Times(shorter));

    private void CountLonger(string words)
    {
        string? shorter = null;
        foreach (var name in Beginnings(words))
        {
            if (shorter is not null && Recurs(name))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_longer, shorter, out _)++;
            }

            shorter = name;
        }
    }

    private int Times(string name) => _counts.GetValueOrDefault(name);

    private bool Recurs(string name) => Times(name) > 1 && NameShape.IsWritten(name);

    /// <summary>What stands before each of the first colons, where it could be a name.</summary>
    private static IEnumerable<string> Beginnings(string words)
    {
        var colon = -1;
        for (var i = 0; i < MostColons; i++)
        {
            var within = Math.Min(words.Length, LongestName) - (colon + 1);
            colon = within > 0 ? words.IndexOf(':', colon + 1, within) : -1;
            if (colon < 1)
            {
                yield break;
            }

            if ((colon + 1 == words.Length || words[colon + 1] == ' ') && NameShape.CanBe(words.AsSpan(0, colon)))
            {
                yield return words[..colon];
            }
        }
    }
}

using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language;

/// <summary>Takes the slips that the parts of one rule find; a place that one of them found is not given twice.</summary>
internal sealed class Slips(Rule rule, Reading reading, FindingList findings)
{
    // Nobody reads more, and a hostile text must not make thousands.
    private const int Most = 40;

    private readonly List<(int Start, int End)> _places = [];

    public bool IsFull => _places.Count >= Most;

    /// <summary>On words, first and last included.</summary>
    public void Add(int first, int last, string message, params IReadOnlyList<string> fixes)
    {
        var words = reading.Section.Words;
        AddPlace(words[first].Start, words[last].End, message, fixes);
    }

    /// <summary>On characters of the plain text.</summary>
    public void AddPlace(int start, int end, string message, params IReadOnlyList<string> fixes)
    {
        if (IsFull || _places.Exists(place => start < place.End && end > place.Start))
        {
            return;
        }

        _places.Add((start, end));
        findings.Add(rule, reading.Section, start, end - start, Naming(start, end, message), fixes);
    }

    /// <summary>The message, which names the words it is about.</summary>
    private string Naming(int start, int end, string message)
    {
        var words = $"“{reading.Section.Prose.Text[start..end]}”";
        return message.Contains(words, StringComparison.Ordinal)
            ? message
            : $"{words}: {char.ToLowerInvariant(message[0])}{message[1..]}";
    }

    /// <summary>A replacement for some words, capitalised as the first of them.</summary>
    public static string Like(string written, string replacement) =>
        written.Length > 0 && char.IsUpper(written[0]) && replacement.Length > 0
            ? char.ToUpperInvariant(replacement[0]) + replacement[1..]
            : replacement;
}

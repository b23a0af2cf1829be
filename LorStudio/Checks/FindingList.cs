using LorStudio.CaseFiles;
using LorStudio.Drafting;

namespace LorStudio.Checks;

/// <summary>Collects what rules find; turns places in the plain text into places in the Markdown.</summary>
public sealed class FindingList
{
    private const int LongestContext = 400; // characters

    private readonly List<Finding> _found = [];

    public IReadOnlyList<Finding> Found => _found;

    /// <summary>On a stretch of the section's plain text.</summary>
    public void Add(
        Rule rule,
        CheckedSection section,
        int start,
        int length,
        string message,
        IReadOnlyList<string>? fixes = null,
        Severity? severity = null,
        EarlierPassage? earlier = null
    )
    {
        var (from, span) = section.Prose.InMarkdown(start, length);
        var text = section.Prose.Text.Substring(start, length);
        _found.Add(
            new(
                rule.Id,
                severity ?? rule.Severity,
                section.Name,
                from,
                span,
                text,
                message,
                rule.Why,
                fixes ?? [],
                Finding.HashOf(rule.Id, section.Name, text, Context(section, start))
            )
            {
                Earlier = earlier,
            }
        );
    }

    /// <summary>On words of the section, first and last included.</summary>
    public void AddWords(
        Rule rule,
        CheckedSection section,
        int first,
        int last,
        string message,
        IReadOnlyList<string>? fixes = null,
        Severity? severity = null
    )
    {
        var start = section.Words[first].Start;
        Add(rule, section, start, section.Words[last].End - start, message, fixes, severity);
    }

    /// <summary>On a section as a whole.</summary>
    public void AddSection(Rule rule, SectionKey key, string message) => Whole(rule, NameOf(key), message);

    /// <summary>On the letter as a whole.</summary>
    public void AddLetter(Rule rule, string message, Severity? severity = null, EarlierPassage? earlier = null) =>
        Whole(rule, null, message, severity, earlier);

    /// <summary>On the date of the letter.</summary>
    public void AddLetterDate(Rule rule, string message) => Whole(rule, "letterDate", message);

    /// <summary>The key of a section as a case file writes it.</summary>
    public static string NameOf(SectionKey key) => FileWords.Section[key];

    internal void AddRange(IEnumerable<Finding> findings) => _found.AddRange(findings);

    private void Whole(
        Rule rule,
        string? section,
        string message,
        Severity? severity = null,
        EarlierPassage? earlier = null
    ) =>
        _found.Add(
            new(
                rule.Id,
                severity ?? rule.Severity,
                section,
                0,
                0,
                "",
                message,
                rule.Why,
                [],
                Finding.HashOf(rule.Id, section, "", earlier?.Whose ?? "")
            )
            {
                Earlier = earlier,
            }
        );

    private static string Context(CheckedSection section, int start)
    {
        foreach (var sentence in section.Sentences)
        {
            if (start < sentence.End)
            {
                return section.Prose.Text[
                    Math.Min(sentence.Start, start)..Math.Min(sentence.End, sentence.Start + LongestContext)
                ];
            }
        }

        return "";
    }
}

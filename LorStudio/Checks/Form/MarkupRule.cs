using System.Buffers;
using LorStudio.Drafting;
using LorStudio.Markup;

namespace LorStudio.Checks.Form;

/// <summary>Markdown that the letter prints as its plain text.</summary>
internal sealed class MarkupRule : ISectionRule
{
    private static readonly Rule Rule = new(
        "format.markup",
        Severity.Warning,
        "A letter prints paragraphs, bold, italic and lists; what else is marked up prints as its plain text."
    );

    // Reading Markdown takes the square of these; no letter has as many.
    private const int MostBrackets = 500;

    // Without one of these, or a line that is set in, nothing but paragraphs, emphasis and lists can stand in a text.
    private static readonly SearchValues<char> Telling = SearchValues.Create("#`>[<~|=");

    public void Check(CheckedSection section, FindingList findings)
    {
        var markdown = section.Prose.Markdown;
        if (section.Key is not { } key || !MayHoldMarkup(markdown) || markdown.AsSpan().Count('[') > MostBrackets)
        {
            return;
        }

        foreach (var kind in UnprintedMarkup.In(markdown).Concat(Foreign(markdown)))
        {
            var message = $"The letter cannot print {kind}; its text prints plainly.";
            if (MarkupPlaces.Find(kind, section.Prose) is (var start, > 0 and var length))
            {
                findings.Add(Rule, section, start, length, message);
            }
            else
            {
                findings.AddSection(Rule, key, message);
            }
        }
    }

    private static bool MayHoldMarkup(string markdown) =>
        markdown.AsSpan().ContainsAny(Telling)
        || markdown.Contains("\n    ", StringComparison.Ordinal)
        || markdown.Contains('\t', StringComparison.Ordinal)
        || markdown.StartsWith("    ", StringComparison.Ordinal)
        || MarkupPlaces.RuleLine(markdown) is (_, > 0);

    /// <summary>What other kinds of Markdown have and this one reads as ordinary text, signs and all.</summary>
    private static IEnumerable<string> Foreign(string markdown)
    {
        if (MarkupPlaces.Between(markdown, "~~") is (_, > 0))
        {
            yield return "struck-out text";
        }

        if (MarkupPlaces.TableLine(markdown) is (_, > 0))
        {
            yield return "a table";
        }
    }
}

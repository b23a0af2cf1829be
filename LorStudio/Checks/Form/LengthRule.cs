using System.Buffers;
using System.Globalization;
using LorStudio.Drafting;
using LorStudio.Markup;

namespace LorStudio.Checks.Form;

/// <summary>Letters that are too short to show anything or too long to be read.</summary>
internal sealed class LengthRule : ILetterRule
{
    private const int Fewest = 250; // words
    private const int Most = 700;

    private static readonly SearchValues<char> Between = SearchValues.Create(" \n\t\u00A0\u2013\u2014");

    private static readonly Rule Rule = new(
        "format.length",
        Severity.Warning,
        "A strong letter has 350 to 600 words, on one page where it can be and never more than two."
    );

    private readonly PerSection<int> _words = new(Count);

    public void Check(CheckedLetter letter, FindingList findings)
    {
        TellUnread(letter, findings);
        var words = letter.Sections.Sum(_words.Of);
        if (words is > 0 and < Fewest)
        {
            findings.AddLetter(
                Rule,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The letter has {words} words; a strong one has at least {Fewest}."
                )
            );
        }
        else if (words > Most)
        {
            findings.AddLetter(
                Rule,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The letter has {words} words; more than {Most} are rarely read."
                )
            );
        }
    }

    /// <summary>What is longer than any section may be is read only as far as that.</summary>
    private static void TellUnread(CheckedLetter letter, FindingList findings)
    {
        foreach (var section in letter.Sections.Where(s => s.Rest > 0))
        {
            findings.AddSection(
                Rule,
                section.Key!.Value,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The checks read the first {Section.LongestText:N0} characters of a section; {section.Rest:N0} more stand here."
                )
            );
        }
    }

    /// <summary>As <see cref="WordCount"/> counts them: a hyphen parts no words.</summary>
    private static int Count(CheckedSection section)
    {
        var prose = section.Prose;
        var count = 0;
        for (var word = 0; word < prose.Words.Count; word++)
        {
            count += word == 0 || prose.GapBefore(word).ContainsAny(Between) ? 1 : 0;
        }

        return count;
    }
}

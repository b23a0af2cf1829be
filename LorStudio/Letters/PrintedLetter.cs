using System.Globalization;
using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Drafting;
using LorStudio.Letters.Pdf;

namespace LorStudio.Letters;

/// <summary>What only the pages and the file of a letter show.</summary>
public static class PrintedLetter
{
    private const int MostPages = 2;

    private static readonly Rule Length = new(
        "format.length",
        Severity.Warning,
        "Readers of hundreds of letters stop at the second page; one page is best."
    );

    private static readonly Rule Portal = new(
        "format.portal",
        Severity.Blocker,
        "The letter portal refuses a file that breaks its rules (ERAS letter portal rules, 2025 season)."
    );

    /// <summary>Lays the letter out and writes it, and looks at both.</summary>
    public static IReadOnlyList<Finding> Check(CaseFacts facts, Draft draft, CompetencyOrder order, DateOnly today) =>
        Check(new PdfLetterFormat().Write(LetterComposer.Compose(facts, draft, order, today), LetterStyle.Standard));

    /// <summary>Looks at a letter that is written.</summary>
    public static IReadOnlyList<Finding> Check(LetterFile letter)
    {
        FindingList findings = new();
        if (letter.Pages > MostPages)
        {
            findings.AddLetter(
                Length,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The letter takes {letter.Pages} pages; at most {MostPages} are read."
                )
            );
        }

        foreach (var fault in PortalRules.Faults(letter.Bytes))
        {
            findings.AddLetter(Portal, fault);
        }

        return findings.Found;
    }
}

using LorStudio.Checks.Phrases;

namespace LorStudio.Checks.Completeness;

/// <summary>The letter says how the writer can be reached.</summary>
internal sealed class ContactRule : ILetterRule
{
    private const int LeastDigits = 7;

    private static readonly Rule Rule = new(
        "complete.contact",
        Severity.Consider,
        "A reader who has a question should not have to search; the cold formula alone reads as reluctance."
    );

    private static readonly PhraseRule Invites = Of(
        """
        contact|reach|call|email|e|write|phone|telephone|text|page ..6 ..2 number|line|extension|letterhead|above|below|cell|mobile|pager|office|address
        reached|contacted ..6 number|line|extension|letterhead|above|below|cell|mobile|pager|office|phone|email|address
        direct|office|cell|mobile|personal|private line|number|phone|extension
        """
    );

    private static readonly PhraseRule Formula = Of(
        """
        if|should ..6 ..2 questions|information|further|additional|details|assistance
        do not|n't hesitate; don't hesitate; feel free; please contact|call|reach|email
        contact|call|reach me; happy|glad|pleased to discuss|answer|provide|speak
        """
    );

    private static readonly PhraseBook Book = new([Invites, Formula]);

    private readonly PerSection<(bool IsConcrete, bool IsFormula)> _said = new(Read);

    public void Check(CheckedLetter letter, FindingList findings)
    {
        if (LetterWords.IsEmpty(letter) || letter.Sections.Any(s => _said.Of(s).IsConcrete))
        {
            return;
        }

        findings.AddLetter(
            Rule,
            letter.Sections.Any(s => _said.Of(s).IsFormula)
                ? "The letter invites questions, but names no telephone number or email address to reach the writer at."
                : "The letter names no telephone number or email address to reach the writer at."
        );
    }

    private static (bool, bool) Read(CheckedSection section)
    {
        var found = Book.Find(section);
        return (
            IsAddressed(section.Prose.Text) || found.Any(m => m.Rule == Invites),
            found.Any(m => m.Rule == Formula)
        );
    }

    /// <summary>Whether a text holds an email address or a telephone number.</summary>
    private static bool IsAddressed(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (
                at > 0
                && at + 1 < text.Length
                && char.IsLetterOrDigit(text[at - 1])
                && char.IsLetterOrDigit(text[at + 1])
            )
            {
                return true;
            }
        }

        return PhoneNumbers.In(text).Any(p => p.Digits.Length >= LeastDigits);
    }

    private static PhraseRule Of(string phrases) =>
        new(
            Rule,
            "",
            phrases.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            [],
            [],
            []
        );
}

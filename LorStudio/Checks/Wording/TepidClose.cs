using LorStudio.Drafting;

namespace LorStudio.Checks.Wording;

/// <summary>A closing that recommends less strongly than the letter above it praises.</summary>
internal sealed class TepidClose : ILetterRule
{
    private static readonly Rule Rule = new(
        "strength.tepid-close",
        Severity.Warning,
        "The strength a writer means and the strength that is read hardly agree (PMC8277265), and the closing is read first: it should say it in so many words."
    );

    private readonly PerSection<IReadOnlyList<(Recommends How, int First, int Last)>> _strength = new(Strength.Find);

    public void Check(CheckedLetter letter, FindingList findings)
    {
        var closing = letter[SectionKey.Closing];
        var said = _strength.Of(closing);
        if (said.Count == 0 || said.Any(s => s.How is not Recommends.Plainly && !IsOfContact(closing, s.First)))
        {
            return;
        }

        foreach (var (_, first, _) in said)
        {
            if (IsOfContact(closing, first))
            {
                continue;
            }

            var sentence = closing.Sentences[closing.Words[first].Sentence];
            var isStrongAbove = letter.Sections.Any(s =>
                s != closing && _strength.Of(s).Any(p => p.How is not Recommends.Plainly)
            );
            findings.AddWords(
                Rule,
                closing,
                sentence.FirstWord,
                sentence.EndWord - 1,
                isStrongAbove
                    ? "The closing recommends without a superlative, and so is weaker than the body of the letter."
                    : "The closing recommends without saying how strongly."
            );
            return;
        }
    }

    /// <summary>A sentence about reaching the writer, thanks or the waiver recommends nobody.</summary>
    private static bool IsOfContact(CheckedSection section, int word)
    {
        var sentence = section.Sentences[section.Words[word].Sentence];
        for (var at = sentence.FirstWord; at < Math.Min(sentence.EndWord, sentence.FirstWord + 60); at++)
        {
            if (
                section.Words[at].Folded
                is "contact"
                    or "reach"
                    or "reached"
                    or "call"
                    or "questions"
                    or "information"
                    or "thank"
                    or "thanks"
                    or "waived"
                    or "sincerely"
                    or "regards"
                    or "letter"
            )
            {
                return true;
            }
        }

        return false;
    }
}

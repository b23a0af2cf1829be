using System.Collections.Frozen;
using LorStudio.Drafting;
using LorStudio.Markup;

namespace LorStudio.Checks;

/// <summary>A section, or the salutation, as the checks read it: split once, for all rules.</summary>
/// <param name="name">Its key as a case file writes it, or "salutation".</param>
/// <param name="key">Null for the salutation.</param>
public sealed class CheckedSection(string name, SectionKey? key, string markdown, CheckedCase @case)
{
    private static readonly FrozenSet<string> OtherPersons = FrozenSet.ToFrozenSet(
        (
            "patient patient's patients patients' man man's men woman woman's women mother mother's father father's parent parents "
            + "husband husband's wife wife's son son's daughter daughter's child child's children family boy girl baby infant "
            + "nurse nurses resident residents intern interns fellow fellows colleague colleagues student students attending attendings"
        ).Split(' ')
    );

    public string Name { get; } = name;
    public SectionKey? Key { get; } = key;
    public CheckedCase Case { get; } = @case;
    public Prose Prose { get; } = Prose.Of(markdown);
    public IReadOnlyList<ProseWord> Words => Prose.Words;
    public IReadOnlyList<ProseSentence> Sentences => Prose.Sentences;

    /// <summary>The text of some words, with what stands between them.</summary>
    public string TextOf(int firstWord, int lastWord) => Prose.Text[Words[firstWord].Start..Words[lastWord].End];

    public string TextOf(ProseSentence sentence) => Prose.Text[sentence.Start..sentence.End];

    /// <summary>Whether words speak of the candidate: no other person stands before them in their sentence.</summary>
    public bool IsOfCandidate(int firstWord)
    {
        for (var word = firstWord - 1; word >= Sentences[Words[firstWord].Sentence].FirstWord; word--)
        {
            if (OtherPersons.Contains(Words[word].Folded))
            {
                return false;
            }
        }

        return true;
    }
}

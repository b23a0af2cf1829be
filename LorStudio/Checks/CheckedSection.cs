using LorStudio.Checks.People;
using LorStudio.Drafting;
using LorStudio.Markup;

namespace LorStudio.Checks;

/// <summary>A section, or the salutation, as the checks read it: split once, for all rules.</summary>
/// <param name="name">Its key as a case file writes it, or "salutation".</param>
/// <param name="key">Null for the salutation.</param>
public sealed class CheckedSection(string name, SectionKey? key, string markdown, CheckedCase @case)
{
    public string Name { get; } = name;
    public SectionKey? Key { get; } = key;
    public CheckedCase Case { get; } = @case;
    public Prose Prose { get; } = Prose.Of(markdown);
    public IReadOnlyList<ProseWord> Words => Prose.Words;
    public IReadOnlyList<ProseSentence> Sentences => Prose.Sentences;

    /// <summary>Who is named, in order.</summary>
    public IReadOnlyList<Mention> People => field ??= new PeopleReader(Prose, Case.Names).Read();

    /// <summary>The text of some words, with what stands between them.</summary>
    public string TextOf(int firstWord, int lastWord) => Prose.Text[Words[firstWord].Start..Words[lastWord].End];

    public string TextOf(ProseSentence sentence) => Prose.Text[sentence.Start..sentence.End];
}

using LorStudio.Markup;

namespace LorStudio.Checks.Reuse;

/// <summary>A section of the letter that is checked, made ready to be compared with many others.</summary>
internal sealed class SectionWords
{
    private readonly NameWords _names;
    private readonly NameWords _writer;
    private readonly Formulas _formulas;
    private readonly RunFinder _finder;
    private readonly bool?[] _ofWriter;

    public SectionWords(CheckedSection section, NameWords names, NameWords writer)
    {
        (Section, _names, _writer) = (section, names, writer);
        Text = MaskedText.Of(section.Prose, names);
        _finder = new(Text);
        _formulas = new(section.Prose);
        _ofWriter = new bool?[section.Sentences.Count];
    }

    public CheckedSection Section { get; }

    public MaskedText Text { get; }

    /// <summary>The runs shared with another text, and this text as it was compared: with the other candidate's names aside too.</summary>
    public (MaskedText Text, IReadOnlyList<SharedRun> Runs) Compare(MaskedText other, NameWords otherNames)
    {
        if (!otherNames.StandIn(Section.Prose))
        {
            return (Text, _finder.In(other));
        }

        var masked = MaskedText.Of(Section.Prose, _names.With(otherNames));
        return (masked, new RunFinder(masked).In(other));
    }

    /// <summary>Whether a word counts as reused: it belongs to no formula, nor to what the writer of both letters says of themselves.</summary>
    public bool Counts(int word, bool sameWriter) => !_formulas.Holds(word) && !(sameWriter && IsOfWriter(word));

    private bool IsOfWriter(int word)
    {
        var sentence = Section.Words[word].Sentence;
        return _ofWriter[sentence] ??= SelfDescription.Is(Text, Section.Sentences[sentence], _writer);
    }
}

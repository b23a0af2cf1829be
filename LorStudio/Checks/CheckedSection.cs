using LorStudio.Checks.Facts.Times;
using LorStudio.Checks.People;
using LorStudio.Drafting;
using LorStudio.Markup;

namespace LorStudio.Checks;

/// <summary>A section, or the salutation, as the checks read it: split once, for all rules.</summary>
public sealed class CheckedSection
{
    private const int LongestSentence = 300; // words

    private readonly Lazy<WordPlaces<Mention>> _people;
    private readonly Lazy<WordPlaces<DateMention>> _dates;
    private readonly Lazy<WordPlaces<Duration>> _durations;

    /// <param name="name">Its key as a case file writes it, or "salutation".</param>
    /// <param name="key">Null for the salutation.</param>
    public CheckedSection(string name, SectionKey? key, string markdown, CheckedCase @case)
    {
        Rest = Math.Max(0, markdown.Length - Section.LongestText);
        (Name, Key, Case, Prose) = (name, key, @case, Prose.Of(Rest > 0 ? markdown[..Section.LongestText] : markdown));
        _people = new(() => new(new PeopleReader(Prose, Case.Names).Read(), m => m.First), isThreadSafe: false);
        _dates = new(() => new(DateReader.Read(Prose), d => d.First), isThreadSafe: false);
        _durations = new(() => new(Duration.Read(Prose), d => d.First), isThreadSafe: false);
    }

    public string Name { get; }
    public SectionKey? Key { get; }
    public CheckedCase Case { get; }

    /// <summary>The text, as far as a case file takes one.</summary>
    public Prose Prose { get; }

    /// <summary>Characters behind it that are not read.</summary>
    public int Rest { get; }
    public IReadOnlyList<ProseWord> Words => Prose.Words;
    public IReadOnlyList<ProseSentence> Sentences => Prose.Sentences;

    /// <summary>Who is named, in order.</summary>
    public IReadOnlyList<Mention> People => _people.Value.All;

    /// <summary>Who is named in a sentence, in order.</summary>
    public ReadOnlySpan<Mention> PeopleIn(ProseSentence sentence) => _people.Value.In(sentence);

    /// <summary>Whether a sentence names the candidate.</summary>
    public bool NamesCandidate(ProseSentence sentence)
    {
        foreach (var mention in PeopleIn(sentence))
        {
            if (mention.Whom is Whom.Candidate)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence that a word stands in.</summary>
    public ProseSentence SentenceOf(int word) => Sentences[Words[word].Sentence];

    /// <summary>What runs on without end is no sentence of a letter, and is not read as one.</summary>
    public static bool IsReadable(ProseSentence sentence) => sentence.EndWord - sentence.FirstWord <= LongestSentence;

    internal IReadOnlyList<DateMention> Dates => _dates.Value.All;

    internal ReadOnlySpan<DateMention> DatesIn(ProseSentence sentence) => _dates.Value.In(sentence);

    internal IReadOnlyList<Duration> Durations => _durations.Value.All;

    internal ReadOnlySpan<Duration> DurationsIn(ProseSentence sentence) => _durations.Value.In(sentence);

    /// <summary>The text of some words, with what stands between them.</summary>
    public string TextOf(int firstWord, int lastWord) => Prose.Text[Words[firstWord].Start..Words[lastWord].End];

    public string TextOf(ProseSentence sentence) => Prose.Text[sentence.Start..sentence.End];

    /// <summary>Whether words speak of the candidate: no other person stands before them in their sentence.</summary>
    public bool IsOfCandidate(int firstWord)
    {
        foreach (var mention in PeopleIn(SentenceOf(firstWord)))
        {
            if (mention.Last < firstWord && mention.Whom is Whom.Other or Whom.Others or Whom.Listed)
            {
                return false;
            }
        }

        return true;
    }
}

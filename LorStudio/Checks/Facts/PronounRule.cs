using System.Collections.Frozen;
using LorStudio.Cases;
using LorStudio.Checks.People;
using LorStudio.Markup;

namespace LorStudio.Checks.Facts;

/// <summary>Pronouns that are not the candidate's, where nobody else is near whom they could mean.</summary>
public sealed class PronounRule(CheckedCase @case) : ISectionRule
{
    private const int LongestStory = 3; // sentences in which a pronoun alone carries another person on

    private static readonly Rule Rule = new(
        "facts.pronoun",
        Severity.Blocker,
        "A pronoun of the wrong gender tells the reader that the letter was written for somebody else."
    );

    public void Check(CheckedSection section, FindingList findings)
    {
        if (@case.Facts.Candidate.Pronouns is not { } pronouns || section.Key is null)
        {
            return;
        }

        var before = Around.Nobody;
        var carried = 0;
        var mention = 0;
        for (var s = 0; s < section.Sentences.Count; s++)
        {
            var sentence = section.Sentences[s];
            var people = mention;
            var here = In(section, ref mention, sentence);
            var told = Around.Nobody;
            var speaksOfCandidate = people < mention;
            for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
            {
                var gender = GenderOf(section.Words[word].Base);
                speaksOfCandidate |=
                    Fits(pronouns, gender) || section.Words[word].Folded is "they" or "their" or "them";
                if (gender is Gender.Any || Fits(pronouns, gender) || IsOfBoth(section.Prose, word, sentence))
                {
                    continue;
                }

                // The first word of a sentence means somebody who was named before it.
                var near = word == sentence.FirstWord ? before : before | here;
                if (Means(near, gender))
                {
                    told |= gender is Gender.Female ? Around.Woman : Around.Man;
                }
                else
                {
                    findings.AddWords(
                        Rule,
                        section,
                        word,
                        word,
                        Message(section, word, pronouns),
                        Fixes(section, word, pronouns)
                    );
                }
            }

            // A story goes on with pronouns alone, or over a sentence about nobody, for a while.
            carried = here is Around.Nobody ? carried + 1 : 0;
            var goesOn = here is Around.Nobody && told is Around.Nobody && !speaksOfCandidate ? before : here | told;
            before = carried < LongestStory ? goesOn : here;
        }
    }

    /// <summary>Who else is named in a sentence.</summary>
    private static Around In(CheckedSection section, ref int mention, ProseSentence sentence)
    {
        var around = Around.Nobody;
        for (; mention < section.People.Count && section.People[mention].First < sentence.EndWord; mention++)
        {
            if (section.People[mention] is { Whom: Whom.Other or Whom.Listed, Gender: var gender })
            {
                around |= gender switch
                {
                    Gender.Female => Around.Woman,
                    Gender.Male => Around.Man,
                    _ => Around.Woman | Around.Man,
                };
            }
        }

        return around;
    }

    /// <summary>"he or she", "his/her".</summary>
    private static bool IsOfBoth(Prose prose, int word, ProseSentence sentence)
    {
        foreach (var step in (ReadOnlySpan<int>)[1, 2])
        {
            foreach (var other in (ReadOnlySpan<int>)[word - step, word + step])
            {
                if (
                    other < sentence.FirstWord
                    || other >= sentence.EndWord
                    || GenderOf(prose.Words[other].Base) is Gender.Any
                )
                {
                    continue;
                }

                var between = prose.Words[Math.Min(word, other) + 1];
                if (step == 1 ? prose.GapBefore(Math.Max(word, other)) is "/" : between.Folded is "or" or "and")
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Fits(Pronouns pronouns, Gender gender) =>
        pronouns switch
        {
            Pronouns.SheHer => gender is Gender.Female,
            Pronouns.HeHim => gender is Gender.Male,
            _ => false,
        };

    private static Gender GenderOf(string word) =>
        word switch
        {
            "he" or "him" or "his" or "himself" or "he'd" or "he'll" => Gender.Male,
            "she" or "her" or "hers" or "herself" or "she'd" or "she'll" => Gender.Female,
            _ => Gender.Any,
        };

    private static bool Means(Around around, Gender gender) =>
        around.HasFlag(gender is Gender.Female ? Around.Woman : Around.Man);

    private static string Message(CheckedSection section, int word, Pronouns pronouns) =>
        $"“{section.Words[word].Written}” is not the candidate's pronoun ({Written(pronouns)}), and nobody else is named here.";

    private static string Written(Pronouns pronouns) =>
        pronouns switch
        {
            Pronouns.SheHer => "she/her",
            Pronouns.HeHim => "he/him",
            _ => "they/them",
        };

    private static string[] Fixes(CheckedSection section, int word, Pronouns pronouns)
    {
        var written = section.Words[word];
        var nextIsNoun =
            word + 1 < section.Words.Count
            && section.Prose.GapBefore(word + 1) is " "
            && !Follows.Contains(section.Words[word + 1].Folded);
        var fix = (pronouns, written.Folded) switch
        {
            (Pronouns.SheHer, "he") => "she",
            (Pronouns.SheHer, "him") => "her",
            (Pronouns.SheHer, "his") => nextIsNoun ? "her" : "hers",
            (Pronouns.SheHer, "himself") => "herself",
            (Pronouns.SheHer, "he's") => "she’s",
            (Pronouns.HeHim, "she") => "he",
            (Pronouns.HeHim, "her") => nextIsNoun ? "his" : "him",
            (Pronouns.HeHim, "hers") => "his",
            (Pronouns.HeHim, "herself") => "himself",
            (Pronouns.HeHim, "she's") => "he’s",
            (Pronouns.TheyThem, "he" or "she") => "they",
            (Pronouns.TheyThem, "him") => "them",
            (Pronouns.TheyThem, "his") => nextIsNoun ? "their" : "theirs",
            (Pronouns.TheyThem, "her") => nextIsNoun ? "their" : "them",
            (Pronouns.TheyThem, "hers") => "theirs",
            (Pronouns.TheyThem, "himself" or "herself") => "themself",
            _ => null,
        };
        return fix is null ? [] : [written.IsCapitalized ? char.ToUpperInvariant(fix[0]) + fix[1..] : fix];
    }

    /// <summary>Words before which "her" is an object: "trusted her with", "told her that".</summary>
    private static readonly FrozenSet<string> Follows = WordSet.Of(
        """
        with to for in on at as and or but that when while because by from after before during without the a
        an if of is was about into over who how what more highly strongly again every each through directly
        than not so this these i we most
        """
    );

    [Flags]
    private enum Around
    {
        Nobody = 0,
        Woman = 1,
        Man = 2,
    }
}

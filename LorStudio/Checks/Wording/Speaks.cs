using System.Collections.Frozen;

namespace LorStudio.Checks.Wording;

/// <summary>Whether words of a section are said of the candidate.</summary>
internal static class Speaks
{
    private const int NearBehind = 3; // words
    private const int FarBehind = 5;
    private const int Reach = 60; // words of a sentence that are looked at
    private const int LongestAttribute = 4; // words from "her" to "skills"

    // May stand between a subject and what is said of it.
    private static readonly FrozenSet<string> Light = PersonWords.Set(
        """
        a an has have had is are was were be been being am do does did will would can could may might must should always often
        also sometimes occasionally at times still really truly generally usually typically clearly certainly probably perhaps
        consistently frequently initially first simply only just even never not somewhat quite rather very a bit little both
        become became remains remained feels felt seemed seems appeared appears to on occasion overall honestly
        admittedly
        """
    );

    // What is said of these is said of the candidate whose they are.
    private static readonly FrozenSet<string> Attributes = PersonWords.Set(
        """
        knowledge fund base skill skills ability abilities performance presentation presentations note notes documentation confidence
        attitude judgment judgement work commitment interest reasoning manner demeanor english communication technique examination
        exam histories history-taking evaluation evaluations efficiency pace speed progress attendance punctuality professionalism
        personality style temperament grades scores score record organization thinking understanding grasp differential differentials
        plans assessments handoffs contributions participation command growth preparation reliability interactions rapport
        foundation readiness style approach proficiency motivation enthusiasm maturity competence competency
        """
    );

    private static readonly FrozenSet<string> Joins = PersonWords.Set(
        "and but yet or who then though although which while"
    );

    public static bool Of(About about, CheckedSection section, Mentions who, int first, int last) =>
        about switch
        {
            About.Anyone => true,
            About.Subject => IsSubject(section, who, first),
            About.Beside => IsSubject(section, who, first) || IsNamedBehind(section, who, last, NearBehind),
            About.Nearest => IsNearest(section, who, first, last),
            About.Clear => IsClear(section, who, first, last),
            About.Ends => who[last] is Who.Candidate or Who.Candidates && who.IsCertain(last),
            About.Within => IsWithin(who, first, last),
            _ => throw new ArgumentOutOfRangeException(nameof(about)),
        };

    /// <summary>Whether a word may stand between a subject and what is said of it.</summary>
    public static bool IsLight(string word) => Light.Contains(word);

    private static bool IsSubject(CheckedSection section, Mentions who, int first)
    {
        var start = section.Sentences[section.Words[first].Sentence].FirstWord;
        var at = first - 1;
        while (at >= start && who[at] is Who.Nobody && Light.Contains(section.Words[at].Folded))
        {
            at--;
        }

        if (at < start)
        {
            return false;
        }

        if (who[at] is Who.Candidate)
        {
            return who.IsCertain(at);
        }

        var word = section.Words[at].Folded;
        if (Attributes.Contains(word))
        {
            return IsAttribute(who, at, start);
        }

        return Joins.Contains(word)
            && NearestBefore(who, at - 1, start) is >= 0 and var subject
            && who.IsCertain(subject);
    }

    /// <summary>"her skills", "Dr. Chen's fund of medical knowledge".</summary>
    private static bool IsAttribute(Mentions who, int attribute, int start)
    {
        for (var at = attribute - 1; at >= Math.Max(start, attribute - LongestAttribute); at--)
        {
            if (who[at] is not Who.Nobody)
            {
                return who[at] is Who.Candidates;
            }
        }

        return false;
    }

    /// <summary>The nearest mention of the candidate as a subject, where no other person stands nearer; else -1.</summary>
    private static int NearestBefore(Mentions who, int from, int start)
    {
        for (var at = from; at >= Math.Max(start, from - Reach); at--)
        {
            if (who[at] is Who.Candidate)
            {
                return at;
            }

            if (who[at] is Who.Other or Who.Others)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsNearest(CheckedSection section, Mentions who, int first, int last)
    {
        var start = section.Sentences[section.Words[first].Sentence].FirstWord;
        for (var at = first - 1; at >= Math.Max(start, first - Reach); at--)
        {
            if (who[at] is Who.Candidate or Who.Candidates)
            {
                return who.IsCertain(at);
            }

            if (who[at] is Who.Other or Who.Others)
            {
                return false;
            }
        }

        return IsNamedBehind(section, who, last, FarBehind);
    }

    private static bool IsNamedBehind(CheckedSection section, Mentions who, int last, int words)
    {
        var end = Math.Min(section.Sentences[section.Words[last].Sentence].EndWord, last + 1 + words);
        for (var at = last + 1; at < end; at++)
        {
            switch (who[at])
            {
                case Who.Candidate or Who.Candidates:
                    return who.IsCertain(at);
                case Who.Other or Who.Others:
                    return false;
            }
        }

        return false;
    }

    private static bool IsClear(CheckedSection section, Mentions who, int first, int last)
    {
        var sentence = section.Sentences[section.Words[first].Sentence];
        for (
            var at = Math.Max(sentence.FirstWord, first - Reach);
            at < Math.Min(sentence.EndWord, last + 1 + NearBehind);
            at++
        )
        {
            if (who[at] is Who.Other or Who.Others)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWithin(Mentions who, int first, int last)
    {
        var isNamed = false;
        for (var at = first; at <= last; at++)
        {
            if (who[at] is Who.Other or Who.Others or Who.Thing)
            {
                return false;
            }

            isNamed |= who[at] is Who.Candidate or Who.Candidates && who.IsCertain(at);
        }

        return isNamed;
    }
}

namespace LorStudio.Checks.Language.Words;

/// <summary>Looks back from a verb to what it may depend on.</summary>
internal static class Clauses
{
    /// <summary>
    /// Whether the subject directly before a verb belongs to a clause that describes a noun ("the tools they have"), so that
    /// the verb behind may be that of the noun.
    /// </summary>
    public static bool IsRelative(Reading reading, int verb)
    {
        var subject = verb - 1;
        if (reading.IsName(subject))
        {
            while (subject > 0 && (reading.IsName(subject - 1) || reading.Is(subject - 1, WordKinds.Title)))
            {
                subject--;
            }
        }
        else if (!reading.Is(subject, WordKinds.Pronoun))
        {
            for (var i = 0; i < 4 && !reading.Is(subject, WordKinds.Determiner) && reading.Joined(subject); i++)
            {
                subject--;
            }
        }

        if (!reading.Joined(subject))
        {
            return false;
        }

        var before = reading[subject - 1];
        return before is "what" or "all" or "everything" or "whatever" or "who" or "whom" or "where" or "how"
            || (
                before is "that" or "which"
                && reading.Is(subject - 2, WordKinds.Noun | WordKinds.LikePlural)
                && !reading.Is(subject - 2, WordKinds.Base | WordKinds.Third)
            )
            || (
                reading.Is(subject - 1, WordKinds.Noun | WordKinds.LikePlural)
                && !reading.Is(subject - 1, WordKinds.Unit | WordKinds.Preposition | WordKinds.Subordinator)
            );
    }

    /// <summary>Whether the verb belongs to a sentence of two halves: "what she did was listen", "who he was gave us hope".</summary>
    public static bool IsCleft(Reading reading, int verb)
    {
        if (reading[verb - 1] is "do" or "did" or "does" or "done")
        {
            return true;
        }

        for (var word = verb - 2; word >= Math.Max(reading.SentenceStart(verb), verb - 10); word--)
        {
            if (
                reading[word]
                    is "what"
                        or "whatever"
                        or "all"
                        or "everything"
                        or "how"
                        or "where"
                        or "who"
                        or "why"
                        or "whom"
                && (
                    reading.Is(word + 1, WordKinds.Determiner | WordKinds.Title)
                    || reading[word + 1] is "he" or "she" or "i" or "we" or "they" or "you"
                    || reading.IsName(word + 1)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a subject stands directly before a verb: a pronoun or a name.</summary>
    public static bool HasPlainSubject(Reading reading, int verb) =>
        reading.GapBefore(verb) is Gap.Space
        && (
            reading[verb - 1] is "he" or "she" or "it" or "i" or "we" or "they" or "you" or "who"
            || reading.IsName(verb - 1)
        );
}

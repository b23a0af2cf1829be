using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Confusions;

/// <summary>"A student whom is", "the resident whom presented", "to who it may concern".</summary>
internal sealed class WhomForWho : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "She is a student «whom» is ready to lead. => who",
        "He is a resident «whom» has earned our trust. => who",
        "The patient «whom» presented with chest pain was hers. => who",
        "I know nobody «whom» always arrives so early. => who",
        "A nurse «whom» works with her told me so. => who",
        "To «who» it may concern, I write for Dr. Chen. => whom",
        "She is one «whom» will not give up. => who",
        "There are few «whom» can do this. => who",
        "The families, many of «who» were afraid, trusted her. => whom",
        "The one with «who» I worked most was Dr. Chen. => whom",
        "I met the intern «whom» wrote it. => who",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She is a student whom I trust and who is ready.",
        "The residents, many of whom were tired, stayed.",
        "To whom it may concern.",
        "The patient whom she examined was glad.",
        "It depends on who is on call, and on who she is.",
        "He is one of those whom patients ask for.",
        "The nurse with whom she works agreed.",
        "I know who called, and of whom he spoke.",
        "All of whom have passed, and some of whom had failed.",
        "Those whom Dr. Chen taught are grateful.",
        "The physicians whom trainees trust are few.",
        "She thought about who had said so.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            if (reading[word] is "whom" && IsSubject(reading, word))
            {
                slips.Add(word, word, "Before its verb the word is “who”.", Slips.Like(reading.Written(word), "who"));
            }
            else if (reading[word] is "who" && reading.Joined(word) && IsObject(reading, word))
            {
                slips.Add(word, word, "After a preposition the word is “whom”.", "whom");
            }
        }
    }

    private static bool IsSubject(Reading reading, int whom)
    {
        var verb = reading.PastAdverbs(whom + 1);
        return reading.Joined(whom + 1)
            && !(reading.Joined(whom) && reading.Is(whom - 1, WordKinds.Preposition))
            && (
                reading.Is(verb, WordKinds.Be | WordKinds.Have | WordKinds.Modal)
                || reading.IsPlainThird(verb)
                || (reading.Is(verb, WordKinds.Past) && !reading.Is(verb, WordKinds.Noun | WordKinds.Adjective))
                || (
                    reading.Is(verb, WordKinds.Third)
                    && reading.Joined(verb + 1)
                    && (reading.Is(verb + 1, WordKinds.Determiner | WordKinds.Preposition))
                )
            );
    }

    private static bool IsObject(Reading reading, int who) =>
        reading[who - 1] switch
        {
            "of" => reading[who - 2]
                is "many"
                    or "all"
                    or "some"
                    or "most"
                    or "several"
                    or "both"
                    or "two"
                    or "none"
                    or "few"
                    or "each"
                    or "one",
            "to" => reading[who + 1] is "it" && reading[who + 2] is "may",
            "with" or "for" or "from" or "by" => reading[who + 1] is "i" or "we"
                && reading.Is(who + 2, WordKinds.Past | WordKinds.Base | WordKinds.Have)
                && !reading.Is(who + 2, WordKinds.Be),
            _ => false,
        };
}

using System.Collections.Frozen;

namespace LorStudio.Checks.Wording;

/// <summary>How the candidate looks.</summary>
internal static class Appearance
{
    private const string Message = "“{0}” is about the candidate's looks; consider leaving it out.";

    private static readonly Rule Rule = new(
        "wording.appearance",
        Severity.Warning,
        "Looks say nothing of the work, and are told of some candidates more than of others (Trix and Psenka 2003)."
    );

    // What is called beautiful may be a presentation; only these make it the candidate.
    private static readonly FrozenSet<string> Looking = PersonWords.Set(
        "and but in student resident physician doctor intern young woman man lady gentleman girl boy guy person with woman's man's"
    );

    public static IReadOnlyList<WordingPhrase> All { get; } =
    [
        Of(
            "attractive|beautiful|handsome|petite|gorgeous|pretty|stunning|photogenic|slender|slim|tall|striking|elegant|diminutive; good looking; physically attractive",
            "",
            """
            She is attractive and well spoken.
            Dr. Chen calmed a man who shouted. She is a petite woman, but he listened.
            Dr. Mei Chen, an attractive student, joined us.
            Dr. Chen is a petite woman with a strong voice.
            Petite and soft-spoken, she holds the room.
            She is a beautiful young woman.
            """,
            """
            Her sutures are beautiful.
            She gave a beautiful presentation.
            She is an attractive candidate for any program.
            A petite woman in her eighties asked her for water.
            She has an elegant way of explaining.
            She is pretty much always early.
            """,
            IsOfLooks
        ),
        Of(
            "well|impeccably|neatly|professionally|smartly|elegantly|nicely|stylishly|sharply|immaculately|conservatively|appropriately|tastefully|always dressed|groomed|attired; dresses|dressed well|professionally|smartly|elegantly|impeccably|neatly|nicely|sharply|appropriately|conservatively|beautifully",
            "dressed the; neatly dressed wound|wounds|incision",
            """
            She is always well dressed.
            Dr. Chen dresses impeccably.
            Always well-dressed, she makes a fine impression.
            """,
            """
            The patient was well groomed and fluent.
            The wound was neatly dressed.
            """,
            IsOfSubject
        ),
        Of(
            "his|her|their ..2 looks|beauty|attire|wardrobe|makeup|physique|complexion|appearance|clothes|outfits|figure; beautiful|lovely|pretty|radiant|dazzling smile; beautiful|lovely|pretty eyes|face|hair; petite|small|short|tall|slight|diminutive stature|frame|build",
            "his|her|their ..2 looks like|at|for|forward|after|into|up; his|her|their ..2 appearance at|on|before|as; his|her|their ..2 figure out|1|2|3",
            """
            Her appearance is always professional.
            She greets everyone with a beautiful smile.
            Despite her small stature she commands the room.
            """,
            """
            A man's attire told her that he slept outside.
            Her first appearance at our conference was in March.
            """,
            Life.IsOfCandidate
        ),
    ];

    private static bool IsOfLooks(CheckedSection section, Mentions who, int first, int last)
    {
        var place = section.Sentences[section.Words[first].Sentence];
        if (
            last + 1 < place.EndWord
            && section.Prose.GapAfter(last) is " "
            && !Looking.Contains(section.Words[last + 1].Folded)
        )
        {
            return false;
        }

        var at = first - 1;
        while (
            at >= place.FirstWord
            && who[at] is Who.Nobody
            && (Speaks.IsLight(section.Words[at].Folded) || section.Words[at].Folded is "and" or "tall" or "young")
        )
        {
            at--;
        }

        var isSaid =
            at < place.FirstWord
                ? Speaks.Of(About.Beside, section, who, first, last) || IsBefore(section, who, place.FirstWord, last)
                : who[at] is Who.Candidate;
        return isSaid && Life.IsOfCandidate(section, who, first, last + 2);
    }

    /// <summary>"Petite and soft-spoken, she".</summary>
    private static bool IsBefore(CheckedSection section, Mentions who, int start, int last) =>
        last == start && Speaks.Of(About.Nearest, section, who, last, last);

    private static bool IsOfSubject(CheckedSection section, Mentions who, int first, int last) =>
        Speaks.Of(About.Beside, section, who, first, last) && Life.IsOfCandidate(section, who, first, last);

    private static WordingPhrase Of(
        string phrases,
        string except,
        string flags,
        string leaves,
        Func<CheckedSection, Mentions, int, int, bool> also
    ) => WordingPhrase.Of(Rule, Message, About.Anyone, phrases, except, flags, leaves) with { Also = also };
}

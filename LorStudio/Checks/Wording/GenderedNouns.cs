namespace LorStudio.Checks.Wording;

/// <summary>Nouns that name the candidate's gender; a patient is rightly a man or a woman.</summary>
internal static class GenderedNouns
{
    private const string Message =
        "“{0}” names the candidate's gender; consider physician, candidate, colleague or the name.";

    private static readonly Rule Rule = new(
        "wording.gendered-noun",
        Severity.Warning,
        "Readers need no gender to judge the work, and such nouns are used of some candidates more than of others (Trix and Psenka 2003)."
    );

    public static IReadOnlyList<WordingPhrase> All { get; } =
    [
        Of(
            "@admired @admired? @admired? @person; lady|girl|gentleman|boy|guy|gal; @admired @admired? @persons",
            "young|old man|woman|lady with|in a|an|her|his",
            """
            She is a remarkable young woman.
            Dr. Chen is a true lady.
            I recommend this young lady to you.
            Dr. Chen, a bright young woman, joined us in March.
            She is one of the finest young women I have taught.
            A delightful young woman, Dr. Chen lights up the ward.
            I found her to be a delightful young lady.
            This young woman will go far.
            A man thanked her. This young woman thinks in systems.
            She is a nice girl.
            """,
            """
            She admitted a young woman with abdominal pain.
            A 62-year-old man was brought in by his son.
            She calmed an elderly gentleman who wanted to go home.
            A young man was admitted in status. This young man had no insurance.
            She was caring for a young woman in labor.
            The patient was a delightful woman of ninety.
            """,
            GenderedNounUse.IsTheCandidate
        ),
        Of(
            "lady|female|woman|girl|male doctor|physician|surgeon|resident|intern|student|candidate|applicant|trainee|clinician|internist|pediatrician|colleague|graduate|psychiatrist; lady|female|women|male doctors|physicians|surgeons|residents|interns|students|candidates|applicants|trainees|colleagues|graduates",
            "",
            """
            She is the best female resident I have supervised.
            Dr. Chen is a capable lady doctor.
            She ranks among the strongest female students I have taught.
            """,
            """
            The patient asked for a female physician.
            She found a female doctor for a woman who would not be examined by a man.
            The women physicians of our department meet monthly.
            """,
            GenderedNounUse.IsOfRole
        ),
        Of(
            "strong|tall|assertive|confident|tough|decisive|aggressive|well|impressive|remarkable|ambitious|quiet|emotional|skilled|good|firm|bold|brave|rational|unusual|rare|uncommon|surprising|strength|confidence for|in a young|petite|small? woman|man|girl|female|lady|guy|male; especially|particularly|even for a young|petite? woman|man|girl|female|lady",
            "",
            """
            She is remarkably assertive for a woman.
            Her hands are strong for a petite woman.
            """,
            "She was caring well for a woman in labor whose dose had been too strong for a woman of her weight.",
            GenderedNounUse.IsOfNearest
        ),
        Of(
            "for a young? woman|man|girl|female|lady|guy",
            "",
            """
            For a woman in a hard field, she is fearless.
            Dr. Chen is among the top two. For a woman, she is remarkably assertive.
            """,
            """
            For a woman in labor she found an interpreter at midnight.
            For a woman with preeclampsia, she drew up the magnesium.
            """,
            GenderedNounUse.IsMeasure
        ),
        Of(
            "ladylike|motherly|fatherly|womanly|girlish|boyish|manly|mannish|feminine|masculine|grandmotherly; maternal instinct|instincts|warmth|touch; woman's touch",
            "feminine hygiene|products",
            "Her motherly manner puts patients at ease.",
            "The clinic offers maternal health visits.",
            GenderedNounUse.IsOfNearest
        ),
    ];

    private static WordingPhrase Of(
        string phrases,
        string except,
        string flags,
        string leaves,
        Func<CheckedSection, Mentions, int, int, bool> also
    ) => WordingPhrase.Of(Rule, Message, About.Anyone, phrases, except, flags, leaves) with { Also = also };
}

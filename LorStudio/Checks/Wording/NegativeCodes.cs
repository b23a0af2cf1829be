namespace LorStudio.Checks.Wording;

/// <summary>Praise that program directors read as criticism.</summary>
internal static class NegativeCodes
{
    private const string Message = "“{0}” can be read as criticism; consider telling what the candidate did.";

    private static readonly Rule Rule = new(
        "wording.negative-code",
        Severity.Consider,
        "Program directors rated “showed improvement” the most negative phrase of letters (Saudek 2018)."
    );

    public static IReadOnlyList<WordingPhrase> All { get; } =
    [
        Of(
            About.Subject,
            """
            showed|shows|shown|demonstrated|demonstrates|made some|great|good|marked|steady|significant|considerable|gradual|continued|clear|much|notable? improvement|improvements
            improved|improves|improving over|during|throughout|across|steadily|gradually|somewhat|greatly|considerably|significantly|markedly
            came|come a long|great way
            overcame|overcome ..3 obstacle|obstacles|adversity|challenge|challenges|hardship|hardships|difficulty|difficulties|setback|setbacks|barriers|hurdles|odds|weakness|weaknesses|shyness|shortcomings|deficits|failure|failures
            learned to control|manage|curb her|his|their
            """,
            "overcame|overcome ..3 barriers|obstacles|challenges to|for|in|of care|access|patients|the|our|a",
            """
            She showed improvement over the rotation.
            Dr. Chen has come a long way.
            She overcame many obstacles to get here.
            Her presentations showed marked improvement.
            """,
            """
            The patient showed improvement within a day.
            Her project showed improvement in vaccination rates.
            She helped a mother overcome her fear of needles.
            """
        ),
        Of(
            About.Nearest,
            "overcoming ..2 obstacles|adversity|hardship|hardships|setbacks|odds; has come a long way; better than average; has|have|had a? challenging|difficult|strong|abrasive personality; challenging|difficult|abrasive personality; rough around the edges; not without flaws",
            "",
            """
            Her knowledge is better than average.
            She has a challenging personality.
            """,
            """
            A patient with a challenging personality came to trust her.
            The yield was better than average for the clinic's patients.
            """
        ),
        Of(
            About.Clear,
            "improvement is|was|remains needed|necessary; needs|needed|need improvement; needs|needed to improve; some improvement in her|his|their",
            "",
            """
            Some improvement is needed in documentation.
            Her time management needs improvement.
            """,
            "The patient said that the food needs improvement."
        ),
    ];

    private static WordingPhrase Of(About about, string phrases, string except, string flags, string leaves) =>
        WordingPhrase.Of(Rule, Message, about, phrases, except, flags, leaves);
}

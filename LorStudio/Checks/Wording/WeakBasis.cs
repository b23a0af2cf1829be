namespace LorStudio.Checks.Wording;

/// <summary>Words that say the writer hardly saw the candidate at work.</summary>
internal static class WeakBasis
{
    private const string Message =
        "“{0}” tells the reader that the letter rests on little; consider saying what you did see.";

    public static IReadOnlyList<WordingPhrase> All { get; } =
    [
        WordingPhrase.Of(
            DoubtRaisers.Rule,
            Message,
            About.Anyone,
            """
            my direct? contact|exposure|interaction|interactions|experience|time|work|acquaintance ..6 was|is|were|are|been limited|brief|minimal|short
            limited|brief|minimal|little direct? contact|interaction|interactions|acquaintance|exposure|time with her|him|them|dr|this|the candidate|applicant|student|physician|trainee?
            limited|little|no opportunity|opportunities|chance|occasion to observe|evaluate|assess|see|watch|supervise
            did|have|had not had? the|an|much|any|enough|sufficient opportunity|chance|occasion to observe|see|work|evaluate|assess|watch|supervise
            didn't|haven't|hadn't have|had the|an|much|any|enough opportunity|chance|occasion to observe|see|work|evaluate|assess|watch|supervise
            never had the|an opportunity|chance|occasion to observe|see|work|evaluate|assess|watch|supervise
            in|during|over the|our brief|short|limited time|period|while
            in|during the little time
            only worked|interacted|known|knew|met|saw|supervised|observed ..3 briefly|twice|once|occasionally
            worked|interacted|known|knew|supervised|observed ..3 only briefly|occasionally|intermittently
            i do not know her|him|them|dr ..2 well
            """,
            """
            in the short|brief|limited time before|between|since|that the; in the short period before|after|between
            """,
            """
            My direct contact with her was limited.
            I did not have the opportunity to observe her procedures.
            In the brief time we worked together, she did well.
            I had limited opportunity to observe her in clinic.
            I worked with Dr. Chen only briefly.
            """,
            """
            She had limited contact with the laboratory before this project.
            In the short time before the transfer she reached his daughter.
            I had every opportunity to observe her at work.
            """
        ),
    ];
}

using LorStudio.Checks.Evidence;

namespace LorStudio.Checks.Wording;

/// <summary>Praise so faint that it reads as blame.</summary>
internal static class FaintPraise
{
    private const string Message = "“{0}” reads as faint praise; consider what you saw that was better than that.";

    private static readonly Rule Rule = new(
        "wording.faint-praise",
        Severity.Consider,
        "In letters where everyone is excellent, adequate reads as below it (Trix and Psenka 2003)."
    );

    public static IReadOnlyList<WordingPhrase> All { get; } =
    [
        Of(
            About.Clear,
            """
            adequate|satisfactory|average|competent|solid|decent|acceptable|passable|reasonable|sufficient and * @trainee|@quality
            adequate|satisfactory|average|competent|solid|decent|acceptable|passable ..1 @trainee|@quality
            average or better|above
            """,
            """
            than|above|exceeds|surpasses|exceeded|surpassed|outperforms|outperformed|not|no|never|hardly|beyond|outshines the|an|our|any|my|most? average ..2
            than|above|exceeds|surpasses|not|never|beyond an|the|our|any|my average ..2
            your average *
            nothing|anything|far but|from average|adequate *
            culturally|linguistically|technically competent ..2
            highly|extremely|exceptionally|very|remarkably|supremely|truly|most|more competent ..2
            more than adequate|competent|satisfactory|solid ..2
            not|never|no merely|just|only|simply? a|an? competent|adequate|average|solid|satisfactory ..2
            solid organ|tumor|tumors|food|mass|work
            average work|knowledge hours|week|day|load
            adequate|sufficient work up|history|communication with|between|from
            """,
            """
            She is an average student.
            She has adequate knowledge of pharmacology.
            Dr. Chen is a solid resident.
            She gave satisfactory presentations.
            She will become a competent and careful physician.
            """,
            """
            She is far better than the average intern.
            She is not merely a competent clinician.
            She is no average student.
            She asked for adequate pain control before the family meeting.
            The average length of stay fell by a day.
            A patient with a solid mass was referred.
            """
        ),
        Of(
            About.Subject,
            """
            is|was|were|are|remained|remains|been|be consistently|generally|always|about? adequate|adequately|satisfactory|average|competent|solid|decent|acceptable
            performed|performs|functioned|functions|worked|communicated|communicates|presented|presents|completed|managed ..3 adequately|satisfactorily|competently|acceptably|reasonably well?
            performed|performs|progressed|progresses|developed|worked|functioned|did as expected; performed|performs|functioned|functions|works|is|was at the expected|appropriate level; is|was|performs|performed at level
            met|meets|fulfilled|satisfied all? of? my|our|the? expectations
            did|does|done a good|fine|nice|decent|adequate|satisfactory|reasonable|competent|okay|acceptable job
            is|was|are|were|performed|functioned|functions appropriate|appropriately for her|his|their|the|a level|stage|training
            slightly|somewhat|just|about|a bit|little above average; is|was|were|are above average
            was|is|were|are|been well liked; is|was|has|always been? on time; arrived|arrives|came|comes|showed|shows|reported up? always? on time; completed|submitted|turned|finished ..4 on time
            caused|posed|presented|had|has no problems|trouble|issues|complaints; caused no trouble
            """,
            """
            is|was|were|are|be|been|remained average|adequate in|for height|weight|age|hydration
            is|was|are|were solid organ|mass
            performed|worked|did as expected of|from|for a|an senior|intern|resident|fellow|attending|graduating|chief
            met|meets and exceeded|surpassed
            met|meets all? of? my|our|the? expectations and exceeded|surpassed
            completed|submitted|turned|finished ..4 ahead|before on time
            had|has no problems|trouble|issues|complaints breathing|swallowing|walking|asking|finding|admitting|saying|of
            """,
            """
            Her knowledge was adequate.
            She met expectations.
            Dr. Chen did a good job with her patients.
            She was well liked by the staff.
            She was always on time.
            She performed as expected.
            Her skills are appropriate for her level of training.
            """,
            """
            The patient's hydration was adequate, and she stopped the fluids.
            She performed as expected of a senior resident.
            Antibiotics were given on time.
            The wound healed as expected.
            The fluids were adequate.
            """
        ),
        Of(
            About.Anyone,
            """
            feel|felt|am comfortable in? recommending|supporting|endorsing|to; comfortable recommending
            i|we|team|staff|faculty have|had|has|experienced|encountered|received no problems|issues|complaints|concerns with|about|regarding|concerning her|him|them|dr|this|the candidate|applicant|student?
            there were|was no problems|issues|complaints $
            there were|was|have|has been? no problems|issues|complaints|concerns with|about|regarding|concerning her|him|them|dr|his|their
            no disciplinary|professionalism|attendance issues|problems|concerns|complaints
            """,
            "",
            """
            I feel comfortable recommending her.
            I had no problems with her during the month.
            There were no complaints about Dr. Chen.
            """,
            "She had no concerns about asking for help."
        ),
        Of(
            About.Beside,
            "receptive|open to feedback|criticism|correction; accepted|accepts|takes|took feedback|criticism well; responsive to feedback",
            "",
            "She was receptive to feedback.",
            """
            She was receptive to feedback: after I asked for shorter presentations, hers took four minutes.
            She is receptive to feedback. When I asked her to lead with the assessment, she cut her presentations from eight minutes to four.
            The patient was open to feedback.
            """
        ) with
        {
            Also = StandsAlone,
        },
    ];

    /// <summary>Feedback is only named where no example of it follows.</summary>
    private static bool StandsAlone(CheckedSection section, Mentions who, int first, int last)
    {
        var sentence = section.Words[first].Sentence;
        return !Examples.IsExample(section, sentence)
            && (
                sentence + 1 == section.Sentences.Count
                || section.Sentences[sentence + 1].Paragraph != section.Sentences[sentence].Paragraph
                || !Examples.IsExample(section, sentence + 1)
            );
    }

    private static WordingPhrase Of(About about, string phrases, string except, string flags, string leaves) =>
        WordingPhrase.Of(Rule, Message, about, phrases, except, flags, leaves);
}

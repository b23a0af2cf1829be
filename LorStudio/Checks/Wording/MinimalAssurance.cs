namespace LorStudio.Checks.Wording;

/// <summary>Assurance of the least that a program asks for.</summary>
internal static class MinimalAssurance
{
    private const string Message = "“{0}” assures only the minimum; consider saying what the candidate does best.";
    private const string Bare =
        "“{0}” recommends without saying how strongly; consider a strength the letter bears out.";

    internal static readonly Rule Rule = new(
        "wording.minimal-assurance",
        Severity.Consider,
        "Minimal assurance reads as reluctance (Trix and Psenka 2003)."
    );

    public static IReadOnlyList<WordingPhrase> All { get; } =
    [
        WordingPhrase.Of(
            Rule,
            Message,
            About.Nearest,
            """
            can|could do the job|work
            will|would|should be able to handle|cope|manage|keep|meet|function|perform|complete|succeed|contribute
            should be able to
            is|was|be capable of handling|managing|performing|doing|completing|meeting|functioning|working|becoming|being
            needs|need|needed|requires|require|required only? minimal|little|limited|some|occasional|modest supervision|oversight|guidance|direction|prompting|help
            needing|requiring only? minimal|little|limited|some supervision|oversight|guidance|direction
            should do|perform|be well|fine|okay|ok|adequately|all; should do just fine
            will do fine|okay|ok|adequately
            should|will|would make|be|become a? fine|decent|adequate|acceptable|suitable|satisfactory
            should|will have no trouble|difficulty|problem|problems
            is|was|seems|appears acceptable|suitable|fit|ready enough? for
            can handle the|a|any|most|your
            fulfilled|completed|met all? of? the|her|his|their requirements|duties|obligations
            """,
            """
            will be able to handle|manage|meet anything|the most
            should|will|would make|be|become a|an fine internist|physician
            is ready for
            more than capable of *
            should be able to expect|trust|rely
            will be able to manage|handle|meet her|his own|pain|pills|medications|insulin
            """,
            """
            She can do the job.
            Dr. Chen will be able to handle the demands of residency.
            She needs minimal supervision.
            She is capable of handling a full patient load.
            She should do well in your program.
            """,
            """
            She taught the patient's wife so that he would be able to manage his insulin.
            She is more than capable of handling any patient on our ward.
            The clinic can handle the overflow.
            """
        ),
        WordingPhrase.Of(
            Rule,
            Bare,
            About.Anyone,
            "i can|would|do|am|will? able|happy|willing|glad|comfortable? to|in? recommend|recommending ..5 to|for your",
            "",
            "I recommend Dr. Chen to your program.",
            """
            I recommend Dr. Chen to your program with my highest praise.
            I recommend Dr. Chen to your program without reservation.
            """
        ) with
        {
            Also = IsBare,
        },
    ];

    /// <summary>In the closing this is a matter of its own, and said there.</summary>
    private static bool IsBare(CheckedSection section, Mentions who, int first, int last) =>
        section.Key is not Drafting.SectionKey.Closing
        && !Strength.IsStrong(section, section.Sentences[section.Words[first].Sentence]);
}

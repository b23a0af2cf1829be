namespace LorStudio.Checks.Wording;

/// <summary>Hedges, doubts and a weak basis (Trix and Psenka 2003; Madera 2018).</summary>
internal static class DoubtRaisers
{
    private const string Doubts = "“{0}” can read as doubt about the candidate; consider saying what you saw.";

    internal static readonly Rule Rule = new(
        "wording.doubt-raiser",
        Severity.Consider,
        "Readers of letters take hedges as doubt (Trix and Psenka 2003; Madera 2018)."
    );

    public static IReadOnlyList<WordingPhrase> All { get; } =
    [
        Of(
            About.Subject,
            "seems|seem|seemed to?; appears|appeared|appear to; appears|appeared @fine|@poor; tends|tended|tend to",
            "",
            """
            She seems to enjoy teaching.
            Dr. Chen always seemed confident at the bedside.
            Her knowledge appears to be at the level of an intern.
            She works hard and appears to like the field.
            Dr. Chen tends to rush her notes.
            """,
            """
            The rash appeared to be drug-related.
            She noticed the sodium seemed low.
            A patient was brought in. She seemed confused and could not name the month.
            Dr. Chen appeared at five every morning.
            A man in his fifties seemed to improve.
            The diagnosis seems simple to me now, but it was not then.
            """
        ),
        Of(
            About.Nearest,
            "it seems|appears|seemed|appeared to? me? that?; hopefully",
            "",
            """
            It seems that she was interested in cardiology.
            Hopefully she will continue to grow.
            """,
            "It seemed that the infection had spread."
        ),
        Of(
            About.Subject,
            "may|might be|become|make|prove|benefit|need|lack|require; may|might not; could be more|better|stronger|quicker|faster; could improve|benefit|use; has|have yet to; is|are not yet; has|have not yet; lacks|lacked; still lacks|needs|struggles; still learning|developing|working|building|needs|has",
            "may|might be the|our|my best|most|finest|strongest|brightest|only; may|might be one of; may|might be reached|contacted; lacks|lacked nothing|no|none; may not know|agree|remember; could use the|an|a|her|his|our",
            """
            She might be a good resident.
            Dr. Chen may become a fine internist.
            She still lacks confidence in procedures.
            Dr. Chen is not yet ready to lead a code.
            She could be more assertive on rounds.
            """,
            """
            She may be the best student I have taught.
            I may be reached at the number below.
            She asked what the diagnosis might be.
            The culture had not yet grown.
            Her patient might be discharged, she argued.
            """
        ),
        Of(
            About.Subject,
            "has|have|shows|showed|possesses the|a? great|good|much|real|tremendous|clear? potential to|for|as",
            "",
            "She has the potential to become a good physician.",
            "The new protocol has the potential to shorten stays."
        ),
        Of(
            About.Ends,
            "despite his|her|their; in spite of his|her|their",
            "despite his|her|their ..4 @load; in spite of his|her|their ..4 @load",
            """
            Despite her limited experience, she did well.
            She passed in spite of her accent.
            """,
            """
            Despite her heavy workload she stayed.
            He refused surgery despite his pain.
            Despite their mother's refusal, she kept calling.
            """
        ),
        Of(
            About.Clear,
            "despite|spite ..4 @weakness; despite being|having; spite being|having",
            "despite|spite ..4 challenges of|posed|in|from; despite|spite ..3 lack of resources|insurance|sleep|time|equipment|evidence|beds|staff|staffing; despite being|having ..4 busy|tired|call|asked|told|off|interrupted|overnight|shift|duty|exhausted|late|pressed|full|heavy|stretched|short|patients|admissions|post|minutes|hours|hour|awake|ill|sick",
            """
            Despite some gaps in clinical experience, she caught up.
            Despite being shy, Dr. Chen spoke up.
            Despite a lack of hands-on training, she learned quickly.
            """,
            """
            Despite a heavy workload, she stayed late.
            Despite the patient's lack of insurance, she found a way.
            Despite being on call the night before, she was first on the ward.
            Despite limited resources she arranged dialysis.
            """
        ),
        Of(
            About.Within,
            "although|though|while|whereas ..4 has|have|had|does|did|is|was|were|could not; although|though|while|whereas ..4 hasn't|haven't|hadn't|doesn't|didn't|isn't|wasn't|lacks|lacked|struggled|struggles; although|though|while|whereas ..4 has|had|was|is @poor|little",
            "although|though|while|whereas ..4 was|is|were|had|did|been|wasn't|isn't not? @unasked",
            """
            Although she has not worked in this country before, she adapted.
            While Dr. Chen did not publish during the rotation, she read widely.
            Though she was shy, she asked good questions.
            """,
            """
            Although she was not on call, she stayed until midnight.
            While the patient had not eaten, Dr. Chen found him a meal.
            Although the test was not positive, she kept looking.
            """
        ),
        Of(
            About.Beside,
            "somewhat @poor; is|was|were|are|be|been|seemed|felt somewhat|rather|slightly|overly|too @poor; a bit|little|touch @poor|too; at first @poor; sometimes|occasionally needs|needed|forgets|forgot|struggles|struggled|lacks|lacked|missed|hesitates|hesitated|late",
            "a little|bit late|long",
            """
            She was somewhat hesitant with procedures.
            Her presentations were somewhat lengthy.
            She is a bit shy.
            """,
            """
            The patient was somewhat drowsy.
            He was a little slow to answer, so she asked his daughter.
            """
        ),
        Of(
            About.Beside,
            "at times; somewhat; for the most part; initially; surprisingly; on the whole",
            "at times of|when|like|such|the|a; initially assigned|scheduled|trained|hired|accepted|asked|involved|drawn|interested|told|supposed|enrolled|diagnosed|presented|thought|believed|suspected|treated|admitted|evaluated|considered|proposed|planned|saw|met|joined|worked|came|started|ordered|placed",
            """
            At times she was unsure of the next step.
            She can, at times, be verbose.
            Initially she had little to say on rounds.
            Her notes were initially too long.
            Dr. Chen is a surprisingly good communicator.
            """,
            """
            The lactate was surprisingly normal.
            He was initially diagnosed with asthma, and she doubted it.
            She kept calm at times when the unit was full.
            Initially treated as pneumonia, the shadow proved to be a clot.
            """
        ),
        Of(
            About.Subject,
            "struggled|struggles|struggle with|to|in|at?; had|has|have some? difficulty|difficulties|trouble; found it difficult|hard; needs|needed to work on|improve",
            "",
            """
            She struggled with time management.
            Dr. Chen had difficulty adapting to our records.
            """,
            """
            The family struggled to decide.
            She helped a man who had difficulty breathing.
            She had no difficulty with the consent.
            """
        ),
        Of(
            About.Clear,
            "with more|additional|further|continued|some|enough experience|training|time|practice|guidance|supervision|exposure|confidence|mentoring; with time|practice she|he|they will|should|may|can|could; given more|enough|sufficient time|experience|training; as she|he|they gains|gain|gets more? experience|confidence",
            "",
            """
            With more experience, Dr. Chen will be a fine doctor.
            With time she will gain confidence.
            """,
            """
            Residents with more experience had missed it.
            With more time, the patient recovered.
            """
        ),
        Of(
            About.Clear,
            "room for improvement|growth; her|his|their area|areas for|of improvement|weakness; area|areas where|in which she|he|they needs|need|can|could",
            "room for improvement|growth in our|the|its ..4; no room for improvement|growth; room for improvement in ..3 process|workflow|system|clinic|protocol|unit|handoff|handoffs|service|rate|rates|care|documentation",
            "There is room for improvement in her procedural skills.",
            "She saw room for improvement in our discharge process."
        ),
        Of(
            About.Within,
            "to his|her|their great? credit",
            "",
            "To her credit, she never complained.",
            "A woman in labor was, to her credit, calm."
        ),
        Of(
            About.Anyone,
            "to the best of my knowledge|recollection|belief; as far as i know|recall|remember; as far as i am aware; so far as i know; although|though|while not the; not the strongest|fastest|quickest|brightest|most outgoing|confident?",
            "",
            """
            To the best of my knowledge she has no conflicts.
            As far as I know, her record is clean.
            While not the strongest student in the group, she tried.
            """,
            "She has the best knowledge of the guideline I have seen."
        ),
    ];

    private static WordingPhrase Of(About about, string phrases, string except, string flags, string leaves) =>
        WordingPhrase.Of(Rule, Doubts, about, phrases, except, flags, leaves);
}

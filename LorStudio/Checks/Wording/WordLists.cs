using System.Collections.Frozen;

namespace LorStudio.Checks.Wording;

/// <summary>Lists that the phrases refer to by name.</summary>
internal static class WordLists
{
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> All { get; } =
        new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal)
        {
            ["be"] = Of("is are was were be been being am 's"),
            ["she"] = Of("he she they dr"),
            ["her"] = Of("his her their"),
            ["poor"] = Of(
                """
                shy quiet reserved hesitant slow slower unsure uncertain nervous timid disorganized limited inexperienced verbose
                behind weak weaker lacking passive uncomfortable overwhelmed unfamiliar reluctant tentative withdrawn anxious awkward
                distracted unprepared insecure intimidated soft inconsistent uneven aloof abrupt impatient defensive stubborn late
                forgetful careless wordy lengthy long rigid scattered introverted underconfident unpolished rusty green lost
                """
            ),
            ["fine"] = Of(
                "confident comfortable interested motivated capable competent prepared engaged committed knowledgeable eager ready dedicated"
            ),
            ["weakness"] = Of(
                """
                lack inexperience limitations shortcomings weaknesses weakness shyness gap gaps setback setbacks failure failures
                failing scores attempt attempts struggles nervousness accent hardship hardships obstacles adversity challenges
                deficits deficiencies quietness age background disadvantage disadvantages unmatched
                """
            ),
            ["load"] = Of(
                """
                workload load schedule hours hour shift shifts call census caseload duties responsibilities commitments obligations
                pressure volume chaos demands interruptions fatigue exhaustion efforts effort attempts reassurance warnings warning
                objections protests best busy heavy objection advice disagreement panel patients patient clinic symptoms pain fever
                refusal refusals resistance own allergy allergies treatment therapy medication medications normal negative
                """
            ),
            ["unasked"] = Of(
                """
                required asked scheduled assigned obligated expected paid responsible told supposed post on at in off seeing working
                directly formally officially my our the allowed permitted hired needed present there part only
                """
            ),
            ["trainee"] = Of(
                """
                student students extern externs resident residents intern interns physician physicians clinician clinicians candidate
                candidates applicant applicants doctor doctors trainee trainees learner learners performer member fellow clerk
                observer graduate graduates internist pediatrician surgeon psychiatrist colleague
                """
            ),
            ["quality"] = Of(
                """
                knowledge fund skills skill performance presentations presentation notes work job understanding grasp foundation base
                command clinical communication technique progress reasoning judgment history-taking abilities ability medical
                documentation effort grades procedural interpersonal bedside manner differential differentials histories exams
                """
            ),
            ["kin"] = Of(
                """
                wife husband spouse fiance fiancé fiancee fiancée boyfriend girlfriend children kids son sons daughter daughters child
                toddler toddlers twins newborn baby infant parents mother father mom dad mum brother brothers sister sisters siblings
                sibling grandmother grandfather grandparents grandchildren uncle aunt nephew niece family husband's wife's mother's
                father's brother's sister's son's daughter's
                """
            ),
            ["kinly"] = Of(
                """
                young small little two three four five own late elderly growing newborn infant first second older beloved supportive
                ailing ill sick new loving dear extended immediate whole entire and immigrant widowed single teenage school-age
                toddler year old month aging
                """
            ),
            ["person"] = Of("woman man lady gentleman girl boy guy gal"),
            ["persons"] = Of("women men ladies gentlemen girls boys guys"),
            ["admired"] = Of(
                """
                remarkable impressive intelligent bright brilliant talented delightful charming exceptional outstanding extraordinary fine
                lovely wonderful capable gifted hardworking dedicated mature driven motivated accomplished thoughtful caring kind sweet nice
                polite compassionate humble great good best finest brightest strongest exemplary promising ambitious smart strong warm
                pleasant gracious courteous honest honorable true perfect real decent articulate confident poised energetic enthusiastic
                conscientious industrious inspiring lively bubbly gentle beautiful attractive handsome pretty personable respectful amazing
                young
                """
            ),
            ["far"] = Of("far well significantly consistently considerably much substantially markedly clearly"),
        };

    /// <summary>Before "her husband": a patient's is spoken to.</summary>
    public static FrozenSet<string> Talk { get; } =
        Of(
            """
            called calling telephoned phoned told telling asked asking explained informed updated reached met sat listened counseled
            taught interviewed consoled comforted reassured advised thanked engaged examined invited included involved
            history collateral spoke speaking talked apologized translated interpreted introduced
            """
        );

    private static FrozenSet<string> Of(string words) => PersonWords.Set(words);
}

namespace LorStudio.Checks.Reuse;

/// <summary>What every letter of recommendation says, in the notation of <see cref="Phrases.PhrasePattern"/>.</summary>
internal static class FormulaPhrases
{
    public static readonly IReadOnlyDictionary<string, IReadOnlySet<string>> Lists = new Dictionary<
        string,
        IReadOnlySet<string>
    >(StringComparer.Ordinal)
    {
        ["joy"] = Words(
            "pleasure privilege honor honour delight joy pride enthusiasm confidence fortune opportunity luck"
        ),
        ["glad"] = Words("glad happy pleased delighted honored honoured proud privileged thrilled available willing"),
        ["write"] = Words(
            "write writing recommend recommending provide providing submit submitting offer offering support supporting introduce endorse endorsing"
        ),
        ["teach"] = Words(
            "work working supervise supervising teach teaching know knowing known observe observing mentor mentoring precept precepting train training instruct instructing evaluate evaluating having have oversee overseeing"
        ),
        ["letter"] = Words("letter letters recommendation reference support evaluation"),
        ["good"] = Words(
            "outstanding excellent exceptional fine superb great valuable wonderful terrific strong invaluable tremendous superior stellar successful remarkable good"
        ),
        ["doctor"] = Words(
            "resident residents physician physicians intern clinician doctor internist asset addition colleague candidate pediatrician psychiatrist surgeon neurologist"
        ),
        ["program"] = Words(
            "program programs programme residency position training fellowship internship department institution"
        ),
        ["ask"] = Words(
            "question questions information inquiries inquiry clarification details detail concerns assistance insight"
        ),
        ["reach"] = Words("contact call reach write email phone telephone"),
        ["see"] = Words("review see view read access inspect inspection"),
        ["best"] = Words(
            "highest strongest full fullest unreserved unqualified wholehearted enthusiastic unequivocal complete"
        ),
        ["doubt"] = Words("reservation reservations hesitation doubt qualification"),
    };

    public static readonly IReadOnlyList<string> All =
    [
        // To begin with.
        "to whom it may concern",
        "dear program|selection|residency director|committee|directors ..2",
        "it is|was|gives|has ..4 @joy that|to|of ..3 @write ..2",
        "it is|was|has ..2 my|a|an|with ..2 @joy to ..1 @write ..2",
        "i am|feel|'m ..2 @glad to ..2 @write ..2",
        "i ..2 write|writing|submit|provide|offer ..1 this|a|my ..2 @letter ..6",
        "i am|was writing ..1 to|in|on ..2 recommend|support|behalf ..3",
        "i write ..1 to|in|on ..2 recommend|support|behalf ..3",
        "this|a|my ..1 letter|letters of|in ..2 @letter ..5",
        "letter of ..1 @letter ..5",
        "in|on ..1 support|behalf of ..4 application|candidacy ..6",
        "in|on support|behalf of ..4",
        "who is|has ..1 applying|applied ..2 to|for|in ..6",
        "for|to|in|of ..1 your|the|a|any ..4 residency|fellowship|internship ..1 program|programs|training|position|positions|programme ..2",
        "for|to|into|of|at|in your ..3 @program ..1",
        "i have|'ve ..2 had the ..2 @joy of|to ..1 @teach ..4",
        "i had the ..2 @joy of|to ..1 @teach ..4",
        "it was|has|is ..1 a|my|an ..2 @joy ..1 to|having ..1 @teach ..4",
        "a pleasure to ..1 @teach ..2",
        "i have|'ve known ..4 for|since|in ..5",
        "i first|have met|known ..4 when|in|during|for|since ..2",
        "in my|the role|capacity as|of ..3",
        // How strongly.
        "i ..4 recommend ..6 with|without ..3 @doubt|enthusiasm|confidence ..1",
        "i ..4 recommend ..4 for|to|as|in ..4",
        "i ..2 give|offer|extend ..3 my ..2 @best ..3 @letter|endorsement ..4",
        "with|has|have|earns my ..2 @best ..3 @letter|endorsement ..2",
        "without|with any|no|the|hesitation|reservation|slightest ..1 @doubt",
        "without @doubt",
        "recommend ..4 to|for|in your|a|any ..4 @program ..2",
        "i am|feel|remain|'m ..2 confident|certain|sure|convinced ..1 that|he|she|they ..4 will|would ..3 be|become|make|prove|excel|succeed|thrive|do|continue ..4",
        "i have|harbor no|little|every|absolutely doubt|reservation|confidence|no ..2 that|he|she|they ..4 will|would ..5",
        "will|would ..3 asset|addition|credit to|for|in ..5",
        "asset|addition|credit to|for any|your|the|our|whichever|whatever ..4 @program ..2",
        "will|would|to ..1 make|be|become|prove ..2 a|an ..2 @good ..1 @doctor ..2",
        "i would|'d ..2 be ..2 @glad to ..2 have|welcome|work|train|rank|see ..5",
        "i would ..2 welcome|rank|hire|choose ..5",
        "any|your ..2 @program ..2 would|will|is ..1 be? ..1 fortunate|lucky|privileged|proud to have ..4",
        "would|will be ..1 fortunate|lucky to have ..4",
        "i wish ..4 success|best|luck|well ..6",
        "i ask|urge|encourage|hope ..2 you ..3 consider|give|consideration ..6",
        "give ..4 application|candidacy ..4 consideration",
        "please ..2 consider|give ..6",
        "deserves|merits|warrants ..3 consideration",
        "serious|full|strong|strongest|favorable|highest|careful|utmost consideration",
        "thank you ..2 for ..4 consideration|considering|time|attention|reading|opportunity ..4",
        // For more.
        "please ..2 do|not|don't ..1 hesitate to ..1 @reach ..6",
        "please feel free to ..1 @reach ..6",
        "feel free to ..1 @reach ..4",
        "do|don't|not|never ..1 hesitate to ..1 @reach ..6",
        "hesitate to @reach ..2 me ..4",
        "if you|there|i ..3 have|are|need|require|would|wish|can|should|be ..4 @ask ..6",
        "if i can|may be of ..4",
        "should you ..1 have|need|require|wish|want ..4 @ask ..6",
        "if you ..1 have|need|require|wish|want|would ..4 @ask ..4",
        "should|for|with|regarding any|further|additional|more ..2 @ask ..4",
        "i can|may|am|could ..1 be? reached|contacted|available ..1 at|by|via|on|through|directly ..4",
        "i am|will|would|remain|shall ..2 be? ..1 @glad to ..1 provide|discuss|answer|speak|talk|share|offer|supply ..6",
        // What the rules ask for.
        "has|have|had ..2 waived|waive ..4 right|rights ..1 to|of ..2 @see ..4",
        "has|have|had ..1 not? chosen|elected|decided|agreed|opted ..1 not? to waive|retain|keep ..6",
        "waived ..4 right|rights ..1 to|of ..2 @see ..6",
        "right|rights to @see ..2 letter|recommendation",
        "under the family educational ..6",
        "this letter ..3 confidential|confidence|confidentially ..3",
        // To end with.
        "sincerely yours?",
        "respectfully submitted|yours?",
        "yours sincerely|truly|faithfully",
        "with ..1 kind|best|warm|warmest regards|wishes",
    ];

    private static HashSet<string> Words(string list) => new(list.Split(' '), StringComparer.Ordinal);
}

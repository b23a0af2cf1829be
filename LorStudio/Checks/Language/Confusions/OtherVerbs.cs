using LorStudio.Checks.Phrases;
using static LorStudio.Checks.Language.Confusions.ConfusedWords;

namespace LorStudio.Checks.Language.Confusions;

/// <summary>Ensure and insure, assess and access, faze and phase, and other verbs that are confused now and then.</summary>
internal static class OtherVerbs
{
    public static IReadOnlyList<PhraseRule> All { get; } =
    [
        Pair(
            [
                "insure that => ensure that",
                "insured that => ensured that",
                "insures that => ensures that",
                "insuring that => ensuring that",
                "to insure the|a|safe|proper|accurate|continuity|every|each|follow|good|timely|adequate => to ensure {3}",
                "device a|an plan|strategy|approach|way|schedule => devise {2} {3}",
                "to device => to devise",
                "eluded to => alluded to",
                "preceded to|with the => proceeded {2}",
                "apprise|apprised|apprises the? evidence|literature|article|articles|study|studies => appraise {-1}",
                "appraised of => apprised of",
                "did|does|do not|n't phase her|him|them|me|us => {1} {2} faze {4}",
                "never|didn't|doesn't|hardly|rarely phased|phase|phases => {1} fazed",
                "unphased => unfazed",
                "peaked|peaks|peak my|her|his|our|their interest|curiosity => piqued {2} {3}",
                "poured|pours|pouring|pour over the|her|his|every|each|charts|literature|journals|articles|records|textbooks|notes => pored over {3}",
                "councils|counciled|council|counciling patients|families|the|her|his|parents|them => counseled {2}",
                "passed|gone|has|have past the|her|his|step|usmle => {1} passed {3}",
                "she|he|i|who past the|her|his|all => {1} passed {3}",
                "aide|aides in|her|him => aid {2}",
                "bare with|in mind|me => bear {2}",
                "assess to care|the|records|healthcare|services|medication|medications => access to {3}",
                "accessed the|her|his patient|patients|patient's|fluid|volume|risk|severity|pain|capacity|needs|understanding => assessed {2} {3}",
                "accesses the|her|his patient|patients|patient's|fluid|volume|risk|severity|pain|capacity|needs|understanding => assesses {2} {3}",
                "access the|her|his patient|patients|fluid|volume|risk|severity|pain|capacity|needs|understanding => assess {2} {3}",
            ],
            [
                "She called to «insure» that he came.",
                "He helped «device» a plan.",
                "Nothing did not «phase» him, it seems.",
                "The case «peaked» her interest.",
                "She «poured» over charts at night.",
                "He kept me «appraised» of all news.",
                "She «eluded» to the cause.",
                "She can «access» the patient at once.",
                "He has passed; she past the boards first.",
                "They lack «assess» to care.",
            ],
            [
                "She ensured that he came and devised a plan.",
                "It did not faze him, and her interest was piqued.",
                "She pored over charts and was apprised of it.",
                "He alluded to it, and it eluded us.",
                "She assessed the patient and had access to care.",
                "In the past the ward was small.",
                "The next phase is hers, and the first phase was mine.",
            ]
        ),
    ];
}

using LorStudio.Checks.Phrases;
using static LorStudio.Checks.Language.Confusions.ConfusedWords;

namespace LorStudio.Checks.Language.Confusions;

/// <summary>Accept and except, affect and effect, lose and loose, elicit and illicit, and other verbs.</summary>
internal static class ConfusedVerbs
{
    public static IReadOnlyList<PhraseRule> All { get; } =
    [
        Pair(
            [
                "to|will|would|can|could|must|should|always|readily|graciously|willingly|gladly|not|humbly except => {1} accept",
                "she|he|who|i|they excepts|excepted => {1} accepted",
                "excepts the|her|his|feedback|criticism|responsibility|advice|blame => accepts {2}",
                "excepted the|her|his|feedback|criticism|responsibility|into|to|advice => accepted {2}",
                "excepting of|feedback|criticism|responsibility => accepting {2}",
                "accepting for|that => except {2}",
                "all|everyone|everything|nobody|none|nothing|anyone|everybody|always accept for|the|one|when|on|in => {1} except {3}",
                "everyone|everybody|everything|nobody|nothing|anyone accept => {1} except",
                "accept for one|a|two|three|brief|when|that => except for {3}",
                "accept when|on|that he|she|i|they|the => except {2} {3}",
            ],
            [
                "She is always ready to «except» feedback.",
                "He «excepted» responsibility for it at once.",
                "She «excepts» criticism with grace.",
                "Everyone «accept» for one nurse agreed.",
                "He came daily, accept for one Monday.",
                "I would «except» her into our program.",
                "She «excepted» the blame.",
                "Nobody «accept» the intern knew.",
            ],
            [
                "She accepts feedback, and everyone except one agreed.",
                "I would accept her for our own program.",
                "He came every day except Monday.",
                "All accept the plan, and it was accepted for publication.",
                "She will accept, except on call.",
            ],
            "would|could|will|to|can|should|may accept for",
            "all accept the",
            "help|helps|helped|let|lets|made|make|makes|that everyone|everybody|nobody|anyone accept"
        ),
        Pair(
            [
                "side|adverse affect => {1} effect",
                "side|adverse affects => {1} effects",
                "take|took|takes|taken|into|in affect => {1} effect",
                "positive|negative|profound|lasting|calming|great|significant|real|direct|same|good|bad|strong|marked|visible|immediate|little|no|a|an|its|any affect on => {1} effect on",
                "the affect on|of => the effect {3}",
                "the affects of|on => the effects {3}",
                "positive|negative|lasting|long|term|good|bad|harmful affects => {1} effects",
                "cause and affect => cause and effect",
                "was|were|is|are|be|been|not|never|adversely|negatively|positively|deeply|greatly|directly|most effected => {1} affected",
                "effected by => affected by",
                "it|this|that|which|loss|death|illness|news|she|he effected all|everyone|many|both|most|each|every|our|my => {1} affected {3}",
                "effected the|his|my|our|their => affected {2}",
                "effected all|each|many|both of => affected {2} of",
                "effected her|him|them|us|me|everyone|patients|families|outcomes => affected {2}",
                "effects her|him|them|us|me|everyone|patients|families|outcomes|health|people => affects {2}",
                "can|could|may|might|would|will|to|not|did|does effect patients|outcomes|care|her|his|the|our|my|health|families|recovery|judgment|treatment|how|people|patient => {1} affect {3}",
                "how|that|what * effects health|outcomes|care|the|a|her|his|their|our|patients|adherence|recovery|families => {1} {2} affects {4}",
                "personally effect => personally affect",
                "affective clinician|communicator|communication|leader|leadership|treatment|teacher|way|team|plan|care|manner|physician|teaching|listener => effective {2}",
                "cost|highly|very|more|most|equally affective => {1} effective",
                "affectively with|in|to|and|communicates|communicated|managed|manages => effectively {2}",
                "communicate|communicates|communicated|works|worked|manage|manages|managed|taught|teaches affectively => {1} effectively",
            ],
            [
                "Her calm had a positive «affect» on the ward.",
                "She knew the side «affects» by heart.",
                "It did not «effect» the outcome.",
                "He was «effected» by the loss.",
                "She is a most affective clinician.",
                "She studied how housing effects health.",
                "The rule took affect in June.",
                "Fatigue can «effect» judgment at night.",
                "It was cost «affective» care.",
                "He communicates affectively with families.",
                "The «affects» of the drug were known.",
            ],
            [
                "Her affect was flat, and his mood and affect were normal.",
                "It had an effect on us and did not affect the outcome.",
                "She worked to effect change and effected a change in policy.",
                "He has an affective disorder, and she gave effective care.",
                "The effects her team saw were small, and side effects were few.",
                "A flat affect on examination was noted.",
                "How the drug affects patients is known.",
                "The patient had a blunted affect in clinic.",
            ],
            "effected the|his|my|our|their change|changes|transfer|transition|improvement|improvements|reform|cure|plan|turnaround|repair",
            "the|these|those|of|side|its|any effects her|him|them|us|me|everyone|patients|families|outcomes|health|people",
            "flat|blunted|labile|restricted|constricted|normal|appropriate|her|his|full affect on|in",
            "a|an affect on exam|examination",
            "the affect of the|a|his|her patient"
        ),
        Pair(
            [
                "to|not|never|will|would|did|does|can|could|may|might|should|don't|doesn't|didn't loose => {1} lose",
                "looses => loses",
                "loosing => losing",
                "loose patience|sight|focus|track|weight|his|her|their|confidence|composure|hope|interest|control => lose {2}",
                "lose stools|stool|ends|teeth|tooth => loose {2}",
            ],
            [
                "She did not «loose» her calm.",
                "He never looses focus.",
                "They feared «loosing» a friend.",
                "One might «loose» sight of the goal.",
                "She would never «loose» patience with a child.",
                "He is not one to «loose» hope.",
                "The patient had lose stools.",
            ],
            [
                "She did not lose her calm.",
                "The child had loose stools and a loose tooth.",
                "Due to loose stools he stayed.",
                "She loses nothing and is losing no time.",
                "He let it loose.",
            ],
            "to loose stool|stools|tooth|teeth|ends|bodies|body|skin"
        ),
        Pair(
            [
                "to|can|could|and|not|carefully|skillfully|would|did illicit => {1} elicit",
                "illicit a|an|the|more|information|history|details|reflexes|response|symptoms|key|subtle => elicit {2}",
                "illicits => elicits",
                "illicited => elicited",
                "illiciting => eliciting",
                "elicit drug|drugs|substance|substances => illicit {2}",
            ],
            [
                "She knows how to «illicit» a full history.",
                "He «illicited» a key detail.",
                "She is skilled at «illiciting» fears.",
                "He asked about «elicit» drug use.",
                "She could «illicit» trust in a minute.",
                "His questions «illicit» details others miss.",
                "A good history «illicits» the cause.",
            ],
            [
                "She can elicit a history of illicit drug use.",
                "He asked about drugs and illicit substances.",
                "She elicits trust.",
                "Alcohol and illicit drugs were denied.",
            ],
            "and|not illicit drug|drugs|substance|substances"
        ),
        Pair(
            [
                "to|i|we|would|will|could|can|also|strongly|not|should advice => {1} advise",
                "adviced => advised",
                "advicing => advising",
                "her|his|my|the|good|sound|any|of|for|some|follow|followed|seek|seeks|sought|gave|give|gives|giving|offer|offered|take|takes|took|medical|legal|asked|asks advise => {1} advice",
                "piece|word of advise => {1} of advice",
                "an advise => advice",
            ],
            [
                "She sought my «advise» early.",
                "I would «advice» any program to take her.",
                "He «adviced» the family with care.",
                "She asks for advise and uses it.",
                "He took the «advise» to heart.",
                "She is quick to «advice» her peers.",
                "They followed her «advise» closely.",
            ],
            [
                "I advise my students, and she took my advice.",
                "She was advised to stay.",
                "For advice, ask her; I advise you to.",
                "He advises the residents.",
                "She asked whom to advise.",
            ],
            "of|for|any|to advise on|patients|families"
        ),
        Pair(
            [
                "complements from patients|families|staff|nurses|colleagues => compliments {2} {3}",
                "received|receives|many|several|pays|paid|pay|frequent|high a? complement|complements => {1} compliment",
                "complemented her|him|them|me|us on|for => complimented {2} {3}",
                "complements the|our|my|his|every nurses|team|staff|students|residents|family|colleagues on|for => compliments {2} {3} {4}",
                "complemented the|our|my|his|every nurses|team|staff|students|residents|family|colleagues on|for => complimented {2} {3} {4}",
                "complement her|him|them|me|us on => compliment {2} on",
                "complements her|him|them|me|us on => compliments {2} on",
                "complementary of|about|comments|remarks|feedback|words => complimentary {2}",
                "compliments her|his|our|the|your|their knowledge|skills|strengths|team|program|abilities|clinical|training => complements {2} {3}",
                "compliment your|our|the|any program|team|residents|strengths|department|faculty|class => complement {2} {3}",
                "compliment each|one other|another => complement {2} {3}",
                "complimentary skills|skill|strengths|roles|approaches|perspectives => complementary {2}",
                "perfect|great|wonderful|fine|excellent|ideal compliment to => {1} complement to",
            ],
            [
                "Nurses «complemented» her on her notes.",
                "Her kindness compliments her knowledge.",
                "She would «compliment» your program well.",
                "Families were «complementary» about him.",
                "They have complimentary skills.",
                "She received complements from the nurses.",
                "He would be a perfect compliment to the team.",
            ],
            [
                "Her kindness complements her knowledge.",
                "Nurses complimented her on her notes.",
                "Their skills are complementary, and the remarks were complimentary.",
                "It is a compliment to her, and a complement of skills.",
                "She received many compliments.",
            ]
        ),
    ];
}

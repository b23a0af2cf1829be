using LorStudio.Checks.Phrases;
using static LorStudio.Checks.Language.Confusions.ConfusedWords;

namespace LorStudio.Checks.Language.Confusions;

/// <summary>Moral and morale, principle and principal, role and roll, site and cite, and other nouns.</summary>
internal static class ConfusedNouns
{
    public static IReadOnlyList<PhraseRule> All { get; } =
    [
        Pair(
            [
                "team|staff|unit|ward|team's|staff's|unit's|ward's|our|group|resident|nursing moral => {1} morale",
                "the moral of the team|staff|unit|ward|residents|nurses|group|floor|service => the morale of the {5}",
                "boost|boosts|boosted|lift|lifts|lifted|raise|raises|raised|improve|improves|improved|kept|keeps moral => {1} morale",
                "low|high|good|poor moral $ => {1} morale",
                "^ moral was|is|up|among|on|suffered|rose|fell|improved => morale {2}",
                "that|because|when|while|until|as moral was|is|suffered|rose|fell|improved => {1} morale {3}",
                "morale compass|character|obligation|values|standards|code|integrity|courage|principles|duty|judgment|distress|injury|responsibility|fiber|support => moral {2}",
            ],
            [
                "She lifted the team «moral» on hard days.",
                "«Moral» was low until she came.",
                "He has a firm «morale» compass.",
                "She kept the moral of the team high.",
                "Her jokes boosted moral.",
                "He helped staff «moral» in June.",
                "She has morale courage.",
            ],
            ["Team morale was high, and her moral compass is firm.", "She has high moral standards.", "The moral is plain: ask first.", "Our moral duty is to ask.", "She improved morale."],
            "our|team|staff moral compass|character|duty|obligation|obligations|values|standards|code|courage|responsibility|judgment|support"
        ),
        Pair(
            [
                "principle investigator|investigators|author|diagnosis|complaint|concern|strength|role|problem|teacher|preceptor|supervisor|goal|cause|symptom|responsibility|contributor|attending|focus|instructor|discussant|operator|surgeon|reason|reasons|duties|duty|weakness => principal {2}",
                "basic|core|guiding|ethical|fundamental|first|surgical|scientific|sound|moral|underlying|key|clinical principals => {1} principles",
                "principals of @noun => principles of {3}",
                "the principals of|behind => the principles {3}",
                "in|on|guiding|ethical|underlying principal $ => {1} principle",
                "in principal but|and|he|she|they|we|i => in principle {3}",
                "guiding|ethical|underlying principal of|that|behind|is|was => {1} principle {3}",
            ],
            [
                "She was the «principle» investigator of the trial.",
                "He knows the basic principals by heart.",
                "She taught the «principals» of medicine.",
                "He agreed in principal.",
                "Her guiding principal is to ask.",
                "The «principle» reason was her care.",
                "She is the principle author of it.",
            ],
            ["She was the principal investigator, and knows the principles of care.", "He agreed in principle.", "The principal of the school called.", "She is a woman of principle.", "As a matter of principle, she asks."]
        ),
        Pair(
            [
                "surgical|clinical|rotation|training|incision|operative|injection|insertion|teaching|our|this|hospital|web|practice|wound cite => {1} site",
                "surgical|clinical|rotation|training|teaching|our|these|web|practice cites => {1} sites",
                "on|off cite => {1} site",
                "at the|our|this|each cite => at {2} site",
                "she|he|to|could|would|can|readily|often|and|not|who site|sites the|a|an|evidence|literature|studies|guidelines|articles|data|recent|current => {1} cite {3}",
                "sited|sighted the|a|an|evidence|literature|studies|guidelines|articles|data|recent|current => cited {2}",
                "lose|lost|loses|losing|never|keep site of => {1} sight of",
                "in|plain site of => {1} sight of",
                "cite of the|her|his|our goal|patient|plan => sight of {3} {4}",
            ],
            [
                "She checked the surgical cite each day.",
                "He «sited» the latest trial.",
                "She never lost site of the goal.",
                "He worked at our cite in May.",
                "She «sighted» evidence for it.",
                "The injection cite was clean.",
                "She can «site» the guideline for each drug.",
            ],
            ["She cited the trial at our site and lost sight of nothing.", "The surgical site was clean.", "On site and off site she helped.", "He sited the clinic near the river.", "He could cite the literature."],
            "sited the clinic|hospital|tent|unit"
        ),
        Pair(
            [
                "a|the|her|his|active|leadership|key|important|pivotal|central|vital|critical|crucial|major|integral roll in => {1} role in",
                "roll model|models => role {2}",
                "play|plays|played|playing a|an|the ..1 roll => {1} {2} role",
                "leadership|teaching roll|rolls => {1} role",
                "her|his roll as => {1} role as",
                "role call => roll call",
            ],
            [
                "She is a «roll» model for all.",
                "He took an active roll in the team.",
                "She played a roll in it.",
                "Her roll as chief was new.",
                "He had a leadership «roll» at school.",
                "She had a key roll in the audit.",
            ],
            ["She is a role model and played a role.", "He helped roll the patient.", "At roll call she was first.", "She is on a roll.", "Her role as chief was new."]
        ),
        Pair(
            [
                "bedside|timely|professional|gentle|calm|same|similar|respectful|kind|efficient|organized|appropriate|thoughtful manor => {1} manner",
                "in a|this|such ..2 manor => in {2} manner",
                "medical|hospital|nursing|health|healthcare|support|office|ancillary|key|military personal $ => {1} personnel",
                "medical|hospital|nursing|health|healthcare|support|office|ancillary personal and|who|were|are|in|on|to|at|with => {1} personnel {3}",
                "personnel life|statement|growth|qualities|integrity|attributes|interest|values|responsibility => personal {2}",
                "coarse of treatment|antibiotics|the|action|illness|therapy|her|his|study => course of {3}",
                "of coarse => of course",
                "hospital|clinical|treatment|elective|the|a|this coarse of|was|is => {1} course {3}",
                "course breath|crackles|rhonchi|tremor => coarse {2}",
                "work ethnic => work ethic",
                "strong ethnic $ => strong ethic",
                "rational for|behind => rationale {2}",
                "her|his|the|clear|sound rational was|is|of => {1} rationale {3}",
                "rationale approach|decision|thinker|choice|manner => rational {2}",
                "keen|great|clinical|valuable|his|her incite|incites => {1} insight",
                "incite into => insight into",
                "her|his|unique|fresh|new|different|broad|patient's|global|valuable prospective on|of|to|was|is => {1} perspective {3}",
                "perspective residents|study|trial|applicant|applicants|candidate|candidates|cohort => prospective {2}",
                "asian|african|european|hispanic|mexican|indian|nigerian|chinese|korean|german decent => {1} descent",
                "flare for @ing => flair for {3}",
                "flare for languages|detail|teaching|surgery|research|diagnosis|the => flair for {3}",
                "asthma|lupus|gout|copd|eczema|disease flair|flairs => {1} flare",
                "free reign => free rein",
                "nurse's|nursing|nurse|teacher's aid|aids => {1} aide",
                "tenants of medicine|care|the|good|surgery|our => tenets of {3}",
                "piece of mind => peace of mind",
                "peace of advice|work|news|evidence|paper => piece of {3}",
                "as a hole => as a whole",
                "the|a|her|his hole team|rotation|month|patient|time|family|room|day|week|year => {1} whole {3}",
                "common since => common sense",
                "since of humor|duty|responsibility|calm|purpose|ownership|urgency|self => sense of {3}",
                "ever sense => ever since",
                "clinical trail => clinical trial",
                "clinical trails => clinical trials",
                "trail of antibiotics|therapy|labor|void|diuresis|the => trial of {3}",
                "tract record => track record",
            ],
            [
                "Her bedside «manor» is gentle.",
                "He answers in a timely manor.",
                "She thanked all medical personal.",
                "Her personnel statement is clear.",
                "Of coarse she stayed.",
                "The hospital coarse was long.",
                "Her work ethnic is rare.",
                "She gave the «rational» for each test.",
                "She has a great incite into people.",
                "He offered a new prospective on it.",
                "He is of Asian decent.",
                "She has free reign on our ward.",
                "It gave them «piece» of mind.",
                "The «hole» team trusts him.",
                "He has common since.",
                "She has a fine «since» of humor.",
                "He enrolled them in a clinical trail.",
            ],
            [
                "Her bedside manner is gentle, and her work ethic is rare.",
                "Of course she gave the rationale, and the course was long.",
                "She has insight, perspective, and a sense of humor.",
                "The team as a whole had peace of mind.",
                "She has grown since then, and has common sense.",
                "A clinical trial of antibiotics was planned, and a trail led up the hill.",
                "A rational plan, a personal note, and medical personnel.",
                "She is of Nigerian descent.",
                "It makes sense then, and it made sense to all.",
                "He played a prospective role.",
            ]
        ),
    ];
}

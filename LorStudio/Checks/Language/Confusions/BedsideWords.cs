using LorStudio.Checks.Phrases;
using static LorStudio.Checks.Language.Confusions.ConfusedWords;

namespace LorStudio.Checks.Language.Confusions;

/// <summary>Patience and patients, breath and breathe, and other words of the bedside.</summary>
internal static class BedsideWords
{
    public static IReadOnlyList<PhraseRule> All { get; } =
    [
        Pair(
            [
                "@count patience => {1} patients",
                "patience satisfaction|care|safety|encounters|history|histories|load|advocate|outcomes|population|interactions|notes|room|rooms|family|families|chart|charts|list|education => patient {2}",
                "patience were|are|have|whom|who => patients {2}",
                "patience and their|her|his|families|nurses|staff|colleagues => patients and {3}",
                "saw|sees|see|seeing|treated|treat|treats|treating|examined|examine|examines|interviewed|interview|interviewing|counseled|counsel|counseling|admitted|admit|met patience => {1} patients",
                "^ patience trust|love|ask|feel|need|want|like|appreciate|respond|adore|report => patients {2}",
                "treat|treats|treated|treating his|her|their|all patience => {1} {2} patients",
                "treat|treats|treated|treating all his|her|their patience => {1} all {3} patients",
                "caring|cared|cares|care for patience => {1} for patients",
                "her|his|their|our|my patience in clinic|the|our|hospital|ward => {1} patients in {4}",
                "patience with diabetes|heart|chest|pneumonia|asthma|cancer|sepsis|complex|chronic|acute|hypertension|copd|dementia|stroke => patients with {3}",
                "patience's => patient's",
                "with patients and compassion|kindness|empathy|grace|calm|humility|care|tact|skill|understanding => with patience and {4}",
                "great|remarkable|endless|infinite|tremendous|immense|enormous|extraordinary|such patients and|with|when|in|$ => {1} patience {3}",
                "has|have|had the patients to|for => {1} the patience {4}",
                "kindness|compassion|empathy|humility|grace|calm|tact and patients $ => {1} and patience",
                "virtue|lot of patients $ => {1} of patience",
            ],
            [
                "She saw ten «patience» a day.",
                "He values patience safety.",
                "She is kind to «patience» and their families.",
                "He explained it with «patients» and kindness.",
                "She has endless patients with families.",
                "He has the «patients» to teach.",
                "She examined patience with care.",
                "He knew his patience in clinic well.",
                "She works with compassion and patients.",
            ],
            [
                "She has patience with patients and their families.",
                "He explained it with patience and kindness.",
                "She saw ten patients and kept her patience.",
                "Her patience is endless, and her patients are glad.",
                "I was impressed by his patience and skill.",
                "The patience to wait is rare.",
                "She is good with patients and kind to all.",
                "He has a lot of patients to see.",
            ]
        ),
        Pair(
            [
                "breath|breathe of knowledge|experience|interests|medicine|training|reading|skill|skills|exposure|cases|pathology => breadth of {3}",
                "depth and breath|breathe => depth and breadth",
                "shortness|short|out of breathe => {1} of breath",
                "breathe sounds => breath sounds",
                "a|deep|each|every|the breathe => {1} breath",
                "under|caught|holding|held|of her|his|my breathe => {1} {2} breath",
                "to|could|can|not|cannot|couldn't|barely breath => {1} breathe",
                "she|he|who|patient breaths => {1} breathes",
                "him|her|them|patients breath again|easier|easily|better => {1} breathe {3}",
                "struggled|struggling|unable|trying to breath => {1} to breathe",
            ],
            [
                "He came in with shortness of «breathe».",
                "She could hear «breathe» sounds at once.",
                "She could hardly wait for him to «breath» again.",
                "She took a «breathe» and went in.",
                "He could not «breath» on his own.",
                "She helped him breath easier.",
            ],
            [
                "He was short of breath and could not breathe.",
                "She took a breath; breath sounds were clear.",
                "A breath test was done.",
                "Take a deep breath, she said, and breathe.",
            ],
            "to breath sounds|tests"
        ),
        Pair(
            [
                "patients heel => patients heal",
                "wound|wounds heeled|heels => {1} healed",
                "her|his wounds|patients to heel => {1} {2} to heal",
                "heal ulcer|ulcers|pain|strike|spur => heel {2}",
                "mucus membranes|membrane => mucous {2}",
                "prostrate cancer|exam|examination|gland|biopsy => prostate {2}",
                "humorous fracture => humerus fracture",
                "urinary|gi|respiratory track => {1} tract",
                "track infection|infections => tract {2}",
                "wait gain|loss => weight {2}",
                "antalgic|steady|unsteady|ataxic|normal|his|her gate was|is|and|training|instability => {1} gait {3}",
                "perineal nerve => peroneal nerve",
                "proscribed|proscribe|proscribes antibiotics|medication|medications|the|a|opioids|insulin|drugs => prescribed {2}",
                "auxiliary nodes|lymph|temperature => axillary {2}",
                "dyeing of|from|patient => dying {2}",
            ],
            [
                "She treated a «track» infection at once.",
                "He had a prostrate exam.",
                "She found dry mucus membranes.",
                "The wounds heeled in a week.",
                "His «gate» was unsteady.",
                "She treated a «heal» ulcer.",
                "He had wait loss and a cough.",
                "She «proscribed» antibiotics at once.",
            ],
            [
                "A urinary tract infection was treated.",
                "The wound healed, and the heel ulcer did too.",
                "Mucous membranes were dry.",
                "His gait was unsteady at the gate.",
                "Venous access was hard.",
                "She keeps track of infections.",
            ]
        ),
    ];
}

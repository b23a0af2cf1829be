using LorStudio.Checks.Phrases;
using static LorStudio.Checks.Language.Confusions.ConfusedWords;

namespace LorStudio.Checks.Language.Confusions;

/// <summary>A lot, every day, a part of, may be, and other words that are joined or parted wrongly; I and me, less and fewer.</summary>
internal static class JoinedWords
{
    public static IReadOnlyList<PhraseRule> All { get; } =
    [
        Pair(
            [
                "alot of => a lot of",
                "alot => a lot",
                "aswell => as well",
                "eachother => each other",
                "infact => in fact",
                "inspite of => in spite of",
                "irregardless => regardless",
                "in regards to => in regard to",
                "with regards to => with regard to",
                "apart of @det => a part of {3}",
                "be|is|was|been|become|became apart of => {1} a part of",
                "an integral|important apart of => {1} {2} part of",
                "a part from => apart from",
                "everyone of the|her|his|our|my|these|those|them|us => every one of {3}",
                "every one was|is|knew|agreed|loved|who => everyone {3}",
                "came|arrived|arrives|works|worked|reads|read|in|here|him|her|me|us|patients|notes|rounds|hard|early everyday => {1} every day",
                "everyday she|he|they|i|we|the|at|in|after|before|during => every day {2}",
                "for all intensive purposes => for all intents and purposes",
                "supposably => supposedly",
                "allot of => a lot of",
                "she|he|it|they|there|who|i|that|we maybe the|a|an|able|reached|contacted|one|interested|difficult|hard|needed => {1} may be {3}",
                "all ready @past => already {3}",
                "has|had|have all ready => {1} already",
                "all together different|too|remarkable|impressive => altogether {3}",
            ],
            [
                "She read «alot» of papers.",
                "He came in «everyday» at six.",
                "She is «apart» of our team.",
                "«A part» from that, he was well.",
                "I «maybe» reached at my office.",
                "She has «all ready» passed her boards.",
                "They help «eachother» at night.",
                "«Everyone» of the nurses agreed.",
                "She «maybe» the best I know.",
                "In «regards» to research, she leads.",
            ],
            [
                "She read a lot, and maybe he did too.",
                "Everyday tasks were hers every day.",
                "She is a part of our team, apart from Mondays.",
                "Everyone agreed, and every one of them came.",
                "They were all ready to go, and were already late.",
                "In regard to research, she leads; with regard to care, too.",
                "She came in every day.",
            ],
            "@be all ready"
        ),
        Pair(
            [
                "between|for|with|to my|the|our|his|her colleagues|colleague|team|staff|residents|partners|partner|faculty|nurses and i $ => {1} {2} {3} and me",
                "contact|call|reach|email|ask myself => {1} me",
                "less patients|students|residents|errors|questions|notes|procedures|cases|colleagues|complaints|mistakes|admissions => fewer {2}",
                "amount of patients|students|residents|people|procedures|questions|cases|errors|mistakes|colleagues => number of {3}",
            ],
            [
                "She was a joy for the residents and «I».",
                "Please contact «myself» with questions.",
                "She made «less» errors than most.",
                "The «amount» of patients was high.",
                "It was a pleasure to my staff and I.",
                "He saw «less» patients than most.",
            ],
            [
                "She was a joy for the residents and me.",
                "She spoke to the residents and I listened.",
                "Please contact me; I myself will answer.",
                "She made fewer errors in less time.",
                "The number of patients was high, and the amount of work was too.",
                "Her and her husband's visit was short.",
            ],
            "^ her and her|his"
        ),
    ];
}

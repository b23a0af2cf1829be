using LorStudio.Checks.Phrases;
using static LorStudio.Checks.Language.Confusions.ConfusedWords;

namespace LorStudio.Checks.Language.Confusions;

/// <summary>Their and there, your and you're, to and too, then and than, and their like.</summary>
internal static class SmallWords
{
    public static IReadOnlyList<PhraseRule> All { get; } =
    [
        Pair(
            [
                "of|with|for|to|about|by|in|into|through|understand|understood|earned|respects|respected|addressed|met|eased|meet|answered|calmed|explained|gained|won|know|knows|knew|all there @noun => {1} their {3}",
                "of|with|for|to|about|by|in|into|through|understand|understood|earned|addressed|met|meet|answered|calmed|know|knows|knew there needs|concerns|questions|fears|care|trust|plans|worries|respect => {1} their {3}",
                "and there families|family|needs|own|parents|concerns|questions|children|spouses|caregivers|relatives|symptoms|health|lives|stories|loved => and their {3}",
                "there own => their own",
                "their is|are|was|were|seems|exists|remains => there {2}",
                "their has|have been => there {2} {3}",
                "their will|can|may|would|could|must|should be|have|always|never => there {2} {3}",
                "of|with|for|to|in|about|from|by|and|all they're @noun => {1} their {3}",
                "they're own => their own",
                "their going to => they are going to",
                "their not => they are not",
                "theirself|theirselves|themself's => themselves",
                "hisself => himself",
            ],
            [
                "She met patients and there families on rounds.",
                "He cared for patients in «there» own homes.",
                "She won the trust of there parents.",
                "«Their» is no doubt that she is ready.",
                "I think «their» was a delay.",
                "He spoke with they're nurses.",
                "«Their» will be no better resident.",
                "She answered there questions.",
                "He addressed there concerns one by one.",
                "They did it theirselves.",
            ],
            [
                "There is no doubt, and their families agree.",
                "She was there, and they're ready.",
                "Their will to live was strong.",
                "From there she went on, and there patients waited.",
                "They are there, in their own home.",
                "Students and their teachers were there.",
            ]
        ),
        Pair(
            [
                "your welcome to => you are welcome to",
                "your going|able|aware|sure|likely|unlikely to|of|that => you are {2} {3}",
                "if|that|as|when|because|whether|while your looking|considering|interested|not|able|unsure|seeking|hoping|searching|reviewing|choosing => {1} you are {3}",
                "you're program|residency|institution|department|faculty|team|consideration|time|committee|hospital|training|selection|office|attention|review|own|programs|patients|residents|applicants|favorable|earliest => your {2}",
                "you're kind|esteemed|distinguished|excellent|fine|outstanding|prestigious|strong program|consideration|residency|attention|institution|department|hospital|faculty|team => your {2} {3}",
            ],
            [
                "She will be an asset to «you're» program.",
                "Thank you for «you're» time and attention.",
                "He would thrive in «you're» esteemed program.",
                "If «your» looking for calm, take her.",
                "«Your» welcome to call me.",
                "When your considering her file, call me.",
            ],
            [
                "Your program is strong, and you're welcome to call.",
                "If you're looking for calm, your search is over.",
                "Your considering her is kind.",
                "I know you're ready.",
            ]
        ),
        Pair(
            [
                "who's knowledge|skill|skills|ability|abilities|work|notes|patients|patience|judgment|calm|dedication|compassion|empathy|care|professionalism|presentations|curiosity|mother|father|family|husband|wife|son|daughter|career|interest|interests|enthusiasm|english|training|condition|symptoms|name|contribution|contributions|energy|commitment|strengths|clinical|bedside|pain|disease|illness|life => whose {2}",
                "whose been|going|able|willing|not => who's {2}",
                "whose a|an|the => who's {2}",
            ],
            [
                "She is a student «who's» knowledge is deep.",
                "He saw a man «who's» wife had died.",
                "She is someone «whose» been there for us.",
                "He is a resident «whose» able to lead.",
                "I know a doctor «who's» bedside manner is gentle.",
                "She is one «whose» a joy to teach.",
            ],
            [
                "She is a student whose knowledge is deep.",
                "He is a man who's ready, and who's been there.",
                "I know whose it is and who's next.",
                "A resident whose notes are read is rare.",
            ]
        ),
        Pair(
            [
                "too the|be|see|my|our|their|his => to {2}",
                "too @base => to {2}",
                "@be|been|far|not|never|way|felt|seemed|seems to busy|late|tired|proud|sick|often|soon|quick|quickly|difficult|hard|complex|ill|shy|afraid|little|few|early|weak|frail|anxious|large|small|high|low|big|junior => {1} too {3}",
                "@be|not|never|far|way to @adj to|for|$ => {1} too {3} {4}",
                "been|far|not|never|way|was|is to much for|to|of => {1} too {3} {4}",
                "far|way to many|much => {1} too {3}",
                "to weeks|months ago|later|of => two {2} {3}",
                "last|past|next|over|these|other|for to weeks|months|years|days|hours|patients => {1} two {3}",
                "in to weeks|months|years|days => in two {3}",
                "too weeks|months|years|days|patients|students => two {2}",
            ],
            [
                "She came «too» the ward early.",
                "He was never «to» busy to help.",
                "It was far «to» late to call.",
                "She wants «too» be like her.",
                "She worked here for «to» weeks with us.",
                "I worked with him for «too» months in all.",
                "It was not to difficult for her.",
                "He is not to proud to ask.",
            ],
            [
                "She came to the ward, and he came too.",
                "He was too busy to help, and it was too late.",
                "From days to weeks to months, she grew.",
                "She ranges from simple to complex cases.",
                "He is close to many patients and was to many a friend.",
                "She, too, the last of them, left.",
                "It is up to few of us.",
            ],
            "from ..4 to *"
        ),
        Pair(
            [
                "could|should|would|might|must|may of been|done|had|gone|seen|made|asked|come|known|given|taken|said|left|told|been|lost|found|missed|gotten|kept|become|died|helped|wanted|liked|called|stayed => {1} have {3}",
                "could|should|would|might|must of => {1} have",
                "could|should|would|might|must not of => {1} not have",
                "couldn't|shouldn't|wouldn't of => {1} have",
                "had of been|known|seen|asked|gone|come|done => had {3}",
                "could|should|would|might|must a been|done|gone => {1} have {3}",
            ],
            [
                "She would «of» stayed all night.",
                "He could «of» left, and did not.",
                "I should «of» asked sooner.",
                "It must «of» been hard for her.",
                "Nobody would not «of» noticed it.",
                "They couldn't «of» done it without her.",
                "He might «of» known.",
                "If I had «of known», I would have come.",
            ],
            [
                "She would, of course, stay.",
                "She would of course stay.",
                "He could have left, and must have known.",
                "All she could of the work was done.",
                "It was the must of the season.",
            ],
            "could|should|would|might|must of course",
            "she could of the",
            "the must of"
        ),
        Pair(
            [
                "more @better => {-1}",
                "most @best => {-1}",
                "more @best => {-1}",
                "most @better => {-1}",
                "bestest => best",
                "worser => worse",
            ],
            [
                "She is «more better» than her peers.",
                "He was «more stronger» in June.",
                "She is the «most best» student here.",
                "He grew «more calmer» each week.",
                "She is the «most kindest» doctor I know.",
                "It is «more easier» for her now.",
                "His notes are «more clearer» now.",
            ],
            [
                "She is better, stronger, and calmer than most.",
                "The more, the better.",
                "She is the best and the most careful.",
                "Most best practices were hers.",
                "He gave more, better care.",
            ],
            "most best practices|efforts|ways",
            "^ most best"
        ),
    ];
}

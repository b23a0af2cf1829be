using LorStudio.Checks.Phrases;

namespace LorStudio.Checks.Wording;

/// <summary>The word lists that are weighed against each other over a whole letter, and its stock phrases.</summary>
internal static class ToneWords
{
    private static readonly Rule Balance = new(
        "wording.balance",
        Severity.Consider,
        "Letters for women hold more effort and communal words, letters for men more ability and standout words (Trix and Psenka 2003; Madera 2009; Schmader 2007)."
    );

    private static readonly Rule Cliche = new(
        "wording.cliche",
        Severity.Consider,
        "Stock phrases say nothing of this candidate; most letters hold one or two."
    );

    public static PhraseRule Effort { get; } =
        Of(
            Balance,
            """
            hardworking|conscientious|dependable|meticulous|thorough|diligent|diligently|diligence|dedicated|dedication|careful|carefully|reliable|reliably|reliability|effort|efforts|trustworthy|responsible|methodical|industrious|persistent|persistence|organized|disciplined|tireless|tirelessly|tenacious|tenacity|persevering|perseverance|painstaking|relentless|strives|willing|committed|devoted|punctual|punctuality|productive|efficient|efficiently|conscientiously|conscientiousness|meticulously|thoroughness
            hard working; works|worked hard; work ethic
            """,
            """
            thorough|careful|meticulous|carefully|thoroughly history|histories|examination|exam|examinations|knowledge|differential|workup|review|evaluation|physical|reading|taken
            responsible for|to; organized a|an|the|our|two|three|weekly|by; dedicated clinic|time|session|line|unit; productive cough; persistent fever|cough|pain|hypotension|symptoms|tachycardia|vomiting|bleeding|headache|headaches|hyponatremia
            reliable data|source|history|historian|transportation; effort tolerance; committed to
            """
        );

    public static PhraseRule Ability { get; } =
        Of(
            Balance,
            """
            talent|talents|talented|intelligent|intelligence|smart|skill|skills|skillful|skilled|ability|abilities|brilliant|bright|aptitude|gifted|capacity|flair|knack|expert|proficient|proficiency|capable|adept|creative|insight|insightful|insights|analytical|knowledgeable|successful|accomplished|resourceful|independent|judgment|acumen
            clinical reasoning; critical thinking
            """,
            """
            bright red|light; capacity of|assessment|evaluation; capacity to consent|decide; making capacity; full|at capacity; skilled nursing|facility; skill lab|labs; expert consultation; independent living|of; insight poor|limited
            """
        );

    public static PhraseRule Standout { get; } =
        Of(
            Balance,
            """
            excellent|superb|outstanding|unique|exceptional|exceptionally|unparalleled|best|remarkable|remarkably|extraordinary|supreme|unmatched|stellar|preeminent|finest|strongest|highest
            top ..1 percent|third|quarter|decile|tier|1|2|3|5|10|ten|five|three|two|one
            """,
            "best of my|knowledge|luck|regards; best practice|practices|available|interest|interests|evidence|reached|contacted|time|way|wishes"
        );

    public static PhraseRule Agentic { get; } =
        Of(
            Balance,
            """
            assertive|confident|confidently|confidence|ambitious|ambition|independent|independently|leader|leadership|led|leads|decisive|decisively|initiative|proactive|proactively|driven
            took|takes charge; takes|took the? lead
            """,
            "led to|me|us; driven by; confident that; independent of|living"
        );

    public static PhraseRule Communal { get; } =
        Of(
            Balance,
            """
            affectionate|helpful|kind|kindness|sympathetic|sensitive|nurturing|agreeable|warm|warmth|caring|tactful|compassionate|compassion|pleasant|friendly|nice|polite|cheerful|humble|humility|delightful|bubbly|sweet|lovely|gentle|gently
            """,
            "kind of; caring for|of; sensitive to|test|tests|strains|troponin; sensitive and specific; warm compresses|compress|extremities|ischemia|handoff"
        );

    public static PhraseRule Stock { get; } =
        Of(
            Cliche,
            """
            team player|players
            hit|hits|hitting the ground running
            above and beyond
            quick|fast learner|study; learns quickly
            well rounded
            thirst|hunger for knowledge|learning
            asset to any|your|the|our; tremendous|great|valuable|real asset
            can do attitude; positive attitude
            rising star; bright future; star in the making
            outside|out of? the box
            wealth of knowledge
            without ..1 reservation|reservations|hesitation
            it is|was|gives my|me|a|with ..1 great? pleasure; it's my pleasure; with great pleasure
            rare find; diamond in the rough; breath of fresh air; second to none; cut above; one of a kind
            consummate professional; passion|passionate for|about medicine; born to be a
            goes|go|went the extra mile; extra mile; gives|gave 110|100|110% percent?; wears many hats; at the end of the day
            pleasure to work with; joy to work with; true professional; natural leader; strong work ethic; excellent bedside manner
            will go far; the sky is the limit; fit right in; jack of all trades
            """,
            ""
        );

    public static PhraseBook Book { get; } = new([Effort, Ability, Standout, Agentic, Communal, Stock]);

    private static PhraseRule Of(Rule rule, string phrases, string except) =>
        new(rule, "", List(phrases), List(except), [], []);

    private static string[] List(string text) =>
        text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

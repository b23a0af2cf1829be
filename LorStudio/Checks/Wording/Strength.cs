using System.Runtime.CompilerServices;
using LorStudio.Checks.Phrases;
using LorStudio.Markup;

namespace LorStudio.Checks.Wording;

/// <summary>How strongly words recommend.</summary>
internal enum Recommends
{
    /// <summary>Somehow: "I recommend her to your program", "a good addition".</summary>
    Plainly,

    /// <summary>By rank or wish: "one of the best", "I would choose her for my own service".</summary>
    ByPraise,

    /// <summary>In so many words: "my highest recommendation", "without reservation".</summary>
    Explicitly,
}

/// <summary>Finds where a letter says how strongly it recommends.</summary>
internal static class Strength
{
    private const string Adverbs =
        "highly|strongly|enthusiastically|wholeheartedly|heartily|unreservedly|unequivocally|emphatically|unhesitatingly|confidently|warmly|unconditionally|fervently|resoundingly|unabashedly|vigorously|fully";

    private static readonly PhraseRule Explicit = Rule(
        $"""
        highest|strongest|warmest|fullest|greatest|utmost|unqualified|unreserved|enthusiastic|wholehearted|unconditional|unequivocal|ringing|strong|firm|full|absolute|unwavering possible|and|most? highest|strongest|enthusiastic|warmest|unqualified|possible|unreserved? recommendation|recommendations|endorsement|support|terms|praise
        best|highest|strongest possible recommendation|terms|endorsement
        {Adverbs} recommend|recommends|recommending|endorse|endorses|endorsing|support|supports|advocate
        {Adverbs} and|but|yet * recommend|endorse|support
        {Adverbs} and without ..2 reservation|hesitation
        whole heartedly recommend|endorse|support
        most {Adverbs} recommend
        recommend|recommended|endorse|support|recommending|endorsing ..6 {Adverbs} $
        recommend|recommended|endorse|support|recommending|endorsing ..6 {Adverbs} to|for|as|without|with|in|at|because|since|enough|possible
        recommended|recommend ..4 whole heartedly
        without ..3 reservation|reservations|hesitation|qualification|doubt|equivocation|question|hesitating
        unreserved|unqualified|unhesitating|unequivocal|unstinting ..3 recommendation|endorsement|support
        no reservation|reservations|hesitation|hesitations|doubt|qualms ..2 recommending|whatsoever|about|in
        recommend|recommending|endorse|support ..6 with|in the? my? full|great|greatest|highest|utmost|complete|every|strongest|real|much? possible? degree|level|measure? of? enthusiasm|conviction|confidence|terms|praise
        cannot|can't|could not ..2 recommend|endorse|praise ..6 enough|more
        cannot|can't recommend ..6 enough|more
        not recommend ..6 enough|more
        recommend|endorse ..6 as highly|strongly|warmly|enthusiastically as
        highest|strongest|top|first|best tier|category|level|rank ..1 recommendation
        my ..2 highest|strongest|warmest|most
        recommendation|endorsement|support could|can not be stronger|higher|warmer|firmer|more
        cannot|can't|not think|imagine|name of? a stronger|better|finer ..1 candidate|applicant|resident|student|physician
        """
    );

    private static readonly PhraseRule Praise = Rule(
        """
        would ..3 choose|hire|rank|welcome|select|pick|recruit|match|take|have|keep|trust|place|want her|him|them|dr|this
        would be thrilled|delighted|proud|fortunate|lucky|glad|happy|honored|privileged|pleased|eager to have|work|welcome|train|keep|recruit
        would be fortunate|lucky|proud|privileged|enriched
        would rather work|have|train
        one of the ..3 best|finest|strongest|top|brightest|most|few|ablest
        among the ..3 best|finest|strongest|top|brightest|most|few|ablest
        the ..2 best|finest|strongest|brightest|ablest|most
        best|finest|strongest ..4 i|we have|had
        top ..2 percent|third|quarter|decile|tier|half|ten|five|three|one|two|1|2|3|5|10|15|20
        exceptional|outstanding|superb|extraordinary|stellar|remarkable|brilliant|unparalleled|excellent|exemplary ..2 candidate|resident|physician|addition|asset|choice|applicant|clinician|colleague|intern|doctor|internist|surgeon|pediatrician|psychiatrist|future|trainee|student
        with great|greatest|utmost|highest|full|complete|every ..1 enthusiasm|confidence|pleasure|conviction|respect
        i am|have no doubt|certain|convinced|confident ..6 ..2 excel|outstanding|exceptional|superb|excellent|best
        every confidence
        """
    );

    private static readonly PhraseRule Plain = Rule(
        """
        recommend|recommends|recommended|recommending|recommendation
        endorse|endorses|endorsing
        support|supporting|supports ..3 application|candidacy
        consider|considering her|him|them|dr|this
        give|gives|giving ..6 ..2 consideration; your ..2 consideration
        consider|considering ..4 application|candidacy|applicant|candidate
        worthy|deserves|deserving|merits|worth of? ..1 consideration|considering|interview
        should|will|would|can|could|may|might ..1 do|perform|fit|make|be|become|fine|well|succeed|prove|serve
        good|fine|nice|decent|suitable|solid|welcome|positive|useful|competent|adequate ..1 addition|fit|candidate|resident|choice|physician|match|applicant|asset
        """
    );

    private static readonly PhraseBook Book = new([Explicit, Praise, Plain]);

    // Several rules ask for the same section.
    private static readonly ConditionalWeakTable<CheckedSection, IReadOnlyList<(Recommends, int, int)>> Known = [];

    /// <summary>All places, in order.</summary>
    public static IReadOnlyList<(Recommends How, int First, int Last)> Find(CheckedSection section) =>
        Known.GetValue(section, Read);

    private static IReadOnlyList<(Recommends, int, int)> Read(CheckedSection section) =>
        [
            .. Book.Find(section)
                .Select(m =>
                    (
                        m.Rule == Explicit ? Recommends.Explicitly
                        : m.Rule == Praise ? Recommends.ByPraise
                        : Recommends.Plainly,
                        m.First,
                        m.Last
                    )
                ),
        ];

    /// <summary>Whether a sentence recommends by more than the bare word.</summary>
    public static bool IsStrong(CheckedSection section, ProseSentence sentence) =>
        Find(section)
            .Any(p => p.How is not Recommends.Plainly && p.First >= sentence.FirstWord && p.First < sentence.EndWord);

    private static PhraseRule Rule(string phrases) =>
        new(
            new("strength.tepid-close", Severity.Warning, ""),
            "",
            phrases.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            [],
            [],
            []
        );
}

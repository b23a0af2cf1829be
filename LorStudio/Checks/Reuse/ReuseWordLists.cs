namespace LorStudio.Checks.Reuse;

/// <summary>Words that tell little of where a passage comes from.</summary>
internal static class ReuseWordLists
{
    public const string Small = """
        a the this that these those some any each every all both no not nor and or but so as if then than because while
        when where which who whom whose what how of to in on at by for from with without within into onto over under
        about after before during between among through throughout against toward towards upon up down out off
        i me my mine myself we us our ours you your yours it its itself one
        am is was be been being has had having do did doing done will would shall should can could may might must
        there here also too very more most much many such other only own same just both even
        """;

    /// <summary>Words that letters of recommendation have in common, whoever they are about.</summary>
    public const string Stock = """
        letter letters recommendation recommend recommending recommended recommends reference support supporting write
        writing pleasure privilege honor opportunity pleased delighted glad happy behalf residency resident residents
        program programs programme training position candidate applicant application applying applied candidacy
        director directors consideration consider considered please hesitate contact contacted reach reached call phone
        telephone email question questions information additional further provide need require available feel free
        sincerely regards respectfully reservation reservations hesitation enthusiasm enthusiastic enthusiastically
        highest strongest highly strongly wholeheartedly confident confidence doubt believe certain sure asset addition
        success successful future career wish waive waived waives right rights review see access ferpa dear
        know known worked working medical medicine student physician doctor clinical internal family
        outstanding excellent exceptional endorsement unreserved give
        """;

    /// <summary>What is written for the same word with another subject, or before another sound.</summary>
    public static readonly (string Other, string One)[] SameAs =
    [
        ("an", "a"),
        ("are", "is"),
        ("were", "was"),
        ("have", "has"),
        ("does", "do"),
    ];
}

using System.Text.RegularExpressions;
using LorStudio.Markup;

namespace LorStudio.Drafting.Evidence;

public enum ClaimKind
{
    Quotation,
    Ranking,
    Superlative,
    Number,
    Event,
}

/// <summary>Words of a letter that a reader may ask evidence for.</summary>
/// <param name="Sentence">In which it stands.</param>
/// <param name="Words">What claims it.</param>
public sealed record Claim(ClaimKind Kind, Sentence Sentence, string Words);

/// <summary>
/// Finds claims: quotations, rankings, superlatives, numbers, events. What a letter says of itself and of the writer (its
/// dates, how many were supervised, how strongly it recommends) is none.
/// </summary>
public static partial class Claims
{
    private const int Longest = 1_000; // characters of a sentence

    private static readonly (ClaimKind Kind, Func<Regex> Sign)[] Signs =
    [
        (ClaimKind.Quotation, Quotation),
        (ClaimKind.Ranking, Ranking),
        (ClaimKind.Superlative, Superlative),
        (ClaimKind.Number, Number),
        (ClaimKind.Event, Event),
    ];

    /// <summary>The claim of a sentence, the strongest where there are several; null where there is none.</summary>
    public static Claim? Of(Sentence sentence)
    {
        // What runs on without end is no sentence of a letter, and need not be read to its end.
        var text = sentence.Text[..Math.Min(sentence.Text.Length, Longest)];
        var isFormula = Formula().IsMatch(text);
        foreach (var (kind, sign) in Signs)
        {
            // Of itself and its writer a letter tells how long and how many, and how strongly it recommends.
            if (isFormula && kind is ClaimKind.Number or ClaimKind.Event)
            {
                continue;
            }

            if (sign().Match(text) is { Success: true } found)
            {
                return new Claim(kind, sentence, found.Value.Trim());
            }
        }

        return null;
    }

    // "I give my highest recommendation", "I supervised her for eight weeks", "I can be reached at".
    [GeneratedRegex(
        @"\brecommend(ation)?\b|\bI (have |had )?(supervised|observed|worked with|known|served|taught|trained|practiced)\b|\b(reached|contact me|contacted)\b|\bI am (a|an|the|pleased|glad|writing|happy|honored)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 500
    )]
    private static partial Regex Formula();

    [GeneratedRegex(
        @"[""“](?=[^\s""”“]+(?: [^\s""”“]+){2})[^""”“]*[""”]",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 500
    )]
    private static partial Regex Quotation();

    [GeneratedRegex(
        @"\b(top|best|first|second|third|upper)\b[^.]{0,30}\b(of|among|out of|in)\b[^.]{0,20}(\d+|\b(dozen|hundred|students|residents|graduates|peers|class|trainees|candidates|applicants)\b)|\btop \d+ ?(%|percent)|\bamong the (best|strongest|top|finest)\b|\bone of the (best|strongest|finest|most)\b|\babove (his|her|their) (level|peers|class)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 500
    )]
    private static partial Regex Ranking();

    [GeneratedRegex(
        @"\bthe (most \w+|best|strongest|finest|hardest|brightest|only)\b(?! (possible |of )?(terms?|recommendations?|support|endorsement))|\bbest \w+ I have\b|\bnever (once|missed|late)\b|\bwithout exception\b|\bunmatched\b|\bunparalleled\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 500
    )]
    private static partial Regex Superlative();

    // A number with what it counts; years, clock times and dates are not of this kind.
    [GeneratedRegex(
        @"\b(?!(19|20)\d\d\b)(\d{1,3}(,\d{3})*(\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|fifteen|twenty|thirty|forty|fifty|sixty|hundred)(-| )?(%|percent\b|\w+-(year|minute|hour|week)\b|(?!(a\.m|p\.m|am|pm|January|February|March|April|May|June|July|August|September|October|November|December|weeks?|months?|of)\b)[a-z]{3,})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 500
    )]
    private static partial Regex Number();

    [GeneratedRegex(
        @"\b(on one occasion|one (day|night|morning|evening|afternoon|weekend)|when an? \w+|in one case|for (example|instance)|in (his|her|the|their) (first|second|third|fourth|fifth|sixth|last|final) (day|week|month)|after an? \w+)\b|\b(diagnosed|caught|noticed|identified|recognized|discovered|resuscitated|intubated|sutured|calmed|interpreted|translated|organized|founded|designed|arranged|questioned|corrected|performed|drafted|published|presented a|wrote a|led a|traced|asked first|called the)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 500
    )]
    private static partial Regex Event();
}

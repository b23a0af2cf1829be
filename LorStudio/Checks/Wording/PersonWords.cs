using System.Collections.Frozen;

namespace LorStudio.Checks.Wording;

/// <summary>Words for persons.</summary>
internal static class PersonWords
{
    /// <summary>With whether each may be a possessive.</summary>
    public static FrozenDictionary<string, bool> Pronouns { get; } =
        new Dictionary<string, bool>(StringComparer.Ordinal)
        {
            ["he"] = false,
            ["she"] = false,
            ["they"] = false,
            ["him"] = false,
            ["them"] = false,
            ["his"] = true,
            ["her"] = true,
            ["their"] = true,
            ["hers"] = true,
            ["theirs"] = true,
            ["himself"] = false,
            ["herself"] = false,
            ["themselves"] = false,
            ["themself"] = false,
            ["he's"] = false,
            ["she's"] = false,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words for a person who is not the candidate, one or several.</summary>
    public static FrozenDictionary<string, Who> All { get; } =
        Persons(
                """
                patient man woman gentleman lady mother father husband wife spouse son daughter child boy girl baby infant newborn
                neonate toddler teenager adolescent veteran widow widower grandmother grandfather brother sister caregiver relative
                nephew niece aunt uncle friend nurse pharmacist interpreter therapist caseworker receptionist secretary paramedic
                technician coworker roommate victim survivor inmate farmer driver teacher machinist carpenter mechanic refugee
                immigrant laborer waitress welder electrician retiree professor director cousin boyfriend girlfriend fiancé

                """,
                Who.Other
            )
            .Concat(
                Persons(
                    """
                    patients men women gentlemen ladies mothers fathers husbands wives spouses sons daughters children boys girls
                    babies infants newborns parents families family couple couples nurses pharmacists interpreters therapists
                    colleagues residents students interns fellows attendings physicians doctors surgeons consultants trainees
                    peers classmates people others siblings caregivers relatives veterans clinicians learners applicants
                    candidates team staff
                    """,
                    Who.Others
                )
            )
            .DistinctBy(p => p.Key)
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words for persons that the candidate may be as well.</summary>
    public static FrozenSet<string> Roles { get; } =
        Set(
            "student student's resident resident's intern intern's fellow fellow's attending attending's physician physician's doctor "
                + "doctor's surgeon consultant colleague trainee clinician specialist internist cardiologist"
        );

    /// <summary>Before a word for a role: it is someone else's, not the candidate's.</summary>
    public static FrozenSet<string> Determiners { get; } =
        Set("the our my another other each every no his her their senior junior chief fellow second night supervising");

    public static FrozenSet<string> Titles { get; } = Set("dr dr. mr mrs ms miss prof professor nurse sister");

    public static FrozenSet<string> Things { get; } = Set("it this that which there these what");

    /// <summary>Between a subject and its verb.</summary>
    public static FrozenSet<string> Adverbs { get; } =
        Set(
            "always often also still never not truly really simply clearly certainly surely at times now already even both all indeed in fact of course"
        );

    /// <summary>Of now, whoever the subject is.</summary>
    public static FrozenSet<string> Present { get; } =
        Set(
            "is has does am are have do will can makes seems appears lives enjoys loves plays 's she's he's may might should would could"
        );

    /// <summary>Of then.</summary>
    public static FrozenSet<string> Past { get; } =
        Set(
            "was were had did went came saw took gave found told said sat stood left made knew felt got spoke thought brought kept wrote read ran led met heard held lost began chose fell"
        );

    public static FrozenSet<string> Copulas { get; } =
        Set("is was be been being become became becomes remains remained are were she's he's");

    /// <summary>Between "is" and a noun these make it someone else's.</summary>
    public static FrozenSet<string> Breaks { get; } =
        Set("for to by with from at in on caring treating seeing asked called when that who whom whose because and if");

    private static readonly FrozenSet<string> Male = Kinds(
        "he him his himself he's man gentleman father husband son boy grandfather brother uncle nephew widower boyfriend fiancé mr"
    );

    private static readonly FrozenSet<string> Female = Kinds(
        "she her hers herself she's woman lady mother wife daughter girl grandmother sister aunt niece widow girlfriend waitress mrs ms"
    );

    /// <summary>As the pronoun such a person has; null where the word does not tell.</summary>
    public static Cases.Pronouns? GenderOf(string word) =>
        Male.Contains(word) ? Cases.Pronouns.HeHim
        : Female.Contains(word) ? Cases.Pronouns.SheHer
        : null;

    public static bool IsPlural(string pronoun) => pronoun is ['t', 'h', 'e', ..];

    internal static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Kinds(string words) =>
        words.Split(' ').SelectMany(w => new[] { w, w + "'s" }).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, Who>> Persons(string words, Who who) =>
        words
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(w => new[] { w, w + "'s", w + "'" })
            .Select(w => new KeyValuePair<string, Who>(w, who));
}

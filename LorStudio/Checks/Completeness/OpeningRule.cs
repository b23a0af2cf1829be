using LorStudio.Cases;
using LorStudio.Checks.Wording;
using LorStudio.Drafting;

namespace LorStudio.Checks.Completeness;

/// <summary>The opening says in what capacity, how long, where and how the writer saw the candidate work.</summary>
internal sealed class OpeningRule(CaseFacts facts) : ILetterRule
{
    private const string Why =
        "A reader first asks on what the letter rests; standard letters ask for length and nature of the contact (EM SLOE 2022).";

    private static readonly (Rule Rule, string Name, string Expected, Func<Basis, bool> Has)[] Elements =
    [
        (
            Rule("complete.relationship"),
            "in what capacity the writer knew the candidate",
            "supervised, taught, was the attending of",
            b => b.Relationship
        ),
        (
            Rule("complete.duration"),
            "how long the writer knew the candidate",
            "a number of weeks, or from when to when",
            b => b.Duration
        ),
        (
            Rule("complete.setting"),
            "in what setting the candidate worked",
            "ward, clinic, operating room, laboratory",
            b => b.Setting
        ),
        (
            Rule("complete.observation"),
            "how the writer observed the candidate",
            "directly, daily on rounds, from notes and reports",
            b => b.Observation
        ),
    ];

    private readonly CandidateNames _names = new(facts.Candidate);
    private readonly FirstHand _firstHand = new(new(facts.Candidate));
    private readonly string[] _capacity = Words(facts.Experience.Capacity);
    private readonly string[] _site = Words(facts.Experience.Site);
    private PerSection<Basis>? _basis;

    public void Check(CheckedLetter letter, FindingList findings)
    {
        if (LetterWords.IsEmpty(letter))
        {
            return;
        }

        _basis ??= new(Read);
        var opening = letter[SectionKey.Opening];
        var said = _basis.Of(opening);
        foreach (var (rule, name, expected, has) in Elements)
        {
            if (has(said))
            {
                continue;
            }

            var elsewhere = letter.Sections.FirstOrDefault(s => s != opening && has(_basis.Of(s)));
            findings.AddLetter(
                rule,
                opening.Words.Count == 0 ? $"The opening is empty; it should say {name}."
                    : elsewhere is { Key: { } key }
                        ? $"The opening does not say {name} ({expected}); {key.FullName()} may."
                    : $"The opening does not say {name} ({expected})."
            );
        }
    }

    private Basis Read(CheckedSection section)
    {
        var found = OpeningElements.Book.Find(section);
        return new(
            found.Any(m => m.Rule == OpeningElements.Relationship) || HasAll(section, _capacity) || IsTheirs(section),
            LengthOfTime.IsIn(section),
            found.Any(m => m.Rule == OpeningElements.Setting) || HasAll(section, _site) || section.Words.Any(IsRoom),
            found.Any(m => m.Rule == OpeningElements.Observation) || _firstHand.IsIn(section)
        );
    }

    /// <summary>"Dr. Chen's attending".</summary>
    private bool IsTheirs(CheckedSection section)
    {
        for (var at = 0; at < section.Words.Count; at++)
        {
            if (section.Words[at].Folded.EndsWith("'s", StringComparison.Ordinal) && _names.IsName(section.Words[at]))
            {
                for (var role = at + 1; role < Math.Min(section.Words.Count, at + 5); role++)
                {
                    if (
                        section.Words[role].Folded
                        is "attending"
                            or "preceptor"
                            or "supervisor"
                            or "mentor"
                            or "teacher"
                            or "adviser"
                            or "advisor"
                            or "director"
                            or "chief"
                            or "work"
                            or "clerkship"
                            or "rotation"
                    )
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>In capitals only: "or" is a word.</summary>
    private static bool IsRoom(Markup.ProseWord word) => word.Written is "OR" or "ED" or "ER" or "ORs" or "PACU" or "L";

    private static bool HasAll(CheckedSection section, string[] words) =>
        words.Length > 0 && words.All(word => section.Words.Any(w => w.Folded == word));

    private static string[] Words(string? text) => [.. Markup.Prose.Of(text ?? "").Words.Select(w => w.Folded)];

    private static Rule Rule(string id) => new(id, Severity.Warning, Why);

    private sealed record Basis(bool Relationship, bool Duration, bool Setting, bool Observation);
}

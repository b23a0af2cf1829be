using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Checks.Reuse;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;
using LorStudio.Sessions;

namespace LorStudio.Tests.Checks.Reuse;

/// <summary>Checks letters against earlier ones.</summary>
internal static class ReuseText
{
    public static readonly Candidate Amara = new()
    {
        GivenName = "Amara",
        FamilyName = "Okafor",
        Pronouns = Pronouns.SheHer,
        AamcId = "11112222",
    };

    public static readonly Candidate Wei = new()
    {
        GivenName = "Wei",
        FamilyName = "Zhang",
        Pronouns = Pronouns.HeHim,
        AamcId = "33334444",
    };

    public const string Writer = "Ellen Marsh";

    public static CheckedCase CaseOf(Candidate candidate) =>
        new(
            new CaseFacts
            {
                Candidate = candidate,
                Writer = new() { Name = Writer },
            },
            [],
            OtherCandidates.None
        );

    /// <summary>What reuse finds in a letter.</summary>
    public static IReadOnlyList<Finding> Check(Candidate candidate, DraftText draft, IEarlierLetters earlier)
    {
        return
        [
            .. new LetterChecks(CaseOf(candidate), earlier).Check(Checked(draft)).Where(f => f.Category == "reuse"),
        ];
    }

    /// <summary>A letter as the rules read it.</summary>
    public static CheckedLetter Letter(Candidate candidate, DraftText draft)
    {
        var @case = CaseOf(candidate);
        return new(
            @case,
            Checked(draft),
            [
                .. Enum.GetValues<SectionKey>()
                    .Select(key => new CheckedSection(FindingList.NameOf(key), key, draft[key], @case)),
            ],
            new("salutation", null, "", @case)
        );
    }

    public static CheckedDraft Checked(DraftText draft) =>
        new(draft, Array.Empty<string>().ToLookup(_ => SectionKey.Opening), []);

    /// <summary>What reuse finds in a letter for Amara, of one paragraph, where the other letter is Wei's.</summary>
    public static IReadOnlyList<Finding> Check(string text, string earlier, string writer = "Ana Ruiz") =>
        Check(Amara, DraftOf((SectionKey.PC, text)), EarlierOf(Wei, writer, earlier));

    public static GivenLetters EarlierOf(Candidate candidate, string writer, params string[] sections) =>
        new([new("wei.json", candidate, writer, DraftOf([.. sections.Select((s, i) => ((SectionKey)(i + 1), s))]))]);

    public static DraftText DraftOf(params (SectionKey Key, string Text)[] sections) =>
        sections.Aggregate(
            DraftText.EmptyIn(new(null, Draft.UsualSalutation, true)),
            (draft, section) => draft.With(section.Key, section.Text)
        );
}

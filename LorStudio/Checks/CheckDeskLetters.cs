using System.Globalization;
using LorStudio.Cases;
using LorStudio.Checks.Reuse;
using LorStudio.Data;
using LorStudio.Drafting;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Checks;

/// <summary>All other letters of the practice, as a case's own letter is compared with them.</summary>
internal sealed class CheckDeskLetters(IDbContextFactory<StudioDb> databases, CheckDeskIndex index, long caseId)
    : IEarlierLetters
{
    // What is read again after letters for the same candidate took the first places.
    private const int Rounds = 3;

    public IReadOnlyList<EarlierSection> Sharing(IReadOnlyList<ulong> fingerprints, Candidate candidate, int most)
    {
        index.CatchUp(exceptCase: caseId);
        using var db = databases.CreateDbContext();
        List<EarlierSection> sections = [];
        foreach (var ids in Ranked(db, fingerprints).Chunk(most).Take(Rounds))
        {
            var read = Read(db, section => ids.Contains(section.Id)).ToDictionary(s => s.Id);
            foreach (var id in ids)
            {
                if (
                    sections.Count < most
                    && read.TryGetValue(id, out var section)
                    && !SameCandidate.Is(section.Letter.Candidate, candidate)
                )
                {
                    sections.Add(section);
                }
            }

            if (sections.Count == most)
            {
                break;
            }
        }

        return sections;
    }

    public IReadOnlyList<EarlierSection> SectionsOf(EarlierLetter letter)
    {
        using var db = databases.CreateDbContext();
        return Read(db, section => section.DraftId == letter.Id);
    }

    /// <summary>What the practitioner calls a case: whose it is, and when it was last worked on.</summary>
    internal static string NameOf(Candidate candidate, DateOnly when) =>
        $"{candidate.NameInLists} ({when.ToString("MMMM d, yyyy", CultureInfo.GetCultureInfo("en-US"))})";

    private List<long> Ranked(StudioDb db, IReadOnlyList<ulong> fingerprints)
    {
        using FingerprintIndex marks = new(db);
        SharedMost shares = new();
        List<long> found = [];
        foreach (var mark in fingerprints.Select(FingerprintIndex.MarkOf).Distinct())
        {
            marks.Find(mark, SharedMost.MostSections, found);
            shares.Add(found);
        }

        var own = db.Drafts.Where(d => d.CaseId == caseId).SelectMany(d => d.Sections).Select(s => s.Id).ToHashSet();
        return [.. shares.InOrder().Where(id => !own.Contains(id)).Take(Rounds * 100)];
    }

    private List<EarlierSection> Read(StudioDb db, System.Linq.Expressions.Expression<Func<Section, bool>> which) =>
        [
            .. (
                from section in db.Sections.Where(which)
                join draft in db.Drafts on section.DraftId equals draft.Id
                join owner in db.Cases on draft.CaseId equals owner.Id
                where owner.DeletedAt == null && owner.Id != caseId && section.Text != ""
                orderby section.Id
                select new
                {
                    section.Id,
                    section.Text,
                    section.DraftId,
                    CaseId = owner.Id,
                    owner.Candidate.GivenName,
                    owner.Candidate.FamilyName,
                    owner.Candidate.PreferredName,
                    owner.Candidate.AamcId,
                    Writer = owner.Writer.Name,
                    draft.LetterDate,
                    owner.UpdatedAt,
                }
            )
                .AsNoTracking()
                .AsEnumerable()
                .Select(s =>
                {
                    Candidate candidate = new()
                    {
                        GivenName = s.GivenName,
                        FamilyName = s.FamilyName,
                        PreferredName = s.PreferredName,
                        AamcId = s.AamcId,
                    };
                    var name = NameOf(candidate, s.LetterDate ?? DateOnly.FromDateTime(s.UpdatedAt.Date));
                    return new EarlierSection(s.Id, new(s.DraftId, name, candidate, s.Writer, s.CaseId), s.Text);
                }),
        ];
}

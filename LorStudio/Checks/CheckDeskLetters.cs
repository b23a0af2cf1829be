using System.Globalization;
using System.Linq.Expressions;
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
    // Letters for the same candidate, and deleted ones, may take the first places.
    private const int Rounds = 3;

    private HashSet<long> _own = [];

    public IReadOnlyList<IReadOnlyList<EarlierSection>> Sharing(
        IReadOnlyList<IReadOnlyList<ulong>> texts,
        Candidate candidate,
        int most
    )
    {
        index.CatchUp(exceptCase: caseId);
        using var db = databases.CreateDbContext();
        var ranked = Ranked(db, texts, Rounds * most);
        var chosen = ranked.ConvertAll(_ => new List<EarlierSection>());
        for (var round = 0; round < Rounds; round++)
        {
            var next = ranked.Select((ids, i) => ids.Take(most - chosen[i].Count).ToList()).ToList();
            long[] ids = [.. next.SelectMany(n => n).Distinct()];
            if (ids.Length == 0)
            {
                break;
            }

            var read = Read(db, section => ids.Contains(section.Id))
                .Where(s => !SameCandidate.Is(s.Letter.Candidate, candidate))
                .ToDictionary(s => s.Id);
            for (var i = 0; i < ranked.Count; i++)
            {
                chosen[i].AddRange(next[i].Where(read.ContainsKey).Select(id => read[id]));
                ranked[i].RemoveRange(0, next[i].Count);
            }
        }

        return chosen;
    }

    public IReadOnlyList<EarlierSection> SectionsOf(EarlierLetter letter)
    {
        using var db = databases.CreateDbContext();
        return [.. Read(db, section => section.DraftId == letter.Id)];
    }

    /// <summary>For each text the sections of other cases that share most with it.</summary>
    private List<List<long>> Ranked(StudioDb db, IReadOnlyList<IReadOnlyList<ulong>> texts, int most)
    {
        using FingerprintIndex marks = new(db);
        var own = Own(db);
        List<(long Section, ulong Neighbours)> found = [];
        List<(long Section, int EqualNeighbours)> places = [];
        List<List<long>> ranked = [];
        foreach (var text in texts)
        {
            SharedMost shares = new();
            foreach (var fingerprint in text)
            {
                marks.Find(FingerprintIndex.MarkOf(fingerprint), SharedMost.MostPlaces, found);
                places.Clear();
                foreach (var (section, neighbours) in found)
                {
                    places.Add((section, Fingerprints.EqualNeighbours(neighbours, fingerprint)));
                }

                shares.Add(places);
            }

            ranked.Add([.. shares.InOrder().Where(id => !own.Contains(id)).Take(most)]);
        }

        return ranked;
    }

    /// <summary>The case's own sections, which stay the same once there are any.</summary>
    private HashSet<long> Own(StudioDb db) =>
        _own.Count > 0
            ? _own
            : _own = [.. db.Drafts.Where(d => d.CaseId == caseId).SelectMany(d => d.Sections).Select(s => s.Id)];

    private IEnumerable<EarlierSection> Read(StudioDb db, Expression<Func<Section, bool>> which) =>
        (
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
                var when = s.LetterDate ?? DateOnly.FromDateTime(s.UpdatedAt.Date);
                return new EarlierSection(
                    s.Id,
                    new(s.DraftId, NameOf(candidate, when), candidate, s.Writer, s.CaseId),
                    s.Text
                );
            });

    /// <summary>What the practitioner calls a letter: whose it is, and when it was last worked on.</summary>
    private static string NameOf(Candidate candidate, DateOnly when) =>
        $"{candidate.NameInLists} ({when.ToString("MMMM d, yyyy", CultureInfo.GetCultureInfo("en-US"))})";
}

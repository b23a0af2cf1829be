using System.Collections.Concurrent;
using LorStudio.Cases;
using LorStudio.Checks.Reuse;
using LorStudio.Data;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Checks;

/// <summary>The candidates of all cases, read again only after a candidate's name or the cases themselves have changed.</summary>
internal sealed class CheckDeskCandidates(IDbContextFactory<StudioDb> databases)
{
    private readonly ConcurrentDictionary<long, Others> _others = [];
    private volatile Known _known = new(-1, []);

    /// <summary>
    /// The candidates of the cases that were not deleted and are about somebody else. While somebody holds those of a case,
    /// and nothing has changed, they are given again: to look through thousands of names takes its time.
    /// </summary>
    public async Task<OtherCandidates> OthersThanAsync(
        long caseId,
        Candidate candidate,
        CancellationToken cancellation = default
    )
    {
        var known = await ReadAsync(cancellation);
        if (
            _others.TryGetValue(caseId, out var others)
            && ReferenceEquals(others.Known, known)
            && others.Candidate == candidate
            && others.Held.TryGetTarget(out var held)
        )
        {
            return held;
        }

        OtherCandidates made = new([
            .. known.All.Where(o => o.CaseId != caseId && !SameCandidate.Is(o.Candidate, candidate)),
        ]);
        _others[caseId] = new(known, candidate, new(made));
        return made;
    }

    private async Task<Known> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        // What changes while the cases are read is counted after them, and they are read once more.
        var changes = await db.Set<CandidateChanges>().Select(c => c.Count).SingleAsync(cancellation);
        var known = _known;
        return known.Changes == changes ? known : _known = new(changes, await AllAsync(db, cancellation));
    }

    private static async Task<IReadOnlyList<OtherCandidate>> AllAsync(StudioDb db, CancellationToken cancellation)
    {
        var rows = await db
            .Cases.Where(c => c.DeletedAt == null)
            .OrderBy(c => c.Id)
            .Select(c => new
            {
                c.Id,
                c.Candidate.GivenName,
                c.Candidate.FamilyName,
                c.Candidate.PreferredName,
                c.Candidate.AamcId,
                Writer = c.Writer.Name,
            })
            .ToListAsync(cancellation);
        return
        [
            .. rows.Select(r =>
            {
                Candidate candidate = new()
                {
                    GivenName = r.GivenName,
                    FamilyName = r.FamilyName,
                    PreferredName = r.PreferredName,
                    AamcId = r.AamcId,
                };
                var name = candidate.NameInLists;
                return new OtherCandidate(candidate, r.Writer.Length > 0 ? $"{name} ({r.Writer})" : name, r.Id);
            }),
        ];
    }

    private sealed class Known(long changes, IReadOnlyList<OtherCandidate> all)
    {
        public long Changes => changes;
        public IReadOnlyList<OtherCandidate> All => all;
    }

    private sealed record Others(Known Known, Candidate Candidate, WeakReference<OtherCandidates> Held);
}

using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Drafting;
using LorStudio.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.CaseFiles;

/// <summary>Takes whole cases into the database and out of it.</summary>
public sealed class CaseTransfer(IDbContextFactory<StudioDb> databases, TimeProvider clock)
{
    /// <summary>Adds a new case, all of it or nothing; returns its number.</summary>
    public async Task<long> ImportAsync(CaseContents contents, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var @case = Open(contents);
        db.Add(@case);
        await db.SaveChangesAsync(cancellation);

        Session[] sessions = [.. contents.Sessions.Select(s => CopyFor(@case.Id, s))];
        var draft = CopyFor(@case.Id, contents.Draft);
        db.AddRange(sessions);
        db.Add(draft);
        await db.SaveChangesAsync(cancellation);

        var notes = sessions.SelectMany(s => s.Notes).ToDictionary(n => n.Key, n => n.Id, StringComparer.Ordinal);
        foreach (var link in contents.SectionNotes)
        {
            foreach (var key in link)
            {
                draft[link.Key].RestOn(notes[key]);
            }
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return @case.Id;
    }

    /// <summary>The whole case without what was deleted from it; null where there is no such case.</summary>
    public async Task<CaseContents?> ExportAsync(long caseId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        // Three queries, one moment.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var @case = await db
            .Cases.AsNoTracking()
            .SingleOrDefaultAsync(c => c.Id == caseId && c.DeletedAt == null, cancellation);
        if (@case is null)
        {
            return null;
        }

        var sessions = await db
            .Sessions.AsNoTracking()
            .AsSplitQuery()
            .Where(s => s.CaseId == caseId && s.DeletedAt == null)
            .OrderBy(s => s.Id)
            .Include(s => s.Notes.Where(n => n.DeletedAt == null).OrderBy(n => n.Id))
            .Include(s => s.Transcript.OrderBy(c => c.Id))
            .ToListAsync(cancellation);
        sessions.Where(s => s.TranscriptDeletedAt is not null).ToList().ForEach(s => s.Transcript.Clear());
        var draft = await db
            .Drafts.AsNoTracking()
            .Include(d => d.Sections)
                .ThenInclude(s => s.Notes)
            .SingleOrDefaultAsync(d => d.CaseId == caseId, cancellation);
        return new(@case.Facts, sessions, draft ?? new Draft(caseId), Links(draft, sessions));
    }

    private Case Open(CaseContents contents)
    {
        var @case = new Case(contents.Facts, clock.GetUtcNow());
        @case.ClockSession(contents.Sessions.Min(s => s.EndedAt));
        if (contents.Sessions.Count > 0)
        {
            @case.Reach(CaseStage.Session);
        }

        if (contents.Draft.Sections.Exists(s => !string.IsNullOrWhiteSpace(s.Text)))
        {
            @case.Reach(CaseStage.Drafting);
        }

        return @case;
    }

    private static Session CopyFor(long caseId, Session session)
    {
        var copy = new Session(caseId, session.StartedAt);
        if (session.EndedAt is { } end)
        {
            copy.End(end);
        }

        copy.LinkTo(session.Link);
        copy.Summarize(session.Summary);
        copy.Notes.AddRange(session.Notes.Select(n => new Note(n.Key, n.At, n.Text, n.Competencies, n.Kind)));
        copy.Transcript.AddRange(session.Transcript.Select(c => new TranscriptCue(c.At, c.Speaker, c.Text)));
        return copy;
    }

    private static Draft CopyFor(long caseId, Draft draft)
    {
        var copy = new Draft(caseId);
        copy.SetFrame(draft.Frame);
        foreach (var section in draft.Sections)
        {
            copy[section.Key].Write(section.Text);
        }

        return copy;
    }

    /// <summary>What each section rests on, in the order the notes were taken.</summary>
    private static ILookup<SectionKey, string> Links(Draft? draft, List<Session> sessions)
    {
        var links =
            from section in draft?.Sections ?? []
            from note in sessions.SelectMany(s => s.Notes)
            where section.Notes.Exists(n => n.NoteId == note.Id)
            select (section.Key, Note: note.Key);
        return links.ToLookup(l => l.Key, l => l.Note);
    }
}

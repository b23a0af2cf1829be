using LorStudio.Cases;
using LorStudio.Saving;

namespace LorStudio.Sessions;

/// <summary>A case with all its sessions and notes, deleted ones too: what a change to any of them has to look at.</summary>
/// <param name="case">Its clock and stage follow the sessions.</param>
/// <param name="sessions">New ones are added here.</param>
/// <remarks>What cannot be done throws a <see cref="SaveRefusedException"/> and changes nothing.</remarks>
internal sealed class CaseSessions(Case @case, List<Session> sessions)
{
    private IEnumerable<Session> Present => sessions.Where(s => s.DeletedAt is null);

    private Session? Running => Present.FirstOrDefault(s => s.IsRunning);

    public Session Find(long sessionId) => Present.FirstOrDefault(s => s.Id == sessionId) ?? throw Gone("session");

    /// <summary>A session, or a new one that has not started where none is named.</summary>
    public Session FindOrOpen(long? sessionId) => sessionId is { } id ? Find(id) : Open();

    /// <summary>
    /// Starts the clock: of the session that runs already, else of one that was made for notes before the call, else of
    /// a new one.
    /// </summary>
    public Session Start(DateTimeOffset now)
    {
        var session = Running ?? Present.FirstOrDefault(s => s.StartedAt is null) ?? Open();
        session.Start(now);
        return session;
    }

    public void End(long sessionId, DateTimeOffset now)
    {
        var session = Find(sessionId);
        if (session.StartedAt is null || session.StartedAt > now)
        {
            throw new SaveRefusedException(
                "The session has not started yet, so it cannot end. Correct its start first."
            );
        }

        session.End(now);
    }

    public void Pause(long sessionId, DateTimeOffset now) => Find(sessionId).Pause(now);

    public void Resume(long sessionId, DateTimeOffset now)
    {
        var session = Find(sessionId);
        RefuseSecondClock(session);
        session.Resume(now);
    }

    public void Correct(long? sessionId, DateTimeOffset? start, DateTimeOffset? end)
    {
        var session = FindOrOpen(sessionId);
        if (SessionTimes.Fault(start, end) is { } fault)
        {
            throw new SaveRefusedException(fault);
        }

        if (start is not null && end is null)
        {
            RefuseSecondClock(session);
        }

        session.Correct(start, end);
    }

    /// <summary>Writes the summary upon the version that was seen; false where it is another one by now.</summary>
    public bool Summarize(long sessionId, string markdown, int seen)
    {
        var session = Find(sessionId);
        if (session.SummaryVersion != seen)
        {
            return false;
        }

        session.Summarize(markdown);
        return true;
    }

    public void Restore(long sessionId, DateTimeOffset now)
    {
        var session = sessions.Find(s => s.Id == sessionId) ?? throw Gone("session");
        session.Restore();
        if (session.IsRunning && OtherRuns(session))
        {
            // Only one clock runs, and the one that was started meanwhile is in use.
            session.End(now);
        }
    }

    /// <summary>
    /// Adds a note to the named session, else to the one that runs, else to the last one; the first note of a case
    /// without any opens a session that has not started. Only a running session gives the note a time. A line that was
    /// added before, even one that was deleted since, is not added again.
    /// </summary>
    public Note Add(long? sessionId, CapturedNote captured, DateTimeOffset now)
    {
        RefuseFaulty(captured);
        if (
            captured.LineId is { } line
            && sessions.SelectMany(s => s.Notes).FirstOrDefault(n => n.LineId == line) is { } known
        )
        {
            return known;
        }

        var session = Present.FirstOrDefault(s => s.Id == sessionId) ?? Running ?? Present.LastOrDefault() ?? Open();
        var isQuoted = captured.Source is not null;
        var at =
            isQuoted ? captured.At
            : session.IsRunning ? session.ClockAt(now - captured.Ago)
            : null;
        var note = new Note(
            NextKey(),
            at,
            captured.Text,
            captured.Competencies,
            captured.Kind,
            captured.LineId,
            captured.Source
        );
        session.Notes.Add(note);
        return note;
    }

    public void Edit(long noteId, CapturedNote captured)
    {
        RefuseFaulty(captured);
        var note = Note(noteId);
        if (note.DeletedAt is not null)
        {
            throw Gone("note");
        }

        note.Edit(captured.Text, captured.Competencies, captured.Kind);
    }

    public void Gather(IReadOnlyCollection<long> noteIds)
    {
        foreach (var note in Present.SelectMany(s => s.Notes).Where(n => noteIds.Contains(n.Id)))
        {
            note.Gather();
        }
    }

    public void Nudge(long noteId, TimeSpan by)
    {
        var note = Note(noteId);
        if (note.DeletedAt is not null)
        {
            throw Gone("note");
        }

        note.Shift(by);
    }

    /// <summary>A note, deleted or not.</summary>
    public Note Note(long noteId) =>
        Present.SelectMany(s => s.Notes).FirstOrDefault(n => n.Id == noteId) ?? throw Gone("note");

    /// <summary>Brings the case's clock and stage in line with its sessions.</summary>
    public void KeepCase()
    {
        @case.ClockSession(Present.Min(s => s.EndedAt));
        if (Present.Any())
        {
            @case.Reach(CaseStage.Session);
        }
    }

    private bool OtherRuns(Session session) => Present.Any(s => s != session && s.IsRunning);

    private void RefuseSecondClock(Session session)
    {
        if (OtherRuns(session))
        {
            throw new SaveRefusedException(
                "Another session of this case is running. End that one first, then try again."
            );
        }
    }

    private static void RefuseFaulty(CapturedNote captured)
    {
        if (captured.Fault is { } fault)
        {
            throw new SaveRefusedException(fault);
        }
    }

    private static SaveRefusedException Gone(string what) =>
        new($"This {what} was deleted in another window, so nothing was saved. Reload the page to see what is there.");

    private Session Open()
    {
        var session = new Session(@case.Id, null);
        sessions.Add(session);
        return session;
    }

    /// <summary>"n" and the next number, which no note of the case bears or bore.</summary>
    private string NextKey()
    {
        var keys = sessions.SelectMany(s => s.Notes).Select(n => n.Key).ToHashSet(StringComparer.Ordinal);
        var number = keys.Count + 1;
        while (keys.Contains($"n{number}"))
        {
            number++;
        }

        return $"n{number}";
    }
}

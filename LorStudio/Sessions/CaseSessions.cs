using LorStudio.Cases;

namespace LorStudio.Sessions;

/// <summary>A case with all its sessions and notes, deleted ones too: what a change to any of them has to look at.</summary>
/// <param name="case">Its clock and stage follow the sessions.</param>
/// <param name="sessions">New ones are added here.</param>
internal sealed class CaseSessions(Case @case, List<Session> sessions)
{
    private IEnumerable<Session> Present => sessions.Where(s => s.DeletedAt is null);

    private Session? Running => Present.FirstOrDefault(s => s.IsRunning);

    /// <summary>
    /// Starts the clock: of the session that runs already, else of one that was made for notes before the call, else of
    /// a new one.
    /// </summary>
    public Refusal? Start(DateTimeOffset now)
    {
        var session = Running ?? Present.FirstOrDefault(s => s.StartedAt is null) ?? Open();
        session.Start(now);
        return null;
    }

    public Refusal? End(long sessionId, DateTimeOffset now) =>
        On(
            sessionId,
            session =>
            {
                if (session.StartedAt is null || session.StartedAt > now)
                {
                    return new("The session has not started yet, so it cannot end. Correct its start first.");
                }

                session.End(now);
                return null;
            }
        );

    public Refusal? Resume(long sessionId) =>
        On(
            sessionId,
            session =>
            {
                if (OtherRuns(session))
                {
                    return new("Another session of this case is running. End it first, then resume this one.");
                }

                session.Resume();
                return null;
            }
        );

    public Refusal? Correct(long sessionId, DateTimeOffset? start, DateTimeOffset? end) =>
        On(
            sessionId,
            session =>
            {
                if (SessionTimes.Fault(start, end) is { } fault)
                {
                    return new(fault);
                }

                if (start is not null && end is null && OtherRuns(session))
                {
                    return new(
                        "Another session of this case is running. Give this one an end, or end the other first."
                    );
                }

                session.Correct(start, end);
                return null;
            }
        );

    /// <summary>Changes a session in a way that cannot fail.</summary>
    public Refusal? Change(long sessionId, Action<Session> change) =>
        On(
            sessionId,
            session =>
            {
                change(session);
                return null;
            }
        );

    public Refusal? Restore(long sessionId)
    {
        if (sessions.Find(s => s.Id == sessionId) is not { } session)
        {
            return Refusal.SessionGone;
        }

        session.Restore();
        if (OtherRuns(session))
        {
            // Only one clock can run, and the one that was started later is the one in use.
            session.End(Present.Where(s => s != session && s.IsRunning).Max(s => s.StartedAt)!.Value);
        }

        return null;
    }

    /// <summary>
    /// Adds a note to the named session, else to the one that runs, else to the last one; the first note of a case
    /// without any opens a session that has not started. Only a running session gives the note a time.
    /// </summary>
    public Refusal? Add(long? sessionId, CapturedNote captured, DateTimeOffset now)
    {
        if (captured.Fault is { } fault)
        {
            return new(fault);
        }

        var session = Present.FirstOrDefault(s => s.Id == sessionId) ?? Running ?? Present.LastOrDefault() ?? Open();
        TimeSpan? at = session.IsRunning && now >= session.StartedAt ? now - session.StartedAt : null;
        session.Notes.Add(new Note(NextKey(), at, captured.Text, captured.Competencies, captured.Kind));
        return null;
    }

    public Refusal? Edit(long noteId, CapturedNote captured)
    {
        if (captured.Fault is { } fault)
        {
            return new(fault);
        }

        var note = Present.SelectMany(s => s.Notes).FirstOrDefault(n => n.Id == noteId && n.DeletedAt is null);
        note?.Edit(captured.Text, captured.Competencies, captured.Kind);
        return note is null ? Refusal.NoteGone : null;
    }

    public Refusal? ChangeNote(long noteId, Action<Note> change)
    {
        if (Present.SelectMany(s => s.Notes).FirstOrDefault(n => n.Id == noteId) is not { } note)
        {
            return Refusal.NoteGone;
        }

        change(note);
        return null;
    }

    /// <summary>Brings the case's clock and stage in line with its sessions.</summary>
    public void KeepCase()
    {
        @case.ClockSession(Present.Min(s => s.EndedAt));
        if (Present.Any())
        {
            @case.Reach(CaseStage.Session);
        }
    }

    private Refusal? On(long sessionId, Func<Session, Refusal?> change) =>
        Present.FirstOrDefault(s => s.Id == sessionId) is { } session ? change(session) : Refusal.SessionGone;

    private bool OtherRuns(Session session) => Present.Any(s => s != session && s.IsRunning);

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

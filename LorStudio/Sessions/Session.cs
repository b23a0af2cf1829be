using LorStudio.Cases;

namespace LorStudio.Sessions;

/// <summary>One video meeting with the candidate, with its notes, transcript and summary.</summary>
public sealed class Session
{
    private Session() { }

    public Session(long caseId, DateTimeOffset? startedAt)
    {
        CaseId = caseId;
        StartedAt = startedAt;
    }

    public long Id { get; private set; }
    public long CaseId { get; private set; }
    public DateTimeOffset? StartedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Since when the clock stands; null while it goes, or before it was started.</summary>
    public DateTimeOffset? PausedAt { get; private set; }

    /// <summary>How long the clock has stood in pauses that are over.</summary>
    public TimeSpan Paused { get; private set; }

    /// <summary>Address of the video meeting as it was given; only https and http are ever made a link.</summary>
    public string? Link { get; private set; }

    /// <summary>The practitioner's own page about the session, in Markdown.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>Grows with every change of <see cref="Summary"/>, which is typed while the rest goes on.</summary>
    public int SummaryVersion { get; private set; }
    public List<Note> Notes { get; private set; } = [];
    public List<TranscriptCue> Transcript { get; private set; } = [];

    /// <summary>When the practitioner deleted the transcript; it can be brought back until another one is added.</summary>
    public DateTimeOffset? TranscriptDeletedAt { get; private set; }

    /// <summary>When the practitioner deleted the session; it can be brought back until the case is purged.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>Whether it was started and not ended; its clock may stand in a pause.</summary>
    public bool IsRunning => StartedAt is not null && EndedAt is null;

    public bool IsPaused => IsRunning && PausedAt is not null;

    /// <summary>What the session's clock shows, or showed, at a moment: the time since its start without the pauses.</summary>
    /// <returns>Null before the start.</returns>
    public TimeSpan? ClockAt(DateTimeOffset moment)
    {
        if (StartedAt is not { } start || moment < start)
        {
            return null;
        }

        var stood = EndedAt ?? PausedAt;
        var passed = (stood < moment ? stood.Value : moment) - start - Paused;
        return passed < TimeSpan.Zero ? TimeSpan.Zero : passed;
    }

    /// <summary>How long the conversation was; null until it ended.</summary>
    public TimeSpan? Length => EndedAt is { } end ? ClockAt(end) : null;

    /// <summary>The video meeting's address where it can be opened safely, else null.</summary>
    public Uri? Meeting =>
        Uri.TryCreate(Link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri : null;

    /// <summary>Starts the clock; a started session keeps its start.</summary>
    public void Start(DateTimeOffset at)
    {
        StartedAt ??= at;
        Version++;
    }

    /// <summary>Ends a running session; an ended one keeps its end.</summary>
    /// <exception cref="InvalidOperationException">The end lies before the start.</exception>
    public void End(DateTimeOffset at)
    {
        if (at < StartedAt)
        {
            throw new InvalidOperationException("A session cannot end before it starts.");
        }

        if (EndedAt is null)
        {
            Continue(at);
            EndedAt = at;
        }

        Version++;
    }

    /// <summary>Stops the clock of a running session; notes taken meanwhile bear the time at which it stands.</summary>
    public void Pause(DateTimeOffset at)
    {
        if (IsRunning)
        {
            PausedAt ??= at;
        }

        Version++;
    }

    /// <summary>Goes on with a session that is paused, or that was ended too early: the time between counts as a pause.</summary>
    public void Resume(DateTimeOffset at)
    {
        PausedAt ??= EndedAt;
        EndedAt = null;
        Continue(at);
        Version++;
    }

    private void Continue(DateTimeOffset at)
    {
        if (PausedAt is { } since && at > since)
        {
            Paused += at - since;
        }

        PausedAt = null;
    }

    /// <summary>
    /// Sets when the session took place. A start corrected by minutes leaves every note at the moment it was taken, so
    /// their times since the start change; another date is a slip of the pen and moves the notes along.
    /// </summary>
    /// <exception cref="InvalidOperationException">The end lies before the start, or has none.</exception>
    public void Correct(DateTimeOffset? start, DateTimeOffset? end)
    {
        if (end is not null && (start is null || end < start))
        {
            throw new InvalidOperationException("A session cannot end before it starts.");
        }

        if (StartedAt - start is { } earlier && earlier.Duration() < TimeSpan.FromHours(12))
        {
            // The time of words from a transcript is the recording's own.
            Notes.Where(n => n.Source?.CueId is null).ToList().ForEach(n => n.Shift(earlier));
        }

        (StartedAt, EndedAt) = (start, end);
        Version++;
    }

    public void LinkTo(string? link)
    {
        Link = string.IsNullOrWhiteSpace(link) ? null : link.Trim();
        Version++;
    }

    public void Summarize(string markdown)
    {
        Summary = markdown;
        SummaryVersion++;
        Version++;
    }

    /// <summary>Has this transcript in place of one that was deleted.</summary>
    internal void TakeTranscript(IEnumerable<TranscriptCue> cues)
    {
        Transcript = [.. cues];
        TranscriptDeletedAt = null;
        Version++;
    }

    internal void DeleteTranscript(DateTimeOffset now)
    {
        TranscriptDeletedAt ??= now;
        Version++;
    }

    internal void RestoreTranscript()
    {
        TranscriptDeletedAt = null;
        Version++;
    }

    public void Delete(DateTimeOffset now)
    {
        DeletedAt ??= now;
        Version++;
    }

    public void Restore()
    {
        DeletedAt = null;
        Version++;
    }
}

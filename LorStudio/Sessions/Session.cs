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

    /// <summary>Address of the video meeting as it was given; only https and http are ever made a link.</summary>
    public string? Link { get; private set; }

    /// <summary>The practitioner's own page about the session, in Markdown.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>Grows with every change of <see cref="Summary"/>, which is typed while the rest goes on.</summary>
    public int SummaryVersion { get; private set; }
    public List<Note> Notes { get; private set; } = [];
    public List<TranscriptCue> Transcript { get; private set; } = [];

    /// <summary>When the practitioner deleted the session; it can be brought back until the case is purged.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }
    public int Version { get; private set; }

    public bool IsRunning => StartedAt is not null && EndedAt is null;

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

        EndedAt ??= at;
        Version++;
    }

    /// <summary>Goes on with a session that was ended too early.</summary>
    public void Resume()
    {
        EndedAt = null;
        Version++;
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
            Notes.ForEach(n => n.Shift(earlier));
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

/// <summary>One thing said, with where in the conversation it was said and which competencies it speaks of.</summary>
public sealed class Note
{
    /// <summary>Characters a note's text may have.</summary>
    public const int MaxLength = 4_000;

    private Note() { }

    public Note(
        string key,
        TimeSpan? at,
        string text,
        IEnumerable<Competency> competencies,
        NoteKind kind,
        string? lineId = null
    )
    {
        Key = key;
        At = at;
        Text = text;
        Competencies = [.. competencies.Distinct()];
        Kind = kind;
        LineId = lineId;
    }

    public long Id { get; private set; }
    public long SessionId { get; private set; }

    /// <summary>The note's name inside its case ("n7"), kept when the case moves between machines.</summary>
    public string Key { get; private set; } = "";

    /// <summary>
    /// What the browser called the line the note was typed in, so that a line sent again is known; null for a note that
    /// came another way. No other note of the case bears it.
    /// </summary>
    public string? LineId { get; private set; }

    /// <summary>Time since the session's start; null where it is not known.</summary>
    public TimeSpan? At { get; private set; }
    public string Text { get; private set; } = "";
    public List<Competency> Competencies { get; private set; } = [];
    public NoteKind Kind { get; private set; }

    /// <summary>When the practitioner deleted the note; it can be brought back until the case is purged.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    public void Edit(string text, IEnumerable<Competency> competencies, NoteKind kind)
    {
        Text = text;
        Competencies = [.. competencies.Distinct()];
        Kind = kind;
    }

    /// <summary>Moves the note's time, never before the session's start.</summary>
    internal void Shift(TimeSpan by) => At = At + by is { } at ? TimeSpan.FromTicks(Math.Max(at.Ticks, 0)) : null;

    public void Delete(DateTimeOffset now) => DeletedAt ??= now;

    public void Restore() => DeletedAt = null;
}

public enum NoteKind
{
    Observation,
    Fact,
    Quote,
    Comparison,
    Growth,
}

/// <summary>One utterance of a meeting's transcript.</summary>
public sealed class TranscriptCue
{
    private TranscriptCue() { }

    public TranscriptCue(TimeSpan? at, string? speaker, string text)
    {
        At = at;
        Speaker = speaker;
        Text = text;
    }

    public long Id { get; private set; }
    public long SessionId { get; private set; }
    public TimeSpan? At { get; private set; }
    public string? Speaker { get; private set; }
    public string Text { get; private set; } = "";
}

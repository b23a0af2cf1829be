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
    public List<Note> Notes { get; private set; } = [];
    public List<TranscriptCue> Transcript { get; private set; } = [];
    public int Version { get; private set; }

    public bool IsRunning => StartedAt is not null && EndedAt is null;

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

    public void LinkTo(string? link)
    {
        Link = string.IsNullOrWhiteSpace(link) ? null : link.Trim();
        Version++;
    }

    public void Summarize(string markdown)
    {
        Summary = markdown;
        Version++;
    }
}

/// <summary>One thing said, with where in the conversation it was said and which competencies it speaks of.</summary>
public sealed class Note
{
    private Note() { }

    public Note(string key, TimeSpan? at, string text, IEnumerable<Competency> competencies, NoteKind kind)
    {
        Key = key;
        At = at;
        Text = text;
        Competencies = [.. competencies.Distinct()];
        Kind = kind;
    }

    public long Id { get; private set; }
    public long SessionId { get; private set; }

    /// <summary>The note's name inside its case ("n7"), kept when the case moves between machines.</summary>
    public string Key { get; private set; } = "";

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

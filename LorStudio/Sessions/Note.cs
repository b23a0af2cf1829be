using LorStudio.Cases;

namespace LorStudio.Sessions;

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
        string? lineId = null,
        NoteSource? source = null
    )
    {
        Key = key;
        At = at;
        Text = text;
        Competencies = [.. competencies.Distinct()];
        Kind = kind;
        LineId = lineId;
        Source = source;
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

    /// <summary>What was said; empty for a marker.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether it only marks a moment at which something important was said, to be filled in later.</summary>
    public bool IsMarker => Text.Length == 0;

    public List<Competency> Competencies { get; private set; } = [];
    public NoteKind Kind { get; private set; }

    /// <summary>Where it was taken from; null for a note that was written by hand.</summary>
    public NoteSource? Source { get; private set; }

    /// <summary>Whether it was gathered into the summary once; what became of it there is the practitioner's own.</summary>
    public bool IsGathered { get; private set; }

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

    internal void Gather() => IsGathered = true;

    public void Delete(DateTimeOffset now) => DeletedAt ??= now;

    public void Restore() => DeletedAt = null;
}

/// <summary>Where a note was taken from.</summary>
/// <param name="Speaker">Whose words they are; null where it is not known.</param>
/// <param name="CueId">The cue of a transcript, which may be gone.</param>
/// <param name="Place">Where in a material, in words ("CV.pdf, page 2").</param>
public sealed record NoteSource(string? Speaker = null, long? CueId = null, string? Place = null);

public enum NoteKind
{
    Observation,
    Fact,
    Quote,
    Comparison,
    Growth,
}

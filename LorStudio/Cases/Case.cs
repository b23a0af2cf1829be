namespace LorStudio.Cases;

/// <summary>One letter: candidate, writer, clinical experience, application and order, and how far it has come.</summary>
public sealed class Case
{
    private Case() { }

    public Case(CaseFacts facts, DateTimeOffset now)
    {
        Mark = Guid.NewGuid();
        Take(facts);
        CreatedAt = UpdatedAt = now;
    }

    public long Id { get; private set; }

    /// <summary>
    /// What a browser keeps the case's unsaved text under: another database has another case of the same
    /// <see cref="Id"/>, and one candidate's text must never turn up in another's letter.
    /// </summary>
    public Guid Mark { get; private set; }
    public Candidate Candidate { get; private set; } = new();
    public Writer Writer { get; private set; } = new();
    public Experience Experience { get; private set; } = new();
    public Application Application { get; private set; } = new();
    public Order Order { get; private set; } = new();
    public List<string> People { get; private set; } = [];

    /// <summary>How far the letter has come; it follows what happened and never goes back.</summary>
    public CaseStage Stage { get; private set; }

    /// <summary>When the first session ended, which with the payment starts the clock; null before that.</summary>
    public DateTimeOffset? FirstSessionEndedAt { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset UpdatedAt { get; private set; }
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>When the practitioner deleted the case; it can be brought back until it is purged.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>Grows with every change of the facts; a save that has seen an older one is refused.</summary>
    public int Version { get; private set; }

    public CaseFacts Facts =>
        new()
        {
            Candidate = Candidate,
            Writer = Writer,
            Experience = Experience,
            Application = Application,
            Order = Order,
            People = [.. People],
        };

    /// <summary>Takes changed facts.</summary>
    public void Amend(CaseFacts facts, DateTimeOffset now)
    {
        Take(facts);
        UpdatedAt = now;
        Version++;
    }

    /// <summary>The first session has ended, or (null) no ended session is left.</summary>
    public void ClockSession(DateTimeOffset? firstEnd) => FirstSessionEndedAt = firstEnd;

    /// <summary>Notes that the case has come at least as far as <paramref name="stage"/>.</summary>
    public void Reach(CaseStage stage) => Stage = stage > Stage ? stage : Stage;

    public void Archive(DateTimeOffset now)
    {
        ArchivedAt ??= now;
        UpdatedAt = now;
    }

    public void Unarchive(DateTimeOffset now)
    {
        ArchivedAt = null;
        UpdatedAt = now;
    }

    public void Delete(DateTimeOffset now)
    {
        DeletedAt ??= now;
        UpdatedAt = now;
    }

    public void Restore(DateTimeOffset now)
    {
        DeletedAt = null;
        UpdatedAt = now;
    }

    private void Take(CaseFacts facts)
    {
        Candidate = facts.Candidate;
        Writer = facts.Writer;
        Experience = facts.Experience;
        Application = facts.Application;
        Order = facts.Order;
        People = [.. facts.People];
    }
}

/// <summary>How far a letter has come.</summary>
public enum CaseStage
{
    /// <summary>Facts only.</summary>
    Intake,

    /// <summary>A session was started.</summary>
    Session,

    /// <summary>The draft holds text.</summary>
    Drafting,
}

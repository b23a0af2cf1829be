using LorStudio.Markup;

namespace LorStudio.Cases;

/// <summary>What a letter states about people, place and time. A value: a changed fact is a new <see cref="CaseFacts"/>.</summary>
public sealed record CaseFacts
{
    public Candidate Candidate { get; init; } = new();
    public Writer Writer { get; init; } = new();
    public Experience Experience { get; init; } = new();
    public Application Application { get; init; } = new();
    public Order Order { get; init; } = new();

    /// <summary>Others who may rightly be named in the letter, as they are written there ("Dr. Ana Ruiz").</summary>
    public IReadOnlyList<string> People { get; init; } = [];
}

/// <summary>The residency applicant the letter is about.</summary>
public sealed record Candidate
{
    public string GivenName { get; init; } = "";
    public string FamilyName { get; init; } = "";

    /// <summary>How the letter names the candidate in full, where that differs from given and family name.</summary>
    public string? PreferredName { get; init; }
    public string? Credentials { get; init; }
    public Pronouns? Pronouns { get; init; }

    /// <summary>Eight digits, given by the AAMC to every applicant.</summary>
    public string? AamcId { get; init; }
    public string? Email { get; init; }
    public string? MedicalSchool { get; init; }
    public int? GraduationYear { get; init; }

    /// <summary>The name in full as the letter prints it; empty while no name is known.</summary>
    public string FullName =>
        string.IsNullOrWhiteSpace(PreferredName) ? $"{GivenName} {FamilyName}".Trim() : PreferredName;

    /// <summary>The name in full, or words that stand for one not known yet.</summary>
    public string NameInLists => HarmlessText.Clean(FullName) is { Length: > 0 } name ? name : "Unnamed candidate";

    /// <summary>"Dr. Family", or the given name where no family name is known.</summary>
    public string ShortName => FamilyName.Length > 0 ? $"Dr. {FamilyName}" : GivenName;
}

/// <summary>The preceptor who edits, signs and sends the letter.</summary>
public sealed record Writer
{
    /// <summary>Without credentials.</summary>
    public string Name { get; init; } = "";
    public string? Credentials { get; init; }
    public string? Title { get; init; }
    public string? Institution { get; init; }

    /// <summary>Lines of the postal address, parted by line feeds.</summary>
    public string? Address { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
}

/// <summary>The clinical experience: the rotation in which the writer supervised the candidate.</summary>
public sealed record Experience
{
    /// <summary>Specialty of the rotation, which need not be the one applied for.</summary>
    public string? Specialty { get; init; }
    public string? Site { get; init; }
    public ClinicalSetting? Setting { get; init; }
    public DateOnly? Start { get; init; }
    public DateOnly? End { get; init; }

    /// <summary>0 to 168.</summary>
    public decimal? HoursPerWeek { get; init; }

    /// <summary>In what capacity the writer knew the candidate, e.g. "supervising attending".</summary>
    public string? Capacity { get; init; }
    public ContactFrequency? Contact { get; init; }
    public ObservationMode? Observation { get; init; }
}

/// <summary>What the candidate applies for, and whether they may see the letter.</summary>
public sealed record Application
{
    public string? Specialty { get; init; }

    /// <summary>The year the residency begins, e.g. 2027.</summary>
    public int? Season { get; init; }
    public WaiverStatus Waiver { get; init; }
}

/// <summary>The service the candidate bought.</summary>
public sealed record Order
{
    /// <summary>Key of a <see cref="ServiceOption"/>.</summary>
    public string? Service { get; init; }
    public DateOnly? PaidOn { get; init; }
}

public enum Pronouns
{
    SheHer,
    HeHim,
    TheyThem,
}

public enum ClinicalSetting
{
    Inpatient,
    Outpatient,
    Both,
    Emergency,
    Laboratory,
    Other,
}

public enum ContactFrequency
{
    Daily,
    Weekly,
    Occasional,
}

public enum ObservationMode
{
    Direct,
    Indirect,
    Both,
}

/// <summary>Whether the candidate waived the right to see this letter (AAMC letter portal terms).</summary>
public enum WaiverStatus
{
    Unknown,
    NotWaived,
    Waived,
}

namespace LorStudio.Checks.Facts;

/// <summary>How a letter names a specialty.</summary>
public enum SpecialtyForm
{
    /// <summary>"internal medicine".</summary>
    Name,

    /// <summary>"IM", "Peds".</summary>
    Abbreviation,

    /// <summary>"internist".</summary>
    Practitioner,

    /// <summary>"surgical", "anesthesia": of the specialty only beside a word such as residency.</summary>
    Adjective,
}

/// <summary>A specialty that applicants apply for.</summary>
/// <param name="Name">As ERAS names it, or the board for a fellowship.</param>
/// <param name="IsFellowship">Whether it follows a residency, so that a letter may name it as a later aim.</param>
public sealed record Specialty(string Name, bool IsFellowship = false)
{
    /// <summary>The specialties a combined one is made of.</summary>
    public IReadOnlyList<Specialty> Parts { get; init; } = [];

    /// <summary>Wider ones: surgery for vascular surgery.</summary>
    public IReadOnlyList<Specialty> Within { get; init; } = [];

    /// <summary>Whether a letter for this specialty may rightly name the other one as what is applied for.</summary>
    public bool Takes(Specialty named) => this == named || Parts.Contains(named) || Within.Contains(named);

    public bool Equals(Specialty? other) => Name == other?.Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Words of a section that name a specialty.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
public readonly record struct SpecialtyPlace(int First, int Last, Specialty Specialty, SpecialtyForm Form);

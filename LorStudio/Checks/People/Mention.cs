namespace LorStudio.Checks.People;

/// <summary>What is known of a person's gender from the words alone.</summary>
public enum Gender
{
    Any,
    Female,
    Male,
}

/// <summary>Whom a place of the letter names.</summary>
public enum Whom
{
    Candidate,
    Writer,

    /// <summary>Somebody whom the case lists.</summary>
    Listed,

    /// <summary>Anybody else: "the patient", "his mother", "Mr. Jones".</summary>
    Other,

    /// <summary>Several at once, whom no "he" or "she" can mean.</summary>
    Others,
}

/// <summary>A place that names a person.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last.</param>
public readonly record struct Mention(int First, int Last, Whom Whom, Gender Gender)
{
    /// <summary>Whether a title stands before the name.</summary>
    public bool IsTitled { get; init; }

    /// <summary>Whether it is a name; else a noun.</summary>
    public bool IsName { get; init; }
}

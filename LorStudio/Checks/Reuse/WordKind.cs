namespace LorStudio.Checks.Reuse;

/// <summary>What a word tells about where a passage comes from.</summary>
internal enum WordKind : byte
{
    /// <summary>Somebody's name with its title, or a pronoun for a person: aside.</summary>
    Person,

    /// <summary>A word of grammar, which stands in every sentence.</summary>
    Small,

    /// <summary>A word that stands in every letter of recommendation.</summary>
    Stock,

    /// <summary>Any other.</summary>
    Telling,
}

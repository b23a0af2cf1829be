namespace LorStudio.Cases.Materials;

/// <summary>A material in its list; see <see cref="Material"/>.</summary>
public sealed record MaterialRow(
    long Id,
    string Name,
    MaterialKind Kind,
    MaterialFormat Format,
    int Size,
    int? Pages,
    int Characters,
    string? Remark,
    DateTimeOffset AddedAt
);

/// <summary>A file to download, under a harmless name.</summary>
public sealed record MaterialDownload(string Name, MaterialFormat Format, byte[] Bytes);

/// <summary>Words of a material that are wanted as a note.</summary>
/// <param name="Name">Of the material.</param>
/// <param name="Place">"page 2", or "paragraph 14" where there are no pages.</param>
public sealed record MaterialQuote(string Words, string Name, string Place)
{
    /// <summary>Characters of the words, as many as a note holds.</summary>
    public const int Longest = 4_000;
}

/// <summary>What became of a file that was to be added.</summary>
/// <param name="Row">The material, also one that was here already.</param>
public sealed record AddedMaterial(MaterialRow Row, MaterialAddition Addition);

public enum MaterialAddition
{
    Added,

    /// <summary>The case has the same file; nothing was stored.</summary>
    AlreadyHere,

    /// <summary>The same file had been deleted, and is back under its new name.</summary>
    BroughtBack,
}

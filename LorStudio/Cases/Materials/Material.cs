namespace LorStudio.Cases.Materials;

/// <summary>A document that came with a case: a CV, an evaluation, a photo.</summary>
public sealed class Material
{
    private Material() { }

    internal Material(
        long caseId,
        string name,
        MaterialKind kind,
        byte[] digest,
        MaterialContents read,
        byte[] bytes,
        DateTimeOffset now
    )
    {
        CaseId = caseId;
        Name = name;
        Kind = kind;
        Format = read.Format;
        Size = bytes.Length;
        Digest = digest;
        Pages = read.Pages;
        Characters = read.Text.Length;
        Remark = read.Remark;
        AddedAt = now;
        File = new MaterialFile(read.Text, bytes);
    }

    public long Id { get; private set; }
    public long CaseId { get; private set; }

    /// <summary>See <see cref="MaterialName.Of"/>.</summary>
    public string Name { get; private set; } = "";
    public MaterialKind Kind { get; private set; }
    public MaterialFormat Format { get; private set; }

    /// <summary>Bytes of the file.</summary>
    public int Size { get; private set; }

    /// <summary>SHA-256 of the file; a case has each file once.</summary>
    public byte[] Digest { get; private set; } = [];

    /// <summary>Pages of a PDF, also those that were not read; null of other formats.</summary>
    public int? Pages { get; private set; }

    /// <summary>Characters (UTF-16 code units) of the text that was found in it.</summary>
    public int Characters { get; private set; }

    /// <summary>What was left out or not found when it was read, as a sentence.</summary>
    public string? Remark { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>When the practitioner deleted it; it can be brought back until it is purged.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    internal MaterialFile? File { get; private set; }

    internal void Rename(string name) => Name = MaterialName.Of(name, Format);

    internal void Sort(MaterialKind kind) => Kind = kind;

    internal void Delete(DateTimeOffset now) => DeletedAt ??= now;

    internal void Restore() => DeletedAt = null;
}

/// <summary>The file and its text, apart from what a list shows.</summary>
public sealed class MaterialFile
{
    private MaterialFile() { }

    internal MaterialFile(string text, byte[] bytes)
    {
        Text = text;
        Bytes = bytes;
    }

    public long MaterialId { get; private set; }

    /// <summary>See <see cref="MaterialText"/>. It stands before the bytes, so that SQLite need not walk over them.</summary>
    public string Text { get; private set; } = "";
    public byte[] Bytes { get; private set; } = [];
}

namespace LorStudio.Letters.Layout;

/// <summary>A node of the letter's logical structure, for readers that do not look at the page (PDF 1.7, 14.8.4).</summary>
public sealed class StructureElement(StructureRole role, StructureElement? parent)
{
    public StructureRole Role => role;

    /// <summary>Null for the document itself.</summary>
    public StructureElement? Parent => parent;

    internal StructureElement Add(StructureRole childRole) => new(childRole, this);
}

/// <summary>The structure types a letter needs.</summary>
public enum StructureRole
{
    Document,

    /// <summary>The letterhead.</summary>
    Section,
    Paragraph,
    Heading,
    List,
    ListItem,
    ListLabel,
    ListBody,
}

namespace LorStudio.Cases.Materials;

/// <summary>The kinds of file that are kept, told by what is in them and never by their names.</summary>
public enum MaterialFormat
{
    Pdf,
    Word,
    Text,
    Png,
    Jpeg,
}

public static class MaterialFormats
{
    /// <summary>What may be chosen, in words.</summary>
    public const string Accepted = "PDF, Word (.docx), plain text, PNG and JPEG";

    /// <summary>"Word".</summary>
    public static string Words(this MaterialFormat format) =>
        format switch
        {
            MaterialFormat.Pdf => "PDF",
            MaterialFormat.Word => "Word",
            MaterialFormat.Text => "Text",
            MaterialFormat.Png => "PNG",
            _ => "JPEG",
        };

    /// <summary>The endings a file of the format may have; the first is given where it has none of them.</summary>
    public static IReadOnlyList<string> Endings(this MaterialFormat format) =>
        format switch
        {
            MaterialFormat.Pdf => [".pdf"],
            MaterialFormat.Word => [".docx"],
            MaterialFormat.Text => [".txt", ".text", ".md"],
            MaterialFormat.Png => [".png"],
            _ => [".jpg", ".jpeg"],
        };

    /// <summary>The media type of a download: one of these five, whatever a browser claimed at the upload.</summary>
    public static string MediaType(this MaterialFormat format) =>
        format switch
        {
            MaterialFormat.Pdf => "application/pdf",
            MaterialFormat.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            MaterialFormat.Text => "text/plain",
            MaterialFormat.Png => "image/png",
            _ => "image/jpeg",
        };

    public static bool IsPicture(this MaterialFormat format) => format is MaterialFormat.Png or MaterialFormat.Jpeg;
}

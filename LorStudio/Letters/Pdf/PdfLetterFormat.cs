using LorStudio.Letters.Layout;

namespace LorStudio.Letters.Pdf;

/// <summary>Writes a letter as PDF with its fonts inside: neither encrypted nor signed, as the letter portal asks.</summary>
public sealed class PdfLetterFormat : ILetterFormat
{
    private const string Producer = "LorStudio";

    public string Key => "pdf";
    public string MediaType => "application/pdf";
    public string FileEnding => ".pdf";

    public LetterFile Write(LetterDocument document, LetterStyle style)
    {
        var letter = LetterLayout.Lay(document, style);
        return new LetterFile(Write(letter.Pages, document.Metadata), letter.Pages.Count, letter.Warnings);
    }

    private static byte[] Write(IReadOnlyList<LetterPage> pages, LetterMetadata metadata)
    {
        var file = new PdfFile();
        var fonts = new OrderedDictionary<FontFace, EmbeddedFont>();
        var (tree, resources) = (file.Reserve(), file.Reserve());
        var pageNumbers = new List<int>();
        foreach (var page in pages)
        {
            var content = file.AddStream(new PageContent(FontOf).Write(page));
            pageNumbers.Add(
                file.Add(
                    $"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {page.Width:0.##} {page.Height:0.##}]/Resources {resources} 0 R/Contents {content} 0 R>>"
                )
            );
        }
        var used = string.Concat(fonts.Values.Select(font => $"/{font.ResourceName} {font.WriteTo(file)} 0 R"));
        file.Write(resources, $"<</Font<<{used}>>>>");
        file.Write(
            tree,
            $"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pageNumbers.Select(n => $"{n} 0 R"))}]>>"
        );
        var catalog = file.Add(
            $"<</Type/Catalog/Pages {tree} 0 R/Lang(en-US)/ViewerPreferences<</DisplayDocTitle true>>>>"
        );
        var information = file.Add(
            $"<</Title{PdfFile.Text(metadata.Title)}/Author{PdfFile.Text(metadata.Author)}/Producer({Producer})/CreationDate(D:{metadata.Date:yyyyMMdd})>>"
        );
        return file.Finish(catalog, information);

        EmbeddedFont FontOf(FontFace face) =>
            fonts.TryGetValue(face, out var font) ? font : fonts[face] = new EmbeddedFont(face, $"F{fonts.Count}");
    }
}

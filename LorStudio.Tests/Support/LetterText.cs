using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace LorStudio.Tests.Support;

/// <summary>What a reader finds in a letter's PDF.</summary>
internal static class LetterText
{
    /// <summary>The words of all pages in their order, with one space between them.</summary>
    public static string Of(string path)
    {
        using var pdf = PdfDocument.Open(path);
        return string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
    }

    /// <summary>Downloads the letter as the practitioner does and reads it.</summary>
    public static async Task<(string FileName, string Text)> DownloadAsync(IPage page, Func<Task> ask)
    {
        var download = await page.RunAndWaitForDownloadAsync(ask);
        return (download.SuggestedFilename, Of(await download.PathAsync()));
    }
}

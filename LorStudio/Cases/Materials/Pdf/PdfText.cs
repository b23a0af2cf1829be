using LorStudio.Markup;
using LorStudio.Saving;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace LorStudio.Cases.Materials.Pdf;

/// <summary>The text of a PDF, a page after the other.</summary>
internal static class PdfText
{
    /// <summary>Pages that are read.</summary>
    public const int MostPages = 200;

    /// <exception cref="UnreadableFileException">It is locked, damaged, or unpacks to too much.</exception>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
    public static MaterialContents Read(byte[] file, CancellationToken limit)
    {
        PdfBudget budget = new(limit);
        budget.Inspect(file);
        using var document = Open(file, budget);
        budget.Check();
        if (document.IsEncrypted)
        {
            throw Locked(null);
        }

        if (document.NumberOfPages < 1)
        {
            throw Damaged(null);
        }

        document.AddPageFactory<PdfPageText, PdfPages>();
        var (pages, unread) = ReadPages(document, budget);
        budget.Check();
        if (unread.Count == pages.Count)
        {
            throw Damaged(null);
        }

        var (text, isCut) = MaterialText.Store(pages);
        return new MaterialContents(
            MaterialFormat.Pdf,
            string.IsNullOrWhiteSpace(text) ? "" : text,
            document.NumberOfPages,
            Remark(document.NumberOfPages, text, isCut || budget.Characters <= 0, unread)
        );
    }

    private static PdfDocument Open(byte[] file, PdfBudget budget)
    {
        try
        {
            return PdfDocument.Open(
                file,
                new ParsingOptions
                {
                    UseLenientParsing = true,
                    SkipMissingFonts = true,
                    ClipPaths = false,
                    FilterProvider = budget,
                }
            );
        }
        catch (PdfDocumentEncryptedException locked)
        {
            throw Locked(locked);
        }
#pragma warning disable CA1031 // The library throws whatever a damaged file leads it to.
        catch (Exception fault) when (fault is not (UnreadableFileException or OperationCanceledException))
#pragma warning restore CA1031
        {
            throw Damaged(fault);
        }
    }

    private static (List<IReadOnlyList<string>> Pages, List<int> Unread) ReadPages(
        PdfDocument document,
        PdfBudget budget
    )
    {
        List<IReadOnlyList<string>> pages = [];
        List<int> unread = [];
        for (var number = 1; number <= Math.Min(document.NumberOfPages, MostPages) && budget.Characters > 0; number++)
        {
            budget.Check();
            try
            {
                pages.Add(document.GetPage<PdfPageText>(number).Paragraphs);
            }
#pragma warning disable CA1031 // One page that cannot be read does not take the others with it.
            catch (Exception fault) when (fault is not (UnreadableFileException or OperationCanceledException))
#pragma warning restore CA1031
            {
                pages.Add([]);
                unread.Add(number);
            }
        }

        return (pages, unread);
    }

    private static string? Remark(int count, string text, bool isCut, List<int> unread)
    {
        List<string> said = [];
        if (count > MostPages)
        {
            said.Add($"Only the first {MostPages} of its {count:N0} pages can be read and searched here.");
        }

        if (isCut)
        {
            said.Add($"Only the first {MaterialText.Longest:N0} characters can be read and searched here.");
        }

        if (unread.Count > 0)
        {
            said.Add(
                unread.Count == 1
                    ? $"Page {unread[0]} is damaged and was left out."
                    : $"{unread.Count} pages are damaged and were left out, page {unread[0]} the first."
            );
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            said.Add("There is no text in it: it is a scan or a picture.");
        }

        return said.Count > 0 ? string.Join(' ', said) : null;
    }

    private static UnreadableFileException Locked(Exception? cause) =>
        new("The PDF is encrypted or locked by a password. Print it to a new PDF without one and choose that.", cause);

    private static UnreadableFileException Damaged(Exception? cause) =>
        new(
            "The PDF is damaged and cannot be read. Ask for it again, or print it to a new PDF and choose that.",
            cause
        );
}

using LorStudio.Cases.Materials.Pdf;
using LorStudio.Markup;
using LorStudio.Saving;

namespace LorStudio.Cases.Materials;

/// <summary>
/// Reads a file's text, told by what is in it what the file is. Every file is taken as hostile: reading ends after a
/// few seconds, and needs no more memory than a fixed bound.
/// </summary>
public static class MaterialReader
{
    /// <summary>How long a document is read before it is given up.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>
    /// Bytes of address space, of which only what is used becomes memory. A stack that overflows ends the whole program,
    /// and the PDF library follows a document's pages by recursion.
    /// </summary>
    private const int StackSize = 512 * 1024 * 1024;

    /// <summary>How many documents are read at the same time; a further one waits.</summary>
    private const int Turns = 2;

    // Of the whole program: it is its memory that is guarded.
    private static readonly SemaphoreSlim Waiting = new(Turns);

    /// <summary>The file's format and text.</summary>
    /// <exception cref="UnreadableFileException">It is none of the formats, damaged, locked or too much to read; the message says which.</exception>
    public static async Task<MaterialContents> ReadAsync(byte[] file, CancellationToken cancellation = default)
    {
        using CancellationTokenSource patience = new(Patience);
        try
        {
            if (!await Waiting.WaitAsync(Patience, cancellation))
            {
                throw new UnreadableFileException(
                    "Other documents are still being read. Choose this one again in a moment."
                );
            }

            var limit = patience.Token;
            return await StartAsync(file, limit).WaitAsync(Patience + TimeSpan.FromSeconds(1), cancellation);
        }
        catch (Exception late)
            when (late is TimeoutException || (late is OperationCanceledException && patience.IsCancellationRequested))
        {
            throw new UnreadableFileException(
                $"The document is made so that reading it takes longer than {Patience.TotalSeconds:0} seconds; it was given up. Print it to a new PDF and choose that.",
                late
            );
        }
    }

    /// <summary>Reads on a thread of its own, deep enough for whatever a file of the allowed size can nest.</summary>
    private static Task<MaterialContents> StartAsync(byte[] file, CancellationToken limit)
    {
        TaskCompletionSource<MaterialContents> reading = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Thread thread = new(
            () =>
            {
                try
                {
                    reading.SetResult(Read(file, limit));
                }
#pragma warning disable CA1031 // It is thrown where the reading is awaited.
                catch (Exception fault)
#pragma warning restore CA1031
                {
                    reading.SetException(fault);
                }
                finally
                {
                    // Only the end of the reading frees its turn, so that documents which hang do not pile up.
                    Waiting.Release();
                }
            },
            StackSize
        )
        {
            IsBackground = true,
            Name = "Material",
        };
        thread.Start();
        return reading.Task;
    }

    /// <summary>See <see cref="ReadAsync"/>; here only the token ends the reading.</summary>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
    public static MaterialContents Read(byte[] file, CancellationToken limit = default)
    {
        var format = FileKind.Of(file);
        try
        {
            switch (format)
            {
                case MaterialFormat.Pdf:
                    return PdfText.Read(file, limit);
                case MaterialFormat.Word:
                    return Contents(format, WordText.Paragraphs(file));
                case MaterialFormat.Png:
                    PictureSize.OfPng(file);
                    return new MaterialContents(format, "");
                case MaterialFormat.Jpeg:
                    PictureSize.OfJpeg(file);
                    return new MaterialContents(format, "");
                default:
                    return Contents(format, [TextFile.Read(file)]);
            }
        }
#pragma warning disable CA1031 // A parser that meets a hostile file may throw anything; the practitioner hears one thing.
        catch (Exception fault) when (fault is not (UnreadableFileException or OperationCanceledException))
#pragma warning restore CA1031
        {
            throw new UnreadableFileException("The file is damaged and cannot be read.", fault);
        }
    }

    private static MaterialContents Contents(MaterialFormat format, IEnumerable<string> paragraphs)
    {
        var (text, isCut) = MaterialText.Store([paragraphs]);
        return new MaterialContents(
            format,
            text,
            Remark: isCut ? $"Only the first {MaterialText.Longest:N0} characters can be read and searched here."
                : text.Length == 0 ? "There is no text in it."
                : null
        );
    }
}

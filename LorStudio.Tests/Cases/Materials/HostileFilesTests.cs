using System.Diagnostics;
using System.Text;
using CsCheck;
using LorStudio.Cases.Materials;
using LorStudio.Markup;
using LorStudio.Saving;
using LorStudio.Tests.Letters;
using LorStudio.Tests.Letters.Pdf;

namespace LorStudio.Tests.Cases.Materials;

/// <summary>Files that are made to hang, to fill the memory or to break what reads them.</summary>
public sealed class HostileFilesTests
{
    private const int Mutations = 2_000;

    public static TheoryData<string> Bombs => [.. HostileFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task A_bomb_ends_in_time_with_a_text_or_a_refusal(string name)
    {
        var file = HostileFiles.All[name]();
        Assert.InRange(file.Length, 1, MaterialShelf.LargestFile);
        var watch = Stopwatch.StartNew();

        var outcome = await OutcomeAsync(file);

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{name}: {file.Length:N0} bytes, {watch.Elapsed.TotalSeconds:0.0} s, {outcome}"
        );
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, MaterialReader.Patience + TimeSpan.FromSeconds(4));
    }

    [Theory]
    [InlineData(HostilePdfs.LockedPdf)]
    [InlineData(HostilePdfs.EncryptedPdf)]
    public void A_PDF_that_is_encrypted_is_refused_in_words(string file) =>
        Assert.Contains("locked by a password", Refusal(Convert.FromBase64String(file)), StringComparison.Ordinal);

    [Fact]
    public void A_PDF_that_was_cut_off_anywhere_is_read_or_refused()
    {
        var file = SampleFiles.Pdf(["One line", "and another"], ["A second page"]);
        for (var length = 5; length < file.Length; length += 7)
        {
            Try(file[..length]);
        }

        Assert.Contains("damaged", Refusal(file[..(file.Length / 3)]), StringComparison.Ordinal);
    }

    [Fact]
    public void No_change_of_a_PDF_breaks_the_reader()
    {
        byte[][] files = [SampleFiles.Pdf(["One line", "and another"], ["A second page"]), .. Letter()];
        Mutated(files).Sample(Try, iter: Mutations, threads: 1);
    }

    [Fact]
    public void No_change_of_a_Word_document_breaks_the_reader() =>
        Mutated([SampleFiles.Word("One paragraph", "and another")]).Sample(Try, iter: Mutations, threads: 1);

    private static byte[][] Letter() =>
        [
            new LorStudio.Letters.Pdf.PdfLetterFormat()
                .Write(
                    LorStudio.Letters.LetterComposer.Compose(
                        SampleLetters.Facts,
                        SampleLetters.TwoPagesDraft,
                        LorStudio.Cases.CompetencyOrder.Classic,
                        SampleLetters.Today
                    ),
                    LorStudio.Letters.LetterStyle.Standard
                )
                .Bytes,
        ];

    /// <summary>A file with a few bytes that are other ones, cut out or doubled.</summary>
    private static Gen<byte[]> Mutated(byte[][] files) =>
        Gen.Select(
            Gen.Int[0, files.Length - 1],
            Gen.Select(Gen.Double[0, 1], Gen.Int[0, 3], Gen.Byte, Gen.Int[1, 40]).Array[1, 6],
            (chosen, changes) =>
            {
                var changed = files[chosen].ToList();
                foreach (var (where, how, value, length) in changes)
                {
                    var at = (int)(where * (changed.Count - 1));
                    var count = Math.Min(length, changed.Count - at - 1);
                    switch (how)
                    {
                        case 0 or 1:
                            changed[at] = value;
                            break;
                        case 2:
                            changed.RemoveRange(at, count);
                            break;
                        default:
                            changed.InsertRange(at, changed.GetRange(at, count));
                            break;
                    }
                }

                return changed.ToArray();
            }
        );

    /// <summary>Reads, or refuses in words; anything else that is thrown fails the test.</summary>
    private static void Try(byte[] file)
    {
        using CancellationTokenSource limit = new(MaterialReader.Patience);
        try
        {
            MaterialReader.Read(file, limit.Token);
        }
        catch (UnreadableFileException refusal)
        {
            Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        }
    }

    private static async Task<string> OutcomeAsync(byte[] file)
    {
        try
        {
            var read = await MaterialReader.ReadAsync(file, TestContext.Current.CancellationToken);
            return $"{read.Text.Length:N0} characters. {read.Remark}";
        }
        catch (UnreadableFileException refusal)
        {
            return refusal.Message;
        }
    }

    private static string Refusal(byte[] file) =>
        Assert
            .Throws<UnreadableFileException>(() => MaterialReader.Read(file, TestContext.Current.CancellationToken))
            .Message;
}

using System.Text;
using LorStudio.Cases;
using LorStudio.Cases.Materials;
using LorStudio.Saving;
using LorStudio.Tests.Support;

namespace LorStudio.Tests.Cases.Materials;

public sealed class MaterialShelfTests : IDisposable
{
    private readonly StudioDbFixture _database = new();
    private readonly Practice _practice = new();
    private readonly MaterialShelf _shelf;

    public MaterialShelfTests() => _shelf = new MaterialShelf(_database, _practice.Time);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_file_is_listed_downloaded_and_read_as_it_was_added()
    {
        var id = await CaseAsync();
        var file = SampleFiles.Pdf(["Curriculum vitae"], ["Second page"]);

        var added = await AddAsync(id, "C:\\Users\\ana\\CV Ruiz.pdf", file);

        Assert.Equal(MaterialAddition.Added, added.Addition);
        var row = Assert.Single(await _shelf.ListAsync(id, Cancel));
        Assert.Equal(
            ("CV Ruiz.pdf", MaterialKind.CurriculumVitae, file.Length, 2),
            (row.Name, row.Kind, row.Size, row.Pages)
        );
        Assert.Equal(_practice.Time.GetUtcNow(), row.AddedAt);
        var download = await _shelf.DownloadAsync(id, row.Id, Cancel);
        Assert.Equal(file, download!.Bytes);
        var text = await _shelf.TextAsync(id, row.Id, Cancel);
        Assert.Equal(["Curriculum vitae", "Second page"], text!.Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public async Task The_same_file_is_not_stored_twice()
    {
        var id = await CaseAsync();
        await AddAsync(id, "a.txt", "same"u8.ToArray());

        var again = await AddAsync(id, "b.txt", "same"u8.ToArray());

        Assert.Equal((MaterialAddition.AlreadyHere, "a.txt"), (again.Addition, again.Row.Name));
        Assert.Single(await _shelf.ListAsync(id, Cancel));
        Assert.Equal(MaterialAddition.Added, (await AddAsync(await CaseAsync(), "b.txt", "same"u8.ToArray())).Addition);
    }

    [Fact]
    public async Task A_deleted_file_can_be_brought_back_or_chosen_again()
    {
        var id = await CaseAsync();
        var material = (await AddAsync(id, "a.txt", "same"u8.ToArray())).Row.Id;

        await _shelf.DeleteAsync(id, material, Cancel);
        Assert.Empty(await _shelf.ListAsync(id, Cancel));
        Assert.Null(await _shelf.DownloadAsync(id, material, Cancel));
        Assert.Null(await _shelf.TextAsync(id, material, Cancel));
        await _shelf.RestoreAsync(id, material, Cancel);
        Assert.Single(await _shelf.ListAsync(id, Cancel));

        await _shelf.DeleteAsync(id, material, Cancel);
        var again = await AddAsync(id, "b.txt", "same"u8.ToArray());
        Assert.Equal((MaterialAddition.BroughtBack, material, "b.txt"), (again.Addition, again.Row.Id, again.Row.Name));
    }

    [Fact]
    public async Task A_deleted_file_is_gone_for_good_after_thirty_days()
    {
        var id = await CaseAsync();
        var material = (await AddAsync(id, "a.txt", "text"u8.ToArray())).Row.Id;
        await _shelf.DeleteAsync(id, material, Cancel);

        _practice.Time.Advance(TimeSpan.FromDays(29));
        Assert.Equal(0, await _shelf.PurgeAsync(Cancel));
        _practice.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, await _shelf.PurgeAsync(Cancel));
        await Assert.ThrowsAsync<SaveRefusedException>(() => _shelf.RestoreAsync(id, material, Cancel));
    }

    [Fact]
    public async Task A_file_is_renamed_and_sorted()
    {
        var id = await CaseAsync();
        var material = (await AddAsync(id, "scan0001.txt", "text"u8.ToArray())).Row.Id;

        await _shelf.RenameAsync(id, material, "../Evaluation: Dr. Rao\u202Efdp.exe", Cancel);
        await _shelf.SortAsync(id, material, MaterialKind.Evaluation, Cancel);

        var row = Assert.Single(await _shelf.ListAsync(id, Cancel));
        Assert.Equal(("Evaluation- Dr. Raofdp.exe.txt", MaterialKind.Evaluation), (row.Name, row.Kind));
    }

    [Fact]
    public async Task A_file_and_a_case_have_limits_that_are_named()
    {
        var id = await CaseAsync();
        var tooLarge = await RefusalAsync(() =>
            AddAsync(id, "a.txt", new byte[MaterialShelf.LargestFile + 1], Text("x"))
        );
        Assert.Contains("10 MB", tooLarge, StringComparison.Ordinal);

        for (var i = 0; i < 5; i++)
        {
            await AddAsync(id, $"{i}.txt", [.. new byte[MaterialShelf.LargestFile - 1], (byte)i], Text("x"));
        }

        var full = await RefusalAsync(() => AddAsync(id, "more.txt", "more"u8.ToArray()));
        Assert.Contains("50.0 MB", full, StringComparison.Ordinal);
        Assert.Contains("limit of 50 MB", full, StringComparison.Ordinal);
        var first = (await _shelf.ListAsync(id, Cancel))[0].Id;
        await _shelf.DeleteAsync(id, first, Cancel);
        await AddAsync(id, "more.txt", "more"u8.ToArray());
        Assert.Contains(
            "50 MB",
            await RefusalAsync(() => _shelf.RestoreAsync(id, first, Cancel)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Neither_a_deleted_case_nor_another_one_has_the_files()
    {
        var (id, other) = (await CaseAsync(), await CaseAsync());
        var material = (await AddAsync(id, "a.txt", "text"u8.ToArray())).Row.Id;

        Assert.Null(await _shelf.DownloadAsync(other, material, Cancel));
        await Assert.ThrowsAsync<SaveRefusedException>(() => _shelf.DeleteAsync(other, material, Cancel));
        await _practice.CaseBook(_database).DeleteAsync(id, Cancel);
        Assert.Empty(await _shelf.ListAsync(id, Cancel));
        Assert.Null(await _shelf.DownloadAsync(id, material, Cancel));
        Assert.Contains(
            "deleted",
            await RefusalAsync(() => AddAsync(id, "b.txt", "b"u8.ToArray())),
            StringComparison.Ordinal
        );
        Assert.Empty(await _shelf.SearchAsync(id, "text", Cancel));
    }

    [Theory]
    [InlineData("muller", "Dr. Müller")]
    [InlineData("MÜLLER", "Dr. Muller")]
    [InlineData("nunez", "Nu\u0301n\u0303ez")]
    [InlineData("office", "oﬃce")]
    [InlineData("don't", "don’t")]
    [InlineData("strasse", "Straße")]
    [InlineData("well-known", "well–known")]
    [InlineData("nguyen", "Nguyễn")]
    public async Task Words_are_found_whatever_their_case_and_diacritics(string words, string text)
    {
        var id = await CaseAsync();
        await AddAsync(id, "a.txt", Encoding.UTF8.GetBytes($"before {text} after"));

        var match = Assert.Single(await _shelf.SearchAsync(id, words, Cancel));

        Assert.Equal($"before {text.Normalize()} after", match.Before + match.Words + match.After);
        Assert.Equal(
            "before ".Length,
            text.StartsWith("Dr.", StringComparison.Ordinal) ? match.Before.Length - 4 : match.Before.Length
        );
    }

    [Fact]
    public async Task Every_match_is_found_with_a_line_around_it_and_its_place()
    {
        var id = await CaseAsync();
        var filler = string.Join(' ', Enumerable.Repeat("patient", 30));
        await AddAsync(id, "a.txt", Encoding.UTF8.GetBytes($"first\n{filler} ROUNDS rounds {filler}"));
        await AddAsync(id, "b.pdf", SampleFiles.Pdf(["one"], ["more rounds"]));

        var matches = await _shelf.SearchAsync(id, " rounds ", Cancel);

        Assert.Equal(["paragraph 2", "paragraph 2", "page 2"], matches.Select(m => m.Paragraph.Place));
        Assert.Equal(["ROUNDS", "rounds", "rounds"], matches.Select(m => m.Words));
        Assert.StartsWith("… patient", matches[0].Before, StringComparison.Ordinal);
        Assert.EndsWith("patient …", matches[0].After, StringComparison.Ordinal);
        Assert.InRange(matches[0].Before.Length, 30, 70);
        Assert.Empty(await _shelf.SearchAsync(id, "  ", Cancel));
        Assert.Empty(await _shelf.SearchAsync(id, "\u0301", Cancel));
    }

    private Task<AddedMaterial> AddAsync(long id, string name, byte[] file, MaterialContents? read = null) =>
        _shelf.AddAsync(id, name, file, read ?? MaterialReader.Read(file, Cancel), Cancel);

    private static MaterialContents Text(string text) => new(MaterialFormat.Text, text);

    private async Task<long> CaseAsync() =>
        (await _practice.CaseBook(_database).CreateAsync(new CaseFacts(), Cancel)).Id;

    private static async Task<string> RefusalAsync(Func<Task> change) =>
        (await Assert.ThrowsAsync<SaveRefusedException>(change)).Message;
}

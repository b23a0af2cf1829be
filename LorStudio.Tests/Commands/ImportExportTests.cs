using System.Globalization;
using System.Text;
using LorStudio.CaseFiles;
using LorStudio.Sessions;
using LorStudio.Tests.CaseFiles;

namespace LorStudio.Tests.Commands;

public sealed class ImportExportTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task An_imported_case_is_exported_as_it_was()
    {
        var file = _line.Case("a.json");
        Assert.Equal(0, await _line.RunAsync("import", file, "--data", _line.Data));
        Assert.Empty(_line.Error);
        var id = _line.Output.Split('\t')[0];
        Assert.Equal($"{id}\t{file}{Environment.NewLine}", _line.Output);

        Assert.Equal(0, await _line.RunAsync("export", id, "--out", _line["b.json"], "--data", _line.Data));
        Assert.Equal(_line["b.json"] + Environment.NewLine, _line.Output);
        Assert.Empty(_line.Error);
        Assert.Equal(
            Encoding.UTF8.GetString(CaseFileWriter.Write(CaseJson.Read(CaseJson.Whole).Contents!)),
            await File.ReadAllTextAsync(_line["b.json"], TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_faulty_file_imports_nothing_and_the_others_are_imported()
    {
        var bad = _line.Case("bad.json", CaseJson.With("$.experience.end", "\"2025-01-01\""));
        Assert.Equal(1, await _line.RunAsync("import", bad, _line.Case("good.json"), "--data", _line.Data));
        Assert.Contains($"{bad}: error: $.experience.end: ", _line.Error, StringComparison.Ordinal);
        var id = long.Parse(_line.Output.Split('\t')[0], CultureInfo.InvariantCulture);

        Assert.Equal(0, await _line.RunAsync("export", $"{id}", "--out", _line["x.json"], "--data", _line.Data));
        Assert.Equal(1, await _line.RunAsync("export", $"{id + 1}", "--out", _line["y.json"], "--data", _line.Data));
    }

    [Fact]
    public async Task A_number_no_case_has_writes_nothing()
    {
        await _line.RunAsync("import", _line.Case("a.json"), "--data", _line.Data);
        Assert.Equal(1, await _line.RunAsync("export", "7", "--out", _line["x.json"], "--data", _line.Data));
        Assert.Contains("There is no case 7.", _line.Error, StringComparison.Ordinal);
        Assert.Empty(_line.Output);
        Assert.False(File.Exists(_line["x.json"]));
    }

    [Fact]
    public async Task A_case_that_could_not_be_imported_again_is_not_written()
    {
        await _line.RunAsync("import", _line.Case("a.json"), "--data", _line.Data);
        await _line.AlterAsync(db => db.Sessions.Single().Summarize(new string('x', 100_001)));

        Assert.Equal(1, await _line.RunAsync("export", "1", "--out", _line["b.json"], "--data", _line.Data));

        Assert.Contains("error: $.sessions[0].summary: the text has 100,001", _line.Error, StringComparison.Ordinal);
        Assert.Empty(_line.Output);
        Assert.False(File.Exists(_line["b.json"]));
    }

    [Fact]
    public async Task An_export_from_a_folder_without_a_database_makes_none()
    {
        Assert.Equal(1, await _line.RunAsync("export", "1", "--out", _line["b.json"], "--data", _line["typo"]));
        Assert.Contains("There is no database here", _line.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_line["typo"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_data_folder_may_stand_before_the_command(bool inOneWord)
    {
        string[] data = inOneWord ? [$"--data={_line.Data}"] : ["--data", _line.Data];
        Assert.Equal(0, await _line.RunAsync([.. data, "import", _line.Case("a.json")]));
        Assert.True(File.Exists(Path.Combine(_line.Data, "studio.db")));
    }

    [Fact]
    public async Task A_folder_is_no_case_file()
    {
        Directory.CreateDirectory(_line["dir"]);
        Assert.Equal(2, await _line.RunAsync("export", "7", "--out", _line["dir"], "--data", _line.Data));
        Assert.Equal(1, await _line.RunAsync("import", _line["dir"], "--data", _line.Data));
        Assert.Contains("This is a folder", _line.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_cannot_be_used_is_said_without_a_trace()
    {
        var noFolder = Path.Combine(_line.Case("a.json"), "data");
        Assert.Equal(1, await _line.RunAsync("import", _line["a.json"], "--data", noFolder));
        Assert.Contains(noFolder, _line.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _line.Error, StringComparison.Ordinal);
        Assert.Equal(1, await _line.RunAsync("export", "1", "--out", _line["b.json"], "--data", noFolder));
        Assert.Contains(noFolder, _line.Error, StringComparison.Ordinal);
    }
}

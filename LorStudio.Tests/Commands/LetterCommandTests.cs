using LorStudio.CaseFiles;
using LorStudio.Tests.CaseFiles;
using UglyToad.PdfPig;

namespace LorStudio.Tests.Commands;

public sealed class LetterCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task One_case_file_makes_one_letter()
    {
        var pdf = _line["letter.pdf"];

        Assert.Equal(0, await _line.RunAsync("letter", _line.Case("a.json"), "--out", pdf));

        Assert.Equal(pdf + Environment.NewLine, _line.Output);
        Assert.Empty(_line.Error);
        var text = Text(pdf);
        Assert.Contains("Pepe Núñez", text, StringComparison.Ordinal);
        Assert.Contains("November 24, 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_case_gives_the_same_bytes()
    {
        var file = _line.Case("a.json", await SampleAsync());
        await _line.RunAsync("letter", file, "--out", _line["1.pdf"]);
        _line.Clock.Advance(TimeSpan.FromDays(1));
        await _line.RunAsync("letter", file, "--out", _line["2.pdf"]);
        Assert.Equal(
            await File.ReadAllBytesAsync(_line["1.pdf"], TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(_line["2.pdf"], TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_draft_without_a_date_is_dated_today()
    {
        var file = _line.Case("a.json", CaseJson.With("$.draft.letterDate", null));
        await _line.RunAsync("letter", file, "--out", _line["a.pdf"]);
        Assert.Contains("November 25, 2026", Text(_line["a.pdf"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_letters_go_to_a_folder_in_the_order_of_their_cases_with_progress()
    {
        string[] files = [.. Enumerable.Range(0, 25).Select(i => _line.Case($"case{i:00}.json"))];

        Assert.Equal(0, await _line.RunAsync(["letter", .. files, "--out", _line["new/letters"]]));

        var expected = Enumerable.Range(0, 25).Select(i => _line[$"new/letters/case{i:00}.pdf"]).ToArray();
        Assert.Equal(expected, Lines(_line.Output));
        Assert.Equal(expected, Directory.GetFiles(_line["new/letters"]).Order(StringComparer.Ordinal));
        var progress = Lines(_line.Error);
        Assert.StartsWith("25/25 case", progress[^2], StringComparison.Ordinal);
        Assert.Equal("Letters written: 25, failed: 0.", progress[^1]);
        Assert.Equal(11, progress.Length);
    }

    [Fact]
    public async Task On_a_terminal_progress_keeps_to_one_line()
    {
        _line.IsTerminal = true;
        await _line.RunAsync("letter", _line.Case("a.json"), _line.Case("b.json"), "--out", _line["out"]);
        Assert.Single(Lines(_line.Error));
        Assert.Contains("\r\u001b[K2/2 ", _line.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_fails_is_named_and_the_others_are_written()
    {
        var (good, bad, missing) = (_line.Case("a.json"), _line.Case("b.json", "{"), _line["c.json"]);

        Assert.Equal(1, await _line.RunAsync("letter", good, bad, missing, "--out", _line["out"]));

        Assert.Equal([_line["out/a.pdf"]], Lines(_line.Output));
        Assert.False(File.Exists(_line["out/b.pdf"]));
        Assert.Contains($"{bad}: error: The file ends in the middle", _line.Error, StringComparison.Ordinal);
        Assert.Contains($"{missing}: error: There is no such file.", _line.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_names_file_and_place()
    {
        var bad = _line.Case("bad.json", CaseJson.With("$.writer.name", null));
        Assert.Equal(1, await _line.RunAsync("letter", bad, "--out", _line["bad.pdf"]));
        Assert.Equal(
            [$"{bad}: error: $.writer.name: is missing; expected the writer's name without credentials."],
            Lines(_line.Error)
        );
        Assert.Empty(_line.Output);
        Assert.False(File.Exists(_line["bad.pdf"]));
    }

    [Fact]
    public async Task Warnings_do_not_stop_a_letter()
    {
        var odd = _line.Case("odd.json", CaseJson.With("$.candidate.colour", "1"));
        Assert.Equal(0, await _line.RunAsync("letter", odd, "--out", _line["odd.pdf"]));
        Assert.StartsWith($"{odd}: warning: $.candidate.colour: ", _line.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_are_said_before_warnings()
    {
        var json = CaseJson.With("$.candidate.colour", "1").Replace("\"MBBS\"", "7", StringComparison.Ordinal);
        await _line.RunAsync("letter", _line.Case("odd.json", json), "--out", _line["odd.pdf"]);
        Assert.Collection(
            Lines(_line.Error),
            first => Assert.Contains("error: $.candidate.credentials", first, StringComparison.Ordinal),
            second => Assert.Contains("warning: $.candidate.colour", second, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_character_no_font_has_is_a_warning()
    {
        var odd = _line.Case("odd.json", CaseJson.With("$.draft.sections[0].text", "\"𓀀\""));
        Assert.Equal(0, await _line.RunAsync("letter", odd, "--out", _line["odd.pdf"]));
        Assert.Contains("U+13000", _line.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_that_prints_as_plain_text_is_a_warning()
    {
        var odd = _line.Case("odd.json", CaseJson.With("$.draft.sections[1].text", "\"# Care\""));
        Assert.Equal(0, await _line.RunAsync("letter", odd, "--out", _line["odd.pdf"]));
        Assert.Equal(
            [$"{odd}: warning: Patient Care and Procedural Skills: a heading is printed as its plain text."],
            Lines(_line.Error)
        );
    }

    [Fact]
    public async Task Script_and_overrides_print_as_harmless_text()
    {
        var json = CaseJson.With("$.candidate.preferredName", """ "<script>alert(1)</script>\u202Eevil" """);
        await _line.RunAsync("letter", _line.Case("a.json", json), "--out", _line["a.pdf"]);
        Assert.Contains("<script>alert(1)</script>evil", Text(_line["a.pdf"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("letter.docx", ".pdf")]
    [InlineData("letter.txt", "available: .pdf")]
    public async Task An_ending_that_cannot_be_written_is_a_usage_error(string name, string words)
    {
        Assert.Equal(2, await _line.RunAsync("letter", _line.Case("a.json"), "--out", _line[name]));
        Assert.Contains(words, _line.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_line[name]));
    }

    [Fact]
    public async Task Several_letters_do_not_fit_into_one_file()
    {
        var exit = await _line.RunAsync("letter", _line.Case("a.json"), _line.Case("b.json"), "--out", _line["a.pdf"]);
        Assert.Equal(2, exit);
        Assert.False(Path.Exists(_line["a.pdf"]));
    }

    [Theory]
    [InlineData("out/")]
    [InlineData("out")]
    [InlineData("here.now")]
    public async Task One_letter_goes_into_a_folder_too(string folder)
    {
        Directory.CreateDirectory(_line["here.now"]);
        Assert.Equal(0, await _line.RunAsync("letter", _line.Case("a.json"), "--out", _line[folder]));
        Assert.True(File.Exists(Path.Combine(_line[folder], "a.pdf")));
    }

    [Fact]
    public async Task Case_files_of_one_name_make_letters_of_different_names()
    {
        string[] files =
        [
            _line.Case("x/a.json"),
            _line.Case("y/A.json"),
            _line.Case("z/a-2.json"),
            _line.Case("z/a.json"),
        ];
        Assert.Equal(0, await _line.RunAsync(["letter", .. files, "--out", _line["out"]]));
        string[] names = ["a.pdf", "A-3.pdf", "a-2.pdf", "a-4.pdf"];
        Assert.Equal(names, Lines(_line.Output).Select(Path.GetFileName));
        Assert.Equal(4, Directory.GetFiles(_line["out"]).Length);
        Assert.Contains($"{files[1]}: warning: the letter is named A-3.pdf", _line.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_fails_without_leavings()
    {
        Directory.CreateDirectory(_line["out/a.pdf"]);
        Assert.Equal(
            1,
            await _line.RunAsync("letter", _line.Case("a.json"), _line.Case("b.json"), "--out", _line["out"])
        );
        Assert.Contains("cannot be written", _line.Error, StringComparison.Ordinal);
        Assert.Equal([_line["out/b.pdf"]], Directory.GetFiles(_line["out"]));

        var underFile = Path.Combine(_line.Case("c.json"), "sub", "c.pdf");
        Assert.Equal(1, await _line.RunAsync("letter", _line["c.json"], "--out", underFile));
        Assert.Contains("cannot be written", _line.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_replaces_the_one_before_it()
    {
        await File.WriteAllTextAsync(_line["a.pdf"], "old", TestContext.Current.CancellationToken);
        Assert.Equal(0, await _line.RunAsync("letter", _line.Case("a.json"), "--out", _line["a.pdf"]));
        Assert.Contains("Pepe", Text(_line["a.pdf"]), StringComparison.Ordinal);
    }

    private static async Task<string> SampleAsync()
    {
        using var reader = new StreamReader(SampleCases.Open(SampleCases.Finished));
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static string Text(string pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Join('\n', document.GetPages().Select(page => page.Text));
    }

    private static string[] Lines(string text) =>
        text.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}

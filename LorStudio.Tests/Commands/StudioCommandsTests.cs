using LorStudio.Commands;

namespace LorStudio.Tests.Commands;

public sealed class StudioCommandsTests
{
    [Theory]
    [InlineData("letter", true)]
    [InlineData("nonsense", true)]
    [InlineData("--help", true)]
    [InlineData("--version", true)]
    [InlineData("--data", false)]
    public void The_first_word_tells_a_command_from_the_workspace(string first, bool handled)
    {
        Assert.Equal(handled, StudioCommands.Handles([first, "x"]));
        Assert.False(StudioCommands.Handles([]));
    }

    [Theory]
    [InlineData(false, "--data", "DIR", "--urls", "http://localhost:1")]
    [InlineData(false, "--data=DIR", "--urls", "http://localhost:1")]
    [InlineData(true, "--data", "DIR", "--urls", "http://localhost:1", "letter", "base.json", "--out", "x.pdf")]
    [InlineData(true, "--data=DIR", "letter", "base.json", "--out", "x.pdf")]
    [InlineData(true, "--urls=http://localhost:1", "nonsense")]
    public void A_word_that_is_no_options_value_makes_a_command_line(bool handled, params string[] args) =>
        Assert.Equal(handled, StudioCommands.Handles(args));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("letters", "a.json", "--out", "a.pdf")]
    [InlineData("letter")]
    [InlineData("letter", "a.json")]
    [InlineData("letter", "--out", "a.pdf")]
    [InlineData("letter", "a.json", "--out")]
    [InlineData("letter", "a.json", "--out", "a.pdf", "--nonsense")]
    [InlineData("letter", "a.json", "--out", "")]
    [InlineData("letter", "a.json", "--out", "a.pdf", "--data", "DIR")]
    [InlineData("--data", "DIR", "--urls", "http://localhost:1", "letter", "a.json", "--out", "a.pdf")]
    [InlineData("--data", "DIR", "--urls", "http://localhost:1", "nonsense")]
    [InlineData("import")]
    [InlineData("export", "--out", "a.json")]
    [InlineData("export", "1")]
    [InlineData("export", "1", "--out", " ")]
    [InlineData("export", "one", "--out", "a.json")]
    [InlineData("export", "1", "2", "--out", "a.json")]
    public async Task What_is_not_understood_is_a_usage_error_on_the_error_stream(params string[] args)
    {
        using var line = new CommandLine();
        Assert.Equal(2, await line.RunAsync(args));
        Assert.Empty(line.Output);
        Assert.Contains("Nothing was done", line.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not\u001b[31m\u202Esense")]
    [InlineData("letter", "a.json", "--out", "a.\u001b[31m\u202E")]
    [InlineData("letter", "a.json", "--out", "a.pdf", "--no\u001b[31m\u202E")]
    [InlineData("letter", "a.json", "b.json", "--out", "\u001b[31m\u202E.pdf")]
    [InlineData("letter", "\u001b[31m\u202E.json", "--out", "a.pdf")]
    public async Task Nothing_that_was_given_can_steer_the_terminal(params string[] args)
    {
        using var line = new CommandLine();
        await line.RunAsync(args);
        Assert.Contains("\uFFFD[31m\uFFFD", line.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(line.Error, c => c is '\u001b' or '\u202E');
    }

    [Fact]
    public async Task An_unknown_command_is_named_beside_those_there_are()
    {
        using var line = new CommandLine();
        await line.RunAsync("leter", "a.json", "--out", "a.pdf");
        Assert.StartsWith(
            "leter is no command; expected one of letter, check, import, export, transcript.",
            line.Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("letter", "--help")]
    public async Task Help_is_a_result(params string[] args)
    {
        using var line = new CommandLine();
        Assert.Equal(0, await line.RunAsync(args));
        Assert.Contains("letter", line.Output, StringComparison.Ordinal);
        Assert.Empty(line.Error);
    }
}

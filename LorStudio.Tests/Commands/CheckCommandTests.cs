using System.Text.Json;
using LorStudio.Tests.Checks.Labelled;

namespace LorStudio.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private static readonly string Clean = Path.Combine(LabelledSet.Own, "letters", "okonkwo.json");
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Each_finding_is_a_line_of_json_and_a_blocker_returns_1()
    {
        var file = Planted("On April 13 he");

        Assert.Equal(1, await _line.RunAsync("check", file));

        Assert.Empty(_line.Error);
        var blocker = Lines().First(l => Text(l, "severity") == "blocker");
        Assert.Equal(
            ["file", "rule", "severity", "section", "start", "length", "text", "message", "why", "fixes"],
            blocker.EnumerateObject().Select(p => p.Name)
        );
        Assert.Equal(file, Text(blocker, "file"));
        Assert.Equal(JsonValueKind.Array, blocker.GetProperty("fixes").ValueKind);
    }

    [Fact]
    public async Task A_letter_without_a_blocker_returns_0()
    {
        Assert.Equal(0, await _line.RunAsync("check", Clean));

        Assert.DoesNotContain(Lines(), l => Text(l, "severity") == "blocker");
    }

    [Fact]
    public async Task Other_candidates_are_those_of_the_folder_and_never_the_same_one()
    {
        var folder = Directory.CreateDirectory(_line["others"]).FullName;
        File.Copy(Clean, Path.Combine(folder, "earlier.json"));
        File.Copy(Path.Combine(LabelledSet.Own, "letters", "zhou.json"), Path.Combine(folder, "zhou.json"));
        var file = Planted("Dr. Zhou");

        Assert.Equal(1, await _line.RunAsync("check", file, "--against", folder));

        var other = Assert.Single(Lines(), l => Text(l, "rule") == "facts.other-candidate");
        Assert.Equal("Zhou", Text(other, "text"));
        Assert.Contains("zhou.json", Text(other, "message"), StringComparison.Ordinal);
        Assert.DoesNotContain(Lines(), l => Text(l, "rule")!.StartsWith("reuse.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unreadable_file_returns_2_and_the_others_are_checked()
    {
        Assert.Equal(2, await _line.RunAsync("check", _line["missing.json"], Planted("[NAME]")));

        Assert.Contains("There is no such file.", _line.Error, StringComparison.Ordinal);
        Assert.NotEmpty(Lines());
    }

    [Fact]
    public async Task A_folder_that_is_not_there_checks_nothing()
    {
        Assert.Equal(2, await _line.RunAsync("check", Clean, "--against", _line["nowhere"]));

        Assert.Empty(_line.Output);
        Assert.Contains("There is no such folder", _line.Error, StringComparison.Ordinal);
    }

    /// <summary>The clean letter with a sentence more in its patient care section.</summary>
    private string Planted(string words)
    {
        var json = File.ReadAllText(Clean);
        var at = json.IndexOf(
            "\"text\": \"",
            json.IndexOf("\"key\": \"PC\"", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        return _line.Case("planted.json", json.Insert(at + "\"text\": \"".Length, $"{words} took the call at once. "));
    }

    private List<JsonElement> Lines() =>
        [
            .. _line
                .Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonSerializer.Deserialize<JsonElement>(line)),
        ];

    private static string? Text(JsonElement line, string property) => line.GetProperty(property).GetString();
}

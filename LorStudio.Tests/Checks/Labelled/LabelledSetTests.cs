using System.Globalization;
using LorStudio.Checks;

namespace LorStudio.Tests.Checks.Labelled;

/// <summary>
/// How well the checks tell clean letters from planted errors. The figures by rule are printed by
/// <c>dotnet run -c Release --project LorStudio.Tests -- -explicit only -class "LorStudio.Tests.Checks.Labelled.LabelledSetTests" -showLiveOutput</c>;
/// the environment variable LABELLED_SET names the folder of another set.
/// </summary>
public sealed class LabelledSetTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Nine_of_ten_planted_blockers_and_warnings_are_found_by_their_own_rule()
    {
        var set = await LabelledSet.ReadAsync(LabelledSet.Own);
        var planted = set.Planted().Where(p => !IsConsider(p.Error.Rule)).ToArray();

        Assert.True(planted.Length >= 200, $"Only {planted.Length} are planted.");
        var found = planted.Count(p => p.IsFound);
        Assert.True(found >= 0.9 * planted.Length, $"{found} of {planted.Length} were found.");
    }

    [Fact]
    public async Task A_clean_letter_has_hardly_a_wrong_blocker_or_warning()
    {
        var set = await LabelledSet.ReadAsync(LabelledSet.Own);
        var wrong = set.FalseAlarms().ToArray();

        Assert.True(set.Letters.Count >= 12);
        Assert.True(
            wrong.Length <= 0.5 * set.Letters.Count,
            string.Join('\n', wrong.Select(w => $"{w.Letter.Name}: {w.Finding.Rule} “{w.Finding.Text}”"))
        );
    }

    [Fact(Explicit = true)]
    public async Task Print_recall_and_false_alarms_by_rule()
    {
        var set = await LabelledSet.ReadAsync(Environment.GetEnvironmentVariable("LABELLED_SET") ?? LabelledSet.Own);
        var planted = set.Planted().ToArray();
        var wrong = set.FalseAlarms().ToArray();
        output.WriteLine($"{set.Letters.Count} clean letters, {planted.Length} planted errors");
        output.WriteLine($"{"rule", -32}{"planted", 8}{"found", 8}{"recall", 8}{"wrong", 8}");
        foreach (
            var rule in planted
                .Select(p => p.Error.Rule)
                .Concat(wrong.Select(w => w.Finding.Rule))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            Print(
                rule,
                [.. planted.Where(p => p.Error.Rule == rule).Select(p => p.IsFound)],
                wrong.Count(w => w.Finding.Rule == rule)
            );
        }

        Print(
            "blockers and warnings",
            [.. planted.Where(p => !IsConsider(p.Error.Rule)).Select(p => p.IsFound)],
            wrong.Length
        );
        foreach (var (error, _) in planted.Where(p => !p.IsFound))
        {
            output.WriteLine($"missed: {error.Letter} {error.Rule} “{error.Text}”");
        }

        foreach (var (letter, finding) in wrong)
        {
            output.WriteLine(
                $"wrong: {letter.Name} {finding.Section} {finding.Rule} “{finding.Text}”: {finding.Message}"
            );
        }
    }

    private void Print(string rule, bool[] found, int wrong) =>
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rule, -32}{found.Length, 8}{found.Count(f => f), 8}{(found.Length == 0 ? double.NaN : found.Count(f => f) / (double)found.Length), 8:0.00}{wrong, 8}"
            )
        );

    private static bool IsConsider(string rule) =>
        rule
            is "evidence.vague-praise"
                or "evidence.unsupported"
                or "evidence.unused-note"
                or "complete.contact"
                or "wording.doubt-raiser"
                or "wording.faint-praise"
                or "wording.minimal-assurance"
                or "wording.negative-code"
                or "wording.balance"
                or "wording.cliche";
}

using System.Text.Json;
using LorStudio.Checks;
using LorStudio.Tests.Support;

namespace LorStudio.Tests.Checks.Labelled;

/// <summary>Clean letters, and errors to plant into them.</summary>
internal sealed record LabelledSet(IReadOnlyList<LabelledLetter> Letters, IReadOnlyList<PlantedError> Errors)
{
    public static string Own { get; } = Path.Combine(SourceTree.Root, "LorStudio.Tests", "Checks", "Labelled");

    public static async Task<LabelledSet> ReadAsync(string folder)
    {
        List<LabelledLetter> letters = [];
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "letters")).Order(StringComparer.Ordinal))
        {
            letters.Add(await LabelledLetter.ReadAsync(file));
        }

        List<PlantedError> errors = [];
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(folder, "planted.jsonl")))
        {
            errors.Add(JsonSerializer.Deserialize<PlantedError>(line, JsonSerializerOptions.Web)!);
        }

        return new(letters, errors);
    }

    /// <summary>What is found in each clean letter, all others being there.</summary>
    public IEnumerable<(LabelledLetter Letter, Finding Finding)> FalseAlarms() =>
        from letter in Letters
        from finding in letter.Check(Letters)
        where finding.Severity is not Severity.Consider
        select (letter, finding);

    /// <summary>Each planted error, with whether it is found by its own rule.</summary>
    public IEnumerable<(PlantedError Error, bool IsFound)> Planted()
    {
        foreach (var error in Errors)
        {
            var clean = Letters.Single(l => l.Name == error.Letter);
            var planted = clean.With(error.Edits);
            var others = Letters.Where(l => error.Against?.Contains(l.Name) == true);
            yield return (error, planted.Check(others).Any(f => error.IsFoundBy(f, planted)));
        }
    }
}

using System.Globalization;
using LorStudio.Letters;

namespace LorStudio.Commands;

/// <summary>One letter to be written: of which case file, to which file, in which format.</summary>
internal sealed record LetterTarget(string CaseFile, string Path, ILetterFormat Format)
{
    /// <summary>Whether another case file of the same name had the name first.</summary>
    public bool IsRenamed { get; init; }
}

/// <summary>Which files <c>--out</c> means.</summary>
/// <param name="Fault">Why it cannot be meant so; null where it can.</param>
internal sealed record LetterTargets(IReadOnlyList<LetterTarget> Targets, string? Fault)
{
    /// <summary>
    /// An existing folder, a name that ends in a separator or has no ending, and any name given for several case files
    /// is a folder; every other name is a letter's file, whose ending says the format.
    /// </summary>
    public static LetterTargets Of(IReadOnlyList<string> caseFiles, string output, IReadOnlyList<ILetterFormat> formats)
    {
        var ending = Path.GetExtension(output);
        if (Directory.Exists(output) || Path.EndsInDirectorySeparator(output) || ending.Length == 0)
        {
            return InFolder(caseFiles, output, formats[0]);
        }

        var format = formats.FirstOrDefault(f => f.FileEnding.Equals(ending, StringComparison.OrdinalIgnoreCase));
        if (caseFiles.Count > 1)
        {
            return format is null
                ? InFolder(caseFiles, output, formats[0])
                : Refused(
                    $"{caseFiles.Count} case files make as many letters: expected a folder after --out, not the file {output}."
                );
        }

        return format is null
            ? Refused(
                $"A letter cannot be written as {ending}; available: {string.Join(", ", formats.Select(f => f.FileEnding))}."
            )
            : new([new(caseFiles[0], output, format)], null);
    }

    private static LetterTargets Refused(string fault) => new([], fault);

    private static LetterTargets InFolder(IReadOnlyList<string> caseFiles, string folder, ILetterFormat format)
    {
        string[] names =
        [
            .. caseFiles.Select(file => Path.GetFileNameWithoutExtension(file) is { Length: > 0 } n ? n : "letter"),
        ];
        var targets = caseFiles.Zip(
            names.Zip(Apart(names)),
            (file, name) =>
                new LetterTarget(file, Path.Combine(folder, name.Second + format.FileEnding), format)
                {
                    IsRenamed = name.First != name.Second,
                }
        );
        return new([.. targets], null);
    }

    /// <summary>Numbers names that were there before, on systems that mind capitals and on those that do not.</summary>
    private static IEnumerable<string> Apart(IReadOnlyList<string> names)
    {
        var taken = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            var own = name;
            for (var number = 2; !used.Add(own); number++)
            {
                var numbered = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
                own = taken.Contains(numbered) ? own : numbered;
            }

            yield return own;
        }
    }
}

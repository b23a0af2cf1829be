using System.Diagnostics.CodeAnalysis;

namespace LorStudio.CaseFiles;

/// <summary>
/// What reading a case file came to: the contents, or the errors for which nothing is taken from it. Warnings, which
/// say what was left out, can stand beside either.
/// </summary>
public sealed record CaseFileResult(
    CaseContents? Contents,
    IReadOnlyList<CaseFileMessage> Errors,
    IReadOnlyList<CaseFileMessage> Warnings
)
{
    [MemberNotNullWhen(true, nameof(Contents))]
    public bool Succeeded => Contents is not null;
}

/// <summary>One thing a reader of the file should know.</summary>
/// <param name="Path">The place, as <c>$.draft.sections[1].text</c>; null for a fault of the whole file.</param>
/// <param name="Text">What was found and what was expected, safe to show: nothing in it can steer a terminal.</param>
public sealed record CaseFileMessage(string? Path, string Text)
{
    public override string ToString() => Path is null ? Text : $"{Path}: {Text}";
}

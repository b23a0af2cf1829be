using LorStudio.Checks;

namespace LorStudio.Tests.Checks;

/// <summary>Findings as rules give them.</summary>
internal static class Found
{
    public static Finding In(
        string? section,
        string rule = "language.repeated-word",
        Severity severity = Severity.Warning,
        int start = 0,
        string text = "the the",
        string? message = null,
        string hash = "h",
        params string[] fixes
    ) =>
        new(
            rule,
            severity,
            section,
            start,
            text.Length,
            text,
            message ?? $"“{text}” stands twice in a row.",
            "It reads as if nobody had read it.",
            fixes,
            hash
        );

    /// <summary>On the letter as a whole, or on a section as a whole.</summary>
    public static Finding Whole(
        string rule,
        Severity severity = Severity.Warning,
        string? section = null,
        string message = "Something is missing."
    ) => In(section, rule, severity, text: "", message: message, hash: $"{rule} {section} {message}");
}

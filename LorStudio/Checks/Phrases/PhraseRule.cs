namespace LorStudio.Checks.Phrases;

/// <summary>A rule that is a list of phrases. The examples are part of it: a test runs every one.</summary>
/// <param name="Message">What is found; {0} stands for the words, {1} for what may stand in their place.</param>
/// <param name="Phrases">
/// See <see cref="PhrasePattern"/>; behind <c>=></c> what may stand in its place, where <c>{1}</c> is its first word as
/// found, <c>{2}</c> the second, <c>{-1}</c> the last.
/// </param>
/// <param name="Except">A match within a match of one of these is left.</param>
/// <param name="Flags">Sentences of letters in which it finds something.</param>
/// <param name="Leaves">Sentences of letters in which it finds nothing.</param>
public sealed record PhraseRule(
    Rule Rule,
    string Message,
    IReadOnlyList<string> Phrases,
    IReadOnlyList<string> Except,
    IReadOnlyList<string> Flags,
    IReadOnlyList<string> Leaves
)
{
    /// <summary>Whether it counts only where the sentence speaks of the candidate and of nobody else before the words.</summary>
    public bool OfCandidateOnly { get; init; }

    /// <summary>Whether nothing but spaces may part its words: a comma, a dash or a hyphen breaks it.</summary>
    public bool Unbroken { get; init; }
}

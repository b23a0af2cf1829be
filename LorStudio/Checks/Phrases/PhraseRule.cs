namespace LorStudio.Checks.Phrases;

/// <summary>A rule that is a list of phrases. The examples are part of it: a test runs every one.</summary>
/// <param name="Message">What is found; {0} stands for the words.</param>
/// <param name="Phrases">See <see cref="PhrasePattern"/>.</param>
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
}

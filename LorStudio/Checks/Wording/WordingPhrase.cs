using LorStudio.Checks.Phrases;

namespace LorStudio.Checks.Wording;

/// <summary>Of whom the words must be said to count.</summary>
internal enum About
{
    /// <summary>They say it themselves.</summary>
    Anyone,

    /// <summary>The candidate is the subject: "she often", "Dr. Chen's knowledge was", "she listens well but".</summary>
    Subject,

    /// <summary>The subject as above, or named just behind: "at times she".</summary>
    Beside,

    /// <summary>Of the persons in the sentence the candidate is the nearest before, or just behind.</summary>
    Nearest,

    /// <summary>Nobody else stands in the sentence up to some words behind.</summary>
    Clear,

    /// <summary>The last word means the candidate.</summary>
    Ends,

    /// <summary>The candidate is named within the words, and nobody else.</summary>
    Within,
}

/// <summary>Phrases that say one thing, and of whom.</summary>
internal sealed record WordingPhrase(PhraseRule Phrase, About About)
{
    /// <summary>Where whom they are said of is not all that counts.</summary>
    public Func<CheckedSection, Mentions, int, int, bool>? Also { get; init; }

    public bool IsSaid(CheckedSection section, Mentions who, int first, int last) =>
        Speaks.Of(About, section, who, first, last) && Also?.Invoke(section, who, first, last) is not false;

    /// <summary>Phrases and exceptions are parted by semicolons or lines, examples by lines.</summary>
    public static WordingPhrase Of(
        Rule rule,
        string message,
        About about,
        string phrases,
        string except,
        string flags,
        string leaves
    ) => new(new(rule, message, List(phrases, ';'), List(except, ';'), List(flags), List(leaves)), about);

    private static string[] List(string text, params ReadOnlySpan<char> between) =>
        text.Split([.. between, '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

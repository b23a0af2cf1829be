using System.Security.Cryptography;
using System.Text;

namespace LorStudio.Checks;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth a thought; nothing is wrong.</summary>
    Consider,
    Warning,

    /// <summary>A letter with one is not issued without a reason.</summary>
    Blocker,
}

/// <summary>What a check says about a place in the draft.</summary>
/// <param name="Rule">Identifier of the rule, e.g. "facts.pronoun".</param>
/// <param name="Section">Key of the section as a case file writes it, "salutation" or "letterDate"; null for the whole letter.</param>
/// <param name="Start">In UTF-16 code units of the section's Markdown.</param>
/// <param name="Text">The words it stands on; empty where it stands on a whole section or letter.</param>
/// <param name="Message">What is found, in one sentence.</param>
/// <param name="Why">The reason a reader cares.</param>
/// <param name="Fixes">Texts that may stand in the place of <paramref name="Text"/>; empty where none can be offered.</param>
/// <param name="Hash">Of the finding's own words and their sentence: the same while both stand, wherever they move.</param>
public sealed record Finding(
    string Rule,
    Severity Severity,
    string? Section,
    int Start,
    int Length,
    string Text,
    string Message,
    string Why,
    IReadOnlyList<string> Fixes,
    string Hash
)
{
    /// <summary>The part of the rule before the dot.</summary>
    public string Category => Rule[..Rule.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>For text reuse: the passage and whose letter it stands in.</summary>
    public EarlierPassage? Earlier { get; init; }

    internal static string HashOf(string rule, string? section, string text, string context) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{rule}\n{(text.Length == 0 ? section : "")}\n{text}\n{context}"))
        )[..16];
}

/// <summary>A passage of another candidate's letter that stands in this one.</summary>
/// <param name="Whose">Names the case.</param>
/// <param name="Text">As it stands there.</param>
public sealed record EarlierPassage(string Whose, string Text, long? CaseId = null);

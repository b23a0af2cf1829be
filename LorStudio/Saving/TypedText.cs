using System.Text.Json.Serialization;

namespace LorStudio.Saving;

/// <summary>A text as the database has it, and the version a change of it is typed upon.</summary>
public sealed record SavedText(string Text, int Version);

/// <summary>What was typed into a text since the version last known to be saved: the one stretch that was replaced.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units, as all lengths here.</param>
/// <param name="Length">Of the whole text after it, by which a message that does not fit is known.</param>
/// <param name="By">The text area it was typed in.</param>
/// <param name="Origin">The whole text it was typed upon; given where another version has been saved since.</param>
public sealed record TypedText(
    int Version,
    int Start,
    int Removed,
    string Inserted,
    int Length,
    Guid? By = null,
    string? Origin = null
)
{
    /// <summary>The text as it was typed upon another; null where it does not fit.</summary>
    public string? On(string text) =>
        Start >= 0
        && Removed >= 0
        && Start <= text.Length - Removed
        && (long)text.Length - Removed + Inserted.Length == Length
            ? string.Concat(text.AsSpan(0, Start), Inserted, text.AsSpan(Start + Removed))
            : null;

    internal string? OnOrigin() => Origin is { } origin ? On(origin) : null;
}

/// <summary>What became of a typed text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextOutcome>))]
public enum TextOutcome
{
    /// <summary>It is in the database, letter for letter.</summary>
    Saved,

    /// <summary>It is in the database together with what was written elsewhere, or without what no text may hold.</summary>
    Merged,

    /// <summary>Another version is saved; to be sent again with what it was typed upon. Nothing was written.</summary>
    Moved,

    /// <summary>It was changed elsewhere at the same place. Nothing was written.</summary>
    Clash,

    /// <summary>It cannot be saved, and trying again would not help. Nothing was written.</summary>
    Refused,
}

/// <summary>The answer to a <see cref="TypedText"/>.</summary>
/// <param name="Version">Of the text in the database.</param>
/// <param name="At">When the database confirmed it, in milliseconds since 1970.</param>
/// <param name="Changes">What became of the typed text by merging.</param>
/// <param name="Theirs">The text in the database, which the typed one was not merged with.</param>
/// <param name="Both">Both texts wherever they clash.</param>
/// <param name="IsKept">Whether the texts that clash can be found again in the history.</param>
public sealed record TextAnswer(
    TextOutcome Outcome,
    int Version = 0,
    long? At = null,
    IReadOnlyList<TextChange>? Changes = null,
    string? Theirs = null,
    string? Both = null,
    bool IsKept = false,
    string? Reason = null
)
{
    internal static TextAnswer Refuse(string reason) => new(TextOutcome.Refused, Reason: reason);

    internal static TextAnswer Moved(SavedText saved) => new(TextOutcome.Moved, saved.Version, Theirs: saved.Text);

    internal static TextAnswer Clash(SavedText saved, string both, bool isKept) =>
        new(TextOutcome.Clash, saved.Version, Theirs: saved.Text, Both: both, IsKept: isKept);

    internal static TextAnswer Saved(int version, DateTimeOffset at, string mine, string saved) =>
        mine == saved
            ? new TextAnswer(TextOutcome.Saved, version, at.ToUnixTimeMilliseconds())
            : new TextAnswer(
                TextOutcome.Merged,
                version,
                at.ToUnixTimeMilliseconds(),
                TextDifferences.Between(mine, saved)
            );
}

/// <summary>Why a text could not be saved now.</summary>
public sealed record TextFault(string Reason);

using System.Text.RegularExpressions;
using DiffPlex;

namespace LorStudio.Drafting.Revisions;

/// <summary>Cuts a text into the pieces that are compared. Put together again they are the text.</summary>
internal sealed partial class TextPieces : IChunker
{
    private readonly Regex _piece;

    private TextPieces(Regex piece) => _piece = piece;

    /// <summary>To the end of a sentence or of a line.</summary>
    public static TextPieces Sentences { get; } = new(Sentence());

    /// <summary>Words, runs of blanks, and every other character for itself.</summary>
    public static TextPieces Words { get; } = new(WordOrMark());

    public static bool IsWord(string piece) => char.IsLetterOrDigit(piece, 0);

    public IReadOnlyList<string> Chunk(string text) => [.. _piece.Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"[^\n.!?]*(?:\n|[.!?]+[^\S\n]*)|[^\n.!?]+\z")]
    private static partial Regex Sentence();

    // Surrogates count as letters, so that a pair is never parted.
    [GeneratedRegex(@"\n|[^\S\n]+|[\p{L}\p{M}\p{N}\p{Cs}]+(?:['’‑-][\p{L}\p{M}\p{N}\p{Cs}]+)*|.")]
    private static partial Regex WordOrMark();
}

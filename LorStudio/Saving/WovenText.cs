using System.Text;

namespace LorStudio.Saving;

/// <summary>
/// A text that takes in changes of two writers, in order. Where the words of one would run into the words of the other,
/// a blank parts them, or a paragraph break where one of them wrote paragraphs.
/// </summary>
internal sealed class WovenText(string origin)
{
    private readonly StringBuilder _text = new(origin.Length);
    private int _kept;
    private string? _before;

    public void Add(TextChange change)
    {
        if (change.Start > _kept)
        {
            Keep(change.Start);
        }

        if (_before is { } before && Meet(before, change.Inserted))
        {
            _text.Append(before.Contains('\n') || change.Inserted.Contains('\n') ? "\n\n" : " ");
        }

        Append(change.Inserted);
        _before = change.Inserted;
        _kept = Math.Max(_kept, change.End);
    }

    public string Finish()
    {
        Keep(origin.Length);
        return _text.ToString();
    }

    private static bool Meet(string before, string after) =>
        before is [.., var last] && after is [var first, ..] && TextTokens.IsWord(first) && !char.IsWhiteSpace(last);

    private void Keep(int end)
    {
        Append(origin.AsSpan(_kept..end));
        _kept = end;
        _before = null;
    }

    // No text has two words without anything between them: what would run together was parted by what one removed.
    private void Append(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && _text.Length > 0 && TextTokens.IsWord(_text[^1]) && TextTokens.IsWord(text[0]))
        {
            _text.Append(' ');
        }

        _text.Append(text);
    }
}

/// <summary>
/// Of two texts written at one place, the one that goes on in the line comes first, then that which starts a line; one
/// that ends its line comes before one that does not.
/// </summary>
internal sealed class ReadingOrder : IComparer<string>
{
    public static readonly ReadingOrder Instance = new();

    public int Compare(string? x, string? y) =>
        (Starts(x), Continues(x)).CompareTo((Starts(y), Continues(y))) is var order and not 0
            ? order
            : string.CompareOrdinal(x, y);

    private static bool Starts(string? text) => text is ['\n', ..];

    private static bool Continues(string? text) => text is not [.., '\n'];
}

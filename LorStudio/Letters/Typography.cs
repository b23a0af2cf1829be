using System.Text.RegularExpressions;
using LorStudio.Markup;

namespace LorStudio.Letters;

/// <summary>
/// Typewriter characters as a printed letter has them: curly quotation marks and apostrophes, an en dash in number
/// ranges, no line break after a title or an area code. Addresses of the web and of mail stay as they are.
/// </summary>
internal static partial class Typography
{
    /// <summary>A line break that the author asked for, inside a <see cref="LetterInline"/>.</summary>
    public const string LineBreak = "\n";

    // Milliseconds; both patterns take linear time, so this is never met.
    private const int Patience = 10_000;
    private const char NoBreakSpace = '\u00A0';
    private const char EnDash = '\u2013';
    private const char Apostrophe = '\u2019';

    /// <summary>Sets a line of its own, such as a name.</summary>
    public static string Set(string text)
    {
        var words = HarmlessText.Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var characters = string.Join(' ', words).ToCharArray();
        Set(characters);
        return new string(characters);
    }

    /// <summary>Sets a block as one text, so that a quotation mark before a bold word is seen to open; joins equal styles.</summary>
    public static IReadOnlyList<LetterInline> Set(IEnumerable<LetterInline> inlines)
    {
        var joined = new List<LetterInline>();
        foreach (var inline in inlines)
        {
            var text = inline.Text == LineBreak ? LineBreak : HarmlessText.Clean(inline.Text);
            if (joined is [.., var last] && last.Style == inline.Style)
            {
                joined[^1] = last with { Text = last.Text + text };
            }
            else if (text.Length > 0)
            {
                joined.Add(new LetterInline(text, inline.Style));
            }
        }
        var characters = string.Concat(joined.Select(inline => inline.Text)).ToCharArray();
        if (Array.TrueForAll(characters, char.IsWhiteSpace))
        {
            return [];
        }
        Set(characters);
        var start = 0;
        for (var i = 0; i < joined.Count; i++)
        {
            var length = joined[i].Text.Length;
            joined[i] = joined[i] with { Text = new string(characters, start, length) };
            start += length;
        }
        return joined;
    }

    // Each rule puts one character in the place of one, so styles keep their places.
    private static void Set(Span<char> text)
    {
        foreach (var title in SpaceThatBinds().EnumerateMatches(text))
        {
            text[title.Index + title.Length - 1] = NoBreakSpace;
        }
        foreach (var range in text.SplitAny(' ', '\n', NoBreakSpace))
        {
            if (!IsAddress(text[range]))
            {
                SetWord(text, range);
            }
        }
    }

    private static void SetWord(Span<char> text, Range range)
    {
        var (offset, length) = range.GetOffsetAndLength(text.Length);
        foreach (var numbers in NumberRange().EnumerateMatches(text.Slice(offset, length)))
        {
            var match = text.Slice(offset + numbers.Index, numbers.Length);
            var dash = match.IndexOf('-');
            if (Ascends(match[..dash], match[(dash + 1)..]))
            {
                match[dash] = EnDash;
            }
        }
        for (var i = offset; i < offset + length; i++)
        {
            text[i] = text[i] switch
            {
                '"' => Opens(text, i) ? '\u201C' : '\u201D',
                '\'' => Opens(text, i) && !Elides(text[(i + 1)..]) ? '\u2018' : Apostrophe,
                var other => other,
            };
        }
    }

    private static bool Opens(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length
        && !char.IsWhiteSpace(text[i + 1])
        && (i == 0 || char.IsWhiteSpace(text[i - 1]) || "([{-/\u2013\u2014\u2018\u201C".Contains(text[i - 1]));

    // '90s, 'tis: the mark stands for what is left out.
    private static bool Elides(ReadOnlySpan<char> rest) =>
        rest is [>= '0' and <= '9', ..]
        || rest.StartsWith("tis ", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("twas ", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("til ", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("em ", StringComparison.OrdinalIgnoreCase);

    internal static bool IsAddress(ReadOnlySpan<char> word) =>
        word.Contains('@') || word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.");

    // 555-1234 is a phone number and 2021-22 an academic year; a range goes up.
    private static bool Ascends(ReadOnlySpan<char> from, ReadOnlySpan<char> to) =>
        (from.Length, to.Length) is not (3, 4)
        && ((from.Length, to.Length) is (4, 2) || decimal.Parse(from, default) < decimal.Parse(to, default));

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}./-])\d{1,4}(?:\.\d{1,4})?-\d{1,4}(?:\.\d{1,4})?(?![\p{L}\p{N}/]|[.-]\d)",
        RegexOptions.None,
        Patience
    )]
    private static partial Regex NumberRange();

    [GeneratedRegex(
        @"(?<!\p{L})(?:Dr|Mr|Mrs|Ms|Prof)\. (?=\p{Lu}|\p{Lo})|\([0-9]{3}\) (?=[0-9])",
        RegexOptions.None,
        Patience
    )]
    private static partial Regex SpaceThatBinds();
}

using System.Text;

namespace LorStudio.Cases.Materials;

/// <summary>
/// A text as it is searched: without case, diacritics and typographic forms ("Müller" is "muller", "ﬁ" is "fi", a curly
/// quotation mark is a straight one), each character with the place it comes from.
/// </summary>
internal sealed class FoldedText
{
    private readonly int[]? _origins;
    private readonly int _length;

    public FoldedText(string text)
    {
        _length = text.Length;
        if (Ascii.IsValid(text))
        {
            Text = text.ToLowerInvariant();
            return;
        }

        StringBuilder folded = new(text.Length);
        List<int> origins = new(text.Length);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            Fold(rune, folded);
            while (origins.Count < folded.Length)
            {
                origins.Add(at);
            }

            at += rune.Utf16SequenceLength;
        }

        Text = folded.ToString();
        _origins = [.. origins];
    }

    public string Text { get; }

    /// <summary>Where words stand in the text that was folded, one behind the other: start and length.</summary>
    public IEnumerable<(int Start, int Length)> Find(string folded)
    {
        for (
            var at = Text.IndexOf(folded, StringComparison.Ordinal);
            at >= 0;
            at = Text.IndexOf(folded, at + folded.Length, StringComparison.Ordinal)
        )
        {
            var start = OriginOf(at);
            yield return (start, OriginAfter(at + folded.Length - 1) - start);
        }
    }

    private int OriginOf(int at) => _origins is null ? at : _origins[at];

    /// <summary>Where the character ends that the folded one comes from, with the marks upon it.</summary>
    private int OriginAfter(int at)
    {
        if (_origins is null)
        {
            return at + 1;
        }

        var origin = _origins[at];
        while (at < _origins.Length && _origins[at] == origin)
        {
            at++;
        }

        return at < _origins.Length ? _origins[at] : _length;
    }

    private static void Fold(Rune rune, StringBuilder folded)
    {
        if (rune.IsAscii)
        {
            folded.Append((char)Rune.ToLowerInvariant(rune).Value);
            return;
        }

        foreach (
            var part in Rune.ToLowerInvariant(rune).ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes()
        )
        {
            if (Rune.GetUnicodeCategory(part) is not System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                folded.Append(Plain(part));
            }
        }
    }

    /// <summary>Letters and marks that Unicode does not take apart.</summary>
    private static string Plain(Rune rune) =>
        rune.Value switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'þ' => "th",
            'ı' => "i",
            0x2018 or 0x2019 or 0x201B or 0x2BC => "'",
            0x201C or 0x201D or 0x201F => "\"",
            >= 0x2010 and <= 0x2015 => "-",
            _ when Rune.IsWhiteSpace(rune) => " ",
            _ => Rune.ToLowerInvariant(rune).ToString(),
        };
}

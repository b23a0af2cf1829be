using System.Globalization;
using System.Text;

namespace LorStudio.Letters.Layout;

/// <summary>Shapes a paragraph's text into words, each grapheme cluster in a font that has it.</summary>
internal sealed class WordSetter
{
    private readonly IReadOnlyList<LetterInline> _inlines;
    private readonly string _text;
    private readonly TextLook _look;
    private readonly float _width;
    private readonly Place _place;
    private readonly MissingCharacters _missing;
    private int _inline;
    private int _inlineStart;

    /// <summary>Sets words for lines of at most <paramref name="width"/> points.</summary>
    public WordSetter(
        IReadOnlyList<LetterInline> inlines,
        TextLook look,
        float width,
        Place place,
        MissingCharacters missing
    )
    {
        (_inlines, _look, _width, _place, _missing) = (inlines, look, width, place, missing);
        _text = inlines is [var only] ? only.Text : string.Concat(inlines.Select(inline => inline.Text));
        SetWords();
    }

    public List<Word> Words { get; } = [];
    public List<Piece> Pieces { get; } = [];

    private void SetWords()
    {
        var at = 0;
        while (at < _text.Length)
        {
            if (_text[at] is ' ' or '\n')
            {
                if (Words is [.., var last])
                {
                    Words[^1] = _text[at] == '\n' ? last with { End = WordEnd.Line } : WithSpace(last);
                }
                at++;
                continue;
            }
            var length = _text.AsSpan(at).IndexOfAny(' ', '\n');
            var end = length < 0 ? _text.Length : at + length;
            var token = _text.AsSpan(at, end - at);
            var isAddress = Typography.IsAddress(token);
            var start = at;
            for (var i = 0; i < token.Length - 1; i++)
            {
                if (MayBreakAfter(token, i, isAddress))
                {
                    AddWord(start, at + i + 1);
                    start = at + i + 1;
                }
            }
            AddWord(start, end);
            at = end;
        }
        if (Words is [.., var final])
        {
            Words[^1] = final with { End = WordEnd.Line };
        }
    }

    // Several spaces print as one.
    private Word WithSpace(Word word)
    {
        if (word.End != WordEnd.Inside)
        {
            return word;
        }
        var space = new Piece(Pieces[^1].Font.Space, Pieces[^1].Font);
        Pieces.Add(space);
        return word with { SpaceWidth = space.Width(_look.Size), End = WordEnd.Space };
    }

    private static bool MayBreakAfter(ReadOnlySpan<char> token, int i, bool isAddress) =>
        (char.IsLetterOrDigit(token[i + 1]) || token[i + 1] is '\u2018' or '\u201C')
        && token[i] switch
        {
            '-' or '\u2010' => isAddress || (i > 1 && !(char.IsDigit(token[i - 1]) && char.IsDigit(token[i + 1]))),
            '\u2013' or '\u2014' or '/' => i > 0,
            '.' => isAddress,
            _ => false,
        };

    private void AddWord(int start, int end)
    {
        var first = Pieces.Count;
        var width = AddPieces(start, end);
        if (width <= _width)
        {
            Words.Add(new Word(first, Pieces.Count - first, width, 0, WordEnd.Inside));
            return;
        }
        var advances = Advances(first, end - start);
        Pieces.RemoveRange(first, Pieces.Count - first);
        for (var from = start; from < end; )
        {
            var part = Fitting(advances, from - start);
            first = Pieces.Count;
            width = AddPieces(from, from + part);
            // Shaped by itself, a part may come out a little wider than it was within the word.
            while (width > _width && LastCluster(from, part) is > 0 and var shorter)
            {
                Pieces.RemoveRange(first, Pieces.Count - first);
                part = shorter;
                width = AddPieces(from, from + part);
            }
            Words.Add(new Word(first, Pieces.Count - first, width, 0, WordEnd.Inside));
            from += part;
        }
    }

    /// <summary>How far each character of a word moves the pen.</summary>
    private float[] Advances(int firstPiece, int length)
    {
        var advances = new float[length];
        var start = 0;
        foreach (var (text, font) in Pieces.Skip(firstPiece))
        {
            foreach (var glyph in text.Glyphs)
            {
                advances[start + glyph.Cluster] += glyph.Advance * _look.Size / font.UnitsPerEm;
            }
            start += text.Text.Length;
        }
        return advances;
    }

    /// <summary>The number of characters, at least one cluster of them, that a line can hold.</summary>
    private int Fitting(float[] advances, int from)
    {
        var (length, sum) = (0, 0f);
        var word = _text.AsSpan(from, advances.Length - from);
        while (from + length < advances.Length)
        {
            var cluster = StringInfo.GetNextTextElementLength(word[length..]);
            for (var i = 0; i < cluster; i++)
            {
                sum += advances[from + length + i];
            }
            if (sum > _width && length > 0)
            {
                break;
            }
            length += cluster;
        }
        return length;
    }

    /// <summary>Where the last of the clusters begins.</summary>
    private int LastCluster(int from, int length)
    {
        var last = 0;
        for (var at = 0; at < length; at += StringInfo.GetNextTextElementLength(_text.AsSpan(from + at, length - at)))
        {
            last = at;
        }
        return last;
    }

    private float AddPieces(int start, int end)
    {
        var width = 0f;
        while (start < end)
        {
            var (wanted, limit) = FontAt(start, end);
            var length = NextRun(_text.AsSpan(start, limit - start), wanted, out var font, out var rightToLeft);
            var piece = new Piece(font.Shape(_text.AsSpan(start, length), rightToLeft), font);
            Pieces.Add(piece);
            width += piece.Width(_look.Size);
            start += length;
        }
        return width;
    }

    private (FontFace Font, int Limit) FontAt(int position, int end)
    {
        if (position < _inlineStart)
        {
            (_inline, _inlineStart) = (0, 0);
        }
        while (position >= _inlineStart + _inlines[_inline].Text.Length)
        {
            _inlineStart += _inlines[_inline++].Text.Length;
        }
        var inline = _inlines[_inline];
        return (
            FontLibrary.Face(_look.Typeface, _look.Style | inline.Style),
            Math.Min(end, _inlineStart + inline.Text.Length)
        );
    }

    private int NextRun(ReadOnlySpan<char> text, FontFace wanted, out FontFace font, out bool rightToLeft)
    {
        (font, rightToLeft) = (wanted, false);
        if (Ascii.IsValid(text))
        {
            return text.Length;
        }
        var length = 0;
        while (length < text.Length)
        {
            var cluster = text.Slice(length, StringInfo.GetNextTextElementLength(text[length..]));
            var isRightToLeft = ReadingDirection.IsRightToLeft(cluster);
            var found = FontLibrary.For(cluster, wanted);
            if (found is null)
            {
                _missing.Add(_place, cluster);
            }
            if (length == 0)
            {
                (font, rightToLeft) = (found ?? wanted, isRightToLeft);
            }
            else if ((found ?? wanted) != font || isRightToLeft != rightToLeft)
            {
                break;
            }
            length += cluster.Length;
        }
        return length;
    }
}

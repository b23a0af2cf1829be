using System.Globalization;
using System.Runtime.InteropServices;
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
                if (BreakOpportunity.IsAfter(token, i, isAddress))
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

    private void AddWord(int start, int end)
    {
        var first = Pieces.Count;
        var width = AddPieces(start, end);
        if (width <= _width)
        {
            Words.Add(new Word(first, Pieces.Count - first, width, 0, WordEnd.Inside));
            return;
        }
        var advances = WideWord.Advances(CollectionsMarshal.AsSpan(Pieces)[first..], _look.Size, end - start);
        Pieces.RemoveRange(first, Pieces.Count - first);
        for (var from = start; from < end; )
        {
            var part = WideWord.Fitting(_text.AsSpan(from, end - from), advances.AsSpan(from - start), _width);
            first = Pieces.Count;
            width = AddPieces(from, from + part);
            // Shaped by itself, a part may come out a little wider than it was within the word.
            while (width > _width && WideWord.LastCluster(_text.AsSpan(from, part)) is > 0 and var shorter)
            {
                Pieces.RemoveRange(first, Pieces.Count - first);
                part = shorter;
                width = AddPieces(from, from + part);
            }
            Words.Add(new Word(first, Pieces.Count - first, width, 0, WordEnd.Inside));
            from += part;
        }
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

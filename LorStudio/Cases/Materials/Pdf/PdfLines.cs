using System.Text;
using UglyToad.PdfPig.Core;

namespace LorStudio.Cases.Materials.Pdf;

/// <summary>A line of a page, as it was drawn.</summary>
/// <param name="Left">Where it begins, in points along its direction.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Height">Of its base line across its direction: a line below has a smaller one.</param>
/// <param name="Size">Of its letters, in points.</param>
/// <param name="Turn">Its direction in degrees, 0 for a line that runs to the right.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Height, double Size, int Turn);

/// <summary>
/// Puts glyphs together to lines, in the order in which they are drawn: programs that write documents draw them as they
/// are read, column by column.
/// </summary>
internal sealed class PdfLines
{
    // In heights of a letter.
    private const double SameLine = 0.5;
    private const double Space = 0.15;
    private const double Backwards = 0.6;
    private const double FakeBold = 0.1;

    private readonly List<PdfLine> _lines = [];
    private readonly StringBuilder _text = new();
    private double _left;
    private double _right;
    private double _height;
    private double _size;
    private double _lastLeft;
    private string _last = "";
    private int _turn;

    /// <summary>Takes the next glyph.</summary>
    /// <param name="up">A letter's height above its start.</param>
    public void Add(string text, PdfPoint start, PdfPoint end, PdfPoint up)
    {
        var size = Distance(start, up);
        if (text.Length == 0 || !double.IsFinite(size + start.X + start.Y + end.X + end.Y) || size <= 0)
        {
            return;
        }

        var turn = Direction(start, end, up);
        var (sin, cos) = Math.SinCos(turn * Math.PI / 180);
        var left = (start.X * cos) + (start.Y * sin);
        var right = (end.X * cos) + (end.Y * sin);
        var height = (start.Y * cos) - (start.X * sin);
        var gap = left - _right;
        if (
            turn != _turn
            || Math.Abs(height - _height) > SameLine * Math.Max(size, _size)
            || gap < -Backwards * size && !IsAgain(text, left, size)
        )
        {
            Break();
            (_turn, _left, _height, _size) = (turn, left, height, size);
        }
        else if (IsAgain(text, left, size))
        {
            return;
        }
        else if (gap > Space * size && _text is [.., not ' '])
        {
            _text.Append(' ');
        }

        if (_text.Length == 0)
        {
            (_turn, _left, _height, _size) = (turn, left, height, size);
        }

        _text.Append(text);
        (_right, _lastLeft, _last) = (Math.Max(right, left), left, text);
    }

    public IReadOnlyList<PdfLine> Finish()
    {
        Break();
        return _lines;
    }

    /// <summary>Letters that are drawn twice, a hair apart, look bold.</summary>
    private bool IsAgain(string text, double left, double size) =>
        text == _last && _text.Length > 0 && Math.Abs(left - _lastLeft) < FakeBold * size;

    private void Break()
    {
        if (!string.IsNullOrWhiteSpace(_text.ToString()))
        {
            _lines.Add(new PdfLine(_text.ToString().Trim(), _left, _right, _height, _size, _turn));
        }

        _text.Clear();
    }

    private static double Distance(PdfPoint a, PdfPoint b) =>
        Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2));

    private static int Direction(PdfPoint start, PdfPoint end, PdfPoint up)
    {
        var (x, y) = (end.X - start.X, end.Y - start.Y);
        if (x == 0 && y == 0)
        {
            // A glyph without width: its own up tells.
            (x, y) = (up.Y - start.Y, start.X - up.X);
        }

        return ((int)Math.Round(Math.Atan2(y, x) * 180 / Math.PI) + 360) % 360;
    }
}

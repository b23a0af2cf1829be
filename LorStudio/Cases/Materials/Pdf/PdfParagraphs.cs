using System.Text;

namespace LorStudio.Cases.Materials.Pdf;

/// <summary>Puts lines together to paragraphs, as a reader would.</summary>
internal static class PdfParagraphs
{
    // Of the usual distance of two lines.
    private const double WidestLeading = 1.25;

    // In heights of a letter.
    private const double UsualLeading = 1.2;
    private const double SameSize = 0.12;
    private const double LetterWidth = 0.5;

    // Of the page's width: lines that begin further right are another column's.
    private const double Column = 0.4;

    // Of the page's width: no column is narrower, however short its lines are.
    private const double NarrowestColumn = 0.35;

    /// <param name="width">Of the page, in points.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<PdfLine> lines, double width)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        List<string> paragraphs = [];
        StringBuilder paragraph = new(lines[0].Text);
        var leading = Leading(lines);
        var margins = new Margins(lines);
        foreach (var (above, line) in lines.Zip(lines.Skip(1)))
        {
            if (GoesOn(above, line, leading, Math.Max(margins.RightOf(above), above.Left + (NarrowestColumn * width))))
            {
                Join(paragraph, line.Text);
                continue;
            }

            paragraphs.Add(paragraph.ToString());
            paragraph.Clear().Append(line.Text);
        }

        paragraphs.Add(paragraph.ToString());
        return paragraphs;
    }

    private static bool GoesOn(PdfLine above, PdfLine line, double leading, double margin)
    {
        var distance = above.Height - line.Height;
        if (
            above.Turn != line.Turn
            || Math.Abs(above.Size - line.Size) > SameSize * above.Size
            || distance <= 0
            || distance > WidestLeading * leading * above.Size
            || line.Left > above.Right
            || line.Right < above.Left
            || StartsItem(line.Text)
        )
        {
            return false;
        }

        // A line that ends although the next word would have fitted was ended on purpose.
        var word = line.Text.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? space : line.Text.Length;
        return above.Right + ((word + 1) * LetterWidth * line.Size) > margin;
    }

    private static bool StartsItem(string text) =>
        text[0] is '•' or '▪' or '◦' or '●' or '■' or '\uF0B7' or '–' or '—'
        || text is ['-' or '*' or 'o', ' ', ..]
        || text is [>= '0' and <= '9', '.' or ')', ' ', ..];

    private static void Join(StringBuilder paragraph, string line)
    {
        if (paragraph[^1] == '\u00AD')
        {
            paragraph.Length--;
        }
        else if (!(paragraph is [.., var letter, '-'] && char.IsLetter(letter) && char.IsLower(line[0])))
        {
            paragraph.Append(' ');
        }

        paragraph.Append(line);
    }

    /// <summary>The usual distance of two lines on the page, in heights of a letter.</summary>
    private static double Leading(IReadOnlyList<PdfLine> lines)
    {
        List<double> distances = [];
        foreach (var (above, line) in lines.Zip(lines.Skip(1)))
        {
            var distance = (above.Height - line.Height) / above.Size;
            if (above.Turn == line.Turn && distance is > 0.8 and < 3.5)
            {
                distances.Add(distance);
            }
        }

        distances.Sort();
        return distances.Count == 0 ? UsualLeading : distances[distances.Count / 2];
    }

    /// <summary>How far right the lines of a column reach.</summary>
    private sealed class Margins
    {
        private readonly (double Left, double Right)[] _reach;
        private readonly double _width;

        public Margins(IReadOnlyList<PdfLine> lines)
        {
            _reach = [.. lines.Select(line => (line.Left, line.Right)).OrderBy(line => line.Left)];
            for (var i = 1; i < _reach.Length; i++)
            {
                _reach[i].Right = Math.Max(_reach[i].Right, _reach[i - 1].Right);
            }

            _width = _reach[^1].Right - _reach[0].Left;
        }

        public double RightOf(PdfLine line)
        {
            var edge = line.Left + (Column * _width);
            var (from, to) = (0, _reach.Length);
            while (from < to)
            {
                var middle = (from + to) / 2;
                (from, to) = _reach[middle].Left <= edge ? (middle + 1, to) : (from, middle);
            }

            return _reach[Math.Max(from - 1, 0)].Right;
        }
    }
}

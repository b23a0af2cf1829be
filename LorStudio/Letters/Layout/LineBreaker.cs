namespace LorStudio.Letters.Layout;

/// <summary>
/// Breaks a ragged-right paragraph so that its lines are as even as they can be: of all ways to break it, the one with
/// the least sum of penalties (after Knuth and Plass, "Breaking Paragraphs into Lines", 1981).
/// </summary>
internal static class LineBreaker
{
    private const double Unevenness = 10;
    private const double EachLine = 0.05;
    private const double InsideWord = 0.08;
    private const double ShortLastLine = 0.6;

    /// <summary>A last line below this share of the width looks lost.</summary>
    private const float Short = 0.12f;

    // Sums of float widths.
    private const float Tolerance = 0.01f;

    /// <summary>Index of each line's last word. No line is wider than <paramref name="width"/>, if no word is.</summary>
    public static List<int> Break(ReadOnlySpan<Word> words, float width)
    {
        var least = new double[words.Length + 1];
        var lineStart = new int[words.Length + 1];
        Array.Fill(least, double.PositiveInfinity, 1, words.Length);
        for (var first = 0; first < words.Length; first++)
        {
            var used = 0f;
            for (var last = first; last < words.Length; last++)
            {
                used += words[last].Width + (last > first ? words[last - 1].SpaceWidth : 0);
                if (last > first && used > width + Tolerance)
                {
                    break;
                }
                var penalty = least[first] + Penalty(words[last].End, used / width, isFirstLine: first == 0);
                if (penalty < least[last + 1])
                {
                    (least[last + 1], lineStart[last + 1]) = (penalty, first);
                }
                if (words[last].End == WordEnd.Line)
                {
                    break;
                }
            }
        }
        var lines = new List<int>();
        for (var end = words.Length; end > 0; end = lineStart[end])
        {
            lines.Add(end - 1);
        }
        lines.Reverse();
        return lines;
    }

    private static double Penalty(WordEnd end, float fill, bool isFirstLine)
    {
        var slack = 1 - fill;
        return end switch
        {
            WordEnd.Line => !isFirstLine && fill < Short ? ShortLastLine : 0,
            WordEnd.Inside => slack * slack * Unevenness + EachLine + InsideWord,
            _ => slack * slack * Unevenness + EachLine,
        };
    }
}

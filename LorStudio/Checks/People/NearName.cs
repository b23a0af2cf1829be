using System.Globalization;
using System.Text;

namespace LorStudio.Checks.People;

/// <summary>How far a written word is from a name.</summary>
internal static class NearName
{
    private const int LongestName = 40; // characters

    /// <summary>Whether both are the same but for marks that the written one lacks.</summary>
    public static bool LosesMarks(string written, string name) =>
        written != name && !IsPlain(name) && Plain(written) == Plain(name) && CountMarks(written) < CountMarks(name);

    /// <summary>Whether a word is likely to be meant for the name: one letter off, or two in a longer name.</summary>
    /// <param name="isTitled">Whether a title makes it surely a name.</param>
    public static bool IsSlipOf(string written, string name, bool isTitled)
    {
        if (written == name || written.Length > LongestName || name.Length > LongestName || name.Length < 3)
        {
            return false;
        }

        var (plain, right) = (Plain(written), Plain(name));
        if (plain == right)
        {
            return false;
        }

        var most =
            right.Length >= (isTitled ? 5 : 7) ? 2
            : right.Length >= (isTitled ? 3 : 4) ? 1
            : 0;
        return Math.Abs(plain.Length - right.Length) <= most
            && (isTitled || plain[0] == right[0] || right.Length > 5)
            && Distance(plain, right) <= most
            // Two letters off in a name of five or six is another name, unless it is only transposed or grown.
            && (right.Length >= 7 || most < 2 || Distance(plain, right) == 1 || plain.Length != right.Length);
    }

    /// <summary>Without accents and other marks.</summary>
    public static string Plain(string word)
    {
        if (IsPlain(word))
        {
            return word;
        }

        StringBuilder plain = new(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                plain.Append(
                    c switch
                    {
                        'ł' => 'l',
                        'ø' => 'o',
                        'đ' or 'ð' => 'd',
                        'ı' => 'i',
                        _ => c,
                    }
                );
            }
        }

        return plain.ToString();
    }

    private static bool IsPlain(string word) => Ascii.IsValid(word);

    private static int CountMarks(string word) => word.Count(c => !char.IsAscii(c));

    /// <summary>Letters to put in, leave out, change, or swap with the next.</summary>
    private static int Distance(string a, string b)
    {
        var width = b.Length + 1;
        Span<int> cells = stackalloc int[(LongestName + 1) * (LongestName + 1)];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cells[i * width + j] = i + j;
                    continue;
                }

                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var least = Math.Min(
                    Math.Min(cells[(i - 1) * width + j] + 1, cells[i * width + j - 1] + 1),
                    cells[(i - 1) * width + j - 1] + cost
                );
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    least = Math.Min(least, cells[(i - 2) * width + j - 2] + 1);
                }

                cells[i * width + j] = least;
            }
        }

        return cells[a.Length * width + b.Length];
    }
}

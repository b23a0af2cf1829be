using System.Globalization;
using System.Text;
using LorStudio.Cases;

namespace LorStudio.CaseFiles;

/// <summary>Names of downloaded files.</summary>
public static class CaseFileName
{
    private const int Longest = 80;

    /// <summary>
    /// The candidate's name with hyphens for spaces, in letters every file system takes; "case" where no letter is left.
    /// </summary>
    public static string Of(Candidate candidate)
    {
        var name = new StringBuilder();
        foreach (var rune in candidate.FullName.Normalize().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune))
            {
                name.Append(rune);
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }

            if (name.Length >= Longest)
            {
                break;
            }
        }

        var trimmed = name.ToString().TrimEnd('-');
        return trimmed.Length > 0 ? trimmed : "case";
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

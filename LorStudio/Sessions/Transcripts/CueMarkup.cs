using System.Net;
using System.Text;

namespace LorStudio.Sessions.Transcripts;

/// <summary>The markup inside the words of subtitles.</summary>
internal static class CueMarkup
{
    /// <summary>Characters in which a tag has to end; what is longer is no tag.</summary>
    private const int LongestTag = 400;

    // WebVTT's, and the one SRT files add. Any other < stands in what was said: "saturation <90".
    private static readonly string[] Tags = ["c", "i", "b", "u", "v", "s", "lang", "ruby", "rt", "font"];

    /// <summary>The words with entities read and tags gone.</summary>
    public static string Plain(string words) => WebUtility.HtmlDecode(WithoutTags(words));

    /// <summary>Where the tag that begins here ends, behind its <c>></c>; -1 where none begins.</summary>
    public static int EndOfTag(ReadOnlySpan<char> text)
    {
        var within = text[..Math.Min(text.Length, LongestTag)];
        if (within.Length < 3 || within[0] != '<')
        {
            return -1;
        }

        var end = within[1..].IndexOfAny('<', '>') + 1;
        if (end == 0 || within[end] == '<')
        {
            return -1;
        }

        var inside = within[1..end].TrimStart('/');
        var name = inside.IndexOfAny(" \t.") is var stop and >= 0 ? inside[..stop] : inside;
        return IsTag(name) || CueTime.Parse(inside) is not null ? end + 1 : -1;
    }

    private static bool IsTag(ReadOnlySpan<char> name)
    {
        foreach (var tag in Tags)
        {
            if (name.Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutTags(string words)
    {
        if (!words.Contains('<'))
        {
            return words;
        }

        var plain = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; )
        {
            var end = words[i] == '<' ? EndOfTag(words.AsSpan(i)) : -1;
            if (end < 0)
            {
                plain.Append(words[i++]);
            }
            else
            {
                i += end;
            }
        }

        return plain.ToString();
    }
}

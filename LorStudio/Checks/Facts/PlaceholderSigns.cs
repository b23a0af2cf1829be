using System.Buffers;
using LorStudio.Markup;

namespace LorStudio.Checks.Facts;

/// <summary>Finds placeholders by their signs: brackets, lines to be filled in, runs of marks.</summary>
internal static class PlaceholderSigns
{
    private const int Longest = 60; // characters between brackets
    private const int FewestDots = 5;

    private static readonly SearchValues<char> Blanks = SearchValues.Create("_ -–?xX");
    private static readonly SearchValues<char> Signs = SearchValues.Create("[{<«(_.…?#%$");

    public static IEnumerable<(int Start, int Length)> In(CheckedSection section)
    {
        var text = section.Prose.Text;
        for (var at = 0; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(Signs);
            if (next < 0)
            {
                yield break;
            }

            at += next;
            var length = text[at] switch
            {
                '[' => Bracketed(text, at, ']', IsSquare),
                '{' => Bracketed(text, at, '}', content => content.IndexOfAnyInRange('A', 'z') >= 0),
                '«' => Bracketed(text, at, '»', IsField),
                '<' => Bracketed(text, at, '>', IsField),
                '(' => Bracketed(text, at, ')', IsRound),
                _ => Run(text, at),
            };
            if (length > 0)
            {
                yield return (at, length);
                at += length - 1;
            }
            else
            {
                // A run of marks is looked at once.
                while (at + 1 < text.Length && text[at + 1] == text[at] && text[at] is not ('[' or '{' or '<' or '('))
                {
                    at++;
                }
            }
        }
    }

    private delegate bool Content(ReadOnlySpan<char> content);

    /// <summary>Length up to the closing bracket where what is between is to be filled in; else 0. "{{" and "&lt;&lt;" are brackets too.</summary>
    private static int Bracketed(string text, int at, char close, Content isOpen)
    {
        var open = text[at];
        var start = at + 1;
        while (start < text.Length && text[start] == open && start - at < 3)
        {
            start++;
        }

        var window = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        var end = window.IndexOf(close);
        if (end < 0 || window[..end].Contains('\n') || !isOpen(window[..end].Trim()))
        {
            return 0;
        }

        var last = start + end + 1;
        while (last < text.Length && text[last] == close && last - (start + end) < 3)
        {
            last++;
        }

        // A link is markup, not a place to fill in.
        return open == '[' && last < text.Length && text[last] == '(' ? 0 : last - at;
    }

    private static bool IsSquare(ReadOnlySpan<char> content)
    {
        if (content.Length == 0 || !content.ContainsAnyExcept(Blanks))
        {
            return true;
        }

        var (letters, small) = (0, 0);
        foreach (var c in content)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
        }

        return (letters > 1 && small == 0)
            || content[^1] == '?'
            || (letters > 0 && content.Contains('/'))
            || HasCore(content, all: false);
    }

    private static bool IsRound(ReadOnlySpan<char> content) => content.Length > 1 && HasCore(content, all: true);

    private static bool IsField(ReadOnlySpan<char> content) =>
        content.Length > 1
        && char.IsLetter(content[0])
        && !content.ContainsAny("@:=\"/")
        && !PlaceholderWords.Tags.Contains(content.ToString().ToLowerInvariant());

    private static bool HasCore(ReadOnlySpan<char> content, bool all)
    {
        var hasCore = false;
        foreach (var word in Prose.Of(content.ToString()).Words)
        {
            if (PlaceholderWords.Core.Contains(word.Folded))
            {
                hasCore = true;
            }
            else if (all && !PlaceholderWords.Beside.Contains(word.Folded))
            {
                return false;
            }
        }

        return hasCore;
    }

    /// <summary>"____", ".....", "??", "##", "$$": length, or 0.</summary>
    private static int Run(string text, int at)
    {
        var sign = text[at];
        var end = at + 1;
        while (end < text.Length && text[end] == sign)
        {
            end++;
        }

        var least = sign switch
        {
            '.' => FewestDots,
            '_' when at == 0 || text[at - 1] is ' ' or '\n' or '(' or '$' => 2,
            '_' => 3,
            _ => 2,
        };
        return end - at >= least ? end - at : 0;
    }
}

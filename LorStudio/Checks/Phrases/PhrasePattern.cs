using LorStudio.Markup;

namespace LorStudio.Checks.Phrases;

/// <summary>
/// A run of words. In its notation <c>a|b</c> is either, <c>a?</c> may be missing, <c>*</c> is any one word, <c>..3</c> up to
/// three words of any kind, <c>@name</c> a word of a named list, <c>^</c> and <c>$</c> are the ends of the sentence.
/// Hyphens are spaces, apostrophes straight, letters lower case. It never leaves a sentence, and takes time bounded by its
/// own length.
/// </summary>
public sealed class PhrasePattern
{
    private const int MostSkipped = 6;

    private readonly Part[] _parts;
    private readonly bool _atStart;
    private readonly bool _atEnd;

    private PhrasePattern(Part[] parts, bool atStart, bool atEnd) =>
        (_parts, _atStart, _atEnd) = (parts, atStart, atEnd);

    /// <summary>The words it can begin with. A pattern begins with a word that must stand.</summary>
    public IReadOnlySet<string> Beginnings => _parts[0].Words!;

    /// <summary>The most words it can take.</summary>
    public int Longest => _parts.Sum(part => part.Most);

    /// <param name="lists">By name the word lists that a pattern may refer to.</param>
    /// <exception cref="FormatException">The pattern does not begin with a word, or is written wrongly.</exception>
    public static PhrasePattern Parse(string pattern, IReadOnlyDictionary<string, IReadOnlySet<string>>? lists = null)
    {
        List<Part> parts = [];
        var (atStart, atEnd) = (false, false);
        foreach (var token in pattern.Replace('-', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (token)
            {
                case "^":
                    atStart = true;
                    break;
                case "$":
                    atEnd = true;
                    break;
                case "*":
                    parts.Add(new(null, 1, 1));
                    break;
                case ['.', '.', var digit] when digit - '0' is > 0 and <= MostSkipped:
                    parts.Add(new(null, 0, digit - '0'));
                    break;
                case ['.', '.', ..]:
                    throw new FormatException($"At most {MostSkipped} words may be skipped: {pattern}");
                default:
                    var isOptional = token[^1] == '?';
                    var words = isOptional ? token[..^1] : token;
                    HashSet<string> known = new(StringComparer.Ordinal);
                    foreach (var word in words.Split('|'))
                    {
                        if (word is ['@', .. var name])
                        {
                            known.UnionWith(lists?[name] ?? throw new FormatException($"No list {name}: {pattern}"));
                        }
                        else
                        {
                            known.Add(word);
                        }
                    }

                    parts.Add(new(known, isOptional ? 0 : 1, 1));
                    break;
            }
        }

        return parts is [{ Words: not null, Least: 1 }, ..]
            ? new([.. parts], atStart, atEnd)
            : throw new FormatException($"A pattern begins with a word that must stand: {pattern}");
    }

    /// <summary>Index behind the last word of the longest match that begins at a word; -1 where there is none.</summary>
    public int MatchAt(Prose prose, int word)
    {
        var sentence = prose.Sentences[prose.Words[word].Sentence];
        return _atStart && word != sentence.FirstWord ? -1 : Match(prose, 0, word, sentence.EndWord);
    }

    private int Match(Prose prose, int part, int word, int end)
    {
        if (part == _parts.Length)
        {
            return _atEnd && word != end ? -1 : word;
        }

        var (words, least, most) = _parts[part];
        for (var taken = most; taken >= least; taken--)
        {
            if (word + taken > end || (taken == 1 && words is not null && !words.Contains(prose.Words[word].Folded)))
            {
                continue;
            }

            if (Match(prose, part + 1, word + taken, end) is >= 0 and var behind)
            {
                return behind;
            }
        }

        return -1;
    }

    private readonly record struct Part(HashSet<string>? Words, int Least, int Most);
}

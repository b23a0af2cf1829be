using System.Collections.Frozen;

namespace LorStudio.Sessions.Transcripts;

/// <summary>The words of one sentence as they were spoken, in lower case and without marks.</summary>
internal sealed class SpokenWords
{
    // Of an endless sentence the rest says nothing more.
    private const int Most = 400;

    private readonly List<string> _words = [];

    public int Count => _words.Count;
    public string this[int index] => _words[index];

    /// <summary>The sentences of a text that are no questions.</summary>
    public static List<SpokenWords> Statements(string text)
    {
        List<SpokenWords> statements = [];
        var sentence = new SpokenWords();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '.';
            if (char.IsLetterOrDigit(c) || (start >= 0 && c is '\'' or '’' or '%'))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                sentence.Add(text.AsSpan(start, i - start));
                start = -1;
            }

            if (c is '?' || (c is '.' or '!' or ';' && !sentence.EndsInTitle))
            {
                if (c is not '?' && sentence.Count > 0)
                {
                    statements.Add(sentence);
                }

                sentence = new();
            }
        }

        return statements;
    }

    public bool Has(FrozenSet<string> words) => First(words) >= 0;

    /// <summary>The first place of any of the words; -1 where none stands.</summary>
    public int First(FrozenSet<string> words, int from = 0) => _words.FindIndex(Math.Min(from, Count), words.Contains);

    public bool HasPhrase(string[][] phrases) => FirstPhrase(phrases, 0) >= 0;

    /// <summary>The first place at which one of the phrases begins, each given by its words; -1 where none does.</summary>
    public int FirstPhrase(string[][] phrases, int from)
    {
        for (var i = from; i < Count; i++)
        {
            if (Array.Exists(phrases, p => StandsAt(p, i)))
            {
                return i;
            }
        }

        return -1;
    }

    private bool EndsInTitle => Count > 0 && this[^1] is "dr" or "mr" or "ms" or "mrs" or "vs";

    private bool StandsAt(string[] phrase, int place)
    {
        if (place + phrase.Length > Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (_words[place + i] != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private void Add(ReadOnlySpan<char> word)
    {
        if (Count < Most)
        {
            _words.Add(word.TrimEnd("'’").ToString().ToLowerInvariant().Replace('’', '\''));
        }
    }
}

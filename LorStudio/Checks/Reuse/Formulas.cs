using System.Collections.Frozen;
using LorStudio.Checks.Phrases;
using LorStudio.Markup;

namespace LorStudio.Checks.Reuse;

/// <summary>Marks in a text the words that every letter of recommendation has. A sentence is read when it is first asked for.</summary>
internal sealed class Formulas(Prose prose)
{
    private static readonly FrozenDictionary<string, PhrasePattern[]> ByFirstWord = FormulaPhrases
        .All.Select(phrase => PhrasePattern.Parse(phrase, FormulaPhrases.Lists))
        .SelectMany(pattern => pattern.Beginnings.Select(word => (word, pattern)))
        .GroupBy(p => p.word, p => p.pattern, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private readonly bool[] _isFormula = new bool[prose.Words.Count];
    private readonly bool[] _isRead = new bool[prose.Sentences.Count];

    public bool Holds(int word)
    {
        var sentence = prose.Words[word].Sentence;
        if (!_isRead[sentence])
        {
            Read(prose.Sentences[sentence]);
            _isRead[sentence] = true;
        }

        return _isFormula[word];
    }

    private void Read(ProseSentence sentence)
    {
        for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
        {
            foreach (var pattern in ByFirstWord.GetValueOrDefault(prose.Words[word].Folded, []))
            {
                if (pattern.MatchAt(prose, word) is var behind && behind > word)
                {
                    _isFormula.AsSpan(word, behind - word).Fill(true);
                }
            }
        }
    }
}

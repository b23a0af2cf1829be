using System.Collections.Frozen;
using LorStudio.Cases;
using LorStudio.Markup;

namespace LorStudio.Checks.People;

/// <summary>A person's name in its words, as letters may write it: any of them, in either order, given names as initials too.</summary>
public sealed class PersonName
{
    /// <summary>Particles of a family name, which stand for nobody alone.</summary>
    private static readonly FrozenSet<string> Particles = WordSet.Of(
        "al el de del la las los da das do dos di du le van von der den ter bin binti bint ibn abu abd ben e y san st mac mc bt"
    );

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<char> _initials = [];

    private PersonName(IEnumerable<string> given, IEnumerable<string> family)
    {
        Given = Take(given);
        Family = Take(family);
        foreach (var word in Given.Concat(Family))
        {
            _initials.Add(word[0]);
        }
    }

    /// <summary>Folded words of the given names.</summary>
    public IReadOnlyList<string> Given { get; }

    /// <summary>Folded words of the family name, particles included.</summary>
    public IReadOnlyList<string> Family { get; }

    /// <summary>All words, folded, with how they are written.</summary>
    public IReadOnlyDictionary<string, string> Words => _words;

    public bool IsEmpty => _words.Count == 0;

    public static PersonName Of(Candidate candidate)
    {
        PersonName name = new([candidate.GivenName], [candidate.FamilyName]);
        // A preferred name may bring words of its own.
        name.Take([candidate.PreferredName ?? ""]);
        return name;
    }

    /// <summary>Of a name in full, with or without titles before it and credentials behind it.</summary>
    public static PersonName Parse(string full)
    {
        var name = full.Split(',')[0];
        string[] words = [.. WordsOf(name).SkipWhile(w => Titles.IsTitle(w.Folded)).Select(w => w.Written)];
        return words.Length < 2 ? new([], words) : new(words[..^1], words[^1..]);
    }

    public static bool IsParticle(string folded) => Particles.Contains(folded);

    /// <summary>Whether a word of a text, without the ending of a possessive, is one of the name's words or an initial of it.</summary>
    public bool Has(string folded) =>
        _words.ContainsKey(folded) || (folded.Length == 1 && _initials.Contains(folded[0]));

    /// <summary>Whether a word is one of the name's own, and more than a particle.</summary>
    public bool IsNamedBy(string folded) => _words.ContainsKey(folded) && !Particles.Contains(folded);

    private static IEnumerable<ProseWord> WordsOf(string text) => Prose.Of(text.Replace('\n', ' ')).Words;

    private List<string> Take(IEnumerable<string> names)
    {
        List<string> folded = [];
        foreach (var word in names.SelectMany(WordsOf))
        {
            folded.Add(word.Folded);
            _words.TryAdd(word.Folded, word.Written);
        }

        return folded;
    }
}

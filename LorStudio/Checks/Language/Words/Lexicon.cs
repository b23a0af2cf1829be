using System.Collections.Frozen;

namespace LorStudio.Checks.Language.Words;

/// <summary>Knows what a word can be.</summary>
internal static class Lexicon
{
    private static readonly LexiconReader Lists = LexiconReader.Read();
    private static readonly FrozenDictionary<string, WordKinds> Known = Lists.Known.ToFrozenDictionary(
        StringComparer.Ordinal
    );
    private static readonly FrozenDictionary<string, Verb> ByForm = Lists.Forms.ToFrozenDictionary(
        StringComparer.Ordinal
    );
    private static readonly FrozenDictionary<string, string> Singulars = Lists.Singulars.ToFrozenDictionary(
        StringComparer.Ordinal
    );
    private static readonly FrozenDictionary<string, string> Plurals = Singulars
        .GroupBy(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.First(), StringComparer.Ordinal);

    /// <summary>The verb of which a word is a form; null where it is none.</summary>
    public static Verb? VerbOf(string folded) => ByForm.GetValueOrDefault(folded);

    /// <summary>The singular of a plural; null where none is known.</summary>
    public static string? SingularOf(string folded) =>
        Singulars.GetValueOrDefault(folded) ?? (WordEndings.Of(folded).HasFlag(WordKinds.Plural) ? folded[..^1] : null);

    /// <summary>The plural of a known singular, else with an -s.</summary>
    public static string PluralOf(string singular) => Plurals.GetValueOrDefault(singular) ?? Verb.Plural(singular);

    public static WordKinds Of(string folded) =>
        Known.TryGetValue(folded, out var kinds) ? kinds
        : folded.EndsWith("'s", StringComparison.Ordinal) ? WordKinds.Determiner | WordKinds.Possessive
        : WordEndings.Of(folded);

    /// <summary>The known words that can be one thing and cannot be another.</summary>
    public static IReadOnlySet<string> WordsThatAre(WordKinds any, WordKinds none) =>
        Known
            .Where(word => (word.Value & any) is not WordKinds.None && (word.Value & none) is WordKinds.None)
            .Select(word => word.Key)
            .ToFrozenSet(StringComparer.Ordinal);
}

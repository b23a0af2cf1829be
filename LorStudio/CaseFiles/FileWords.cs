using System.Text.Json;
using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Sessions;

namespace LorStudio.CaseFiles;

/// <summary>The words a case file uses for the values of an enum.</summary>
internal sealed class Words<T>(Func<T, string> word)
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = Enum.GetValues<T>().ToDictionary(word, StringComparer.Ordinal);

    /// <summary>All words, for a message that says what was expected.</summary>
    public string All => string.Join(", ", _values.Keys);

    public string this[T value] => word(value);

    public T? Find(string text) => _values.TryGetValue(text, out var value) ? value : null;
}

/// <summary>The vocabulary of the case file.</summary>
internal static class FileWords
{
    public static Words<Pronouns> Pronouns { get; } =
        new(p =>
            p switch
            {
                Cases.Pronouns.SheHer => "she/her",
                Cases.Pronouns.HeHim => "he/him",
                Cases.Pronouns.TheyThem => "they/them",
                _ => throw new ArgumentOutOfRangeException(nameof(p)),
            }
        );

    public static Words<ClinicalSetting> Setting { get; } = new(s => Camel(s.ToString()));
    public static Words<ContactFrequency> Contact { get; } = new(c => Camel(c.ToString()));
    public static Words<ObservationMode> Observation { get; } = new(o => Camel(o.ToString()));
    public static Words<WaiverStatus> Waiver { get; } = new(w => Camel(w.ToString()));
    public static Words<NoteKind> NoteKind { get; } = new(k => Camel(k.ToString()));
    public static Words<Competency> Competency { get; } = new(c => c.ToString());

    public static Words<SectionKey> Section { get; } =
        new(key => key.Competency() is { } competency ? competency.ToString() : Camel(key.ToString()));

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}

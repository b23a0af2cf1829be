using System.Globalization;
using System.Text.RegularExpressions;
using LorStudio.Cases;
using LorStudio.Saving;

namespace LorStudio.Sessions;

/// <summary>A note as it was typed, before it is kept.</summary>
public sealed record CapturedNote(string Text, IReadOnlyList<Competency> Competencies, NoteKind Kind)
{
    /// <summary>How long ago it was typed, where it had to wait for the connection.</summary>
    public TimeSpan Ago { get; init; }

    /// <summary>See <see cref="Note.LineId"/>.</summary>
    public string? LineId { get; init; }

    /// <summary>See <see cref="Note.Source"/>.</summary>
    public NoteSource? Source { get; init; }

    /// <summary>The time since the session's start at which it was said, where a transcript tells.</summary>
    public TimeSpan? At { get; init; }

    /// <summary>See <see cref="Note.IsMarker"/>.</summary>
    public bool IsMarker { get; init; }

    /// <summary>Why the note cannot be kept, for the practitioner to read; null where it can.</summary>
    public string? Fault =>
        Text.Length switch
        {
            0 when !IsMarker => "The note has no words yet. Write what was said, then press Enter.",
            > Note.MaxLength => TooLong(Text.Length),
            _ => null,
        };

    /// <summary>What is said of a note with too many characters.</summary>
    public static string TooLong(int length) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"A note holds {Note.MaxLength:N0} characters and this one has {length:N0}. Nothing was saved and your text is still here; split it into two notes."
        );
}

/// <summary>A word that follows # in a note.</summary>
/// <param name="Name">As it is written, without the #.</param>
/// <param name="Meaning">What it says about the note.</param>
public sealed record NoteTag(string Name, string Meaning);

/// <summary>
/// The one-line way to write a note: "presented 12 patients a day #pc #ics". Tags stand anywhere and in any case; an
/// opening quotation mark makes a quotation; "!" alone marks a moment; whatever follows # and is no tag ("#1 of 60") stays text.
/// </summary>
public static partial class NoteShorthand
{
    /// <summary>What marks a moment to be filled in later.</summary>
    private const string Marker = "!";

    /// <summary>All tags: the competencies in the given order, then the kinds.</summary>
    public static IReadOnlyList<NoteTag> Tags(CompetencyOrder order) =>
        [
            .. Competencies.In(order).Select(c => new NoteTag(c.ToString(), c.FullName())),
            .. Enum.GetValues<NoteKind>().Select(k => new NoteTag(k.Tag(), k.Meaning())),
        ];

    public static CapturedNote Parse(string line)
    {
        var clean = PlainText.Clean(line);
        List<Competency> competencies = [];
        NoteKind? kind = null;
        foreach (var tag in TagRun().Matches(clean).SelectMany(run => run.Groups["tag"].Captures).Select(t => t.Value))
        {
            if (Enum.TryParse<Competency>(tag, ignoreCase: true, out var competency))
            {
                competencies.Add(competency);
            }
            else
            {
                kind = Enum.Parse<NoteKind>(tag, ignoreCase: true);
            }
        }

        var text = LeftOver().Replace(TagRun().Replace(clean, ""), "").Trim();
        if (text == Marker)
        {
            return new("", [.. competencies.Distinct()], NoteKind.Observation) { IsMarker = true };
        }

        kind ??= IsQuoted(text) ? NoteKind.Quote : NoteKind.Observation;
        return new(kind is NoteKind.Quote ? Unquoted(text) : text, [.. competencies.Distinct()], kind.Value);
    }

    /// <summary>The line that parses to the note again, for editing it.</summary>
    public static string Write(Note note)
    {
        var said = note.Spoken();
        var tags = note.Competencies.Select(c => c.ToString()).ToList();
        if (
            note.Kind is not (NoteKind.Quote or NoteKind.Observation)
            || (note.Kind is NoteKind.Observation && IsQuoted(said))
            || (note.Kind is NoteKind.Quote && !IsQuoted(said))
        )
        {
            tags.Add(note.Kind.Tag());
        }

        return string.Join(' ', [said, .. tags.Select(t => $"#{t}")]);
    }

    private static bool IsQuoted(string text) => text.StartsWith('"') || text.StartsWith('“');

    /// <summary>Takes off the marks that enclose the whole; marks that belong to parts of the text stay.</summary>
    private static string Unquoted(string text)
    {
        var inner = text.TrimStart('"', '“');
        var closed = inner.TrimEnd('"', '”');
        return closed.AsSpan().ContainsAny('"', '“', '”') ? text : closed.Trim();
    }

    [GeneratedRegex(
        @"\s*(?<![\w&#])#(?<tag>pc|mk|pbli|ics|prof|sbp|observation|fact|quote|comparison|growth)(?![\w-])(?:[\s,;/]*#(?<tag>pc|mk|pbli|ics|prof|sbp|observation|fact|quote|comparison|growth)(?![\w-]))*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex TagRun();

    /// <summary>What stood between a tag at the start and the text: "#pc: presented …".</summary>
    [GeneratedRegex(@"^[\s:,;]+|\(\s*\)|\[\s*\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex LeftOver();
}

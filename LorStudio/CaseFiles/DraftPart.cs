using System.Text.Json;
using LorStudio.Drafting;

namespace LorStudio.CaseFiles;

/// <summary>The property <c>draft</c>.</summary>
internal static class DraftPart
{
    /// <summary>More than there are keys, so that a key given twice is what is said about it.</summary>
    private const int MostSections = 100;

    public static (Draft Draft, ILookup<SectionKey, string> Notes) Read(JsonFields json, NoteKeys keys)
    {
        var draft = new Draft(0);
        draft.SetFrame(
            new(
                json["letterDate"]?.Date(),
                json["salutation"] is { } salutation ? salutation.Name() ?? "" : Draft.UsualSalutation,
                json["headings"]?.Flag() ?? true
            )
        );

        var seen = new HashSet<SectionKey>();
        var links = new List<(SectionKey Section, string Note)>();
        foreach (var (key, text, notes) in json["sections"]?.List(MostSections, p => p.Object(ReadSection)) ?? [])
        {
            if (key?.Word(FileWords.Section) is not { } section)
            {
                continue;
            }

            if (!seen.Add(section))
            {
                key?.Error($"the section “{FileWords.Section[section]}” stands there twice; expected it once.");
                continue;
            }

            if (text.Length > 0)
            {
                draft[section].Write(text);
            }

            links.AddRange(notes.Where(note => IsKnown(note, keys)).Select(note => (section, note.Text)).Distinct());
        }

        return (draft, links.ToLookup(l => l.Section, l => l.Note));
    }

    public static void Write(Utf8JsonWriter json, CaseContents contents)
    {
        json.Date("letterDate", contents.Draft.LetterDate);
        json.RequiredText("salutation", contents.Draft.Salutation);
        json.WriteBoolean("headings", contents.Draft.Headings);
        json.Objects(
            "sections",
            [
                .. contents
                    .Draft.Sections.Where(s => s.Text.Length > 0 || contents.SectionNotes.Contains(s.Key))
                    .OrderBy(s => s.Key),
            ],
            (json, section) =>
            {
                json.WriteString("key", FileWords.Section[section.Key]);
                json.RequiredText("text", section.Text);
                json.Texts("notes", [.. contents.SectionNotes[section.Key]]);
            }
        );
    }

    private static (JsonPlace? Key, string Text, IReadOnlyList<NamedNote> Notes) ReadSection(JsonFields json) =>
        (
            json.Required("key", $"one of {FileWords.Section.All}"),
            json["text"]?.Text(CaseFileLimits.Section) ?? "",
            json["notes"]?.List(MostNotes, p => new NamedNote(p, p.Name() ?? "")) ?? []
        );

    private static bool IsKnown(NamedNote note, NoteKeys keys)
    {
        if (keys.Contains(note.Text))
        {
            return true;
        }

        // The note may well be there, in what could not be read.
        if (!note.Place.Messages.HasErrorsIn("sessions"))
        {
            note.Place.Warn($"“{ShownText.Of(note.Text)}” names no note of this case; the link was left out.");
        }

        return false;
    }

    private const int MostNotes = CaseFileLimits.Sessions * CaseFileLimits.NotesInSession;

    private readonly record struct NamedNote(JsonPlace Place, string Text);
}

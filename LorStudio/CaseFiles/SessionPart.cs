using System.Text.Json;
using LorStudio.Sessions;

namespace LorStudio.CaseFiles;

/// <summary>An item of the property <c>sessions</c>.</summary>
internal static class SessionPart
{
    public static Session Read(JsonFields json, NoteKeys keys)
    {
        var session = new Session(0, json["startedAt"]?.Instant());
        if (json["endedAt"] is { } end && end.Instant() is { } endedAt)
        {
            if (endedAt < session.StartedAt)
            {
                end.Error($"the session's end lies before its start.");
            }
            else
            {
                session.End(endedAt);
            }
        }

        session.LinkTo(json["link"]?.Name(CaseFileLimits.Link));
        session.Summarize(json["summary"]?.Text(CaseFileLimits.Summary) ?? "");
        session.Notes.AddRange(
            json["notes"]?.List(CaseFileLimits.NotesInSession, p => p.Object(n => ReadNote(n, keys))) ?? []
        );
        session.Transcript.AddRange(
            json["transcript"]?.List(CaseFileLimits.CuesInSession, p => p.Object(ReadCue)) ?? []
        );
        return session;
    }

    public static void Write(Utf8JsonWriter json, Session session)
    {
        json.Instant("startedAt", session.StartedAt);
        json.Instant("endedAt", session.EndedAt);
        json.Text("link", session.Link);
        json.Text("summary", session.Summary);
        json.Objects("notes", session.Notes, WriteNote);
        json.Objects("transcript", session.Transcript, WriteCue);
    }

    private static Note ReadNote(JsonFields json, NoteKeys keys) =>
        new(
            keys.Take(json["id"]),
            json["at"]?.SinceStart(),
            json["text"]?.Text(CaseFileLimits.Note) ?? "",
            json["competencies"]?.List(CaseFileLimits.Name, c => c.Word(FileWords.Competency) ?? default) ?? [],
            json["kind"]?.Word(FileWords.NoteKind) ?? NoteKind.Observation
        );

    private static void WriteNote(Utf8JsonWriter json, Note note)
    {
        json.Text("id", note.Key);
        json.SinceStart("at", note.At);
        json.RequiredText("text", note.Text);
        json.Texts("competencies", [.. note.Competencies.Select(c => FileWords.Competency[c])]);
        json.Word("kind", FileWords.NoteKind, note.Kind);
    }

    private static TranscriptCue ReadCue(JsonFields json) =>
        new(json["at"]?.SinceStart(), json["speaker"]?.Name(), json["text"]?.Text(CaseFileLimits.Cue) ?? "");

    private static void WriteCue(Utf8JsonWriter json, TranscriptCue cue)
    {
        json.SinceStart("at", cue.At);
        json.Text("speaker", cue.Speaker);
        json.RequiredText("text", cue.Text);
    }
}

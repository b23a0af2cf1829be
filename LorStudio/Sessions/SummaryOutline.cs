using System.Text;
using System.Text.RegularExpressions;
using LorStudio.Cases;

namespace LorStudio.Sessions;

/// <summary>A session's notes as an outline in Markdown, which the practitioner then edits.</summary>
public static partial class SummaryOutline
{
    /// <summary>
    /// What the practitioner wrote, with an outline of the notes by competency after it. Nothing written is changed. A
    /// note that was gathered before, or whose line stands there, is not written again, whatever became of it since.
    /// </summary>
    public static string Gather(string summary, IReadOnlyCollection<Note> notes, CompetencyOrder order)
    {
        var written = Lines(summary);
        var fresh = notes.Where(n => !n.IsMarker && !n.IsGathered && !written.Contains(Bullet(n))).ToList();
        var outline = new StringBuilder();
        foreach (var group in NoteGroups.ByCompetency(fresh, order))
        {
            outline.Append("\n## ").Append(group.Name).Append("\n\n");
            outline.AppendJoin("", group.Notes.Select(n => Bullet(n) + "\n"));
        }

        var before = summary.TrimEnd();
        return outline.Length == 0 ? summary
            : before.Length == 0 ? outline.ToString(1, outline.Length - 1)
            : $"{before}\n{outline}";
    }

    /// <summary>Whether a note stands in a summary as it was gathered.</summary>
    public static bool Holds(string summary, Note note) => Lines(summary).Contains(Bullet(note));

    private static HashSet<string> Lines(string summary) =>
        summary.Split('\n').Select(line => line.TrimEnd()).ToHashSet(StringComparer.Ordinal);

    private static string Bullet(Note note)
    {
        var words = Special().Replace(note.Spoken().ReplaceLineEndings(" "), @"\$0");
        var kind = note.Kind is NoteKind.Comparison or NoteKind.Growth ? $"*{note.Kind}:* " : "";
        var time = note.At is { } at ? $"{at.Clock()} " : "";
        return $"- {time}{kind}{words}".TrimEnd();
    }

    /// <summary>Characters that would turn a note's words into something else than words.</summary>
    [GeneratedRegex(@"[\\*_`\[\]<>]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Special();
}

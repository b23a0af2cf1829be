using System.Globalization;
using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Drafting;
using LorStudio.Sessions;

namespace LorStudio.Tests.Checks.Labelled;

/// <summary>A letter of the labelled set: clean as its file has it, or with an error planted.</summary>
internal sealed record LabelledLetter(string Name, CaseContents Contents)
{
    public static async Task<LabelledLetter> ReadAsync(string file)
    {
        await using var stream = File.OpenRead(file);
        var read = await CaseFileReader.ReadAsync(stream, CancellationToken.None);
        Assert.True(read.Succeeded, $"{file}: {string.Join("; ", read.Errors)}");
        return new(Path.GetFileNameWithoutExtension(file), read.Contents);
    }

    public IReadOnlyList<Finding> Check(IEnumerable<LabelledLetter> others) =>
        OtherCase
            .Checks(Contents, others.Select(o => new OtherCase(o.Name, o.Contents)), CompetencyOrder.Classic)
            .Check(CheckedDraft.Of(Contents));

    public string TextOf(string section) =>
        section is "salutation" ? Contents.Draft.Salutation : Contents.Draft[KeyOf(section)].Text;

    /// <summary>The letter with the edits of a planted error; another copy of the case.</summary>
    public LabelledLetter With(IEnumerable<PlantedEdit> edits)
    {
        Draft draft = new(0);
        draft.SetFrame(Contents.Draft.Frame);
        foreach (var section in Contents.Draft.Sections)
        {
            draft[section.Key].Write(section.Text);
        }

        var (facts, sessions) = (Contents.Facts, Contents.Sessions);
        foreach (var edit in edits)
        {
            switch (edit.Section)
            {
                case "salutation":
                    draft.SetFrame(draft.Frame with { Salutation = edit.Replace });
                    break;
                case "letterDate":
                    var date = DateOnly.ParseExact(edit.Replace, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                    draft.SetFrame(draft.Frame with { LetterDate = date });
                    break;
                case "waiver":
                    var waiver = Enum.Parse<WaiverStatus>(edit.Replace, ignoreCase: true);
                    facts = facts with { Application = facts.Application with { Waiver = waiver } };
                    break;
                case "note":
                    Session added = new(0, DateTimeOffset.UnixEpoch);
                    added.Notes.Add(new Note("planted", null, edit.Replace, [], NoteKind.Observation));
                    sessions = [.. sessions, added];
                    break;
                default:
                    var section = draft[KeyOf(edit.Section)];
                    section.Write(edit.In(section.Text));
                    break;
            }
        }

        return this with
        {
            Contents = Contents with { Facts = facts, Sessions = sessions, Draft = draft },
        };
    }

    private static SectionKey KeyOf(string section) => Enum.Parse<SectionKey>(section, ignoreCase: true);
}

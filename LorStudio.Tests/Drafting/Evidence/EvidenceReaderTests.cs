using CsCheck;
using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Drafting.Evidence;
using LorStudio.Sessions;

namespace LorStudio.Tests.Drafting.Evidence;

public sealed class EvidenceReaderTests
{
    private static readonly Note[] Notes =
    [
        Note(1, "presented 12 pts a day w/o notes", Competency.PC),
        Note(2, "interpreted for Turkish-speaking pt, nobody had understood what she feared", Competency.ICS),
        Note(3, "found a $4 generic for pt who could not pay for the inhaler", Competency.SBP),
    ];

    [Fact]
    public void Each_list_names_what_it_says()
    {
        var report = Read(
            "She presented twelve patients each day without notes. She sutured nine wounds. She is kind.",
            []
        );

        Assert.Equal([1L], report.Sentences[0].Notes.Select(n => n.NoteId));
        Assert.Equal(["She sutured nine wounds."], report.OpenClaims.Select(s => s.Sentence.Text));
        Assert.Equal([2L, 3L], report.UnusedNotes.Select(n => n.Id));
        Assert.Equal(new CompetencyEvidence(Competency.PC, 1, 1, 2), report.Coverage[0]);
    }

    [Fact]
    public void What_the_practitioner_says_is_stronger_than_the_words()
    {
        const string Sentence = "She presented twelve patients each day without notes.";

        var report = Read(Sentence, [new(1, Sentence, LinkKind.Cut), new(3, Sentence, LinkKind.Confirmed)]);

        Assert.Equal([new HeldBy(3, LinkKind.Confirmed)], report.Sentences[0].Notes);
        Assert.Equal([1L, 2L], report.UnusedNotes.Select(n => n.Id));
    }

    [Fact]
    public void A_note_whose_sentence_was_deleted_is_unused_again()
    {
        const string Gone = "She found a $4 generic for a patient who could not pay for the inhaler.";
        WrittenSection section = new(SectionKey.PC, "A patient found her kind.", new HashSet<long> { 3 });

        var report = new EvidenceReader().Read(
            [section],
            Notes,
            [new(3, Gone, LinkKind.Inserted)],
            CompetencyOrder.Classic
        );

        Assert.Contains(report.UnusedNotes, n => n.Id == 3);
    }

    [Fact]
    public void A_marker_is_neither_used_nor_unused() =>
        Assert.DoesNotContain(Read("She is kind.", [], Note(9, "")).UnusedNotes, n => n.Id == 9);

    [Fact]
    public void What_was_read_before_makes_no_difference()
    {
        EvidenceReader reader = new();
        string[] sentences =
        [
            "She presented twelve patients each day without notes.",
            "She found a four-dollar generic for a patient who could not pay.",
            "She interpreted for a Turkish-speaking patient.",
            "She is kind.",
        ];
        Gen.Select(Gen.Int[0, 3].Array[0, 6], Gen.Int[0, 3])
            .Sample(
                (picked, count) =>
                {
                    WrittenSection[] sections = [Section(string.Join(' ', picked.Select(i => sentences[i])))];
                    Note[] notes = [.. Notes.Take(count)];

                    var cached = reader.Read(sections, notes, [], CompetencyOrder.Classic);
                    var fresh = new EvidenceReader().Read(sections, notes, [], CompetencyOrder.Classic);

                    Assert.Equal(Told(fresh), Told(cached));
                },
                iter: 300,
                threads: 1
            );
    }

    private static string Told(EvidenceReport report) =>
        string.Join(
            '\n',
            [
                .. report.Sentences.Select(s => $"{s.Sentence} {string.Join(',', s.Notes)} {s.Claim?.Kind}"),
                .. report.UnusedNotes.Select(n => n.Text),
                .. report.Coverage.Select(c => c.ToString()),
            ]
        );

    private static EvidenceReport Read(string text, EvidenceLink[] links, params Note[] more) =>
        new EvidenceReader().Read([Section(text)], [.. Notes, .. more], links, CompetencyOrder.Classic);

    private static WrittenSection Section(string text) => new(SectionKey.PC, text, new HashSet<long>());

    private static Note Note(long id, string text, params Competency[] competencies)
    {
        Note note = new($"n{id}", null, text, competencies, NoteKind.Observation);
        typeof(Note).GetProperty(nameof(LorStudio.Sessions.Note.Id))!.SetValue(note, id);
        return note;
    }
}

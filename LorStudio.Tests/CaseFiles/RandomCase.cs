using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Sessions;

namespace LorStudio.Tests.CaseFiles;

/// <summary>Cases of every shape the format allows, the same ones for the same seed.</summary>
internal sealed class RandomCase(int seed)
{
    private static readonly string[] Words =
    [
        "José",
        "Nguyễn Thị Ánh",
        "Ọláṣubọ̀mí",
        "فاطمة",
        "דוד",
        "医生",
        "😀",
        "<script>",
        "\"quoted\"",
        "back\\slash",
        "**bold**",
        "O'Neil",
        "\u2028",
        "\uFEFF",
        "é\u0301",
        "null",
        "12 patients",
    ];

    private readonly Random random = new(seed);

    public CaseContents Next()
    {
        var sessions = Many(3, Session);
        var notes = sessions.SelectMany(s => s.Notes).Select(n => n.Key).ToArray();
        var draft = new Draft(0);
        draft.SetFrame(new(Maybe(Date), random.Next(4) == 0 ? "" : Line(), Flip()));
        var links = new List<(SectionKey Key, string Note)>();
        foreach (var section in draft.Sections.Where(_ => Flip()))
        {
            section.Write(Text());
            links.AddRange(notes.Where(_ => random.Next(4) == 0).Select(note => (section.Key, note)));
        }

        return new(Facts(), sessions, draft, links.ToLookup(l => l.Key, l => l.Note));
    }

    private CaseFacts Facts() =>
        new()
        {
            Candidate = new()
            {
                GivenName = Flip() ? Line() : "",
                FamilyName = Line(),
                PreferredName = MaybeLine(),
                Credentials = MaybeLine(),
                Pronouns = Maybe(Any<Pronouns>),
                AamcId = Flip() ? "00000042" : null,
                Email = MaybeLine(),
                MedicalSchool = MaybeLine(),
                GraduationYear = Maybe(() => random.Next(1900, 2101)),
            },
            Writer = new()
            {
                Name = Line(),
                Credentials = MaybeLine(),
                Title = MaybeLine(),
                Institution = MaybeLine(),
                Address = Flip() ? string.Join('\n', Line(), "", Line()) : null,
                Phone = MaybeLine(),
                Email = MaybeLine(),
            },
            Experience = Flip() ? Experience() : new(),
            Application = new()
            {
                Specialty = MaybeLine(),
                Season = Maybe(() => random.Next(1900, 2101)),
                Waiver = Any<WaiverStatus>(),
            },
            Order = new() { Service = MaybeLine(), PaidOn = Maybe(Date) },
            People = Many(3, Line),
        };

    private Experience Experience()
    {
        var start = Date();
        return new()
        {
            Specialty = MaybeLine(),
            Site = MaybeLine(),
            Setting = Maybe(Any<ClinicalSetting>),
            Start = Flip() ? start : null,
            End = Flip() ? start.AddDays(random.Next(400)) : null,
            HoursPerWeek = Maybe(() => random.Next(1681) / 10m),
            Capacity = MaybeLine(),
            Contact = Maybe(Any<ContactFrequency>),
            Observation = Maybe(Any<ObservationMode>),
        };
    }

    private Session Session()
    {
        var start = new DateTimeOffset(
            Date(),
            new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay)),
            TimeSpan.FromMinutes(15 * random.Next(-48, 49))
        );
        var session = new Session(0, Flip() ? start : null);
        if (Flip())
        {
            session.End(
                start
                    .AddTicks(random.NextInt64(TimeSpan.TicksPerHour))
                    .ToOffset(TimeSpan.FromHours(random.Next(-12, 13)))
            );
        }

        session.LinkTo(MaybeLine());
        session.Summarize(Flip() ? Text() : "");
        session.Notes.AddRange(Many(5, Note));
        session.Transcript.AddRange(Many(3, () => new TranscriptCue(Maybe(At), MaybeLine(), Text())));
        return session;
    }

    private Note Note() =>
        new($"k{random.NextInt64():x}", Maybe(At), Flip() ? Text() : "", Many(6, Any<Competency>), Any<NoteKind>());

    private TimeSpan At() => TimeSpan.FromSeconds(random.Next(500_000));

    private DateOnly Date() => new DateOnly(1901, 1, 1).AddDays(random.Next(70_000));

    private T Any<T>()
        where T : struct, Enum => random.GetItems(Enum.GetValues<T>(), 1)[0];

    private string Line() => "a" + string.Join(' ', random.GetItems(Words, random.Next(1, 5)));

    private string Text() =>
        string.Concat(random.GetItems([.. Words, "\n", "\r\n", "\t", " ", "\u202E"], random.Next(1, 40)));

    private string? MaybeLine() => Flip() ? Line() : null;

    private T? Maybe<T>(Func<T> make)
        where T : struct => Flip() ? make() : null;

    private List<T> Many<T>(int most, Func<T> make) =>
        [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => make())];

    private bool Flip() => random.Next(2) == 0;
}

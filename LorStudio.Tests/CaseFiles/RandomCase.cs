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

    private readonly Random _random = new(seed);

    public CaseContents Next()
    {
        var sessions = Many(3, Session);
        var notes = sessions.SelectMany(s => s.Notes).Select(n => n.Key).ToArray();
        var draft = new Draft(0);
        draft.SetFrame(new(Maybe(Date), _random.Next(4) == 0 ? "" : Line(), Flip()));
        var links = new List<(SectionKey Key, string Note)>();
        foreach (var section in draft.Sections.Where(_ => Flip()))
        {
            section.Write(Text());
            links.AddRange(notes.Where(_ => _random.Next(4) == 0).Select(note => (section.Key, note)));
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
                GraduationYear = Maybe(() => _random.Next(1900, 2101)),
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
                Season = Maybe(() => _random.Next(1900, 2101)),
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
            End = Flip() ? start.AddDays(_random.Next(400)) : null,
            HoursPerWeek = Maybe(() => _random.Next(1681) / 10m),
            Capacity = MaybeLine(),
            Contact = Maybe(Any<ContactFrequency>),
            Observation = Maybe(Any<ObservationMode>),
        };
    }

    private Session Session()
    {
        var start = new DateTimeOffset(
            Date(),
            new TimeOnly(_random.NextInt64(TimeSpan.TicksPerDay)),
            TimeSpan.FromMinutes(15 * _random.Next(-48, 49))
        );
        var session = new Session(0, Flip() ? start : null);
        if (Flip())
        {
            session.End(
                start
                    .AddTicks(_random.NextInt64(TimeSpan.TicksPerHour))
                    .ToOffset(TimeSpan.FromHours(_random.Next(-12, 13)))
            );
        }

        session.LinkTo(MaybeLine());
        session.Summarize(Flip() ? Text() : "");
        session.Notes.AddRange(Many(5, Note));
        session.Transcript.AddRange(Many(3, () => new TranscriptCue(Maybe(At), MaybeLine(), Text())));
        return session;
    }

    private Note Note() =>
        new($"k{_random.NextInt64():x}", Maybe(At), Flip() ? Text() : "", Many(6, Any<Competency>), Any<NoteKind>());

    private TimeSpan At() => TimeSpan.FromSeconds(_random.Next(500_000));

    private DateOnly Date() => new DateOnly(1901, 1, 1).AddDays(_random.Next(70_000));

    private T Any<T>()
        where T : struct, Enum => _random.GetItems(Enum.GetValues<T>(), 1)[0];

    private string Line() => "a" + string.Join(' ', _random.GetItems(Words, _random.Next(1, 5)));

    private string Text() =>
        string.Concat(_random.GetItems([.. Words, "\n", "\r\n", "\t", " ", "\u202E"], _random.Next(1, 40)));

    private string? MaybeLine() => Flip() ? Line() : null;

    private T? Maybe<T>(Func<T> make)
        where T : struct => Flip() ? make() : null;

    private List<T> Many<T>(int most, Func<T> make) =>
        [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make())];

    private bool Flip() => _random.Next(2) == 0;
}

using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;
using LorStudio.Sessions;

namespace LorStudio.Tests.Checks;

/// <summary>A letter for tests that no rule minds, in which a test changes what it is about.</summary>
internal sealed class WrittenLetter
{
    private readonly Dictionary<SectionKey, string> _sections = new()
    {
        [SectionKey.Opening] =
            "I recommend Dr. Mei Chen for residency in internal medicine. I was her supervising attending for eight weeks, from July 6 to August 28, 2026, on the inpatient service of Harrow Lake Medical Center, and observed her directly every weekday on rounds and at the bedside.",
        [SectionKey.PC] =
            "In the fourth week a man in his eighties became agitated overnight, and a sedative was ordered. Dr. Chen examined him before the first dose, percussed a distended bladder and had it scanned: 840 mL. After catheterization he was calm within an hour, and the sedative was never given.",
        [SectionKey.MK] =
            "For a euvolemic man with a sodium of 116 she asked for urine studies before any saline was hung, argued for SIADH and named sertraline as the probable cause. I told the team, \"That is the answer I expect at the end of intern year.\"",
        [SectionKey.PBLI] =
            "She compared admission and discharge diagnoses for 31 of her patients and reviewed the five mismatches with me. When I asked her to lead with the assessment, she cut her presentations from eight minutes to four.",
        [SectionKey.ICS] =
            "In the sixth week she led a 40-minute hospice meeting with two daughters of a man with cirrhosis. She asked first what they understood and worked through a professional interpreter.",
        [SectionKey.PROF] =
            "On August 12 she saw that her own draft note still listed a dose stopped the day before. She told me before I had read the note, corrected it and informed the pharmacist.",
        [SectionKey.SBP] =
            "Of 18 patients she had followed to discharge, seven had no visit booked. With our case manager she wrote a one-page checklist, which the service still uses, and in August 20 of her 22 patients left with a visit.",
        [SectionKey.Comparison] =
            "Since 2017 I have supervised about 40 international medical graduates on this service. Dr. Chen is among the top three in clinical reasoning and ownership of her patients.",
        [SectionKey.Closing] =
            "I give Dr. Chen my highest recommendation for internal medicine. Please call me directly at (440) 555-0142. She has not waived her right to review this letter.",
    };

    public CaseFacts Facts { get; set; } =
        new()
        {
            Candidate = new Candidate
            {
                GivenName = "Mei",
                FamilyName = "Chen",
                Pronouns = Pronouns.SheHer,
            },
            Writer = new Writer { Name = "Ruth A. Hallworth", Phone = "(440) 555-0142" },
            Experience = new Experience
            {
                Site = "Harrow Lake Medical Center",
                Start = new DateOnly(2026, 7, 6),
                End = new DateOnly(2026, 8, 28),
                HoursPerWeek = 45,
            },
            Application = new Application { Specialty = "Internal Medicine", Waiver = WaiverStatus.NotWaived },
        };

    public List<CheckedNote> Notes { get; } = [];

    /// <summary>By section the notes that were put into it.</summary>
    public List<(SectionKey Section, string Note)> PutIn { get; } = [];

    public string this[SectionKey key]
    {
        get => _sections[key];
        set => _sections[key] = value;
    }

    public static WrittenLetter Empty
    {
        get
        {
            WrittenLetter letter = new();
            foreach (var key in Enum.GetValues<SectionKey>())
            {
                letter[key] = "";
            }

            return letter;
        }
    }

    public CheckedCase Case => new(Facts, Notes, OtherCandidates.None);

    public CheckedDraft Draft =>
        new(
            new DraftText(new DraftFrame(null, "Dear Program Director:", true), _sections),
            PutIn.ToLookup(p => p.Section, p => p.Note),
            []
        );

    /// <summary>What the letter's rules find of one kind.</summary>
    public IReadOnlyList<Finding> Find(string rule) =>
        [.. new LetterChecks(Case).Check(Draft).Where(f => f.Rule == rule)];

    /// <summary>The same with another text in a section.</summary>
    public WrittenLetter With(SectionKey key, string text)
    {
        this[key] = text;
        return this;
    }

    public WrittenLetter WithNote(
        string key,
        string text,
        SectionKey? section = null,
        NoteKind kind = NoteKind.Observation
    )
    {
        Notes.Add(new(key, text, [], kind));
        if (section is { } into)
        {
            PutIn.Add((into, key));
        }

        return this;
    }
}

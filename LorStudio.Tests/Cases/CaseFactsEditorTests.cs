using AngleSharp.Dom;
using Bunit;
using LorStudio.Cases;
using LorStudio.Saving;
using LorStudio.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.Cases;

public sealed class CaseFactsEditorTests : StudioScreen
{
    private readonly List<CaseFacts> _told = [];

    [Fact]
    public async Task Every_field_is_saved_as_the_fact_it_names()
    {
        var editor = await OpenAsync(new CaseFacts());
        (string Label, string Typed)[] lines =
        [
            ("Given name", "Amara"),
            ("Family name", "Okafor"),
            ("Name on the letter", "Amara N. Okafor"),
            ("Candidate's credentials", "MBBS"),
            ("AAMC ID", "12345678"),
            ("Candidate's email", "amara@example.org"),
            ("Medical school", "University of Lagos"),
            ("Writer's name", "Ellen Marsh"),
            ("Writer's credentials", "MD, FACP"),
            ("Writer's title", "Attending Physician"),
            ("Institution", "Lakeside Clinic"),
            ("Writer's phone", "555-0100"),
            ("Writer's email", "marsh@example.org"),
            ("Address, as on the letterhead", "12 Lake Road\nSpringfield"),
            ("Rotation specialty", "Internal Medicine"),
            ("Site", "Ward 4"),
            ("Capacity", "supervising attending"),
            ("Others who may be named, one in each line", "Dr. Ana Ruiz\n\nDr. Tom Hall"),
            ("Specialty applied for", "Family Medicine"),
            ("Graduation year", "2021"),
            ("Start of the rotation", "2026-03-02"),
            ("End of the rotation", "2026-03-27"),
            ("Hours per week", "37.5"),
            ("Season", "2027"),
            ("Paid on", "2026-11-20"),
        ];
        (string Label, string Chosen)[] choices =
        [
            ("Pronouns", "1"),
            ("Setting", "2"),
            ("Contact", "1"),
            ("Observation", "3"),
            ("Waiver", "1"),
            ("Service", "2"),
        ];
        foreach (var (label, typed) in lines)
        {
            await Field(editor, label).InputAsync(typed);
        }

        foreach (var (label, chosen) in choices)
        {
            await Field(editor, label).ChangeAsync(chosen);
        }

        PassQuiet();

        var expected = new CaseFacts
        {
            Candidate = new()
            {
                GivenName = "Amara",
                FamilyName = "Okafor",
                PreferredName = "Amara N. Okafor",
                Credentials = "MBBS",
                Pronouns = Pronouns.SheHer,
                AamcId = "12345678",
                Email = "amara@example.org",
                MedicalSchool = "University of Lagos",
                GraduationYear = 2021,
            },
            Writer = new()
            {
                Name = "Ellen Marsh",
                Credentials = "MD, FACP",
                Title = "Attending Physician",
                Institution = "Lakeside Clinic",
                Phone = "555-0100",
                Email = "marsh@example.org",
                Address = "12 Lake Road\nSpringfield",
            },
            Experience = new()
            {
                Specialty = "Internal Medicine",
                Site = "Ward 4",
                Setting = ClinicalSetting.Outpatient,
                Start = new(2026, 3, 2),
                End = new(2026, 3, 27),
                HoursPerWeek = 37.5m,
                Capacity = "supervising attending",
                Contact = ContactFrequency.Daily,
                Observation = ObservationMode.Both,
            },
            Application = new()
            {
                Specialty = "Family Medicine",
                Season = 2027,
                Waiver = WaiverStatus.NotWaived,
            },
            Order = new() { Service = "rush", PaidOn = new(2026, 11, 20) },
            People = ["Dr. Ana Ruiz", "Dr. Tom Hall"],
        };
        editor.WaitForAssertion(() => Assert.Equivalent(expected, Saved(), strict: true));
        Assert.Equal(SavePhase.Saved, Services.GetRequiredService<Autosave>().Status.Phase);
        Assert.Equal("Family Medicine", _told[^1].Application.Specialty);
        Assert.Empty(editor.FindAll(".fault"));
    }

    [Fact]
    public async Task An_end_before_the_start_is_named_and_not_told_to_anyone()
    {
        var editor = await OpenAsync(new CaseFacts { Experience = new() { Start = new(2026, 3, 27) } });

        await Field(editor, "End of the rotation").InputAsync("2026-03-02");

        Assert.Equal("The end of the rotation lies before its start.", editor.Find(".fault").TextContent);
        Assert.Null(_told[^1].Experience.End);
    }

    [Fact]
    public async Task A_service_that_is_no_longer_on_sale_stays_chosen()
    {
        var editor = await OpenAsync(new CaseFacts { Order = new() { Service = "gold" } });

        var service = Field(editor, "Service");
        var chosen = service.QuerySelector($"option[value='{service.GetAttribute("value")}']");
        Assert.Equal("gold (not on sale)", chosen?.TextContent);
    }

    [Fact]
    public async Task Facts_changed_in_another_window_are_not_overwritten_until_that_is_asked_for()
    {
        var editor = await OpenAsync(new CaseFacts { Candidate = new() { GivenName = "Amara" } });
        await OtherWindowAsync("Ada");
        await Field(editor, "Given name").InputAsync("Ann");
        PassQuiet();

        editor.WaitForElement("[role=alert]");
        Assert.Equal("Ada", Saved()?.Candidate.GivenName);

        await Button(editor, "Save what is here").ClickAsync();
        PassQuiet();
        editor.WaitForAssertion(() => Assert.Equal("Ann", Saved()?.Candidate.GivenName));
        Assert.Empty(editor.FindAll("[role=alert]"));
    }

    [Fact]
    public async Task The_other_windows_facts_can_be_taken_instead()
    {
        var editor = await OpenAsync(new CaseFacts { Candidate = new() { GivenName = "Amara" } });
        await OtherWindowAsync("Ada");
        await Field(editor, "Given name").InputAsync("Ann");
        PassQuiet();
        editor.WaitForElement("[role=alert]");

        await Button(editor, "Take the other window's facts").ClickAsync();

        Assert.Equal("Ada", Field(editor, "Given name").GetAttribute("value"));
        Assert.Equal("Ada", _told[^1].Candidate.GivenName);
        Assert.NotEqual(SavePhase.Refused, Services.GetRequiredService<Autosave>().Status.Phase);
        await Field(editor, "Family name").InputAsync("Okafor");
        PassQuiet();
        editor.WaitForAssertion(() => Assert.Equal("Ada Okafor", Saved()?.Candidate.FullName));
    }

    [Fact]
    public async Task A_page_opened_anew_finds_what_was_typed_last_in_the_one_being_left()
    {
        var left = await OpenAsync(new CaseFacts());
        await Field(left, "Given name").InputAsync("Ann");

        var opened = Render<CaseFactsEditor>(p => p.Add(e => e.CaseId, 1));

        Assert.Equal("Ann", Field(opened, "Given name").GetAttribute("value"));
    }

    [Fact]
    public async Task A_case_deleted_meanwhile_is_said_to_be()
    {
        var editor = await OpenAsync(new CaseFacts());
        await Book.DeleteAsync(1, Cancellation);

        await Field(editor, "Given name").InputAsync("Ann");
        await Services.GetRequiredService<Autosave>().FlushAsync();

        var status = Services.GetRequiredService<Autosave>().Status;
        Assert.Equal(SavePhase.Refused, status.Phase);
        Assert.Contains("was deleted", status.Detail, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<CaseFactsEditor>> OpenAsync(CaseFacts facts)
    {
        var made = await Book.CreateAsync(facts, Cancellation);
        return Render<CaseFactsEditor>(p => p.Add(e => e.CaseId, made.Id).Add(e => e.FactsChanged, _told.Add));
    }

    private async Task OtherWindowAsync(string name)
    {
        var seen = await Book.GetAsync(1, Cancellation);
        var facts = new CaseFacts { Candidate = new() { GivenName = name } };
        await Book.AmendAsync(1, facts, seen!.Version, Cancellation);
    }

    private CaseFacts? Saved()
    {
        using var db = Database.CreateDbContext();
        return db.Find<Case>(1L)?.Facts;
    }
}

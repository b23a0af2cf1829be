using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>The main job, from the first start to the letter in hand.</summary>
public sealed class FirstLetterJourney(StudioBrowser browser) : Journey(browser)
{
    private static readonly string[] Texts =
    [
        "I supervised Dr. Okoye for six weeks on the inpatient service and write to recommend her.",
        "She found a bladder scan of 840 mL in an agitated patient whom others had wished to sedate.",
        "She explained a sodium of 116 from first principles before any test was back.",
        "She kept a log of her admissions and read two trials that changed our plan.",
        "She led a hospice meeting through an interpreter and asked the family to say it back.",
        "She reported her own draft note when she saw that its dose was wrong.",
        "She booked twenty follow-up visits where the ward had booked seven.",
        "Among some forty students since 2017 she stands in the first five.",
        "She has my highest recommendation, and I am glad to speak with any program.",
    ];

    [Fact]
    public async Task A_case_typed_by_hand_becomes_a_letter_with_all_that_was_typed()
    {
        var page = await OpenAsync("/", StartEmptyStudio().Address);
        await page.Link("New case").ClickAsync();
        await TypeFactsAsync(page);
        await page.Button("Open the workspace").ClickAsync();

        await page.Button("Start session").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Timer)).ToBeVisibleAsync();
        await page.TakeNoteAsync("presented twelve patients a day #pc", "presented twelve patients a day");
        await page.TakeNoteAsync("\"the calmest voice on the ward\" #ics #prof", "the calmest voice on the ward");
        await Expect(page.Notes).ToHaveCountAsync(2);
        foreach (var (name, text) in Screens.Sections.Zip(Texts))
        {
            await page.Section(name).FillAsync(text);
        }

        await page.Section("Patient Care and Procedural Skills").PressAsync("ControlOrMeta+End");
        await page
            .Notes.Filter(new() { HasText = "presented twelve" })
            .GetByRole(AriaRole.Button, new() { Name = "Insert into draft" })
            .ClickAsync();
        await page.Button("End session").ClickAsync();
        await page.SavedAsync();

        var (fileName, letter) = await LetterText.DownloadAsync(page, () => page.DownloadPdf.ClickAsync());

        Assert.EndsWith(".pdf", fileName, StringComparison.Ordinal);
        Assert.Contains("Okoye", fileName, StringComparison.Ordinal);
        Assert.All(
            [
                "Harrow Lake Medical Center",
                "400 Millrace Road",
                "(440) 555-0142",
                "ruth.hallworth@harrowlake.example.org",
                "Adaeze Okoye",
                "AAMC ID 10000042",
                "Dear Program Director:",
                .. Screens.Sections[1..7],
                .. Texts,
                "Dr. Okoye presented twelve patients a day.",
                "Sincerely,",
                "Ruth A. Hallworth, MD, FACP",
                "Teaching Attending",
            ],
            said => Assert.Contains(said, letter, StringComparison.Ordinal)
        );
        Assert.Matches(
            @"(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, 20\d\d",
            letter
        );
    }

    [Fact]
    public async Task The_sample_is_a_letter_at_once()
    {
        var page = await OpenAsync("/", StartEmptyStudio().Address);
        await page.Link("Open the sample case").ClickAsync();
        await Expect(page.LetterPages.First).ToContainTextAsync("Elif Yıldırım");

        var (_, letter) = await LetterText.DownloadAsync(page, () => page.DownloadPdf.ClickAsync());

        Assert.Contains("Elif Yıldırım", letter, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "LorStudio" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new("Yıldırım") })).ToBeVisibleAsync();
    }

    private static async Task TypeFactsAsync(IPage page)
    {
        (string Label, string Value)[] facts =
        [
            ("Given name", "Adaeze"),
            ("Family name", "Okoye"),
            ("AAMC ID", "10000042"),
            ("Candidate's email", "adaeze.okoye@example.com"),
            ("Medical school", "Ikenga College of Medicine"),
            ("Graduation year", "2022"),
            ("Writer's name", "Ruth A. Hallworth"),
            ("Writer's credentials", "MD, FACP"),
            ("Writer's title", "Teaching Attending"),
            ("Institution", "Harrow Lake Medical Center"),
            ("Writer's phone", "(440) 555-0142"),
            ("Writer's email", "ruth.hallworth@harrowlake.example.org"),
            ("Address, as on the letterhead", "400 Millrace Road\nHarrow Lake, OH 44000"),
            ("Rotation specialty", "Internal Medicine"),
            ("Start of the rotation", "2026-07-06"),
            ("End of the rotation", "2026-08-14"),
            ("Hours per week", "45"),
            ("Capacity", "supervising attending"),
            ("Specialty applied for", "Internal Medicine"),
            ("Season", "2027"),
            ("Paid on", "2026-11-20"),
        ];
        foreach (var group in (string[])["candidate", "writer", "clinical experience", "application and order"])
        {
            await page.GetByText($"More about the {group}", new() { Exact = true }).ClickAsync();
        }

        foreach (var (label, value) in facts)
        {
            await page.Field(label).FillAsync(value);
        }

        await page.Field("Pronouns").SelectOptionAsync("she/her");
        await page.Field("Setting").SelectOptionAsync("Inpatient");
        await page.Field("Contact").SelectOptionAsync("Daily");
        await page.Field("Observation").SelectOptionAsync("Direct");
        await page.Field("Waiver").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Field("Service").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.SavedAsync();
    }
}

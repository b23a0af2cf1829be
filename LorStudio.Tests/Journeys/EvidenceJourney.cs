using System.Globalization;
using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>A session of forty minutes, its transcript, and a draft: what was never used, and what rests on nothing.</summary>
public sealed class EvidenceJourney(StudioBrowser browser) : Journey(browser)
{
    private const int Cues = 600;
    private static readonly TimeSpan BetweenNotes = TimeSpan.FromSeconds(80); // thirty of them are forty minutes

    // What was said, once in sixty passages, and a sentence that tells it in a letter's words.
    private static readonly (string Said, string Written)[] Told =
    [
        ("I presented twelve patients a day without notes", "He presented twelve patients each day without notes."),
        ("I heard a murmur that three of us had missed", "He heard a murmur that three of us had missed."),
        (
            "I found seven of eighteen patients without a follow-up visit",
            "Of eighteen patients he found seven without a follow-up visit."
        ),
        (
            "I interpreted for a Somali family in the consent talk",
            "He interpreted for a Somali family during the consent talk."
        ),
        ("I sutured a hand laceration with nine stitches", "He sutured a hand laceration with nine stitches."),
        (
            "I caught a tenfold heparin error before it was given",
            "He caught a tenfold heparin error before it was given."
        ),
        ("I arranged rides for three dialysis patients", "He arranged rides for three dialysis patients."),
        ("I taught six students the diabetic foot exam", "He taught six students the diabetic foot examination."),
        ("I enrolled sixty-two patients in the hypertension study", ""),
        ("I drafted the abstract for the regional meeting", ""),
    ];

    [Fact]
    public async Task The_lists_name_exactly_what_was_never_used_and_what_rests_on_nothing()
    {
        SkippingClock clock = new();
        var studio = StartEmptyStudio(clock);
        var id = await studio.AddCaseAsync(SampleCases.Beginning);
        var page = await OpenAsync($"/cases/{id}", studio.Address);
        await TakeNotesAsync(page, clock);
        await AddTranscriptAsync(page);
        await QuoteAsync(page);

        var sentences = string.Join(' ', Told.Select(t => t.Written).Where(w => w.Length > 0));
        await page.Section("Patient Care and Procedural Skills")
            .FillAsync(sentences + " She won the best poster of ninety at the state meeting. He is kind to all.");
        await page.SavedAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Evidence" }).ClickAsync();

        var claims = page.Region("Claims that no note holds");
        await Expect(claims.GetByRole(AriaRole.Listitem))
            .ToHaveTextAsync([new System.Text.RegularExpressions.Regex("best poster of ninety")]);
        var unused = page.Region("Notes that no sentence uses").GetByRole(AriaRole.Listitem);
        await Expect(unused).ToHaveCountAsync(30 + 2);
        await Expect(unused.Filter(new() { HasText = "hypertension study" })).ToHaveCountAsync(1);
        await Expect(unused.Filter(new() { HasText = "regional meeting" })).ToHaveCountAsync(1);
        await Expect(unused.Filter(new() { HasText = "observation" })).ToHaveCountAsync(30);

        await claims.GetByRole(AriaRole.Button).ClickAsync();
        var here = page.Region("The sentence at the cursor");
        await Expect(here).ToContainTextAsync("No note holds “the best”.");
        await here.GetByRole(AriaRole.Combobox).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Expect(claims.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);
        await Expect(here).ToContainTextAsync("confirmed");
        await here.GetByRole(AriaRole.Button, new() { Name = "It does not rest on this note" }).ClickAsync();
        await Expect(claims.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_note_that_is_put_in_stays_with_its_sentence_while_that_is_edited()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.TakeNoteAsync("stayed with the patient in bed four #pc", "stayed with the patient in bed four");
        await page.Section("Patient Care and Procedural Skills").FocusAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+Enter");
        await Expect(page.GetByText("Rests on stayed with the patient in bed four")).ToBeVisibleAsync();
        await page.Section("Opening").HoverAsync();
        await page.Notes.First.HoverAsync();
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.found').length > 0");
        await page.Section("Patient Care and Procedural Skills").FocusAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+End");
        await page.Keyboard.PressAsync("ArrowLeft");
        for (var i = 0; i < 6; i++)
        {
            await page.Keyboard.PressAsync("ControlOrMeta+Backspace");
        }

        await page.Keyboard.TypeAsync("did what nobody had asked of him");
        await page.SavedAsync();

        await page.GetByRole(AriaRole.Tab, new() { Name = "Evidence" }).ClickAsync();
        var here = page.Region("The sentence at the cursor");
        await Expect(here).ToContainTextAsync("nobody had asked");
        await Expect(here).ToContainTextAsync("put in here");
        await Expect(page.Region("Notes that no sentence uses").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);
    }

    /// <summary>Thirty notes of a session of forty minutes, by keyboard alone.</summary>
    private static async Task TakeNotesAsync(IPage page, SkippingClock clock)
    {
        await page.Button("Start session").PressAsync("Enter");
        await Expect(page.CaptureLine).ToBeFocusedAsync();
        for (var i = 1; i <= 30; i++)
        {
            await page.Keyboard.TypeAsync($"observation {Letters(i)} of the ward #prof");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Notes).ToHaveCountAsync(i);
            clock.Skip(BetweenNotes);
        }

        await Expect(page.Notes.First).ToContainTextAsync(new System.Text.RegularExpressions.Regex("(38|39):[0-9]{2}"));
        await page.Button("End session").PressAsync("Enter");
        await Expect(page.Button("Resume")).ToBeVisibleAsync();
    }

    private static async Task AddTranscriptAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Tab, new() { Name = "Transcript" }).ClickAsync();
        await Expect(page.Button("Choose a transcript")).ToBeEnabledAsync();
        await page.GetByLabel("Transcript file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "talk.vtt",
                    MimeType = "text/vtt",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(Talk()),
                }
            );
        await Expect(page.GetByText("600 passages were read.")).ToBeVisibleAsync();
    }

    private static async Task QuoteAsync(IPage page)
    {
        var line = page.GetByRole(AriaRole.Textbox, new() { Name = "Note from the transcript" });
        foreach (var (said, _) in Told)
        {
            await page.GetByRole(AriaRole.Searchbox).FillAsync(said);
            await Expect(page.GetByText("1 of 1")).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Listbox, new() { Name = "Transcript" }).PressAsync("Enter");
            await Expect(line).ToBeFocusedAsync();
            await page.Keyboard.TypeAsync(" #pc");
            await page.Keyboard.PressAsync("Enter");
            await Expect(line).ToBeHiddenAsync();
        }
    }

    private static string Talk()
    {
        System.Text.StringBuilder talk = new("WEBVTT\n\n");
        for (var i = 0; i < Cues; i++)
        {
            var words =
                i % 60 == 30 ? Told[i / 60].Said
                : i % 2 == 0 ? "and so it went on"
                : "what happened then?";
            var speaker = i % 2 == 0 ? "Tomás Ibarrola Quiñones" : "Dr. Mizani";
            talk.Append(
                CultureInfo.InvariantCulture,
                $"{i + 1}\n{Time(4 * i)}.000 --> {Time((4 * i) + 3)}.000\n{speaker}: {words}\n\n"
            );
        }

        return talk.ToString();
    }

    private static string Time(int seconds) =>
        TimeSpan.FromSeconds(seconds).ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);

    // Numbers would be read as numbers, and each note has to be another one.
    private static string Letters(int number) => $"{(char)('a' + (number / 6))}{(char)('k' + (number % 6))}x";
}

using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Typing goes on while the server is away, and nothing of it is lost.</summary>
public sealed class LostConnectionJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task What_is_typed_while_the_connection_is_away_is_saved_when_it_is_back()
    {
        var studio = await Browser.StudioAsync();
        await using Relay wire = new(studio.Address);
        var page = await OpenAsync($"/cases/{await studio.AddCaseAsync(SampleCases.Beginning)}", wire.Address);
        var opening = page.Section("Opening");
        await opening.FillAsync("I write in support");
        await page.SavedAsync();

        Forgive(page);
        await wire.CutAsync();
        await opening.PressSequentiallyAsync(" of my student");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Connection lost");
        await opening.PressSequentiallyAsync(", whom I know well.");
        wire.Mend();

        await Expect(page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        await Expect(page.LetterPages.First).ToContainTextAsync("whom I know well");
        await page.SavedAsync();
        var elsewhere = await OpenAsync(new Uri(page.Url).AbsolutePath);
        await Expect(elsewhere.Section("Opening"))
            .ToHaveValueAsync("I write in support of my student, whom I know well.");
    }

    [Fact]
    public async Task A_fact_typed_while_the_connection_is_away_is_saved_when_it_is_back()
    {
        var studio = await Browser.StudioAsync();
        await using Relay wire = new(studio.Address);
        var page = await OpenAsync(
            $"/cases/{await studio.AddCaseAsync(SampleCases.Beginning)}?tab=facts",
            wire.Address
        );
        var given = page.Field("Given name");
        await given.FillAsync("Ama");
        await page.SavedAsync();

        Forgive(page);
        await wire.CutAsync();
        await Expect(page.GetByText("Connection lost")).ToBeVisibleAsync();
        await given.PressSequentiallyAsync("lia");
        wire.Mend();

        await Expect(page.GetByText("Connection lost")).ToBeHiddenAsync();
        await Expect(page.LetterPages.First).ToContainTextAsync("Amalia");
        await page.SavedAsync();
        var elsewhere = await OpenAsync(new Uri(page.Url).PathAndQuery);
        await Expect(elsewhere.Field("Given name")).ToHaveValueAsync("Amalia");
    }

    [Fact]
    public async Task A_loss_of_five_seconds_in_the_middle_of_a_sentence_takes_no_key()
    {
        const string Sentence = "She looked the trial up overnight and changed the plan in the morning, unasked.";
        var studio = await Browser.StudioAsync();
        await using Relay wire = new(studio.Address);
        var page = await OpenAsync($"/cases/{await studio.AddCaseAsync(SampleCases.Beginning)}", wire.Address);
        var section = page.Section("Medical Knowledge");
        await Expect(section).ToBeEditableAsync();
        Forgive(page);

        var typing = section.PressSequentiallyAsync(Sentence, new() { Delay = 80 });
        await wire.CutAsync();
        await Task.Delay(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        wire.Mend();
        await typing;

        await Expect(section).ToHaveValueAsync(Sentence);
        await Expect(section).ToBeFocusedAsync();
        await Expect(page.LetterPages.First).ToContainTextAsync("unasked.");
        await page.SavedAsync();
        var elsewhere = await OpenAsync(new Uri(page.Url).AbsolutePath);
        await Expect(elsewhere.Section("Medical Knowledge")).ToHaveValueAsync(Sentence);
    }

    [Fact]
    public async Task The_line_says_what_happens_to_the_text_and_is_readable()
    {
        var studio = await Browser.StudioAsync();
        await using Relay wire = new(studio.Address);
        var page = await OpenAsync($"/cases/{await studio.AddCaseAsync(SampleCases.Beginning)}", wire.Address);
        await Expect(page.Section("Opening")).ToBeEditableAsync();
        var line = page.GetByRole(AriaRole.Alert);
        await Expect(line).ToBeHiddenAsync();

        Forgive(page);
        await wire.CutAsync();

        await Expect(line)
            .ToHaveTextAsync("Connection lost. Go on typing: your text is kept in this browser and will be saved.");
        await Expect(line).ToHaveCSSAsync("background-color", "rgb(122, 82, 0)");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        wire.Mend();
        await Expect(line).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Tries_come_at_once_then_further_and_further_apart_and_at_once_when_there_is_hope()
    {
        // A page of the studio with no connection of its own.
        var page = await OpenAsync("/health");

        var waits = await page.EvaluateAsync<double[]>(
            """
            async () => {
              document.body.innerHTML = "<p class='reconnect-line' hidden></p>";
              const { regain } = await import("/connection.js");
              const real = window.setTimeout;
              const waits = [];
              window.setTimeout = (act, time) => { waits.push(time); return real(act, 0); };
              let left = 7;
              await regain(async () => { if (--left > 0) throw new Error("away"); return true; });
              window.setTimeout = (act, time) => { waits.push(-time); dispatchEvent(new Event("online")); };
              await regain(async () => true);
              window.setTimeout = real;
              return waits;
            }
            """
        );

        Assert.Equal([0, 500, 1000, 2000, 4000, 5000, 5000, 0], waits);
    }
}

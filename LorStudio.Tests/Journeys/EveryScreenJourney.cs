using Deque.AxeCore.Commons;
using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Every screen, at each width, light and dark: open to everyone (WCAG 2.2, A and AA) and never wider than its window.</summary>
public sealed class EveryScreenJourney(StudioBrowser browser) : Journey(browser)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // In the page itself: one run there takes a third of the time of the package's own, which opens a page for its report.
    private const string Violations = """
        async () => (await axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
          resultTypes: ["violations"],
        })).violations.flatMap(rule => rule.nodes.map(node => `${rule.help}: ${node.html} (${node.failureSummary})`))
        """;

    // Elements that are wider inside than outside and would show a bar for it, the page among them.
    private const string ScrollingSideways = """
        () => [document.documentElement, ...document.querySelectorAll("body *")]
          .filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1)
          .filter(e => e === document.documentElement || ["auto", "scroll"].includes(getComputedStyle(e).overflowX))
          .map(e => `${e.tagName} ${e.className} ${e.getAttribute("aria-label") ?? ""}: ${e.scrollWidth} in ${e.clientWidth}`)
        """;

    private readonly List<string> _complaints = [];
    private string _look = "";

    [Theory]
    [InlineData(1440, 900, ColorScheme.Light)]
    [InlineData(1440, 900, ColorScheme.Dark)]
    [InlineData(700, 900, ColorScheme.Light)]
    [InlineData(700, 900, ColorScheme.Dark)]
    [InlineData(390, 800, ColorScheme.Light)]
    [InlineData(390, 800, ColorScheme.Dark)]
    public async Task It_is_open_to_everyone_and_never_scrolls_sideways(int width, int height, ColorScheme colors)
    {
        _look = $"{width} x {height}, {colors}";
        var studio = StartEmptyStudio();
        var page = await OpenAsync("/", studio.Address, width, height, colors);
        await LookAsync(page, "empty worklist", page.Link("Open the sample case"));

        var beginning = $"/cases/{await studio.AddCaseAsync(SampleCases.Beginning)}";
        await page.GotoAsync(beginning);
        await LookAsync(page, "case at its start", page.Section("Opening"));

        var finished = $"/cases/{await studio.AddCaseAsync(SampleCases.Finished)}";
        await LookAsync(page, finished, "finished case", page.Section("Opening"));
        await LookAsync(page, finished + "?notes=grouped", "notes by competency", page.Section("Opening"));
        await LookAsync(page, finished + "?tab=summary", "summary", page.Section("Opening"));
        foreach (var tab in (string[])["transcript", "materials", "evidence", "facts"])
        {
            await LookAsync(page, $"{finished}?tab={tab}", tab, page.Section("Opening"));
        }

        await LookAtPanesAsync(page, finished, width);
        await LookAtDraftAsync(page, finished);
        await LookAsync(page, finished + "/letter", "letter", page.DownloadPdf);
        await LookAtHistoryAsync(page, finished);
        await LookAsync(page, "/", "worklist", page.GetByRole(AriaRole.Heading, new() { Name = "Worklist" }));
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Delete ") }).First.ClickAsync();
        await LookAsync(page, "question before deleting", page.GetByRole(AriaRole.Dialog));
        await LookAsync(page, "/?show=deleted", "deleted cases", page.GetByRole(AriaRole.Main));
        await LookAsync(page, "/cases/new", "new case", page.Field("Given name"));
        await LookAsync(page, "/cases/import", "import", page.Field("Case file"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Keys" }).ClickAsync();
        await LookAsync(page, "help sheet", page.GetByRole(AriaRole.Dialog));
        ExpectFailure(page, "/nowhere");
        await LookAsync(
            page,
            "/nowhere",
            "wrong address",
            page.GetByRole(AriaRole.Heading, new() { Name = "Nothing is here" })
        );

        Assert.True(_complaints.Count == 0, string.Join('\n', _complaints));
    }

    [Fact]
    public async Task A_screen_that_is_closed_to_some_or_too_wide_is_noticed()
    {
        var page = await OpenAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();
        await page.EvaluateAsync(
            "document.querySelector('main').innerHTML = '<input><p style=\"width: 200vw\">wide</p>'"
        );

        await LookAsync(page, "broken", page.GetByText("wide"));

        Assert.Collection(
            _complaints,
            complaint => Assert.Contains("must have labels", complaint, StringComparison.Ordinal),
            complaint => Assert.Contains("scrolls sideways", complaint, StringComparison.Ordinal)
        );
    }

    /// <summary>What a narrow window shows only when it is asked for.</summary>
    private async Task LookAtPanesAsync(IPage page, string workspace, int width)
    {
        await page.GotoAsync(workspace);
        await Expect(page.Section("Opening")).ToBeEditableAsync();
        if (width < 600)
        {
            await PaneAsync(page, "Letter");
            await LookAsync(page, "letter pane", page.LetterPages);
        }
        else if (width < 1200)
        {
            await page.Button("Preview").ClickAsync();
            await LookAsync(page, "letter drawer", page.LetterPages);
        }

        await LookAtChecksAsync(page, workspace, width);
        await page.GotoAsync(workspace);
        await Expect(page.Section("Opening")).ToBeEditableAsync();
        if (width < 600)
        {
            await PaneAsync(page, "Session");
        }

        await page.Button("Session details").ClickAsync();
        await page.Notes.First.HoverAsync();
        await page.Notes.First.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        await LookAsync(page, "session details and a note being edited", page.Field("Meeting link"));
    }

    private async Task LookAtChecksAsync(IPage page, string workspace, int width)
    {
        await page.GotoAsync(workspace + "?letter=checks");
        var opening = page.Section("Opening");
        await Expect(opening).ToBeEditableAsync();
        var text = await opening.InputValueAsync();
        await opening.FillAsync($"{text} She seems to know the the ward, and [NAME] is glad of it.");
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Opening: .*1 blocker") }))
            .ToBeVisibleAsync();
        await LookAsync(page, "underlined words", opening);
        if (width < 600)
        {
            await PaneAsync(page, "Letter");
        }
        else if (width < 1200)
        {
            await page.Button("Preview").ClickAsync();
        }

        await page.Region("Blockers").GetByRole(AriaRole.Listitem).First.HoverAsync();
        await LookAsync(page, "checks", page.Region("Left to do"));
        await page.Region("To consider").GetByRole(AriaRole.Listitem).First.HoverAsync();
        await page.Region("To consider").GetByRole(AriaRole.Button, new() { Name = "Why" }).First.ClickAsync();
        await page.Region("To consider").GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).First.ClickAsync();
        await LookAsync(page, "dismissed finding", page.GetByRole(AriaRole.Button, new() { Name = "Undo" }));
        if (width < 600)
        {
            await PaneAsync(page, "Draft");
        }
        else if (width < 1200)
        {
            await page.Button("Preview").ClickAsync();
        }

        await opening.FillAsync(text);
        await page.SavedAsync();
    }

    private static Task PaneAsync(IPage page, string name) =>
        page.GetByRole(AriaRole.Navigation, new() { Name = "Panes" })
            .GetByRole(AriaRole.Button, new() { Name = name })
            .ClickAsync();

    private async Task LookAtHistoryAsync(IPage page, string workspace)
    {
        var status = page.GetByRole(AriaRole.Status);
        await LookAsync(page, workspace + "/history", "empty history", page.Link("Go to the draft"));
        await page.GotoAsync(workspace);
        await Expect(page.Section("Opening")).ToBeEditableAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+s");
        await LookAsync(page, "question for a name", page.GetByRole(AriaRole.Dialog));
        await page.Keyboard.TypeAsync("Before a longer pause");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Kept as “Before a longer pause”")).ToBeVisibleAsync();
        await page.Section("Opening").FillAsync("I am glad to recommend Dr. Elif Yıldırım.");
        await page.SavedAsync();
        await LookAsync(page, workspace + "/history", "history", status);
        await LookAsync(page, workspace + "/history?view=side", "history side by side", status);
        await page.Button("Restore this version").ClickAsync();
        await LookAsync(page, "question before a restore", page.GetByRole(AriaRole.Dialog));
    }

    private async Task LookAtDraftAsync(IPage page, string workspace)
    {
        await LookAsync(
            page,
            workspace + "?focus=PC",
            "one section alone",
            page.Section("Patient Care and Procedural Skills")
        );
        await page.Section("Patient Care and Procedural Skills").PressAsync("ControlOrMeta+f");
        await page.Field("Find").FillAsync("the");
        await LookAsync(page, "find bar over one section", page.Field("Replace with"));
        await page.GotoAsync(workspace);
        await Expect(page.Section("Opening")).ToBeEditableAsync();
        await Expect(page.Button("Find and replace")).ToBeEnabledAsync();
        await page.Section("Opening").PressAsync("ControlOrMeta+f");
        await page.Field("Find").FillAsync("the");
        await page.Field("Find").PressAsync("Enter");
        await LookAsync(page, "find bar", page.Field("Replace with"));
        await page.Button("Collapse all").ClickAsync();
        await LookAsync(page, "collapsed sections", page.Button("Opening"));
        await page.Button("Collapse all").ClickAsync();
    }

    private async Task LookAsync(IPage page, string path, string screen, ILocator sign)
    {
        await page.GotoAsync(path);
        await LookAsync(page, screen, sign);
    }

    /// <param name="sign">What tells that the screen is there.</param>
    private async Task LookAsync(IPage page, string screen, ILocator sign)
    {
        await Expect(sign.First).ToBeAttachedAsync();
        // What fades in is read when it has come.
        await page.EvaluateAsync("Promise.all(document.getAnimations().map(a => a.finished.catch(() => null)))");
        await page.EvaluateAsync(Axe);
        foreach (var violation in await page.EvaluateAsync<string[]>(Violations))
        {
            _complaints.Add($"{screen}, {_look}: {violation}");
        }

        foreach (var wide in await page.EvaluateAsync<string[]>(ScrollingSideways))
        {
            _complaints.Add($"{screen}, {_look}: scrolls sideways: {wide}");
        }

        if (Environment.GetEnvironmentVariable("LORSTUDIO_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(
                new() { Path = Path.Combine(folder, $"{screen} {_look}.png".Replace(' ', '-')) }
            );
        }
    }
}

using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Support;

/// <summary>The parts of the screens, found as a person finds them: by role and label.</summary>
internal static partial class Screens
{
    /// <summary>The sections of a letter in the classic order.</summary>
    public static readonly string[] Sections =
    [
        "Opening",
        "Patient Care and Procedural Skills",
        "Medical Knowledge",
        "Practice-Based Learning and Improvement",
        "Interpersonal and Communication Skills",
        "Professionalism",
        "Systems-Based Practice",
        "Comparison",
        "Closing",
    ];

    // That a fact was changed is said only once the server has heard of it: until then "Saved" is about the one before.
    private const string StaysSaved = """
        call => {
          const words = document.querySelector("[role=status]")?.textContent ?? "";
          if (window.saved?.call !== call || !/^Saved \d{1,2}:\d{2}:\d{2}$/.test(words))
            window.saved = { call, since: performance.now() };
          return performance.now() - window.saved.since > 400;
        }
        """;

    extension(IPage page)
    {
        /// <summary>The editor of a section, by its full name.</summary>
        public ILocator Section(string name) => page.GetByRole(AriaRole.Textbox, new() { Name = name, Exact = true });

        public ILocator CaptureLine => page.GetByRole(AriaRole.Textbox, new() { Name = "Note", Exact = true });

        public ILocator SaveState => page.GetByRole(AriaRole.Status);

        public ILocator DownloadPdf => page.GetByRole(AriaRole.Link, new() { Name = "Download PDF" });

        /// <summary>The preview's pages, in order.</summary>
        public ILocator LetterPages => page.GetByRole(AriaRole.Img, new() { NameRegex = PageName() });

        public ILocator Notes =>
            page.GetByRole(AriaRole.Tabpanel, new() { Name = "Notes" }).GetByRole(AriaRole.Listitem);

        public ILocator Region(string name) => page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

        public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

        public ILocator Link(string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

        /// <summary>A tab, by the beginning of its name: a count may follow.</summary>
        public ILocator Tab(string name) => page.GetByRole(AriaRole.Tab, new() { Name = name });

        public ILocator Field(string label) => page.GetByLabel(label, new() { Exact = true });

        /// <summary>Waits until the server has said that all that was typed is in the database.</summary>
        public Task SavedAsync() => page.WaitForFunctionAsync(StaysSaved, Guid.NewGuid().ToString());

        /// <summary>Saves a note through the capture line and waits until it is listed.</summary>
        public async Task TakeNoteAsync(string line, string listed)
        {
            await page.CaptureLine.FillAsync(line);
            await page.CaptureLine.PressAsync("Enter");
            await Expect(page.Notes.Filter(new() { HasText = listed })).ToHaveCountAsync(1);
        }
    }

    [GeneratedRegex(@"^Page \d+ of \d+$")]
    private static partial Regex PageName();
}

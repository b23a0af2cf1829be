using AngleSharp.Dom;
using Bunit;
using LorStudio.Cases;
using LorStudio.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.Cases;

public sealed class WorklistTests : StudioScreen
{
    [Fact]
    public void A_first_start_offers_a_new_case_and_the_sample()
    {
        var page = Render<Worklist>();

        Assert.Equal("/cases/new", Link(page, "New case").GetAttribute("href"));
        Assert.Equal("n", Link(page, "New case").GetAttribute("data-key"));
        Assert.Equal("/samples/finished", Link(page, "Open the sample case").GetAttribute("href"));
        Assert.Equal("/cases/import", Link(page, "Import case file").GetAttribute("href"));
    }

    [Fact]
    public async Task Open_cases_stand_under_overdue_today_next_and_no_due_date()
    {
        await OpenAsync("Overdue Case", paid: new(2026, 11, 2));
        await OpenAsync("Late Yesterday", paid: new(2026, 11, 17));
        await OpenAsync("Due Today", paid: new(2026, 11, 18));
        await OpenAsync("Due Next", paid: new(2026, 11, 19));
        await OpenAsync("Unpaid Case", paid: null);

        var page = Render<Worklist>();

        Assert.Equal(
            [
                "Overdue 2: Overdue Case, Late Yesterday",
                "Due today 1: Due Today",
                "Next 1: Due Next",
                "No due date yet 1: Unpaid Case",
            ],
            page.FindAll(".group")
                .Select(g =>
                    $"{g.QuerySelector("h2")!.TextContent}: {string.Join(", ", g.QuerySelectorAll(".name").Select(n => n.TextContent))}"
                )
        );
        Assert.Equal(
            ["11 business days late", "1 business day late", "today", "1 of 4 days left"],
            page.FindAll(".left").Select(e => e.TextContent)
        );
    }

    [Fact]
    public async Task A_line_says_who_what_and_what_is_missing()
    {
        await Book.CreateAsync(
            new CaseFacts
            {
                Candidate = new() { GivenName = "Amara", FamilyName = "Okafor" },
                Writer = new() { Name = "Ellen Marsh" },
                Application = new() { Specialty = "Internal Medicine", Season = 2027 },
            },
            Cancellation
        );

        var line = Render<Worklist>().Find("li");

        Assert.Equal("/cases/1", line.QuerySelector("a.name")?.GetAttribute("href"));
        Assert.Equal("Internal Medicine 2027 · letter by Ellen Marsh", line.QuerySelector(".about")?.TextContent);
        Assert.Equal(
            "Missing: pronouns, rotation specialty, rotation dates, payment date and 3 more",
            line.QuerySelector(".missing")?.TextContent
        );
        Assert.Equal(["Facts", "Waiver unknown"], line.QuerySelectorAll(".chip").Select(c => c.TextContent));
    }

    [Fact]
    public async Task A_name_is_shown_as_text_whatever_it_holds()
    {
        await OpenAsync("<script>alert(1)</script>", paid: null);

        var page = Render<Worklist>();

        Assert.Equal("<script>alert(1)</script>", page.Find(".name").TextContent);
        Assert.Empty(page.FindAll("script"));
    }

    [Fact]
    public async Task Archiving_takes_a_case_off_the_list_and_can_be_undone()
    {
        await OpenAsync("Amara Okafor", paid: null);
        var (_, messages) = OpenShell();
        var page = Render<Worklist>();

        await Button(page, "Archive Amara Okafor").ClickAsync();
        Assert.Empty(page.FindAll("li"));
        Assert.Contains("No case is open", page.Markup, StringComparison.Ordinal);

        await UndoAsync(messages, "Amara Okafor is archived");
        page.WaitForAssertion(() => Assert.Single(page.FindAll("li")));
    }

    [Fact]
    public async Task Deleting_asks_first_and_can_be_undone()
    {
        await OpenAsync("Amara Okafor", paid: null);
        var (dialogs, messages) = OpenShell();
        var page = Render<Worklist>();

        var kept = Button(page, "Delete Amara Okafor").ClickAsync();
        await dialogs.WaitForElement("button:contains('Keep case')").ClickAsync();
        await kept;
        Assert.Single(page.FindAll("li"));

        var deleted = Button(page, "Delete Amara Okafor").ClickAsync();
        await dialogs.WaitForElement("button:contains('Delete case')").ClickAsync();
        await deleted;
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("li")));
        Assert.Null(await Book.GetAsync(1, Cancellation));

        await UndoAsync(messages, "Amara Okafor is deleted");
        page.WaitForAssertion(() => Assert.Single(page.FindAll("li")));
        Assert.NotNull(await Book.GetAsync(1, Cancellation));
    }

    [Fact]
    public async Task The_address_names_the_shelf()
    {
        await OpenAsync("Open Case", paid: null);
        await Book.ArchiveAsync(await OpenAsync("Archived Case", paid: null), Cancellation);
        await Book.DeleteAsync(await OpenAsync("Deleted Case", paid: null), Cancellation);
        var navigation = Services.GetRequiredService<NavigationManager>();

        foreach (
            var (address, name) in new[]
            {
                ("/", "Open Case"),
                ("/?show=archived", "Archived Case"),
                ("/?show=deleted", "Deleted Case"),
                ("/?show=nonsense", "Open Case"),
            }
        )
        {
            navigation.NavigateTo(address);
            var page = Render<Worklist>();
            Assert.Equal([name], page.FindAll(".name").Select(n => n.TextContent));
            Assert.Equal(name.Split(' ')[0], page.Find(".shelves [aria-current=page]").TextContent);
        }
    }

    [Fact]
    public async Task A_deleted_case_can_be_brought_back_and_says_until_when()
    {
        await Book.DeleteAsync(await OpenAsync("Amara Okafor", paid: null), Cancellation);
        OpenShell();
        Services.GetRequiredService<NavigationManager>().NavigateTo("/?show=deleted");
        var page = Render<Worklist>();
        Assert.Contains("on Thu, Dec 24, 2026", page.Find(".when").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("a.name"));

        await Button(page, "Bring back Amara Okafor").ClickAsync();

        Assert.NotNull(await Book.GetAsync(1, Cancellation));
        Assert.Empty(page.FindAll("li"));
    }

    [Fact]
    public async Task An_archived_case_can_be_reopened()
    {
        await Book.ArchiveAsync(await OpenAsync("Amara Okafor", paid: null), Cancellation);
        OpenShell();
        Services.GetRequiredService<NavigationManager>().NavigateTo("/?show=archived");
        var page = Render<Worklist>();

        await Button(page, "Reopen Amara Okafor").ClickAsync();

        Assert.Single(await Book.ListAsync(CaseShelf.Open, Cancellation));
    }

    /// <summary>A case whose first session ended the day before it was paid.</summary>
    private async Task<long> OpenAsync(string name, DateOnly? paid)
    {
        var facts = new CaseFacts
        {
            Candidate = new() { GivenName = name },
            Order = new() { PaidOn = paid },
        };
        var made = new Case(facts, Practice.Time.GetUtcNow());
        made.ClockSession(new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.FromHours(-8)));
        await using var db = Database.CreateDbContext();
        db.Add(made);
        await db.SaveChangesAsync(Cancellation);
        return made.Id;
    }

    private static async Task UndoAsync(IRenderedComponent<MudBlazor.MudSnackbarProvider> messages, string done)
    {
        messages.WaitForAssertion(() => Assert.Contains(done, messages.Markup, StringComparison.Ordinal));
        await messages.Find("button:contains('Undo')").ClickAsync();
    }

    private static IElement Link(IRenderedComponent<Worklist> page, string words) =>
        page.FindAll("a").Single(a => a.TextContent.Trim() == words);
}

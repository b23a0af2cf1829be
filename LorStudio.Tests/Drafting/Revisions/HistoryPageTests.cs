using Bunit;
using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;
using LorStudio.Saving;
using LorStudio.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace LorStudio.Tests.Drafting.Revisions;

public sealed class HistoryPageTests : StudioScreen
{
    private readonly DraftDesk _desk;
    private readonly RevisionShelf _shelf;
    private readonly long _id;

    public HistoryPageTests()
    {
        Services.AddDrafting();
        _desk = Services.GetRequiredService<DraftDesk>();
        _shelf = Services.GetRequiredService<RevisionShelf>();
        _id = Book.CreateAsync(new CaseFacts(), Cancellation).GetAwaiter().GetResult().Id;
        SaveTyped(all: true);
    }

    [Fact]
    public void Without_a_version_the_page_says_when_one_is_kept()
    {
        var page = Open();

        Assert.Contains(
            "No version of this draft is kept yet",
            page.Find(".empty").TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal($"/cases/{_id}", page.Find(".empty a").GetAttribute("href"));
    }

    [Fact]
    public async Task Versions_stand_latest_first_with_time_name_reason_and_words()
    {
        await KeepAsync(SectionKey.PC, "He was calm.", RevisionReason.SessionEnded);
        await KeepAsync(SectionKey.PC, "He was always calm.", RevisionReason.Named, "Before the call");

        var rows = Open().FindAll(".version");

        Assert.Equal(
            [
                "Nov 24, 12:02|Before the call|Kept by you|4 words · 1 word added",
                "Nov 24, 12:01|Session ended|3 words · 3 words added",
            ],
            rows.Select(r => string.Join('|', r.Children.Select(c => c.TextContent)))
        );
    }

    [Fact]
    public async Task The_latest_version_is_compared_with_the_draft_as_it_stands()
    {
        await KeepAsync(SectionKey.PC, "Early", RevisionReason.Pause);
        await KeepAsync(SectionKey.PC, "He was calm.", RevisionReason.Pause);
        await WriteAsync(SectionKey.PC, "He was kind.");

        var page = Open();

        Assert.Equal("true", page.FindAll(".version")[0].GetAttribute("aria-current"));
        Assert.Contains("the draft as it stands", page.Find("h2").TextContent, StringComparison.Ordinal);
        Assert.Equal("1 word added, 1 removed, in one part of the letter.", page.Find("[role=status]").TextContent);
        Assert.Equal(
            "<span>He was </span><del>calm</del><ins>kind</ins><span>.</span>",
            page.Find(".part .text").InnerHtml
        );
        Assert.Equal(9, page.FindAll(".same").Count);
    }

    [Fact]
    public async Task What_is_compared_stands_in_the_address()
    {
        var first = await KeepAsync(SectionKey.PC, "One", RevisionReason.Pause);
        await KeepAsync(SectionKey.PC, "Two", RevisionReason.Pause);
        var third = await KeepAsync(SectionKey.PC, "Three", RevisionReason.Pause);

        var page = Open($"?from={third.Id}&to={first.Id}&view=side");

        // The older one stands first, whichever was chosen.
        Assert.Equal(["<del>One</del>", "<ins>Three</ins>"], page.FindAll("td").Select(c => c.InnerHtml));
        Assert.Equal($"/cases/{_id}/history?from={third.Id}&to={first.Id}", Link(page, "In one column"));
    }

    [Fact]
    public async Task A_version_is_compared_with_the_one_before_and_the_first_with_nothing()
    {
        var first = await KeepAsync(SectionKey.PC, "One", RevisionReason.Pause);
        var second = await KeepAsync(SectionKey.PC, "Two", RevisionReason.Pause);

        var page = Open($"?from={second.Id}&to=before");
        Assert.Equal("<del>One</del><ins>Two</ins>", page.Find(".part .text").InnerHtml);

        await page.InvokeAsync(() => Navigation.NavigateTo($"/cases/{_id}/history?from={first.Id}&to=before"));
        page.WaitForAssertion(() => Assert.Equal("<ins>One</ins>", page.Find(".part .text").InnerHtml));
    }

    [Theory]
    [InlineData("?from=999&to=now")]
    [InlineData("?from=1&to=999")]
    [InlineData("?from=1&to=%3Cscript%3E")]
    public async Task An_address_that_names_nothing_compares_with_the_draft(string query)
    {
        await KeepAsync(SectionKey.PC, "One", RevisionReason.Pause);

        Assert.Equal("Nothing differs.", Open(query).Find("[role=status]").TextContent);
    }

    [Fact]
    public async Task What_changed_since_the_last_letter_is_one_link_away()
    {
        var letter = await KeepAsync(SectionKey.PC, "One", RevisionReason.Exported);
        await KeepAsync(SectionKey.PC, "Two", RevisionReason.Pause);

        var page = Open();

        Assert.Equal(
            $"/cases/{_id}/history?from={letter.Id}&to=now",
            Link(page, "What changed since the last PDF, Nov 24, 12:01")
        );
        Assert.Contains("the last PDF, Nov 24, 12:01", page.FindAll("option").Select(o => o.TextContent));
    }

    [Fact]
    public async Task Choosing_what_to_compare_with_changes_the_address()
    {
        var only = await KeepAsync(SectionKey.PC, "One", RevisionReason.Pause);
        var page = Open();

        await page.Find("select").ChangeAsync(new ChangeEventArgs { Value = "before" });

        Assert.EndsWith($"?from={only.Id}&to=before", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restore_is_asked_for_and_says_that_nothing_is_lost()
    {
        var first = await KeepAsync(SectionKey.PC, "One", RevisionReason.Pause);
        await WriteAsync(SectionKey.PC, "Two");
        List<TextWritten> told = [];
        Services.GetRequiredService<TextNews>().Written += told.Add;
        var (dialogs, messages) = OpenShell();
        var page = Open($"?from={first.Id}");

        var restoring = Button(page, "Restore this version").ClickAsync();
        dialogs.WaitForAssertion(() =>
            Assert.Contains("is kept as a version first", dialogs.Markup, StringComparison.Ordinal)
        );
        await Button(dialogs, "Restore").ClickAsync();
        await restoring;

        Assert.Equal("One", (await _desk.OpenAsync(_id, Cancellation))![SectionKey.PC].Text);
        Assert.Equal(new SavedText("One", 3), Assert.Single(told).Text);
        page.WaitForAssertion(() =>
            Assert.Equal(
                ["Restored from Nov 24, 12:01", "Before a restore", "After a pause"],
                page.FindAll(".why").Select(w => w.TextContent)
            )
        );
        Assert.Equal("<del>Two</del><ins>One</ins>", page.Find(".part .text").InnerHtml);
        Assert.Contains("The text that stood there is the version before.", messages.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restore_that_is_thought_better_of_changes_nothing()
    {
        var first = await KeepAsync(SectionKey.PC, "One", RevisionReason.Pause);
        await WriteAsync(SectionKey.PC, "Two");
        var (dialogs, _) = OpenShell();
        var page = Open($"?from={first.Id}");

        var restoring = Button(page, "Restore this version").ClickAsync();
        dialogs.WaitForAssertion(() => Button(dialogs, "Keep the draft as it is"));
        await Button(dialogs, "Keep the draft as it is").ClickAsync();
        await restoring;

        Assert.Equal("Two", (await _desk.OpenAsync(_id, Cancellation))![SectionKey.PC].Text);
    }

    [Fact]
    public async Task A_restore_waits_for_text_that_only_the_browser_has()
    {
        var first = await KeepAsync(SectionKey.PC, "One", RevisionReason.Pause);
        await WriteAsync(SectionKey.PC, "Two");
        SaveTyped(all: false);
        var (dialogs, messages) = OpenShell();
        var page = Open($"?from={first.Id}");

        var restoring = Button(page, "Restore this version").ClickAsync();
        dialogs.WaitForAssertion(() => Button(dialogs, "Restore"));
        await Button(dialogs, "Restore").ClickAsync();
        await restoring;

        Assert.Equal("Two", (await _desk.OpenAsync(_id, Cancellation))![SectionKey.PC].Text);
        Assert.Contains("still in this browser alone", messages.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_shown_as_text_whatever_it_holds()
    {
        await KeepAsync(SectionKey.PC, "<img src=x onerror=alert(1)>", RevisionReason.Named, "<b>bold</b>");
        await WriteAsync(SectionKey.PC, "<script>alert(1)</script>");

        var page = Open();

        Assert.Empty(page.FindAll("img, script, b"));
        Assert.Equal("<b>bold</b>", page.Find(".name").TextContent);
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private IRenderedComponent<HistoryPage> Open(string query = "")
    {
        Navigation.NavigateTo($"/cases/{_id}/history{query}");
        var page = Render<HistoryPage>(p => p.Add(x => x.Id, _id));
        page.WaitForAssertion(() => page.Find(".empty, [role=status]"));
        return page;
    }

    private void SaveTyped(bool all) => JSInterop.Setup<bool>("studio.flush").SetResult(all);

    private async Task WriteAsync(SectionKey key, string text)
    {
        Practice.Time.Advance(TimeSpan.FromMinutes(1));
        var seen = (await _desk.OpenAsync(_id, Cancellation))![key].Version;
        await _desk.WriteAsync(_id, key, text, seen, Cancellation);
    }

    private async Task<RevisionRow> KeepAsync(SectionKey key, string text, RevisionReason reason, string? name = null)
    {
        await WriteAsync(key, text);
        return (await _shelf.KeepAsync(_id, reason, name, Cancellation))!;
    }

    private static string? Link(IRenderedComponent<HistoryPage> page, string words) =>
        page.FindAll("a").Single(a => a.TextContent.Trim() == words).GetAttribute("href");
}

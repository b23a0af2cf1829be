using AngleSharp.Dom;
using Bunit;
using LorStudio.Cases;
using LorStudio.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.Cases;

public sealed class NewCaseTests : StudioScreen
{
    [Fact]
    public async Task Nothing_is_made_before_the_first_fact()
    {
        Render<NewCase>();
        PassQuiet();

        Assert.True(await Book.IsEmptyAsync(Cancellation));
    }

    [Fact]
    public async Task The_first_fact_makes_the_case_and_later_ones_go_on_with_it()
    {
        var page = Render<NewCase>();

        await Field(page, "Given name").InputAsync("Amara");
        PassQuiet();
        page.WaitForAssertion(() => Assert.EndsWith("/cases/new?case=1", Address, StringComparison.Ordinal));
        await Field(page, "Family name").InputAsync("Okafor");
        await Field(page, "Start of the rotation").InputAsync("2026-03-02");
        await Field(page, "Pronouns").ChangeAsync("1");
        PassQuiet();

        page.WaitForAssertion(() => Assert.Equal("Amara Okafor", Saved()?.Candidate.FullName));
        Assert.Equal(Pronouns.SheHer, Saved()?.Candidate.Pronouns);
        Assert.Equal(new DateOnly(2026, 3, 2), Saved()?.Experience.Start);
        Assert.Single(await Book.ListAsync(CaseShelf.Open, Cancellation));
    }

    [Fact]
    public async Task The_workspace_opens_with_what_was_typed_a_moment_ago()
    {
        var page = Render<NewCase>();
        await Field(page, "Given name").InputAsync("Amara");

        await OpenWorkspaceAsync(page);

        Assert.EndsWith("/cases/1", Address, StringComparison.Ordinal);
        Assert.Equal("Amara", Saved()?.Candidate.GivenName);
        Assert.Single(await Book.ListAsync(CaseShelf.Open, Cancellation));
    }

    [Fact]
    public async Task The_workspace_can_be_opened_before_anything_is_known()
    {
        await OpenWorkspaceAsync(Render<NewCase>());

        Assert.EndsWith("/cases/1", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_that_cannot_be_right_is_named_at_its_field_and_keeps_nothing_else_from_being_saved()
    {
        var page = Render<NewCase>();
        await Field(page, "Given name").InputAsync("Amara");
        await Field(page, "AAMC ID").InputAsync("1234");
        PassQuiet();

        page.WaitForAssertion(() => Assert.Equal("Amara", Saved()?.Candidate.GivenName));
        Assert.Null(Saved()?.Candidate.AamcId);
        var field = Field(page, "AAMC ID");
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Equal("An AAMC ID has 8 digits.", page.Find($"#{field.GetAttribute("aria-describedby")}").TextContent);

        await OpenWorkspaceAsync(page);
        Assert.Contains("not saved yet", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);

        await Field(page, "AAMC ID").InputAsync("12345678");
        await OpenWorkspaceAsync(page);
        Assert.EndsWith("/cases/1", Address, StringComparison.Ordinal);
        Assert.Equal("12345678", Saved()?.Candidate.AamcId);
    }

    [Fact]
    public async Task A_reload_goes_on_with_the_case_in_the_address()
    {
        await Book.CreateAsync(new CaseFacts { Candidate = new() { FamilyName = "Okafor" } }, Cancellation);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/cases/new?case=1");

        var page = Render<NewCase>();

        Assert.Equal("Okafor", Field(page, "Family name").GetAttribute("value"));
    }

    private Case? Saved()
    {
        using var db = Database.CreateDbContext();
        return db.Find<Case>(1L);
    }

    private static Task OpenWorkspaceAsync(IRenderedComponent<NewCase> page) =>
        Button(page, "Open the workspace").ClickAsync();
}

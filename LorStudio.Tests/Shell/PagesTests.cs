using LorStudio.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Shell;

public sealed class PagesTests(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task A_wrong_address_says_so_and_leads_back()
    {
        var page = await OpenAsync();
        ExpectFailure(page, "/no/such/page");

        var response = await page.GotoAsync("/no/such/page");

        Assert.Equal(404, response!.Status);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Nothing is here" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Go to the worklist" }).ClickAsync();
        await Expect(page).ToHaveURLAsync("/");
    }

    [Fact]
    public async Task A_case_that_is_not_there_says_so()
    {
        var page = await OpenAsync("/cases/987654321");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Nothing is here" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keys_are_listed_on_the_help_sheet()
    {
        var page = await OpenAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("?");

        var sheet = page.GetByRole(AriaRole.Dialog);
        await Expect(sheet.GetByRole(AriaRole.Heading, new() { Name = "Keys" })).ToBeVisibleAsync();
        await sheet.PressAsync("Escape");
        await Expect(sheet).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Light_or_dark_is_remembered()
    {
        var page = await OpenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "dark" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "light" })).ToBeVisibleAsync();

        await page.ReloadAsync();

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "light" })).ToBeVisibleAsync();
        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
    }
}

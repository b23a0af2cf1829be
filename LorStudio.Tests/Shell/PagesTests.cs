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
        var page = await OpenAsync("/no/such/page");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Nothing is here" })).ToBeVisibleAsync();
    }
}

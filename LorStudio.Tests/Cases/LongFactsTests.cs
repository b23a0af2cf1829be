using Bunit;
using LorStudio.Cases;
using LorStudio.Saving;
using LorStudio.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.Cases;

public sealed class LongFactsTests : StudioScreen
{
    [Fact]
    public async Task An_address_with_too_many_lines_stays_as_typed_and_all_else_is_saved()
    {
        var editor = await OpenAsync(new CaseFacts { Writer = new() { Address = "12 Lake Road" } });
        var typed = string.Join('\n', Enumerable.Range(1, 21).Select(i => $"line {i}"));

        await Field(editor, "Given name").InputAsync("Amara");
        await Field(editor, "Address, as on the letterhead").InputAsync(typed);
        PassQuiet();

        editor.WaitForAssertion(() => Assert.Equal("Amara", Saved()?.Candidate.GivenName));
        editor.WaitForAssertion(() =>
            Assert.Equal(SavePhase.Refused, Services.GetRequiredService<Autosave>().Status.Phase)
        );
        Assert.Equal("12 Lake Road", Saved()?.Writer.Address);
        var field = Field(editor, "Address, as on the letterhead");
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Equal(
            "The address has 21 lines; shorten it to 20.",
            editor.Find($"#{field.GetAttribute("aria-describedby")}").TextContent
        );
    }

    [Theory]
    [InlineData("Site", 200)]
    [InlineData("Address, as on the letterhead", 20 * 201)]
    [InlineData("Others who may be named, one in each line", 200 * 201)]
    public async Task A_field_takes_as_much_as_can_be_kept(string label, int characters)
    {
        var editor = await OpenAsync(new CaseFacts());
        Assert.Equal($"{characters}", Field(editor, label).GetAttribute("maxlength"));
    }

    private async Task<IRenderedComponent<CaseFactsEditor>> OpenAsync(CaseFacts facts)
    {
        var made = await Book.CreateAsync(facts, Cancellation);
        return Render<CaseFactsEditor>(p => p.Add(e => e.CaseId, made.Id));
    }

    private CaseFacts? Saved()
    {
        using var db = Database.CreateDbContext();
        return db.Find<Case>(1L)?.Facts;
    }
}

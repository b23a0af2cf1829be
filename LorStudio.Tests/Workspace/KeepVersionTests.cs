using Bunit;
using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;
using LorStudio.Tests.Support;
using LorStudio.Workspace;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.Workspace;

public sealed class KeepVersionTests : StudioScreen
{
    private readonly DraftDesk _desk;
    private readonly RevisionShelf _shelf;
    private readonly long _id;

    public KeepVersionTests()
    {
        Services.AddDrafting();
        _desk = Services.GetRequiredService<DraftDesk>();
        _shelf = Services.GetRequiredService<RevisionShelf>();
        _id = Book.CreateAsync(new CaseFacts(), Cancellation).GetAwaiter().GetResult().Id;
    }

    [Fact]
    public async Task What_was_kept_is_said_by_its_name_or_else_its_time()
    {
        var messages = OpenShell().Messages;
        var keeping = await OpenAsync(flushed: true);

        await keeping.InvokeAsync(() => keeping.Instance.Keep("Before the call"));
        messages.WaitForAssertion(() =>
            Assert.Contains("Kept as “Before the call”", messages.Markup, StringComparison.Ordinal)
        );
        Assert.Equal("Before the call", Assert.Single(await _shelf.ListAsync(_id, Cancellation)).Name);

        await _desk.WriteAsync(_id, SectionKey.PC, "Calmer", 1, Cancellation);
        await keeping.InvokeAsync(() => keeping.Instance.Keep(""));
        messages.WaitForAssertion(() =>
            Assert.Contains("Kept as Nov 24, 12:00", messages.Markup, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Nothing_is_kept_while_a_part_of_the_text_is_in_the_browser_alone()
    {
        var messages = OpenShell().Messages;
        var keeping = await OpenAsync(flushed: false);

        await keeping.InvokeAsync(() => keeping.Instance.Keep("Before the call"));

        messages.WaitForAssertion(() => Assert.Contains("Not kept:", messages.Markup, StringComparison.Ordinal));
        Assert.Empty(await _shelf.ListAsync(_id, Cancellation));
    }

    [Fact]
    public async Task A_deleted_case_keeps_nothing_and_says_so()
    {
        var messages = OpenShell().Messages;
        var keeping = await OpenAsync(flushed: true);
        await Book.DeleteAsync(_id, Cancellation);

        await keeping.InvokeAsync(() => keeping.Instance.Keep("x"));

        messages.WaitForAssertion(() =>
            Assert.Contains("The case was deleted", messages.Markup, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_session_that_has_ended_keeps_what_is_there()
    {
        var keeping = await OpenAsync(flushed: false);

        await keeping.InvokeAsync(() => keeping.Instance.KeepSessionAsync());

        Assert.Equal(RevisionReason.SessionEnded, Assert.Single(await _shelf.ListAsync(_id, Cancellation)).Reason);
    }

    private async Task<IRenderedComponent<KeepVersion>> OpenAsync(bool flushed)
    {
        JSInterop.Setup<bool>("studio.flush").SetResult(flushed);
        await _desk.OpenAsync(_id, Cancellation);
        await _desk.WriteAsync(_id, SectionKey.PC, "Calm", 0, Cancellation);
        return Render<KeepVersion>(p => p.Add(x => x.CaseId, _id));
    }
}

using Bunit;
using LorStudio.Saving;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.Sessions;

public sealed class SummaryInPaneTests : SessionPaneContext
{
    [Fact]
    public async Task The_summary_is_saved_as_it_is_typed_and_read_as_safe_Markdown()
    {
        await NotesAsync("presented 12 patients #pc");
        var pane = Open();
        await pane.FindAll("[role=tab]").Single(t => t.TextContent == "Summary").ClickAsync();
        Assert.False(pane.Find("#panel-Summary").HasAttribute("hidden"));

        var area = pane.FindComponent<LiveTextArea>();
        await pane.InvokeAsync(() => area.Instance.Replace(1, "# Mine\n<script>x</script>"));
        await Services.GetRequiredService<Autosave>().FlushAsync();
        Assert.Equal("# Mine\n<script>x</script>", (await Log.SessionsAsync(CaseId, Cancellation))[0].Summary);

        await Button(pane, "Preview").ClickAsync();
        Assert.Equal("Mine", pane.Find(".read h1").TextContent);
        Assert.Empty(pane.FindAll(".read script"));
    }

    [Fact]
    public async Task A_summary_changed_in_another_window_is_not_written_over()
    {
        var session = await Log.StartAsync(CaseId, Cancellation);
        var pane = Open();
        await Log.SummarizeAsync(CaseId, session.Id, "theirs", 0, Cancellation);

        var area = pane.FindComponent<LiveTextArea>();
        await pane.InvokeAsync(() => area.Instance.Replace(1, "mine"));
        var autosave = Services.GetRequiredService<Autosave>();
        await autosave.FlushAsync();
        Assert.Equal(SavePhase.Refused, autosave.Status.Phase);
        Assert.Equal("theirs", pane.WaitForElement("#panel-Summary blockquote").TextContent);

        await Button(pane, "Keep the text above").ClickAsync();
        await autosave.FlushAsync();
        Assert.Equal("mine", (await Log.SessionsAsync(CaseId, Cancellation))[0].Summary);
    }
}

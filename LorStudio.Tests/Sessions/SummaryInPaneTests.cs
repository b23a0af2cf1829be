using Bunit;
using LorStudio.Saving;
using LorStudio.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.Sessions;

public sealed class SummaryInPaneTests : SessionPaneContext
{
    [Fact]
    public async Task The_summary_is_read_as_safe_Markdown_as_soon_as_it_is_saved()
    {
        await NotesAsync("presented 12 patients #pc");
        var session = (await Log.SessionsAsync(CaseId, Cancellation))[0];
        var pane = Open();
        await pane.FindAll("[role=tab]").Single(t => t.TextContent == "Summary").ClickAsync();
        Assert.False(pane.Find("#panel-Summary").HasAttribute("hidden"));
        await Button(pane, "Preview").ClickAsync();

        const string Typed = "# Mine\n<script>x</script>";
        var exchange = ActivatorUtilities.CreateInstance<TextExchange>(Services);
        var answer = await exchange.TakeAsync(
            Log.Summary(CaseId, Guid.Empty, session.Id),
            new TypedText(0, 0, 0, Typed, Typed.Length),
            Cancellation
        );

        Assert.Equal(TextOutcome.Saved, answer.Outcome);
        Assert.Equal(Typed, (await Log.SessionsAsync(CaseId, Cancellation))[0].Summary);
        await pane.WaitForAssertionAsync(() => Assert.Equal("Mine", pane.Find(".read h1").TextContent));
        Assert.Empty(pane.FindAll(".read script"));
    }

    [Fact]
    public async Task A_note_taken_on_another_page_is_shown_here_too()
    {
        var pane = Open();
        await Log.AddNoteAsync(CaseId, null, NoteShorthand.Parse("calmed a family #ics"), Cancellation);

        await pane.WaitForAssertionAsync(() => Assert.Contains("calmed a family", Texts(pane)));
    }
}

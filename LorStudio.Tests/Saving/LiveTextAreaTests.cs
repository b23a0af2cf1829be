using Bunit;
using LorStudio.Saving;
using Xunit;

namespace LorStudio.Tests.Saving;

public sealed class LiveTextAreaTests : BunitContext
{
    private readonly List<TextEdit> _edits = [];

    public LiveTextAreaTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public async Task Edits_are_applied_where_they_happened()
    {
        var area = Open("She presented patients.");

        Assert.True(await area.Receive(1, start: 14, removed: 0, inserted: "twelve ", length: 30));
        Assert.True(await area.Receive(2, start: 0, removed: 3, inserted: "Dr. Rao", length: 34));

        Assert.Equal([new("She presented twelve patients.", 1), new("Dr. Rao presented twelve patients.", 2)], _edits);
    }

    [Theory]
    [InlineData(-1, 0, "x", 6)]
    [InlineData(0, -1, "x", 7)]
    [InlineData(6, 0, "x", 6)]
    [InlineData(3, 3, "x", 3)]
    [InlineData(int.MaxValue, 1, "x", 5)]
    [InlineData(1, int.MaxValue, "x", 5)]
    [InlineData(0, 0, "x", 5)]
    [InlineData(0, 0, "", 4)]
    public async Task An_edit_that_does_not_fit_changes_nothing(int start, int removed, string inserted, int length)
    {
        var area = Open("Hello");

        Assert.False(await area.Receive(1, start, removed, inserted, length));
        Assert.Empty(_edits);
        Assert.True(await area.Receive(2, start: 5, removed: 0, inserted: ".", length: 6));
        Assert.Equal([new("Hello.", 2)], _edits);
    }

    [Fact]
    public async Task The_whole_text_takes_the_place_of_what_was_known()
    {
        var area = Open("Hello");

        await area.Replace(3, "Something else");
        Assert.True(await area.Receive(4, start: 14, removed: 0, inserted: ".", length: 15));

        Assert.Equal([new("Something else", 3), new("Something else.", 4)], _edits);
    }

    [Fact]
    public async Task Characters_beyond_the_basic_plane_count_as_two()
    {
        var area = Open("a𝄞b");

        Assert.True(await area.Receive(1, start: 1, removed: 2, inserted: "👩‍⚕️", length: 7));

        Assert.Equal("a👩‍⚕️b", Assert.Single(_edits).Text);
    }

    [Fact]
    public async Task Line_ends_count_as_one_however_they_were_saved()
    {
        var area = Open("one\r\ntwo\rthree");

        Assert.True(await area.Receive(1, start: 13, removed: 0, inserted: "!", length: 14));

        Assert.Equal("one\ntwo\nthree!", Assert.Single(_edits).Text);
    }

    [Fact]
    public async Task A_text_kept_in_the_browser_is_offered_and_shown_as_text()
    {
        var view = Show("Saved text");

        await view.InvokeAsync(() => view.Instance.OfferKept("<b>kept</b> text"));

        Assert.Contains("had not been saved", view.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Contains("<b>kept</b> text", view.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        await view.InvokeAsync(() => view.FindAll("button")[1].Click());
        Assert.Empty(view.FindAll("[role=alert]"));
    }

    private LiveTextArea Open(string text) => Show(text).Instance;

    private IRenderedComponent<LiveTextArea> Show(string text) =>
        Render<LiveTextArea>(with =>
            with.Add(area => area.Label, "Opening")
                .Add(area => area.StoreKey, "test")
                .Add(area => area.Text, text)
                .Add(area => area.Edited, _edits.Add)
        );
}

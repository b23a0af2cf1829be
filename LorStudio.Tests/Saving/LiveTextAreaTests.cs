using Bunit;
using LorStudio.Saving;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LorStudio.Tests.Saving;

public sealed class LiveTextAreaTests : BunitContext
{
    private readonly TextNews _news = new();
    private readonly List<SavedText> _written = [];

    public LiveTextAreaTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_news);
    }

    [Fact]
    public void What_any_page_saved_of_the_text_is_told()
    {
        Open();

        _news.Tell(new TextWritten("cases/1/draft/PC", new SavedText("Here", 1), Guid.NewGuid()));
        _news.Tell(new TextWritten("cases/1/draft/MK", new SavedText("Another section", 1)));
        _news.Tell(new TextWritten("cases/2/draft/PC", new SavedText("Another case", 1)));

        Assert.Equal([new SavedText("Here", 1)], _written);
    }

    [Fact]
    public async Task Nothing_is_told_any_more_once_the_text_has_left_the_page()
    {
        Open();
        await DisposeComponentsAsync();

        _news.Tell(new TextWritten("cases/1/draft/PC", new SavedText("Late", 1)));

        Assert.Empty(_written);
    }

    [Fact]
    public void The_browser_gets_the_text_with_the_line_breaks_it_counts_by()
    {
        var module = JSInterop.SetupModule("./Saving/LiveTextArea.razor.js");
        Open("one\r\ntwo\rthree");

        var given = Assert.Single(module.Invocations, call => call.Identifier == "attach").Arguments[2]!;
        Assert.Equal("one\ntwo\nthree", given.GetType().GetProperty("Text")!.GetValue(given));
    }

    private void Open(string text = "") =>
        Render<LiveTextArea>(with =>
            with.Add(area => area.Label, "Patient Care")
                .Add(area => area.Address, "cases/1/draft/PC")
                .Add(area => area.StoreKey, "test")
                .Add(area => area.Saved, new SavedText(text, 0))
                .Add(area => area.Written, _written.Add)
        );
}

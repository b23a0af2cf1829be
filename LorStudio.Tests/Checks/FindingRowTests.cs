using Bunit;
using LorStudio.Checks;
using LorStudio.Tests.Support;

namespace LorStudio.Tests.Checks;

public sealed class FindingRowTests : StudioScreen
{
    private readonly List<(NamedFinding Named, string Reason)> _dismissed = [];

    [Fact]
    public void A_row_says_how_much_it_matters_where_it_stands_and_what_it_is()
    {
        var row = Open(
            Found.In("opening", severity: Severity.Blocker, text: "[NAME]", message: "“[NAME]” is to be filled in.")
        );

        var way = row.Find("[data-jump]");
        Assert.Equal("Blocker, Opening “[NAME]” is to be filled in.", Spoken(way));
        Assert.Equal("Opening", way.GetAttribute("data-place"));
        Assert.Empty(row.FindAll("[data-fix]"));
    }

    [Fact]
    public void Words_that_the_message_does_not_name_are_named_and_cut_where_they_are_long()
    {
        var row = Open(Found.In("PC", text: new string('x', 500), message: "This is long."));

        Assert.Equal($"“{new string('x', 90)}…”", row.Find(".words").TextContent);
    }

    [Fact]
    public void What_may_stand_there_instead_is_one_press_away_and_three_are_enough()
    {
        var row = Open(Found.In("PC", fixes: ["the", "", "them", "a fourth"]));

        Assert.Equal(["Replace by the", "Take it out", "Replace by them"], row.FindAll("[data-fix]").Select(Spoken));
        Assert.Equal(["0", "1", "2"], row.FindAll("[data-fix]").Select(f => f.GetAttribute("data-with")));
    }

    [Fact]
    public void Why_it_matters_is_told_when_it_is_asked()
    {
        var row = Open(Found.In("PC"));
        Assert.DoesNotContain("nobody had read it", row.Markup, StringComparison.Ordinal);

        Button(row, "Why").Click();

        Assert.Equal("true", Button(row, "Why").GetAttribute("aria-expanded"));
        Assert.Contains("nobody had read it", row.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_passages_of_a_reused_text_stand_side_by_side()
    {
        var row = Open(
            Found.In(
                "PC",
                "reuse.earlier-letter",
                text: "a passage of this letter",
                message: "It stands in another letter."
            ) with
            {
                Earlier = new EarlierPassage("Zhang, Wei", "a passage of that letter"),
            }
        );

        Assert.Equal(
            [("Here", "a passage of this letter"), ("Zhang, Wei", "a passage of that letter")],
            row.FindAll("figure")
                .Select(f => (f.QuerySelector("figcaption")!.TextContent, f.QuerySelector("blockquote")!.TextContent))
        );
        Assert.Empty(row.FindAll(".words"));
    }

    [Fact]
    public void It_is_dismissed_at_once_and_a_reason_may_follow()
    {
        var row = Open(Found.In("PC"));
        Button(row, "Dismiss").Click();
        Assert.Equal("", Assert.Single(_dismissed).Reason);

        row.Render(p => p.Add(x => x.Named, row.Instance.Named with { Dismissed = "" }));
        Assert.Contains("Dismissed", row.Markup, StringComparison.Ordinal);
        row.Find("input").Change("  It is a quotation ");

        Assert.Equal("It is a quotation", _dismissed[^1].Reason);
    }

    private IRenderedComponent<FindingRow> Open(Finding finding) =>
        Render<FindingRow>(p =>
            p.Add(x => x.Named, new NamedFinding("a-1", finding)).Add(x => x.OnDismiss, _dismissed.Add)
        );

    /// <summary>What a screen reader says of an element.</summary>
    private static string Spoken(AngleSharp.Dom.IElement element)
    {
        var copy = (AngleSharp.Dom.IElement)element.Clone();
        foreach (var hidden in copy.QuerySelectorAll("[aria-hidden=true]"))
        {
            hidden.Remove();
        }

        return string.Join(' ', copy.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}

using LorStudio.Checks;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;

namespace LorStudio.Tests.Checks;

public sealed class MarkNewsTests
{
    private static readonly DraftText Text = DraftText
        .EmptyIn(new DraftFrame(null, "Dear Program Director:", true))
        .With(SectionKey.Opening, "She knew the the ward.")
        .With(SectionKey.PC, "Nothing is wrong here.");

    private readonly MarkNews _news = new();

    [Fact]
    public void Only_a_section_that_has_marks_or_had_some_is_told_and_only_when_they_are_others()
    {
        Assert.Equal(["Opening"], Told(Text, At(9)).Select(n => n.Section));
        Assert.Empty(Told(Text, At(9)));

        var longer = Text.With(SectionKey.PC, "Nothing is wrong here, nor there.");
        Assert.Empty(Told(longer, At(9)));

        Assert.Empty(Assert.Single(Told(longer)).Marks);
        Assert.Empty(Told(longer));
    }

    [Fact]
    public void A_text_that_was_written_anew_is_told_anew_for_the_browser_may_have_dropped_its_marks()
    {
        Told(Text, At(9));
        var same = Text.With(SectionKey.Opening, new string("She knew the the ward."));

        Assert.Single(Told(same, At(9)));
    }

    [Fact]
    public void It_says_of_which_text_it_speaks_and_what_may_stand_there_instead()
    {
        var marked = Text.With(SectionKey.Opening, "She knew the **the ward**.");
        var finding = Found.In("opening", start: 9, fixes: "the") with { Length = 9 };

        var news = Assert.Single(Told(marked, finding));

        Assert.Equal(26, news.Length);
        Assert.Equal(TextHash.Of("She knew the **the ward**."), news.Hash);
        var mark = Assert.Single(news.Marks);
        Assert.Equal((9, 18, 1, "**the"), (mark.Start, mark.End, mark.Weight, Assert.Single(mark.Fixes)));
    }

    [Fact]
    public void Findings_without_words_are_not_marked() =>
        Assert.Empty(
            Told(Text, Found.Whole("evidence.thin-competency", section: "PC"), Found.Whole("wording.balance"))
        );

    [Fact]
    public void Of_too_many_the_heaviest_are_marked_in_their_order()
    {
        Finding[] found =
        [
            .. Enumerable
                .Range(0, 1000)
                .Select(i => Found.In("opening", severity: Severity.Consider, start: i % 15, hash: $"c{i}")),
            Found.In("opening", severity: Severity.Blocker, start: 5, hash: "b"),
        ];

        var marks = Assert.Single(Told(Text, found)).Marks;

        Assert.Equal(300, marks.Count);
        Assert.Contains(marks, m => m.Weight == (int)MarkWeight.Heavy);
        Assert.Equal(marks.Select(m => m.Start).Order(), marks.Select(m => m.Start));
    }

    private static Finding At(int start) => Found.In("opening", start: start);

    private IReadOnlyList<SectionNews> Told(DraftText text, params Finding[] found) =>
        _news.Of(DraftFindings.Of(text, found, new Dictionary<string, string>()));
}

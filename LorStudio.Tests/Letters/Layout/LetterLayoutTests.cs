using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Letters;
using LorStudio.Letters.Layout;
using Xunit;

namespace LorStudio.Tests.Letters.Layout;

public sealed class LetterLayoutTests
{
    private const string Line = "She examined the patient with care and told him plainly what she had found there. ";

    [Fact]
    public void A_line_of_one_style_is_one_run_and_knows_its_section()
    {
        var page = Lay((SectionKey.Opening, Line), (SectionKey.PC, $"{Line}**{Line.Trim()}** {Line}")).Pages[0];

        Assert.Single(page.Runs, run => run.Section == SectionKey.Opening);
        Assert.Equal("Patient Care and Procedural Skills", page.Runs.First(run => run.Section == SectionKey.PC).Text);
        Assert.Null(page.Runs.Single(run => run.Text == "Dear Program Director:").Section);
        Assert.Equal(
            ["Source Serif 4 400", "Source Serif 4 700"],
            page.Runs.Where(run => run.Section == SectionKey.PC)
                .Skip(1)
                .Select(run => $"{run.Font.Family} {run.Font.Weight}")
                .Distinct()
        );
    }

    [Fact]
    public void Runs_of_a_line_follow_each_other_without_a_gap()
    {
        var line = Lay((SectionKey.Opening, "one **two** three *four* دود five"))
            .Pages[0]
            .Runs.Where(run => run.Section == SectionKey.Opening)
            .ToList();

        Assert.Equal("one two three four دود five", string.Concat(line.Select(run => run.Text)));
        Assert.All(
            line.Zip(line.Skip(1)),
            pair => Assert.Equal(pair.First.X + pair.First.Width, pair.Second.X, 0.001f)
        );
    }

    [Fact]
    public void A_right_to_left_name_stands_in_one_run_and_reads_in_its_order()
    {
        var run = Assert.Single(
            Lay((SectionKey.Opening, "with فاطمة الزهراء on")).Pages[0].Runs,
            run => run.IsRightToLeft
        );

        Assert.Equal("فاطمة الزهراء", run.Text);
        Assert.Equal("الزهراء", run.Pieces[0].Text);
    }

    [Fact]
    public void Everything_but_page_furniture_has_its_place_in_the_structure()
    {
        var letter = Lay(
            (SectionKey.Opening, "Text."),
            (SectionKey.PC, "1. one\n   - inner\n2. two\n\nText.\n\n- other"),
            (SectionKey.Closing, "Text.")
        );

        var body = letter.Pages[0].Runs.Where(run => run.Section is not null).Select(run => run.Element!).ToList();
        Assert.Equal(
            [
                "Paragraph",
                "Heading",
                "List ListItem ListLabel",
                "List ListItem ListBody",
                "List List ListItem ListLabel",
                "List List ListItem ListBody",
                "List ListItem ListLabel",
                "List ListItem ListBody",
                "Paragraph",
                "List ListItem ListLabel",
                "List ListItem ListBody",
                "Paragraph",
            ],
            body.Select(Path)
        );
        Assert.Same(body[2].Parent!.Parent, body[6].Parent!.Parent);
        Assert.NotSame(body[2].Parent!.Parent, body[9].Parent!.Parent);
        Assert.Equal("Section Paragraph", Path(letter.Pages[0].Runs[0].Element!));

        static string Path(StructureElement element) =>
            element.Parent is not { Role: not StructureRole.Document } parent
                ? $"{element.Role}"
                : $"{Path(parent)} {element.Role}";
    }

    [Fact]
    public void Every_page_but_the_first_is_headed_by_name_and_number_as_furniture()
    {
        var letter = LetterLayout.Lay(SampleLetters.TwoPages, LetterStyle.Standard);

        var header = letter.Pages[1].Runs[0];
        Assert.Equal("Leila Farahani - Page 2 of 2", header.Text);
        Assert.Null(header.Element);
        Assert.All(letter.Pages[0].Runs, run => Assert.NotNull(run.Element));
    }

    [Fact]
    public void A_name_without_room_in_the_header_leaves_the_number_there()
    {
        var facts = SampleLetters.Facts with { Candidate = new Candidate { GivenName = new string('N', 190) } };

        var letter = LetterLayout.Lay(SampleLetters.Of(facts, (SectionKey.Opening, Lines(60))), LetterStyle.Standard);

        Assert.Equal("Page 2 of 2", letter.Pages[1].Runs[0].Text);
    }

    [Fact]
    public void A_letter_that_just_misses_its_page_is_tightened_to_fit()
    {
        var pages = Enumerable
            .Range(20, 24)
            .Select(lines => Lay((SectionKey.Opening, Lines(lines))))
            .Select(letter => (letter.Pages.Count, Size: letter.Pages[0].Runs[^1].Size))
            .ToList();

        Assert.Equal((1, 11f), pages[0]);
        Assert.Contains(pages, page => page is (1, < 11));
        Assert.Equal(2, pages[^1].Count);
        Assert.Equal(11, pages[^1].Size);
    }

    [Fact]
    public void No_letter_ends_on_a_page_with_little_more_than_its_signature_if_tightening_helps() =>
        Assert.All(
            Enumerable.Range(20, 40).Select(lines => Lay((SectionKey.Opening, Lines(lines)))),
            letter => Assert.Empty(LetterFaults.Of(letter))
        );

    [Fact]
    public void A_key_typed_changes_no_line_before_it_in_another_paragraph()
    {
        var before = Lay((SectionKey.Opening, Line + Line), (SectionKey.MK, Line + Line)).Pages[0].Runs;
        var after = Lay((SectionKey.Opening, Line + Line), (SectionKey.MK, Line + Line + "x")).Pages[0].Runs;

        static string Shown(GlyphRun run) => $"{run.X} {run.Y} {run.Width} {run.Text}";
        Assert.Equal(before.Count, after.Count);
        Assert.Equal(1, before.Zip(after).Count(pair => Shown(pair.First) != Shown(pair.Second)));
    }

    private static LetterPages Lay(params (SectionKey Key, string Markdown)[] sections) =>
        LetterLayout.Lay(SampleLetters.Of(sections), LetterStyle.Standard);

    private static string Lines(int count) => string.Concat(Enumerable.Repeat(Line, count));
}

using System.Text;
using Bunit;
using LorStudio.Cases;
using LorStudio.Cases.Materials;
using LorStudio.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.Cases.Materials;

public sealed class MaterialsPaneTests : StudioScreen
{
    private readonly MaterialShelf _shelf;
    private readonly List<MaterialQuote> _quotes = [];

    public MaterialsPaneTests()
    {
        _shelf = new MaterialShelf(Database, Practice.Time);
        Services.AddSingleton(_shelf);
    }

    [Fact]
    public async Task An_empty_pane_says_what_it_is_for_and_has_one_button()
    {
        var (pane, _) = await OpenAsync();

        Assert.Equal("Choose files", Assert.Single(pane.FindAll("button")).TextContent);
        Assert.Contains("Keep here what came with the case", pane.Find(".empty").TextContent, StringComparison.Ordinal);
        Assert.Contains("files", pane.Find("input[type=file]").GetAttribute("data-does"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_comes_is_shown_at_once_with_its_facts()
    {
        var (pane, id) = await OpenAsync();

        await AddAsync(id, "CV.pdf", SampleFiles.Pdf(["Born in"], ["Second"]));

        pane.WaitForAssertion(() => Assert.Equal("CV.pdf", pane.Find(".name").TextContent));
        Assert.StartsWith("PDF · 2 pages · ", pane.Find(".facts").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("Nov 24, 12:00", pane.Find(".facts").TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "CurriculumVitae",
            pane.Find("select[aria-label='Kind of CV.pdf'] option[selected]").GetAttribute("value")
        );
        var download = pane.Find("a[aria-label='Download CV.pdf']");
        Assert.Equal($"/cases/{id}/materials/1", download.GetAttribute("href"));
    }

    [Fact]
    public async Task A_scan_says_that_it_has_no_text_and_cannot_be_opened()
    {
        var (pane, id) = await OpenAsync();

        await AddAsync(id, "scan.pdf", SampleFiles.DrawnPdf("0 0 9 9 re f"));

        pane.WaitForAssertion(() =>
            Assert.Contains("no text in it", pane.Find(".remark").TextContent, StringComparison.Ordinal)
        );
        Assert.Equal("SPAN", pane.Find(".name").TagName);
    }

    [Fact]
    public async Task A_file_is_sorted_renamed_and_deleted_with_a_way_back()
    {
        var (_, messages) = OpenShell();
        var (pane, id) = await OpenAsync(("scan.txt", "text"u8.ToArray()));

        pane.Find("select[aria-label='Kind of scan.txt']").Change("Evaluation");
        pane.Find("button[aria-label='Rename scan.txt']").Click();
        pane.Find("input[aria-label='Name of scan.txt']").Change("Dr. Rao");
        pane.WaitForAssertion(() => Assert.Equal("Dr. Rao.txt", pane.Find(".name").TextContent));
        Assert.Equal(MaterialKind.Evaluation, (await _shelf.ListAsync(id, Cancellation))[0].Kind);

        pane.Find("button[aria-label='Delete Dr. Rao.txt']").Click();
        pane.WaitForAssertion(() => Assert.Single(pane.FindAll("button")));
        messages.WaitForAssertion(() =>
            Assert.Contains("Dr. Rao.txt is deleted.", messages.Markup, StringComparison.Ordinal)
        );
        Button(messages, "Undo").Click();
        pane.WaitForAssertion(() => Assert.Equal("Dr. Rao.txt", pane.Find(".name").TextContent));
    }

    [Fact]
    public async Task Words_are_found_in_all_files_and_lead_to_their_place()
    {
        var (pane, _) = await OpenAsync(
            ("a.txt", Encoding.UTF8.GetBytes("Dr. Núñez rounds daily")),
            ("b.pdf", SampleFiles.Pdf(["one"], ["Asked Nunez first"]))
        );

        pane.Find("input[aria-label='Search the materials']").Input("nunez");

        pane.WaitForAssertion(() => Assert.Equal("2 places", pane.Find(".count").TextContent));
        pane.WaitForAssertion(() =>
            Assert.Equal(["Núñez", "Nunez"], pane.FindAll(".match mark").Select(m => m.TextContent))
        );
        Assert.Equal(["a.txt, paragraph 1", "b.pdf, page 2"], pane.FindAll(".match .place").Select(m => m.TextContent));

        pane.FindAll(".match")[1].Click();
        pane.WaitForAssertion(() => Assert.Equal("Nunez", pane.Find("article[aria-label='b.pdf'] mark").TextContent));
        Assert.Equal(["Page 1", "Page 2"], pane.FindAll("h4").Select(h => h.TextContent));
        Assert.Equal("Asked Nunez first", pane.Find("p[tabindex='0']").TextContent);

        Button(pane, "Back to the files").Click();
        Assert.Equal(2, pane.FindAll(".match").Count);
        pane.Find("input[type=search]").Input("nothing of the kind");
        pane.WaitForAssertion(() =>
            Assert.Contains("none of the files", pane.Find(".count").TextContent, StringComparison.Ordinal)
        );
        pane.Find("input[type=search]").Input("");
        pane.WaitForAssertion(() => Assert.Equal(2, pane.FindAll(".name").Count));
    }

    [Fact]
    public async Task Words_of_a_text_are_handed_on_for_a_note()
    {
        var (pane, _) = await OpenAsync(("cv.txt", "First\nShe led\tthe ward"u8.ToArray()));
        Button(pane, "cv.txt").Click();
        var reading = pane.WaitForComponent<MaterialReading>();
        Assert.NotNull(Button(pane, "Make a note"));

        Assert.Null(await pane.InvokeAsync(() => reading.Instance.Quote(" the\n\nward\u202E ", 1)));

        Assert.Equal(new MaterialQuote("the  ward", "cv.txt", "paragraph 2"), Assert.Single(_quotes));
        Assert.Contains(
            "Select some words",
            await pane.InvokeAsync(() => reading.Instance.Quote(" ", 1)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Select some words",
            await pane.InvokeAsync(() => reading.Instance.Quote("x", 9)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "4,001 characters",
            await pane.InvokeAsync(() => reading.Instance.Quote(new string('x', 4_001), 1)),
            StringComparison.Ordinal
        );
        Assert.Single(_quotes);
    }

    [Fact]
    public async Task A_long_text_is_turned_like_a_book()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 1_000).Select(n => $"Line {n}"));
        var (pane, _) = await OpenAsync(("long.txt", Encoding.UTF8.GetBytes(lines)));
        Button(pane, "long.txt").Click();

        pane.WaitForAssertion(() => Assert.Equal(400, pane.FindAll("[data-paragraph]").Count));
        Button(pane, "Later text").Click();
        Assert.Equal("Line 201", pane.Find("[data-paragraph]").TextContent);
        Button(pane, "Earlier text").Click();
        Assert.Equal("Line 1", pane.Find("[data-paragraph]").TextContent);
    }

    [Fact]
    public async Task Hostile_names_and_texts_stand_on_the_page_as_text()
    {
        var (pane, _) = await OpenAsync(("<img src=x>.txt", "see <b onclick='x'>this</b>"u8.ToArray()));

        Button(pane, "-img src=x-.txt").Click();

        pane.WaitForAssertion(() =>
            Assert.Equal("see <b onclick='x'>this</b>", pane.Find("[data-paragraph]").TextContent)
        );
        Assert.Empty(pane.FindAll("img, b"));
    }

    private async Task<(IRenderedComponent<MaterialsPane> Pane, long CaseId)> OpenAsync(
        params (string Name, byte[] Bytes)[] files
    )
    {
        var added = await Book.CreateAsync(new CaseFacts(), Cancellation);
        foreach (var (name, bytes) in files)
        {
            await AddAsync(added.Id, name, bytes);
        }

        var pane = Render<MaterialsPane>(p =>
            p.Add(x => x.CaseId, added.Id).Add(x => x.Mark, added.Mark).Add(x => x.Quoted, _quotes.Add)
        );
        return (pane, added.Id);
    }

    private async Task AddAsync(long id, string name, byte[] bytes) =>
        await _shelf.AddAsync(id, name, bytes, MaterialReader.Read(bytes, Cancellation), Cancellation);
}

using LorStudio.Tests.Support;

namespace LorStudio.Tests.Drafting;

/// <summary>What other programs put into the clipboard, cleaned to the Markdown that a letter can print.</summary>
public sealed class PasteTests(StudioBrowser browser) : Journey(browser)
{
    private const string CleanAll = """
        async cases => {
          const { cleaned } = await import("/paste/clean.js");
          return cases.map(([html, plain]) => cleaned(html, plain).text);
        }
        """;

    private const string ApartAll = """
        async cases => {
          const { apart } = await import("/paste/clean.js");
          return cases.map(([before, markdown, after]) => before + apart(markdown, before, after) + after);
        }
        """;

    private static readonly string Folder = Path.Combine(SourceTree.Root, "LorStudio.Tests", "Drafting", "Pasted");

    /// <summary>As each program writes it: Pasted/word.html is cleaned to Pasted/word.md.</summary>
    [Fact]
    public async Task What_programs_write_becomes_paragraphs_lists_bold_and_italic()
    {
        var programs = Directory.GetFiles(Folder, "*.html").Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(programs);

        var results = await CleanAsync([.. programs.Select(path => (File.ReadAllText(path), ""))]);

        var expected = programs.Select(path => File.ReadAllText(Path.ChangeExtension(path, ".md")).TrimEnd());
        Assert.Equal(expected, results);
    }

    [Fact]
    public async Task Only_what_a_letter_prints_is_left()
    {
        (string Html, string Markdown)[] cases =
        [
            ("<p>one<p>two", "one\n\ntwo"),
            ("<div>one</div><div>two</div>", "one\n\ntwo"),
            ("<div>one</div><div>two</div><div><br></div><div>three</div>", "one  \ntwo\n\nthree"),
            ("one<br>two<br><br>three", "one  \ntwo\n\nthree"),
            ("<p> one \n&nbsp; two </p>", "one two"),
            ("in\u00ADter\u200Best \u202Eabc\uFEFF", "interest abc"),
            ("<h2>Skills</h2>She reads.", "**Skills**\n\nShe reads."),
            ("<h2><b>Skills</b></h2>", "**Skills**"),
            ("<b>bold </b>and<i> italic</i>", "**bold** and *italic*"),
            ("<b>one</b> <b>two</b>", "**one two**"),
            ("<b>a <i>b</i> c</b>", "**a *b* c**"),
            ("<b>Note:</b>she", "**Note**:she"),
            ("un<b>(be)</b>lievable", "un(**be**)lievable"),
            ("<span style=\"font-weight:700;font-style:italic\">both</span>", "***both***"),
            ("<b><span style=\"font-weight:400\">plain</span></b>", "plain"),
            ("<u>under</u> <s>struck</s> x<sup>2</sup> <code>a_b</code>", "under struck x2 a_b"),
            ("<a href=\"javascript:alert(1)\">a link</a>", "a link"),
            ("a<img src=x onerror=alert(1) alt=no>b<script>c</script><style>d</style><!-- e -->", "ab"),
            ("<p hidden>a</p><p style=\"display:none\">b</p><p style=\"mso-hide:all\">c</p>d", "d"),
            (
                "<table><tr><th>Site</th><th>Hours</th></tr><tr><td>Ward</td><td>50</td></tr></table>",
                "Site, Hours  \nWard, 50"
            ),
            ("<table><tr><td><p>one</p><p>two</p></td><td>three</td></tr></table>", "one\n\ntwo\n\nthree"),
            ("<ul><li>a</li><li>b<p>more</p></li></ul>after", "- a\n- b\n\n  more\n\nafter"),
            ("<ol start=9><li>a<ol start=3><li>b</li></ol></li><li>c</li></ol>", "9. a\n\n   3. b\n10. c"),
            ("<ul><ul><ul><li>a</li><li>b</li></ul></ul></ul>", "- a\n- b"),
            ("<pre>one\n  two</pre>", "one  \ntwo"),
            ("<blockquote>She said <q>yes</q>.</blockquote>", "She said yes."),
        ];

        var results = await CleanAsync([.. cases.Select(c => (c.Html, ""))]);

        Assert.Equal(cases.Select(c => c.Markdown), results);
    }

    [Fact]
    public async Task What_only_looks_like_a_mark_is_escaped()
    {
        (string Html, string Markdown)[] cases =
        [
            ("5*3", @"5\*3"),
            ("# 1 in her class", @"\# 1 in her class"),
            ("#1 in her class", "#1 in her class"),
            ("&gt; quoted", @"\> quoted"),
            ("- a dash", @"\- a dash"),
            ("-5 degrees", "-5 degrees"),
            ("2026. A year", @"2026\. A year"),
            ("1) first", @"1\) first"),
            ("<p>a<br>---", "a  \n\\---"),
            ("snake_case and _this_", @"snake_case and \_this\_"),
            ("`code`", @"\`code\`"),
            (@"C:\temp", @"C:\\temp"),
            ("[sic]", "[sic]"),
            ("[a](b)", @"\[a](b)"),
            ("&lt;rh@example.org&gt; and a &lt; b", @"\<rh@example.org> and a < b"),
            ("AT&amp;T &amp;copy;", @"AT&T \&copy;"),
            ("~~~", @"\~~~"),
        ];

        var results = await CleanAsync([.. cases.Select(c => (c.Html, ""))]);

        Assert.Equal(cases.Select(c => c.Markdown), results);
    }

    [Fact]
    public async Task Plain_text_stays_as_it_is_with_one_kind_of_line_break()
    {
        (string Html, string Plain)[] cases =
        [
            ("", "5*3\r\ntwo\rthree\u2028four\vfive\u0085six"),
            ("<img src=x>", "- as it is"),
            ("<svg class=\"letter-page\"><text data-section=\"PC\">a line</text></svg>", "a line"),
        ];

        var results = await CleanAsync(cases);

        Assert.Equal(["5*3\ntwo\nthree\nfour\nfive\nsix", "- as it is", "a line"], results);
    }

    [Fact]
    public async Task Words_within_a_line_keep_the_blanks_beside_them()
    {
        var results = await CleanAsync([
            ("<b>word</b>", " word"),
            ("<p>word</p>", "word\r\n"),
            ("<i>word </i>", "word "),
        ]);

        Assert.Equal([" **word**", "word", "*word* "], results);
    }

    [Fact]
    public async Task A_list_is_set_apart_from_the_words_beside_it()
    {
        (string Before, string Pasted, string After, string Text)[] cases =
        [
            ("Words", "- a\n- b", "more", "Words\n\n- a\n- b\n\nmore"),
            ("Words\n", "- a", "\n\nmore", "Words\n\n- a\n\nmore"),
            ("", "1. a", "", "1. a"),
            ("Words ", "plain", " more", "Words plain more"),
        ];
        var page = await OpenAsync();

        var results = await page.EvaluateAsync<string[]>(
            ApartAll,
            cases.Select(c => new[] { c.Before, c.Pasted, c.After })
        );

        Assert.Equal(cases.Select(c => c.Text), results);
    }

    private async Task<string[]> CleanAsync((string Html, string Plain)[] pasted)
    {
        var page = await OpenAsync();
        return await page.EvaluateAsync<string[]>(CleanAll, pasted.Select(p => new[] { p.Html, p.Plain }));
    }
}

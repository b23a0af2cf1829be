using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Letters;
using LorStudio.Letters.Layout;
using LorStudio.Letters.Pdf;
using UglyToad.PdfPig;
using Xunit;

namespace LorStudio.Tests.Letters.Layout;

public sealed class HostileLettersTests
{
    public static TheoryData<string, string> Texts =>
        new()
        {
            { "script", "<script>alert('x')</script><img src=x onerror=alert(1)>" },
            { "right-to-left override", "Dr. \u202Efdp.exe\u202C \u2067isolate\u2069" },
            { "control characters", new string([.. Enumerable.Range(0, 160).Select(i => (char)i)]) },
            { "lone surrogates", "\uD800 \uDC00 x\uDBFF" },
            { "a long word", new string('x', 20_000) },
            { "a long word without a font", string.Concat(Enumerable.Repeat("王", 5_000)) },
            { "marks without end", "e" + new string('\u0301', 5_000) + " end" },
            { "joined faces", string.Concat(Enumerable.Repeat("👩‍⚕️", 500)) },
            { "one long right-to-left word", string.Concat(Enumerable.Repeat("فاطمة", 1_000)) },
            { "deep nesting", string.Concat(Enumerable.Repeat("> - ", 2_000)) + "end" },
            { "many marks of Markdown", string.Concat(Enumerable.Repeat("*[`_!", 4_000)) },
            { "hyphens", string.Concat(Enumerable.Repeat("a-", 2_000)) },
            { "spaces", "a" + new string(' ', 20_000) + "b" },
            { "line breaks", string.Concat(Enumerable.Repeat("a\\\n", 400)) },
            { "operators of PDF", ") Tj ET Q endstream endobj %%EOF \\( <</JS(app.alert(1))>>" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_breaks_a_letter(string what, string text)
    {
        var facts = SampleLetters.Facts with
        {
            Candidate = new Candidate { GivenName = text, AamcId = text },
            Writer = new Writer
            {
                Name = text,
                Title = text,
                Institution = text,
                Address = text,
                Phone = text,
                Email = text,
            },
            Application = new Application { Specialty = text },
        };
        var draft = SampleLetters.DraftOf(
            (SectionKey.Opening, text),
            (SectionKey.PC, text),
            (SectionKey.Closing, text)
        );
        draft.SetFrame(new DraftFrame(null, text, Headings: true));

        var document = LetterComposer.Compose(facts, draft, CompetencyOrder.Classic, SampleLetters.Today);
        var file = new PdfLetterFormat().Write(document, LetterStyle.Standard);

        using var pdf = PdfDocument.Open(file.Bytes);
        Assert.True(file.Pages == pdf.NumberOfPages, what);
        Assert.DoesNotContain(
            LetterFaults.Of(LetterLayout.Lay(document, LetterStyle.Standard)),
            fault =>
                fault.StartsWith("overfull", StringComparison.Ordinal)
                || fault.StartsWith("outside", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_empty_letter_is_a_page()
    {
        var document = LetterComposer.Compose(
            new CaseFacts(),
            new Draft(1),
            CompetencyOrder.Classic,
            SampleLetters.Today
        );

        Assert.Equal(1, new PdfLetterFormat().Write(document, LetterStyle.Standard).Pages);
    }

    [Fact]
    public void A_letter_of_twenty_pages_is_numbered_to_its_end()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("She examined the patient with great care.", 40));
        var section = string.Join("\n\n", Enumerable.Repeat(paragraph, 30));
        var letter = LetterLayout.Lay(
            SampleLetters.Of((SectionKey.Opening, section), (SectionKey.Closing, section)),
            LetterStyle.Standard
        );

        Assert.True(letter.Pages.Count >= 20);
        Assert.Empty(LetterFaults.Of(letter));
        var total = letter.Pages.Count;
        Assert.Equal($"Leila Farahani - Page {total} of {total}", letter.Pages[^1].Runs[0].Text);
    }
}

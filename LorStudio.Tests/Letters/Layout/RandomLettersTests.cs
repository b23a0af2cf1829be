using System.Text;
using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Letters;
using LorStudio.Letters.Layout;
using Xunit;

namespace LorStudio.Tests.Letters.Layout;

public sealed class RandomLettersTests
{
    private const int Letters = 2_000;
    private const int Seed = 20_261_124;

    private static readonly string[] Words =
    [
        .. "a of in the she was her with for patient careful ward resident, again. history examination differential".Split(
            ' '
        ),
        .. "ultrasound-guided interdisciplinary gastroenterological 'quoted' 10-15 Dr. Ruiz José Ọláṣubọ̀mí".Split(' '),
        "https://example.org/guideline/2026/acute-care.html",
        "pneumonoultramicroscopicsilicovolcanoconiosis-pneumonoultramicroscopicsilicovolcanoconiosispneumonoultra",
        "فاطمة",
    ];

    [Fact]
    public void No_letter_has_a_widow_an_orphan_an_overfull_line_or_a_stranded_heading_or_signature()
    {
        var random = new Random(Seed);
        var pages = new SortedDictionary<int, int>();
        for (var i = 0; i < Letters; i++)
        {
            var document = RandomLetter(random);

            var letter = LetterLayout.Lay(document, LetterStyle.Standard);

            var faults = LetterFaults.Of(letter);
            Assert.True(faults.Count == 0, $"letter {i}: {string.Join("; ", faults)}");
            pages[letter.Pages.Count] = pages.GetValueOrDefault(letter.Pages.Count) + 1;
        }
        // Letters of one page alone would prove nothing.
        Assert.True(pages.Where(page => page.Key > 1).Sum(page => page.Value) > Letters / 2);
    }

    private static LetterDocument RandomLetter(Random random)
    {
        var writer = SampleLetters.Facts.Writer;
        var facts = SampleLetters.Facts with
        {
            Writer = random.Next(4) > 0 ? writer : writer with { Institution = null, Title = null, Address = null },
        };
        var draft = SampleLetters.DraftOf();
        draft.SetFrame(new DraftFrame(null, Draft.UsualSalutation, Headings: random.Next(3) > 0));
        var fullness = random.NextDouble();
        foreach (var section in draft.Sections.Where(_ => random.NextDouble() < 0.4 + fullness))
        {
            section.Write(string.Join("\n\n", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Block(random))));
        }
        return LetterComposer.Compose(facts, draft, (CompetencyOrder)random.Next(3), SampleLetters.Today);
    }

    private static string Block(Random random) =>
        random.Next(5) switch
        {
            0 => string.Join('\n', Enumerable.Range(1, random.Next(1, 6)).Select(_ => $"- {Sentence(random, 30)}")),
            1 => string.Join('\n', Enumerable.Range(1, random.Next(1, 4)).Select(n => $"{n}. {Sentence(random, 15)}")),
            2 => Sentence(random, 30) + " as follows:",
            _ => Sentence(random, 130),
        };

    private static string Sentence(Random random, int most)
    {
        var text = new StringBuilder("She");
        for (var count = random.Next(most); count > 0; count--)
        {
            var word = random.GetItems(Words, 1)[0];
            text.Append(random.Next(60) == 0 ? "  \n" : " ").Append(random.Next(15) == 0 ? $"**{word}**" : word);
        }
        return text.ToString();
    }
}

using CsCheck;
using LorStudio.Drafting.Revisions;

namespace LorStudio.Tests.Drafting.Revisions;

public sealed class WordComparisonTests
{
    private static readonly string[] Pieces =
    [
        "calm",
        "kind",
        "Dr",
        ".",
        "!",
        " ",
        "  ",
        "\n",
        "'",
        "-",
        "é",
        "🎉",
        ",",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("same", "same", "same")]
    [InlineData("", "new words", "{+new words+}")]
    [InlineData("old words", "", "[-old words-]")]
    [InlineData("He was calm.", "He was always calm.", "He was {+always +}calm.")]
    [InlineData("Ruiz is well-known.", "Ruiz is known.", "Ruiz is [-well-known-]{+known+}.")]
    [InlineData("José’s care", "Jose’s care", "[-José’s-]{+Jose’s+} care")]
    [InlineData("a very good doctor", "a most able doctor", "a [-very good-]{+most able+} doctor")]
    [InlineData(
        "We met on the ward and talked.",
        "They spoke at dinner and left early.",
        "[-We met on the ward and talked-]{+They spoke at dinner and left early+}."
    )]
    [InlineData("He was calm.", "He always was very calm.", "He {+always +}was{+ very+} calm.")]
    [InlineData("One. Two. Three.", "One. Three.", "One. [-Two. -]Three.")]
    [InlineData("One.\r\nTwo.", "One.\nTwo.", "One.\nTwo.")]
    [InlineData("nice 🎉", "nice 🎊", "nice [-🎉-]{+🎊+}")]
    public void Words_that_differ_are_told(string before, string after, string told) =>
        Assert.Equal(told, Told(WordComparison.Between(before, after)));

    [Fact]
    public void Words_are_counted_and_marks_are_not()
    {
        var changed = WordComparison.Between("He was calm, and kind", "He was always calm.");

        Assert.Equal((1, 2), (changed.Added, changed.Removed));
    }

    [Fact]
    public void A_line_is_cut_where_both_texts_have_a_break()
    {
        var lines = WordComparison.Between("One\n\nTwo\nThree", "One\n\nTwo more\nlines\nThree").Lines;

        Assert.Equal(["One", "Two{+ more\nlines+}", "Three"], lines.Select(Told));
    }

    [Fact]
    public void Both_texts_can_be_read_out_of_the_comparison() =>
        Gen.Int[0, Pieces.Length - 1]
            .Array[0, 40]
            .Select(picked => string.Concat(picked.Select(i => Pieces[i])))
            .Array[2]
            .Sample(texts =>
            {
                var compared = WordComparison.Between(texts[0], texts[1]);
                return Text(compared, RunKind.Added) == texts[0] && Text(compared, RunKind.Removed) == texts[1];
            });

    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData(". ")]
    public void Texts_of_fifty_thousand_other_words_are_told_as_a_whole(string between)
    {
        var before = string.Join(between, Enumerable.Range(0, 50_000).Select(i => $"a{i}"));
        var after = string.Join(between, Enumerable.Range(0, 50_000).Select(i => $"b{i}"));

        var compared = WordComparison.Between(before, after);

        Assert.Equal([RunKind.Removed, RunKind.Added], compared.Runs.Select(r => r.Kind));
        Assert.Equal((50_000, 50_000), (compared.Added, compared.Removed));
    }

    [Fact]
    public void A_word_in_fifty_thousand_is_found()
    {
        var words = Enumerable.Range(0, 50_000).Select(i => $"word{i}").ToList();
        var before = string.Join(' ', words);
        words[25_000] = "another";

        var compared = WordComparison.Between(before, string.Join(' ', words));

        Assert.Equal(
            [new(RunKind.Removed, "word25000"), new(RunKind.Added, "another")],
            compared.Runs.Where(r => r.Kind != RunKind.Same)
        );
    }

    private static string Text(WordComparison compared, RunKind without) =>
        string.Concat(compared.Runs.Where(r => r.Kind != without).Select(r => r.Text));

    private static string Told(WordComparison compared) => Told(compared.Runs);

    private static string Told(IEnumerable<TextRun> runs) =>
        string.Concat(
            runs.Select(r =>
                r.Kind switch
                {
                    RunKind.Removed => $"[-{r.Text}-]",
                    RunKind.Added => $"{{+{r.Text}+}}",
                    _ => r.Text,
                }
            )
        );
}

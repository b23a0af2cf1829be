using LorStudio.Checks;
using LorStudio.Checks.Reuse;
using LorStudio.Drafting;

namespace LorStudio.Tests.Checks.Reuse;

public sealed class ReuseLawTests
{
    [Fact]
    public void After_any_changes_the_same_is_found_as_in_a_letter_that_is_read_anew()
    {
        RandomLetters random = new(31);
        Random chance = new(31);
        List<RandomLetter> others = [.. Enumerable.Range(0, 20).Select(_ => random.Next())];
        GivenLetters earlier = new([.. others.Select((l, i) => new GivenLetter($"{i}", l.Candidate, "", l.Draft))]);
        var mine = random.Next();
        LetterChecks checks = new(ReuseText.CaseOf(mine.Candidate), earlier);
        var draft = mine.Draft;
        var (total, passages) = (0, 0);
        for (var i = 0; i < 150; i++)
        {
            var key = (SectionKey)chance.Next(9);
            draft = draft.With(key, Text(key));

            var found = checks.Check(ReuseText.Checked(draft));

            LetterChecks anew = new(ReuseText.CaseOf(mine.Candidate), earlier);
            Assert.Equal(Told(anew.Check(ReuseText.Checked(draft))), Told(found));
            Assert.Equal(Told(found), Told(checks.Check(ReuseText.Checked(draft))));
            total += found.Count(f => f.Rule == "reuse.total");
            passages += found.Count(f => f.Rule == "reuse.earlier-letter");
        }

        Assert.True(total > 10, $"{total}");
        Assert.True(passages > 100, $"{passages}");

        // Mostly of the same two letters, so that much comes together.
        string Text(SectionKey key) =>
            chance.Next(4) switch
            {
                0 => "",
                1 => random.Next().Draft[key],
                2 => others[chance.Next(others.Count)].Draft[key],
                _ => others[chance.Next(2)].Sentences[chance.Next(10)] + " " + random.Next().Draft[key],
            };
    }

    [Fact]
    public void What_is_found_stands_in_both_letters()
    {
        RandomLetters random = new(8);
        var (mine, other) = (random.Next(), random.Next());
        var text = other.Draft[SectionKey.MK];
        var draft = mine.Draft.With(SectionKey.PC, mine.Draft[SectionKey.PC] + "\n\n" + text);

        var found = Assert.Single(
            ReuseText.Check(mine.Candidate, draft, new GivenLetters([new("o", other.Candidate, "", other.Draft)])),
            f => f.Rule == "reuse.earlier-letter"
        );

        Assert.Equal(found.Text, draft[SectionKey.PC].Substring(found.Start, found.Length));
        Assert.Equal(text.TrimEnd('.'), found.Text);
        Assert.Equal(text.TrimEnd('.'), found.Earlier?.Text);
    }

    private static IEnumerable<string> Told(IEnumerable<Finding> findings) =>
        findings
            .Where(f => f.Category == "reuse")
            .Select(f => $"{f.Rule} {f.Severity} {f.Section} {f.Start} {f.Length} {f.Message} {f.Earlier}");
}

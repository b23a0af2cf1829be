using LorStudio.Checks.Reuse;
using LorStudio.Drafting;
using LorStudio.Markup;

namespace LorStudio.Tests.Checks.Reuse;

public sealed class ReuseRecallTests(ITestOutputHelper output)
{
    private const int Letters = 200;
    private const int Tries = 400;

    [Theory]
    [InlineData(0, 1.0)]
    [InlineData(1, 0.95)]
    [InlineData(2, 0.80)]
    public void A_copied_sentence_is_found_with_other_names_and_some_other_words(int changed, double least)
    {
        RandomLetters random = new(17);
        List<RandomLetter> letters = [.. Enumerable.Range(0, Letters).Select(_ => random.Next())];
        GivenLetters earlier = new([.. letters.Select((l, i) => new GivenLetter($"{i}", l.Candidate, "", l.Draft))]);
        Random chance = new(4);
        var found = 0;
        var tried = 0;
        while (tried < Tries)
        {
            var other = chance.Next(Letters);
            var from = letters[other];
            var sentence = chance.GetItems(SentencesOf(from), 1)[0];
            if (sentence.Split(' ').Length < 15)
            {
                continue;
            }

            tried++;
            var mine = random.Next();
            var copied = Swapped.WithOther(Swapped.For(sentence, from.Candidate, mine.Candidate), changed, chance);
            var key = (SectionKey)chance.Next(9);
            var text = $"{random.Sentence(mine.Candidate, 12)} {copied} {random.Sentence(mine.Candidate, 12)}";
            var checks = ReuseText.Check(mine.Candidate, ReuseText.DraftOf((key, text)), earlier);
            found += checks.Any(f => f.Rule == "reuse.earlier-letter" && f.Earlier!.Whose == $"{other}") ? 1 : 0;
        }

        output.WriteLine($"{changed} words changed: {found} of {tried}");
        Assert.True(found >= least * tried, $"{found} of {tried}");
    }

    private static string[] SentencesOf(RandomLetter letter) =>
        [
            .. letter
                .Draft.Sections.Where(s => s.Key is > SectionKey.Opening and < SectionKey.Closing)
                .SelectMany(s => LetterText.Sentences(s.Value))
                .Select(s => s.Text),
        ];
}

using CsCheck;
using LorStudio.Drafting.Evidence;
using LorStudio.Markup;

namespace LorStudio.Tests.Drafting.Evidence;

public sealed class EvidenceLinksTests
{
    private const string Text = "She presented twelve patients a day. He was calm. A family asked for her by name.";

    [Fact]
    public void An_edited_sentence_keeps_its_links_and_its_neighbours_keep_theirs() =>
        Assert.Equal(
            ["He stayed calm in the storm.", "A family asked for her by name."],
            Carried(
                ["He was calm.", "A family asked for her by name."],
                Text,
                Text.Replace("was calm", "stayed calm in the storm", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void Both_halves_of_a_sentence_that_was_split_keep_its_link() =>
        Assert.Equal(
            ["She presented twelve patients.", "Twelve patients a day."],
            Carried(
                ["She presented twelve patients a day."],
                Text,
                Text.Replace("patients a day.", "patients. Twelve patients a day.", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void Sentences_that_change_places_keep_each_their_own() =>
        Assert.Equal(
            ["He was calm.", "She presented twelve patients a day."],
            Carried(
                ["He was calm.", "She presented twelve patients a day."],
                Text,
                "He was calm. She presented twelve patients a day. A family asked for her by name."
            )
        );

    [Fact]
    public void The_link_of_a_deleted_sentence_waits_until_it_comes_back()
    {
        var without = Text.Replace("He was calm. ", "", StringComparison.Ordinal);

        var waiting = Carry([Link("He was calm.")], Text, without);

        Assert.Equal([Link("He was calm.")], waiting);
        Assert.Equal([Link("He was calm.")], Carry(waiting, without, Text));
    }

    [Fact]
    public void Typing_inside_a_sentence_never_loses_its_link() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Char['a', 'z'], Gen.Bool)
            .Array[1, 60]
            .Sample(
                edits =>
                {
                    var text = Text;
                    IReadOnlyList<EvidenceLink> links = [Link("He was calm.")];
                    foreach (var (where, letter, removes) in edits)
                    {
                        var sentence = LetterText.Sentences(text).First(s => links.Any(l => l.Sentence == s.Text));
                        // Behind its first letter and before its full stop.
                        var at = sentence.Start + 1 + (where % Math.Max(1, sentence.Length - 1));
                        var after =
                            removes && sentence.Length > 4 && at < sentence.End - 1
                                ? text.Remove(at, 1)
                                : text.Insert(at, letter.ToString());
                        links = Carry(links, text, after);
                        text = after;
                        Assert.Contains(LetterText.Sentences(text), s => links.Any(l => l.Sentence == s.Text));
                    }
                },
                iter: 500
            );

    [Fact]
    public void What_is_typed_in_another_section_takes_no_link_away()
    {
        IReadOnlyList<EvidenceLink> links = [Link("She presented twelve patients a day.")];
        const string Typed = "She presented the plan a day early. The patients liked her.";

        for (var length = 1; length <= Typed.Length; length++)
        {
            links = Carry(links, Typed[..(length - 1)], Typed[..length]);
        }

        Assert.Equal([Link("She presented twelve patients a day.")], links);
    }

    [Fact]
    public void A_sentence_copied_into_another_section_rests_on_the_same_note()
    {
        var links = Carry(
            [Link("She presented twelve patients a day.")],
            "",
            "She presented twelve patients each day."
        );

        Assert.Equal(
            ["She presented twelve patients a day.", "She presented twelve patients each day."],
            links.Select(l => l.Sentence)
        );
    }

    private static EvidenceLink Link(string sentence) => new(1, sentence, LinkKind.Inserted);

    private static string[] Carried(string[] sentences, string before, string after) =>
        [.. Carry([.. sentences.Select(Link)], before, after).Select(l => l.Sentence)];

    private static IReadOnlyList<EvidenceLink> Carry(IReadOnlyList<EvidenceLink> links, string before, string after) =>
        EvidenceLinks.Carry(links, Texts(before), Texts(after));

    private static string[] Texts(string text) => [.. LetterText.Sentences(text).Select(s => s.Text)];
}

using CsCheck;
using LorStudio.Checks;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;
using LorStudio.Tests.Checks.Labelled;

namespace LorStudio.Tests.Checks;

public sealed class LetterChecksTests
{
    [Fact]
    public async Task A_changed_letter_is_found_the_same_as_one_that_is_read_for_the_first_time()
    {
        var set = await LabelledSet.ReadAsync(LabelledSet.Own);
        var checks = set
            .Letters.Select(l => (Letter: l, Checks: new LetterChecks(CheckedCase.Of(l.Contents, Samples.Others))))
            .ToArray();
        string[] words =
        [
            "he",
            "Dr. Young",
            "three month",
            "[NAME]",
            "neurology",
            "",
            " ",
            ".",
            "“",
            "the the",
            "April 2",
        ];

        Gen.Select(
                Gen.Int[0, checks.Length - 1],
                Gen.Enum<SectionKey>(),
                Gen.Int[0, 400],
                Gen.Int[0, 30],
                Gen.Int[0, words.Length - 1].Select(i => words[i])
            )
            .Array[1, 6]
            .Sample(
                edits =>
                {
                    var (letter, kept) = checks[edits[0].Item1];
                    var draft = CheckedDraft.Of(letter.Contents);
                    foreach (var (_, key, at, length, word) in edits)
                    {
                        draft = draft with { Text = Edited(draft.Text, key, at, length, word) };
                        Assert.Equal(
                            new LetterChecks(CheckedCase.Of(letter.Contents, Samples.Others)).Check(draft).Select(Told),
                            kept.Check(draft).Select(Told)
                        );
                    }
                },
                iter: 300,
                threads: 1
            );
    }

    [Fact]
    public async Task What_a_finding_stands_on_is_what_the_Markdown_has_there()
    {
        var set = await LabelledSet.ReadAsync(LabelledSet.Own);

        foreach (var error in set.Errors)
        {
            var planted = set.Letters.Single(l => l.Name == error.Letter).With(error.Edits);
            foreach (var finding in planted.Check(set.Letters).Where(f => f.Length > 0))
            {
                Assert.Equal(planted.TextOf(finding.Section!).Substring(finding.Start, finding.Length), finding.Text);
            }
        }
    }

    [Fact]
    public void A_finding_keeps_its_hash_while_text_elsewhere_changes()
    {
        LetterChecks checks = new(Samples.Case);
        var before = Hash("She rounded early. I trust his judgment.");

        Assert.Equal(before, Hash("She rounded early, and alone. Then more. I trust his judgment."));
        Assert.NotEqual(before, Hash("She rounded early. I trust his good judgment."));

        string Hash(string text) =>
            checks.Check(Samples.Draft(SectionKey.PC, text)).Single(f => f.Rule == "facts.pronoun").Hash;
    }

    private static string Told(Finding f) => $"{f.Rule} {f.Section} {f.Start} {f.Length} {f.Text} {f.Hash} {f.Message}";

    private static DraftText Edited(DraftText draft, SectionKey key, int at, int length, string word)
    {
        var text = draft[key];
        var start = Math.Min(at, text.Length);
        return draft.With(key, text[..start] + word + text[Math.Min(start + length, text.Length)..]);
    }
}

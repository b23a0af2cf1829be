using LorStudio.Drafting.Evidence;

namespace LorStudio.Tests.Drafting.Evidence;

/// <summary>
/// Sentences of letters with notes as a physician jots them; a plus where the sentence rests on the note, a minus for a
/// near miss. Every third pair was kept aside while the measure was tuned.
/// </summary>
public sealed class NoteMatchTests(ITestOutputHelper output)
{
    private static readonly Pair[] Pairs = [.. Read()];

    [Fact]
    public void The_set_is_large_enough_to_tell_something() => Assert.InRange(Pairs.Length, 150, 1_000);

    [Theory]
    [InlineData("all", 0, 0)]
    [InlineData("tuned on", 1, 2)]
    [InlineData("kept aside", 3, 3)]
    public void Sentences_find_the_notes_they_rest_on(string name, int from, int to)
    {
        Pair[] part = [.. Pairs.Where((_, i) => from == 0 || (i % 3) + 1 >= from && (i % 3) + 1 <= to)];
        var found = part.Where(p => p.Likeness >= NoteMatch.Likely).ToList();
        double right = found.Count(p => p.Rests);
        var (precision, recall) = (right / found.Count, right / part.Count(p => p.Rests));

        output.WriteLine($"{name}: {part.Length} pairs, precision {precision:0.000}, recall {recall:0.000}");
        foreach (var pair in part.Where(p => p.Likeness >= NoteMatch.Likely != p.Rests))
        {
            output.WriteLine(
                $"{(pair.Rests ? "missed" : "wrong")} {pair.Likeness:0.00}: {pair.Sentence} | {pair.Note}"
            );
        }

        Assert.InRange(precision, 0.9, 1);
        Assert.InRange(recall, 0.75, 1);
    }

    private static IEnumerable<Pair> Read()
    {
        var type = typeof(NoteMatchTests);
        using var stream = type.Assembly.GetManifestResourceStream($"{type.Namespace}.pairs.txt")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var (sentence, note) = (
                line[2..line.IndexOf('|', StringComparison.Ordinal)].Trim(),
                line.Split('|')[1].Trim()
            );
            yield return new Pair(line[0] == '+', sentence, note);
        }
    }

    private sealed record Pair(bool Rests, string Sentence, string Note)
    {
        public double Likeness { get; } = NoteMatch.Likeness(ContentWords.Of(Sentence), ContentWords.Of(Note));
    }
}

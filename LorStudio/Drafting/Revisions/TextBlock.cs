using DiffPlex;

namespace LorStudio.Drafting.Revisions;

/// <summary>A stretch that is the same in both texts, or what stands in its place in each.</summary>
internal sealed record TextBlock(string? Same, string Removed, string Added)
{
    /// <summary>
    /// Pieces of both texts that are compared at most: the sentences of 100,000 words. The time grows with their square,
    /// and where all differ it is about half a second.
    /// </summary>
    private const int Most = 16_000;

    public static TextBlock Empty { get; } = new(null, "", "");

    public bool IsEmpty => Same is { Length: 0 } || (Same is null && Length == 0);

    public int Length => Math.Max(Removed.Length, Added.Length);

    private static TextBlock Unchanged(IEnumerable<string> pieces) => new(string.Concat(pieces), "", "");

    private static TextBlock Changed(IEnumerable<string> old, IEnumerable<string> young) =>
        new(null, string.Concat(old), string.Concat(young));

    public TextBlock Then(string between, TextBlock next) =>
        new(null, Removed + between + next.Removed, Added + between + next.Added);

    /// <summary>The change, and after it what is the same.</summary>
    public IEnumerable<TextRun> Runs(string same) =>
        from run in (TextRun[])[new(RunKind.Removed, Removed), new(RunKind.Added, Added), new(RunKind.Same, same)]
        where run.Text.Length > 0
        select run;

    /// <summary>Where two texts differ, piece by piece, and what stands between. Together the blocks are both texts.</summary>
    public static IEnumerable<TextBlock> Between(string before, string after, TextPieces pieces)
    {
        var (old, young) = (pieces.Chunk(before), pieces.Chunk(after));
        var shorter = Math.Min(old.Count, young.Count);
        var head = 0;
        while (head < shorter && old[head] == young[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && old[^(tail + 1)] == young[^(tail + 1)])
        {
            tail++;
        }

        yield return Unchanged(old.Take(head));
        foreach (var block in Middle([.. old.Take(head..^tail)], [.. young.Take(head..^tail)], pieces))
        {
            yield return block;
        }

        yield return Unchanged(old.TakeLast(tail));
    }

    private static IEnumerable<TextBlock> Middle(List<string> old, List<string> young, TextPieces pieces)
    {
        if (old.Count == 0 || young.Count == 0 || old.Count + young.Count > Most)
        {
            yield return Changed(old, young);
            yield break;
        }

        var found = Differ.Instance.CreateDiffs(string.Concat(old), string.Concat(young), false, false, pieces);
        var at = 0;
        foreach (var change in found.DiffBlocks)
        {
            yield return Unchanged(old.Take(at..change.DeleteStartA));
            at = change.DeleteStartA + change.DeleteCountA;
            yield return Changed(
                old.Take(change.DeleteStartA..at),
                young.Skip(change.InsertStartB).Take(change.InsertCountB)
            );
        }

        yield return Unchanged(old.Skip(at));
    }
}

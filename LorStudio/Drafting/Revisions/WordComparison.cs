namespace LorStudio.Drafting.Revisions;

/// <summary>Where a stretch of text stands: in both texts, or in one of them.</summary>
public enum RunKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A stretch of two compared texts.</summary>
public sealed record TextRun(RunKind Kind, string Text);

/// <summary>Two texts compared word by word.</summary>
public sealed class WordComparison
{
    private WordComparison(IReadOnlyList<TextRun> runs)
    {
        Runs = runs;
        Added = WordsOf(RunKind.Added);
        Removed = WordsOf(RunKind.Removed);
    }

    /// <summary>Both texts as one: without what was added they are the text before, without what was removed the text after.</summary>
    public IReadOnlyList<TextRun> Runs { get; }

    /// <summary>Words that only the text after has.</summary>
    public int Added { get; }

    /// <summary>Words that only the text before has.</summary>
    public int Removed { get; }

    public bool IsChanged => Runs.Any(r => r.Kind != RunKind.Same);

    /// <summary>
    /// The runs line by line, cut where both texts have a line break; empty lines are left out.
    /// </summary>
    public IEnumerable<IReadOnlyList<TextRun>> Lines
    {
        get
        {
            List<TextRun> line = [];
            foreach (var run in Runs)
            {
                var parts = run.Kind == RunKind.Same ? run.Text.Split('\n') : [run.Text];
                foreach (var (index, part) in parts.Index())
                {
                    if (index > 0 && line.Count > 0)
                    {
                        yield return line;
                        line = [];
                    }

                    if (part.Length > 0)
                    {
                        line.Add(run with { Text = part });
                    }
                }
            }

            if (line.Count > 0)
            {
                yield return line;
            }
        }
    }

    /// <summary>
    /// Compares sentences first and then the words of those that differ. A stretch too long for that is told as removed
    /// and added whole.
    /// </summary>
    public static WordComparison Between(string before, string after) =>
        new(
            Settled(
                TextBlock
                    .Between(before.ReplaceLineEndings("\n"), after.ReplaceLineEndings("\n"), TextPieces.Sentences)
                    .SelectMany(b => b.Same is null ? TextBlock.Between(b.Removed, b.Added, TextPieces.Words) : [b])
            )
        );

    /// <summary>
    /// Joins neighbors. Changes with next to nothing between them are one: nobody reads word by word what was written
    /// anew.
    /// </summary>
    private static List<TextRun> Settled(IEnumerable<TextBlock> blocks)
    {
        List<TextRun> runs = [];
        var change = TextBlock.Empty;
        var between = "";
        foreach (var block in blocks.Where(b => !b.IsEmpty))
        {
            if (block.Same is { } same)
            {
                between += same;
            }
            else if (IsNothing(between, change, block))
            {
                change = change.Then(between, block);
                between = "";
            }
            else
            {
                runs.AddRange(change.Runs(between));
                (change, between) = (block, "");
            }
        }

        runs.AddRange(change.Runs(between));
        return runs;
    }

    private static bool IsNothing(string between, TextBlock change, TextBlock next)
    {
        var replaces = change.Removed.Length + next.Removed.Length > 0 && change.Added.Length + next.Added.Length > 0;
        return between.Length == 0
            || (
                replaces
                && !change.IsEmpty
                && !between.Contains('\n')
                && (string.IsNullOrWhiteSpace(between) || 2 * between.Length <= Math.Min(change.Length, next.Length))
            );
    }

    private int WordsOf(RunKind kind) =>
        Runs.Where(r => r.Kind == kind).Sum(r => TextPieces.Words.Chunk(r.Text).Count(TextPieces.IsWord));
}

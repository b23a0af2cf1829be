using System.Text;

namespace LorStudio.Saving;

/// <summary>A change of a text: what is removed at an offset (UTF-16 units of the text before), and what stands there instead.</summary>
public readonly record struct TextChange(int Start, int Removed, string Inserted)
{
    internal int End => Start + Removed;
}

/// <summary>The changes that lead from one text to another.</summary>
public static class TextDifferences
{
    /// <summary>
    /// The stretches in which two texts differ, in order, not touching; found by paragraph, then by word. Applying them
    /// to <paramref name="before"/> gives <paramref name="after"/> exactly.
    /// </summary>
    public static IReadOnlyList<TextChange> Between(string before, string after)
    {
        TextComparison texts = new(before, after);
        var words = texts
            .Within(new(0, before.Length, 0, after.Length), TextTokens.IsParagraphBorder)
            .SelectMany(paragraphs => texts.Within(paragraphs, TextTokens.IsBorder));
        return [.. Settled(texts, [.. words]).Select(texts.Change)];
    }

    /// <summary>The text after the changes.</summary>
    public static string Apply(string text, IReadOnlyList<TextChange> changes)
    {
        StringBuilder after = new(text.Length);
        var kept = 0;
        foreach (var change in changes)
        {
            after.Append(text, kept, change.Start - kept).Append(change.Inserted);
            kept = change.End;
        }

        return after.Append(text, kept, text.Length - kept).ToString();
    }

    // "the dog" became "the old dog" by " old" after "the" or by "old " before "dog". Both writers' changes have to be
    // told the same way to be recognized as the same.
    private static Stack<Stretch> Settled(TextComparison texts, Stretch[] stretches)
    {
        Stack<Stretch> settled = new();
        foreach (var stretch in stretches.Reverse())
        {
            var here = Slid(stretch);
            while (settled.TryPeek(out var next) && texts.AreOne(here, next))
            {
                settled.Pop();
                here = Slid(texts.Joined(here, next));
            }

            settled.Push(here);
        }

        return settled;

        Stretch Slid(Stretch stretch) =>
            texts.SlideOn(stretch, settled.TryPeek(out var next) ? next.Before : texts.Before.Length);
    }
}

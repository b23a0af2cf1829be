using System.Runtime.InteropServices;

namespace LorStudio.Saving;

/// <summary>A stretch of the text before and the stretch of the text after that stands in its place.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Stretch(int Before, int Removed, int After, int Inserted)
{
    public int BeforeEnd => Before + Removed;

    public int AfterEnd => After + Inserted;

    public bool Replaces => Removed > 0 && Inserted > 0;

    public Stretch JoinedWith(Stretch later) => new(Before, later.BeforeEnd - Before, After, later.AfterEnd - After);
}

/// <summary>Two texts laid side by side.</summary>
internal sealed class TextComparison(string before, string after)
{
    public string Before => before;

    public TextChange Change(Stretch stretch) =>
        new(stretch.Before, stretch.Removed, after.Substring(stretch.After, stretch.Inserted));

    /// <summary>The smaller stretches in which a stretch differs, cut only where both texts have a border.</summary>
    public IEnumerable<Stretch> Within(Stretch whole, Func<string, int, bool> isBorder)
    {
        var stretch = WithoutCommonEnds(whole, isBorder);
        if (!stretch.Replaces)
        {
            return stretch is { Removed: 0, Inserted: 0 } ? [] : [stretch];
        }

        Dictionary<string, int> numbers = [];
        var (removed, removedAt) = Numbered(numbers, before, stretch.Before, stretch.BeforeEnd, isBorder);
        var (inserted, insertedAt) = Numbered(numbers, after, stretch.After, stretch.AfterEnd, isBorder);
        return ShortestEdit
            .Between(removed, inserted)
            .Select(part => new Stretch(
                removedAt[part.Before],
                removedAt[part.BeforeEnd] - removedAt[part.Before],
                insertedAt[part.After],
                insertedAt[part.AfterEnd] - insertedAt[part.After]
            ));
    }

    /// <summary>Moves an insertion or a removal as far on as the texts stay the same, at most up to a place.</summary>
    public Stretch SlideOn(Stretch stretch, int limit)
    {
        if (stretch.Replaces)
        {
            return stretch;
        }

        var (text, start, end) =
            stretch.Removed > 0
                ? (before, stretch.Before, stretch.BeforeEnd)
                : (after, stretch.After, stretch.AfterEnd);
        var most = limit - stretch.BeforeEnd;
        var by = 0;
        while (by < most && text[start + by] == text[end + by])
        {
            by++;
        }

        while (
            !IsCut(before, stretch.Before, stretch.BeforeEnd, by) || !IsCut(after, stretch.After, stretch.AfterEnd, by)
        )
        {
            by--;
        }

        return stretch with
        {
            Before = stretch.Before + by,
            After = stretch.After + by,
        };
    }

    /// <summary>Whether no word and no line break stands between two stretches.</summary>
    public bool AreOne(Stretch here, Stretch next)
    {
        var between = before.AsSpan(here.BeforeEnd..next.Before);
        return !between.Contains('\n') && !TextTokens.HasWord(between);
    }

    public Stretch Joined(Stretch here, Stretch next) => WithoutCommonEnds(here.JoinedWith(next), TextTokens.IsBorder);

    private static bool IsCut(string text, int start, int end, int by) =>
        TextTokens.IsBorder(text, start + by) && TextTokens.IsBorder(text, end + by);

    private Stretch WithoutCommonEnds(Stretch whole, Func<string, int, bool> isBorder)
    {
        var removed = before.AsSpan(whole.Before, whole.Removed);
        var inserted = after.AsSpan(whole.After, whole.Inserted);
        var head = removed.CommonPrefixLength(inserted);
        while (head > 0 && !(isBorder(before, whole.Before + head) && isBorder(after, whole.After + head)))
        {
            head--;
        }

        var most = Math.Min(removed.Length, inserted.Length) - head;
        var tail = 0;
        while (tail < most && removed[^(tail + 1)] == inserted[^(tail + 1)])
        {
            tail++;
        }

        while (tail > 0 && !(isBorder(before, whole.BeforeEnd - tail) && isBorder(after, whole.AfterEnd - tail)))
        {
            tail--;
        }

        return new(
            whole.Before + head,
            removed.Length - head - tail,
            whole.After + head,
            inserted.Length - head - tail
        );
    }

    // Equal tokens bear equal numbers; their places have the end of the last one as well.
    private static (int[] Numbers, List<int> Places) Numbered(
        Dictionary<string, int> numbers,
        string text,
        int start,
        int end,
        Func<string, int, bool> isBorder
    )
    {
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        List<int> found = [];
        List<int> places = [start];
        for (var at = start + 1; at <= end; at++)
        {
            if (at == end || isBorder(text, at))
            {
                var token = text.AsSpan(places[^1]..at);
                if (!known.TryGetValue(token, out var number))
                {
                    known[token] = number = numbers.Count;
                }

                found.Add(number);
                places.Add(at);
            }
        }

        return ([.. found], places);
    }
}

namespace LorStudio.Saving;

/// <summary>What became of two texts that grew from one.</summary>
/// <param name="Text">The text with the changes of both; null where they could not be merged.</param>
/// <param name="Both">The same, or both versions, one after the other, of each place in which the two clash.</param>
public sealed record MergedText(string? Text, string Both);

/// <summary>
/// Brings two texts together that grew from one, by paragraph and word. No word that either wrote is lost, and it does
/// not matter which of the two came first.
/// </summary>
public static class TextMerge
{
    public static MergedText Merge(string origin, string mine, string theirs)
    {
        if (mine == theirs || theirs == origin)
        {
            return new(mine, mine);
        }

        if (mine == origin)
        {
            return new(theirs, theirs);
        }

        var merged = Attempt(origin, mine, theirs);
        var stands = merged.Text is { } text && Stays(origin, text, mine) && Stays(origin, text, theirs);
        return stands ? merged : new(null, merged.Both);
    }

    // Where a word repeats, more than one story leads from one text to another, and a merge may have mixed two of them.
    // The right one already has what either wrote: merged with it once more, it stays as it is.
    private static bool Stays(string origin, string merged, string written) =>
        merged == written || Attempt(origin, merged, written).Text == merged;

    private static MergedText Attempt(string origin, string mine, string theirs)
    {
        var mineBy = TextDifferences.Between(origin, mine);
        var theirsBy = TextDifferences.Between(origin, theirs);
        return (GrewFrom(mine, theirs, theirsBy), GrewFrom(theirs, mine, mineBy)) switch
        {
            (true, false) => new(mine, mine),
            (false, true) => new(theirs, theirs),
            _ => MergedChanges.Weave(origin, mineBy, theirsBy),
        };
    }

    // Whether a text is another one written on, words away from where that one was changed.
    private static bool GrewFrom(string later, string text, IReadOnlyList<TextChange> changes)
    {
        var next = TextDifferences.Between(text, later);
        var (shift, at) = (0, 0);
        foreach (var change in changes)
        {
            var start = change.Start + shift;
            var end = start + change.Inserted.Length;
            while (at < next.Count && next[at].End < start && HasWord(next[at].End, start))
            {
                at++;
            }

            if (at < next.Count && !(end < next[at].Start && HasWord(end, next[at].Start)))
            {
                return false;
            }

            shift += change.Inserted.Length - change.Removed;
        }

        return true;

        bool HasWord(int from, int to) => TextTokens.HasWord(text.AsSpan(from..to));
    }
}

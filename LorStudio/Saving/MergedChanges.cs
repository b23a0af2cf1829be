namespace LorStudio.Saving;

/// <summary>The changes of two writers of one text, woven into it.</summary>
internal static class MergedChanges
{
    public static MergedText Weave(string origin, IReadOnlyList<TextChange> mine, IReadOnlyList<TextChange> theirs)
    {
        WovenText woven = new(origin);
        var isClean = true;
        foreach (var (here, there) in Meetings(mine, theirs))
        {
            var kept = Reconciled(here, there);
            isClean &= kept is not null;
            foreach (var change in kept ?? Versions(origin, here, there))
            {
                woven.Add(change);
            }
        }

        var both = woven.Finish();
        return new(isClean ? both : null, both);
    }

    // Changes that touch or overlap are told together.
    private static IEnumerable<(List<TextChange> Mine, List<TextChange> Theirs)> Meetings(
        IReadOnlyList<TextChange> mine,
        IReadOnlyList<TextChange> theirs
    )
    {
        var (m, t) = (0, 0);
        while (m < mine.Count || t < theirs.Count)
        {
            List<TextChange> here = [];
            List<TextChange> there = [];
            var end = Math.Min(StartOf(mine, m), StartOf(theirs, t));
            while (StartOf(mine, m) <= end || StartOf(theirs, t) <= end)
            {
                var isMine = StartOf(mine, m) <= end;
                var next = isMine ? mine[m++] : theirs[t++];
                (isMine ? here : there).Add(next);
                end = Math.Max(end, next.End);
            }

            yield return (here, there);
        }
    }

    private static long StartOf(IReadOnlyList<TextChange> changes, int index) =>
        index < changes.Count ? changes[index].Start : long.MaxValue;

    // The changes to make where both writers' can stand, in order; null where they clash.
    private static IEnumerable<TextChange>? Reconciled(List<TextChange> mine, List<TextChange> theirs)
    {
        var ours = mine.Where(m => !theirs.Exists(t => Has(t, m))).ToList();
        var others = theirs.Where(t => !mine.Exists(m => m != t && Has(m, t))).ToList();
        return ours.Exists(m => others.Exists(t => Clash(m, t)))
            ? null
            : ours.Concat(others)
                .OrderBy(c => c.Start)
                .ThenBy(c => c.End)
                .ThenBy(c => c.Inserted, ReadingOrder.Instance);
    }

    // Two removals take away what either took; two writers at one place, or side by side, both keep what they wrote.
    private static bool Clash(TextChange one, TextChange other) =>
        one.Start <= other.End
        && other.Start <= one.End
        && (one.Inserted.Length, other.Inserted.Length) switch
        {
            (0, 0) => false,
            (0, _) or (_, 0) => true,
            _ => one.Start < other.End && other.Start < one.End,
        };

    // A change that takes away and writes all that another one does.
    private static bool Has(TextChange change, TextChange other) =>
        change.Start <= other.Start
        && change.End >= other.End
        && (other.Inserted.Length == 0 ? change.Inserted.Length == 0 : IsIn(change.Inserted, other.Inserted));

    // A mark or a blank is in any text; it is the same one only at either end.
    private static bool IsIn(string text, string words)
    {
        if (!TextTokens.HasWord(words))
        {
            return text.StartsWith(words, StringComparison.Ordinal) || text.EndsWith(words, StringComparison.Ordinal);
        }

        for (var at = 0; (at = text.IndexOf(words, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (TextTokens.IsBorder(text, at) && TextTokens.IsBorder(text, at + words.Length))
            {
                return true;
            }
        }

        return false;
    }

    // Both texts of a place in full; one that stands in the other is not repeated.
    private static IEnumerable<TextChange> Versions(string origin, List<TextChange> mine, List<TextChange> theirs)
    {
        var start = Math.Min(mine[0].Start, theirs[0].Start);
        var end = Math.Max(mine.Max(c => c.End), theirs.Max(c => c.End));
        string[] versions = [Version(mine), Version(theirs)];
        var parts = versions.Distinct().Where(v => !versions.Any(other => other != v && IsIn(other, v)));
        return parts
            .Order(ReadingOrder.Instance)
            .Select((part, i) => new TextChange(i == 0 ? start : end, i == 0 ? end - start : 0, part));

        string Version(List<TextChange> changes) =>
            TextDifferences.Apply(origin[start..end], [.. changes.Select(c => c with { Start = c.Start - start })]);
    }
}

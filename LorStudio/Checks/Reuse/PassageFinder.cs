namespace LorStudio.Checks.Reuse;

/// <summary>Finds the passages that a section shares with another candidate's.</summary>
internal sealed class PassageFinder(CheckedCase @case)
{
    // Without grammar and formulas; chance and stock phrases leave less.
    private const int LeastTelling = 4;

    // A longer formula parts what stands before it from what stands behind.
    private const int LongestFormula = 6; // words

    private readonly string _writer = NameWords.Plain(@case.Facts.Writer.Name.Trim());
    private readonly OtherNames _others = new(@case.Facts);

    public IReadOnlyList<Passage> Find(SectionWords section, OtherSection other)
    {
        var (here, runs) = section.Compare(other.Text, other.Names);
        var sameWriter = _writer.Length > 0 && NameWords.Plain(other.Letter.Writer.Trim()) == _writer;
        bool Counts(int word) => section.Counts(word, sameWriter);
        List<Passage> passages = [];
        foreach (var run in runs.Where(r => here.LastOf(r.Last) - here.FirstOf(r.First) + 1 >= Passage.LeastInTotal))
        {
            foreach (var (first, last) in Parts(here, run, Counts))
            {
                if (Read(here, first, last, Counts) is > 0 and var counted)
                {
                    var (from, to) = (here.FirstOf(first), here.LastOf(last));
                    var isNamed = _others.StandIn(section.Section.Prose, from, to, other.Names);
                    passages.Add(
                        new(other.Letter, from, to, counted, isNamed, OtherText(other.Text, run, first, last))
                    );
                }
            }
        }

        return passages;
    }

    /// <summary>The parts of a run that no formula parts, from a word that counts to one.</summary>
    private static IEnumerable<(int First, int Last)> Parts(MaskedText here, SharedRun run, Func<int, bool> counts)
    {
        var (first, last) = (-1, -1);
        for (var at = run.First; at <= run.Last; at++)
        {
            if (!counts(here.FirstOf(at)))
            {
                continue;
            }

            if (first >= 0 && IsParted(here, last, at))
            {
                yield return (first, last);
                first = at;
            }

            first = first < 0 ? at : first;
            last = at;
        }

        if (first >= 0)
        {
            yield return (first, last);
        }
    }

    private static bool IsParted(MaskedText here, int before, int after)
    {
        var (from, to) = (here.LastOf(before), here.FirstOf(after));
        var words = here.Prose.Words;
        return to - from - 1 > LongestFormula || (to - from > 1 && words[from].Sentence != words[to].Sentence);
    }

    /// <summary>How many words of a part count; 0 where they tell too little.</summary>
    private static int Read(MaskedText here, int first, int last, Func<int, bool> counts)
    {
        var counted = 0;
        HashSet<ulong> telling = [];
        for (var at = first; at <= last; at++)
        {
            if (counts(here.FirstOf(at)))
            {
                counted += here.LastOf(at) - here.FirstOf(at) + 1;
                if (here.Kind(at) == WordKind.Telling)
                {
                    telling.Add(here[at]);
                }
            }
        }

        return counted >= Passage.LeastInTotal && telling.Count >= LeastTelling ? counted : 0;
    }

    /// <summary>What stands there: as far from the ends of the run as here.</summary>
    private static string OtherText(MaskedText there, SharedRun run, int first, int last)
    {
        var from = Math.Min(run.OtherFirst + first - run.First, run.OtherLast);
        var to = Math.Max(run.OtherLast - (run.Last - last), from);
        var words = there.Prose.Words;
        return there.Prose.Text[words[there.FirstOf(from)].Start..words[there.LastOf(to)].End];
    }
}

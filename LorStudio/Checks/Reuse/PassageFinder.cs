using LorStudio.Markup;

namespace LorStudio.Checks.Reuse;

/// <summary>Finds the passages that a section shares with another candidate's.</summary>
internal sealed class PassageFinder(CheckedCase @case)
{
    // What is left of a run without grammar and formulas; chance and stock phrases leave less.
    private const int LeastTelling = 4;

    private readonly string _writer = NameWords.Plain(@case.Facts.Writer.Name.Trim());
    private readonly OtherNames _others = new(@case.Facts);

    public IReadOnlyList<Passage> Find(SectionWords section, EarlierSection other, NameWords otherNames)
    {
        var there = MaskedText.Of(Prose.Of(other.Text), otherNames);
        var (here, runs) = section.Compare(there, otherNames);
        var sameWriter = _writer.Length > 0 && NameWords.Plain(other.Letter.Writer.Trim()) == _writer;
        List<Passage> passages = [];
        foreach (var run in runs.Where(r => r.Length * 2 >= Passage.LeastInTotal))
        {
            if (Read(section, here, there, run, sameWriter, other.Letter, otherNames) is { } passage)
            {
                passages.Add(passage);
            }
        }

        return passages;
    }

    private Passage? Read(
        SectionWords section,
        MaskedText here,
        MaskedText there,
        SharedRun run,
        bool sameWriter,
        EarlierLetter letter,
        NameWords otherNames
    )
    {
        // A formula at an end is no part of the passage.
        var (first, last) = (run.First, run.Last);
        while (first <= last && !section.Counts(here.FirstOf(first), sameWriter))
        {
            first++;
        }

        while (last > first && !section.Counts(here.FirstOf(last), sameWriter))
        {
            last--;
        }

        var counted = 0;
        HashSet<ulong> telling = [];
        for (var at = first; at <= last; at++)
        {
            if (section.Counts(here.FirstOf(at), sameWriter))
            {
                counted += here.LastOf(at) - here.FirstOf(at) + 1;
                if (here.Kind(at) == WordKind.Telling)
                {
                    telling.Add(here[at]);
                }
            }
        }

        if (counted < Passage.LeastInTotal || telling.Count < LeastTelling)
        {
            return null;
        }

        var (from, to) = (here.FirstOf(first), here.LastOf(last));
        // What was cut off here is cut off there, word for word.
        var otherFirst = there.FirstOf(Math.Min(run.OtherFirst + first - run.First, run.OtherLast));
        var otherLast = there.LastOf(Math.Max(run.OtherLast - (run.Last - last), run.OtherFirst));
        var text = there.Prose.Text[
            there.Prose.Words[otherFirst].Start..there.Prose.Words[Math.Max(otherFirst, otherLast)].End
        ];
        var isNamed = _others.StandIn(section.Section.Prose, from, to, otherNames);
        return new(letter, from, to, counted, isNamed, text);
    }
}

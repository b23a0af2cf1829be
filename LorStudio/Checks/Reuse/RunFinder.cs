namespace LorStudio.Checks.Reuse;

/// <summary>
/// Finds the runs that a text shares with others. A gram that both hold is extended word by word; where a few words differ
/// it goes on behind them. Takes time bounded by the length of both, however often a gram repeats.
/// </summary>
internal sealed class RunFinder
{
    private const int MostPlaces = 8; // of one gram
    private const int MostSeeds = 200;
    private const int MostSteps = 40_000;

    private readonly MaskedText _text;
    private readonly Dictionary<ulong, int> _firstPlace;
    private readonly int[] _nextPlace;

    public RunFinder(MaskedText text)
    {
        _text = text;
        _firstPlace = new(text.Grams.Length);
        _nextPlace = new int[text.Grams.Length];
        for (var at = text.Grams.Length - 1; at >= 0; at--)
        {
            _nextPlace[at] = _firstPlace.TryGetValue(text.Grams[at], out var next) ? next : -1;
            _firstPlace[text.Grams[at]] = at;
        }
    }

    /// <summary>The runs shared with another text, in the order of this one.</summary>
    public IReadOnlyList<SharedRun> In(MaskedText other)
    {
        List<SharedRun> runs = [];
        // Runs of a text that repeats itself lie over each other.
        var left = 2 * _text.Count;
        foreach (var seed in Seeds(other))
        {
            if (left > 0 && runs.TrueForAll(run => !run.Covers(seed)))
            {
                var run = new RunChain(_text, other, seed).Extend();
                left -= run.Length;
                runs.Add(run);
            }
        }

        return runs;
    }

    /// <summary>Runs of equal words that no equal word stands beside, in the order of this text.</summary>
    private List<SharedRun> Seeds(MaskedText other)
    {
        List<SharedRun> seeds = [];
        Dictionary<int, int> ends = []; // by distance of the two places
        var steps = 0;
        for (var there = 0; there < other.Grams.Length && seeds.Count < MostSeeds; there++)
        {
            if (!_firstPlace.TryGetValue(other.Grams[there], out var here))
            {
                continue;
            }

            for (var i = 0; i < MostPlaces && here >= 0 && steps < MostSteps; i++, here = _nextPlace[here])
            {
                if (ends.GetValueOrDefault(here - there) <= there)
                {
                    var length = MaskedText.Gram;
                    while (Equal(_text, here + length, other, there + length))
                    {
                        length++;
                    }

                    steps += length;
                    ends[here - there] = there + length;
                    seeds.Add(new(here, here + length - 1, there, there + length - 1, length));
                }
            }
        }

        seeds.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
        return seeds;
    }

    internal static bool Equal(MaskedText text, int here, MaskedText other, int there) =>
        here < text.Count && there < other.Count && text[here] == other[there];
}

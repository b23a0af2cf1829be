namespace LorStudio.Checks.Reuse;

/// <summary>A run of equal words that is led on, at both ends, over a few words that differ.</summary>
internal sealed class RunChain(MaskedText text, MaskedText other, SharedRun seed)
{
    private const int LongestGap = 4;

    // Below this a chain has gone astray; above it a later piece may make up for a gap.
    private const double LeastEqual = 0.6;

    private SharedRun _run = seed;
    private SharedRun _best = seed;

    /// <summary>The longest run about the seed most of whose words are equal.</summary>
    public SharedRun Extend()
    {
        while (Step(forward: true)) { }

        _run = _best;
        while (Step(forward: false)) { }

        return _best;
    }

    private bool Step(bool forward)
    {
        for (var gap = 1; gap <= LongestGap; gap++)
        {
            if (Widest(gap, forward) is { } next)
            {
                _run = next;
                if (_run.IsClose)
                {
                    _best = _run;
                }

                return _run.Equal >= _run.Length * LeastEqual;
            }
        }

        return false;
    }

    /// <summary>The run with the longest piece behind a gap of so many words on one side, and not more on the other.</summary>
    private SharedRun? Widest(int gap, bool forward)
    {
        SharedRun? widest = null;
        for (var less = gap; less >= 0; less--)
        {
            Try(gap, less);
            if (less < gap)
            {
                Try(less, gap);
            }
        }

        return widest;

        void Try(int here, int there)
        {
            var length = Piece(here, there, forward, out var tells);
            // Where words were put in or left out, chance finds an equal word behind them more often.
            var enough = here != there ? length > gap + 1 : length > gap || (length == gap && tells);
            if (!enough || (widest is { } known && known.Equal - _run.Equal >= length))
            {
                return;
            }

            widest = forward
                ? _run with
                {
                    Last = _run.Last + here + length,
                    OtherLast = _run.OtherLast + there + length,
                    Equal = _run.Equal + length,
                }
                : _run with
                {
                    First = _run.First - here - length,
                    OtherFirst = _run.OtherFirst - there - length,
                    Equal = _run.Equal + length,
                };
        }
    }

    /// <summary>How many equal words stand beside a gap.</summary>
    private int Piece(int here, int there, bool forward, out bool tells)
    {
        var (from, otherFrom) = forward
            ? (_run.Last + 1 + here, _run.OtherLast + 1 + there)
            : (_run.First - 1 - here, _run.OtherFirst - 1 - there);
        var step = forward ? 1 : -1;
        var length = 0;
        tells = false;
        while (from >= 0 && otherFrom >= 0 && RunFinder.Equal(text, from, other, otherFrom))
        {
            tells |= text.Kind(from) >= WordKind.Stock;
            (length, from, otherFrom) = (length + 1, from + step, otherFrom + step);
        }

        return length;
    }
}

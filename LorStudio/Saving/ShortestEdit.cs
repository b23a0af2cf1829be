namespace LorStudio.Saving;

/// <summary>
/// The least that has to be removed and inserted to turn one sequence into another (Myers, "An O(ND) difference
/// algorithm and its variations", 1986).
/// </summary>
internal static class ShortestEdit
{
    // Sequences that differ by more than this have little in common; comparing them further costs time and memory by
    // the square and tells nobody anything.
    private const int MostSteps = 2000;

    public static List<Stretch> Between(int[] before, int[] after)
    {
        // furthest[k + steps]: how far in "before" one gets on diagonal k (place in before minus place in after).
        List<int[]> trail = [];
        for (var steps = 0; steps <= Math.Min(MostSteps, before.Length + after.Length); steps++)
        {
            var furthest = new int[2 * steps + 1];
            for (var k = -steps; k <= steps; k += 2)
            {
                var x = steps == 0 ? 0 : Arrival(trail[^1], steps - 1, k);
                while (x < before.Length && x - k < after.Length && before[x] == after[x - k])
                {
                    x++;
                }

                furthest[k + steps] = x;
                if (x >= before.Length && x - k >= after.Length)
                {
                    return Stretches(trail, before.Length, after.Length);
                }
            }

            trail.Add(furthest);
        }

        return [new(0, before.Length, 0, after.Length)];
    }

    private static int Arrival(int[] furthest, int steps, int k) =>
        IsInsertion(furthest, steps, k) ? furthest[k + 1 + steps] : furthest[k - 1 + steps] + 1;

    // A diagonal is reached by an insertion from the one above or by a removal from the one below: by what leads further.
    private static bool IsInsertion(int[] furthest, int steps, int k) =>
        k == -steps - 1 || (k != steps + 1 && furthest[k - 1 + steps] < furthest[k + 1 + steps]);

    private static List<Stretch> Stretches(List<int[]> trail, int x, int y)
    {
        List<Stretch> stretches = [];
        for (var steps = trail.Count - 1; steps >= 0; steps--)
        {
            var k = x - y;
            var arrival = Arrival(trail[steps], steps, k);
            var isInsertion = IsInsertion(trail[steps], steps, k);
            (x, y) = isInsertion ? (arrival, arrival - k - 1) : (arrival - 1, arrival - k);
            Stretch step = isInsertion ? new(x, 0, y, 1) : new(x, 1, y, 0);
            if (stretches is [.., var last] && (last.Before, last.After) == (step.BeforeEnd, step.AfterEnd))
            {
                stretches[^1] = step.JoinedWith(last);
            }
            else
            {
                stretches.Add(step);
            }
        }

        stretches.Reverse();
        return stretches;
    }
}

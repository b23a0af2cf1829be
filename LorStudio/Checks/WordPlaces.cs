using LorStudio.Markup;

namespace LorStudio.Checks;

/// <summary>Places in a text, in order, from which those of one sentence are taken without a look at all others.</summary>
/// <param name="firstWord">Index of the first word of a place.</param>
internal sealed class WordPlaces<T>(IEnumerable<T> places, Func<T, int> firstWord)
{
    private readonly T[] _all = [.. places];

    public IReadOnlyList<T> All => _all;

    public ReadOnlySpan<T> In(ProseSentence sentence)
    {
        var from = FirstFrom(sentence.FirstWord);
        return _all.AsSpan(from, FirstFrom(sentence.EndWord) - from);
    }

    private int FirstFrom(int word)
    {
        var (low, high) = (0, _all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = firstWord(_all[middle]) < word ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

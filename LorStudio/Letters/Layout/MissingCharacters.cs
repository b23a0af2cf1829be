using LorStudio.Drafting;

namespace LorStudio.Letters.Layout;

/// <summary>A place of the letter, as a warning names it.</summary>
internal readonly record struct Place(string Name, SectionKey? Section = null)
{
    public static Place Of(SectionKey section) => new(section.FullName(), section);
}

/// <summary>Gathers the characters that no font has, by the place where they stand.</summary>
internal sealed class MissingCharacters
{
    private readonly OrderedDictionary<Place, OrderedDictionary<string, bool>> _found = [];

    public void Add(Place place, ReadOnlySpan<char> cluster)
    {
        if (!_found.TryGetValue(place, out var characters))
        {
            _found.Add(place, characters = []);
        }
        characters.TryAdd(cluster.ToString(), true);
    }

    public IReadOnlyList<LetterWarning> Warnings() =>
        [.. _found.Select(found => new LetterWarning(found.Key.Section, found.Key.Name, [.. found.Value.Keys]))];
}

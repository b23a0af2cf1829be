namespace LorStudio.Checks;

/// <summary>What a rule of the letter reads from each section, read again only where the section has changed.</summary>
internal sealed class PerSection<T>(Func<CheckedSection, T> read)
{
    private readonly Dictionary<string, (CheckedSection Section, T Value)> _known = new(StringComparer.Ordinal);

    public T Of(CheckedSection section)
    {
        if (!_known.TryGetValue(section.Name, out var known) || known.Section != section)
        {
            _known[section.Name] = known = (section, read(section));
        }

        return known.Value;
    }
}

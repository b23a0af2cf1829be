using LorStudio.Checks.People;

namespace LorStudio.Checks.Facts;

/// <summary>Tells from the words around a capitalized word whether it is a person's name.</summary>
internal static class NamePlace
{
    /// <summary>Whether a capitalized word stands for a person, though no title says so.</summary>
    public static bool IsAlone(CheckedSection section, int word, NameBook names)
    {
        var folded = section.Words[word].Base;
        if (CapitalizedWords.Has(folded) || CapitalizedWords.IsOfThing(folded) || names.IsOfPlace(folded))
        {
            return false;
        }

        // "Okafor Medical Center", "St. Okafor".
        for (var next = word + 1; next <= word + 2 && IsBeside(section, next - 1, next); next++)
        {
            if (CapitalizedWords.IsOfThing(section.Words[next].Folded))
            {
                return false;
            }
        }

        return !(
            IsBeside(section, word - 1, word)
            && section.Words[word - 1].Folded
                is "san"
                    or "santa"
                    or "st"
                    or "saint"
                    or "port"
                    or "fort"
                    or "mount"
                    or "university"
        );
    }

    private static bool IsBeside(CheckedSection section, int one, int next) =>
        one >= 0
        && next < section.Words.Count
        && section.Words[one].Sentence == section.Words[next].Sentence
        && section.Prose.GapBefore(next) is " " or "-" or ". " or "’s " or "'s ";
}

namespace LorStudio.Checks.Completeness;

/// <summary>What there is of a letter.</summary>
internal static class LetterWords
{
    /// <summary>Whether nothing is written yet: a new case is not told all that it lacks.</summary>
    public static bool IsEmpty(CheckedLetter letter)
    {
        foreach (var section in letter.Sections)
        {
            if (section.Words.Count > 0)
            {
                return false;
            }
        }

        return true;
    }
}

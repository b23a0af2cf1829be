using LorStudio.Drafting;

namespace LorStudio.Letters;

/// <summary>A kind of file a letter can be written as.</summary>
public interface ILetterFormat
{
    /// <summary>Short name, e.g. "pdf".</summary>
    string Key { get; }

    string MediaType { get; }

    /// <summary>With its dot, e.g. ".pdf".</summary>
    string FileEnding { get; }

    /// <summary>The letter's file; the same letter in the same style gives the same bytes.</summary>
    LetterFile Write(LetterDocument document, LetterStyle style);
}

/// <summary>A written letter, the number of its pages, and what should be seen before it goes out.</summary>
public sealed record LetterFile(byte[] Bytes, int Pages, IReadOnlyList<LetterWarning> Warnings);

/// <summary>Characters that no font of the letter has, in one place of it.</summary>
/// <param name="Section">The section, where the place is one.</param>
/// <param name="Place">"Opening", "Letterhead", …</param>
/// <param name="Characters">Each once, in the order of their appearance.</param>
public sealed record LetterWarning(SectionKey? Section, string Place, IReadOnlyList<string> Characters)
{
    private const int Named = 8;

    /// <summary>What happened, what it means, what to do.</summary>
    public string Message
    {
        get
        {
            var more = Characters.Count > Named ? $" and {Characters.Count - Named} more" : "";
            return $"{Place}: the letter's fonts do not have {string.Join(", ", Characters.Take(Named).Select(Name))}{more}. "
                + "An empty box would be printed there. Write the word in Latin letters.";
        }
    }

    private static string Name(string character) =>
        $"“{character}” ({string.Join(' ', character.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}"))})";
}

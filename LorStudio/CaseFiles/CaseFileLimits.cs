namespace LorStudio.CaseFiles;

/// <summary>How much a case file may hold. Texts are measured in UTF-16 code units, as a browser's text field does.</summary>
public static class CaseFileLimits
{
    public const int FileBytes = 64 * 1024 * 1024;
    public const int Nesting = 64;

    /// <summary>A name, and every other text of one line.</summary>
    public const int Name = 200;
    public const int Link = 2_000;
    public const int Section = Drafting.Section.LongestText;
    public const int Note = 4_000;
    public const int Cue = 4_000;

    /// <summary>Room for the outline of all notes a long session can have.</summary>
    public const int Summary = 100_000;

    public const int AddressLines = 20;
    public const int People = 200;
    public const int Sessions = 100;
    public const int NotesInSession = 2_000;
    public const int CuesInSession = 20_000;

    /// <summary>Hours in a week.</summary>
    public const int HoursPerWeek = 168;

    /// <summary>Dates and years before this one are slips of the pen, as are those after <see cref="LastYear"/>.</summary>
    public const int FirstYear = 1900;
    public const int LastYear = 2100;
}

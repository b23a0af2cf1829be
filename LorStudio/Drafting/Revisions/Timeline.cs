using LorStudio.Cases;

namespace LorStudio.Drafting.Revisions;

/// <summary>The revisions of one draft, the latest first, and what the screen calls them.</summary>
public sealed class Timeline(IReadOnlyList<RevisionRow> rows, PracticeClock clock)
{
    private readonly Dictionary<long, int> _places = rows.Index().ToDictionary(r => r.Item.Id, r => r.Index);

    /// <summary>What the address calls the one before the chosen one.</summary>
    public const string VersionBefore = "before";

    public List<RevisionRow> Rows { get; } = [.. rows];

    /// <summary>The revision of the letter that was downloaded last.</summary>
    public RevisionRow? LastLetter { get; } = rows.FirstOrDefault(r => r.Reason == RevisionReason.Exported);

    public RevisionRow? Find(long? id) =>
        id is { } known && _places.TryGetValue(known, out var place) ? Rows[place] : null;

    public int PlaceOf(RevisionRow row) => _places[row.Id];

    /// <summary>The one before it in time; null for the first.</summary>
    public RevisionRow? Before(RevisionRow row) => Rows.ElementAtOrDefault(PlaceOf(row) + 1);

    /// <summary>"Nov 24, 10:42".</summary>
    public string TimeOf(RevisionRow row) => clock.Moment(row.KeptAt);

    /// <summary>"the version of Nov 24, 10:42", with its name if it has one.</summary>
    public string NameOf(RevisionRow row) =>
        row.Name is { } name ? $"“{name}” ({TimeOf(row)})" : $"the version of {TimeOf(row)}";

    /// <summary>Why it was kept.</summary>
    public string ReasonOf(RevisionRow row) =>
        row.Reason switch
        {
            RevisionReason.Pause => "After a pause",
            RevisionReason.SessionEnded => "Session ended",
            RevisionReason.Conflict => "Written in two places at once",
            RevisionReason.BeforeRestore => "Before a restore",
            RevisionReason.Restored when Find(row.OriginId) is { } origin =>
                $"Restored from {origin.Name ?? TimeOf(origin)}",
            RevisionReason.Restored => "Restored",
            RevisionReason.Named => "Kept by you",
            RevisionReason.CaseFileExported => "Case file exported",
            RevisionReason.Exported => "Letter downloaded as PDF",
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };

    /// <summary>"12 words added, 3 removed".</summary>
    public static string ChangeWords(int added, int removed) =>
        (added, removed) switch
        {
            (0, 0) => "no word changed",
            (_, 0) => $"{Count(added)} added",
            (0, _) => $"{Count(removed)} removed",
            _ => $"{Count(added)} added, {removed:N0} removed",
        };

    public static string Count(int words) => words == 1 ? "1 word" : $"{words:N0} words";
}

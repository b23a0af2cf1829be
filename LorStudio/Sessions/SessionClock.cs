using System.Globalization;

namespace LorStudio.Sessions;

/// <summary>Times since a session's start as they are read.</summary>
public static class SessionClock
{
    /// <summary>A length of time as a clock shows it, "03:12" or "1:03:12".</summary>
    public static string Clock(this TimeSpan time) =>
        time < TimeSpan.FromHours(1)
            ? time.ToString(@"mm\:ss", CultureInfo.InvariantCulture)
            : (int)time.TotalHours + time.ToString(@"\:mm\:ss", CultureInfo.InvariantCulture);
}

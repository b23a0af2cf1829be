using System.Globalization;

namespace LorStudio.Cases;

/// <summary>The time as the practitioner reads it: in the zone of the setting Studio:TimeZone, in US style.</summary>
public sealed class PracticeClock(TimeProvider clock, TimeZoneInfo zone)
{
    private static readonly CultureInfo UnitedStates = CultureInfo.GetCultureInfo("en-US");

    /// <summary>The IANA name of the practice's zone.</summary>
    public string Zone => zone.Id;

    /// <summary>The instant, with the practice's offset.</summary>
    public DateTimeOffset Now => Local(clock.GetUtcNow());

    /// <summary>The practice's calendar day.</summary>
    public DateOnly Today => DateOf(clock.GetUtcNow());

    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>"10:42:07".</summary>
    public string TimeOfDay(DateTimeOffset instant) => Local(instant).ToString("H:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>"Nov 25, 10:42"; with the year where that is not this one.</summary>
    public string Moment(DateTimeOffset instant)
    {
        var local = Local(instant);
        return local.ToString(local.Year == Today.Year ? "MMM d, H:mm" : "MMM d, yyyy, H:mm", UnitedStates);
    }

    /// <summary>"Wed, Nov 25, 2026".</summary>
    public static string Words(DateOnly day) => day.ToString("ddd, MMM d, yyyy", UnitedStates);

    /// <summary>"Wed, Nov 25".</summary>
    public static string ShortWords(DateOnly day) => day.ToString("ddd, MMM d", UnitedStates);
}

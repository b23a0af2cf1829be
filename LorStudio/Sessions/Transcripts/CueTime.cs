using System.Globalization;

namespace LorStudio.Sessions.Transcripts;

/// <summary>Times as transcripts write them: 0:03, 02:24.720, 00:02:24,720, 0:0:5.100, 25:00:00.</summary>
internal static class CueTime
{
    private const int MostHours = 999;

    /// <summary>Reads a time that is the whole text; null where it is none, hours over 24 included.</summary>
    public static TimeSpan? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var fraction = 0d;
        if (text.LastIndexOfAny('.', ',') is var dot and >= 0)
        {
            var digits = text[(dot + 1)..];
            if (Number(digits, 9) is not { } part)
            {
                return null;
            }

            fraction = part / Math.Pow(10, digits.Length);
            text = text[..dot];
        }

        if (text.LastIndexOf(':') is var colon && colon < 0)
        {
            return null;
        }

        var seconds = Number(text[(colon + 1)..], 2);
        var rest = text[..colon];
        colon = rest.IndexOf(':');
        // Without hours the minutes may go on over 59.
        var (hours, minutes) =
            colon < 0 ? (0, Number(rest, 3)) : (Number(rest[..colon], 3), Number(rest[(colon + 1)..], 2));
        return hours is <= MostHours && minutes is { } m && seconds is < 60 && (colon < 0 || m < 60)
            ? new TimeSpan(hours.Value, m, seconds.Value) + TimeSpan.FromMilliseconds(Math.Round(fraction * 1000))
            : null;
    }

    /// <summary>Whether a line says from when to when, as <c>00:00:01.000 --> 00:00:04.000</c> does.</summary>
    /// <param name="at">The start; null where it cannot be read.</param>
    public static bool IsArrow(string line, out TimeSpan? at) => IsSpan(line, "-->", out at);

    /// <summary>Whether a line says from when to when, as <c>0:00:01.000,0:00:04.000</c> does.</summary>
    public static bool IsPair(string line, out TimeSpan? at)
    {
        at = null;
        var comma = line.Length is > 6 and < 40 ? line.IndexOf(',') : -1;
        return comma > 0
            && (at = Parse(line.AsSpan(0, comma))) is not null
            && Parse(line.AsSpan(comma + 1)) is not null;
    }

    /// <summary>h:mm:ss, without the part of a second.</summary>
    public static string Written(TimeSpan at) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)at.TotalHours}:{at.Minutes:00}:{at.Seconds:00}");

    private static bool IsSpan(string line, string arrow, out TimeSpan? at)
    {
        at = null;
        // Words can hold an arrow too; a time before it is never long.
        var place = line.AsSpan(0, Math.Min(line.Length, 40)).IndexOf(arrow);
        if (place < 1 || !char.IsAsciiDigit(line[0]) || line.IndexOf(':', 0, place) < 0)
        {
            return false;
        }

        var end = line.AsSpan(place + arrow.Length).TrimStart();
        at = Parse(line.AsSpan(0, place));
        return end.IsEmpty || char.IsAsciiDigit(end[0]);
    }

    private static int? Number(ReadOnlySpan<char> digits, int most) =>
        digits.Length > 0
        && digits.Length <= most
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

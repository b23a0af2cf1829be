using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LorStudio.Data;

/// <summary>
/// An instant as text, the UTC time first and its own offset after it: text order is time order, and the wall clock
/// of the place where it happened is kept.
/// </summary>
internal sealed class InstantText()
    : ValueConverter<DateTimeOffset, string>(instant => Write(instant), text => Read(text))
{
    private const string Utc = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    private static string Write(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString(Utc, CultureInfo.InvariantCulture)
        + instant.ToString("zzz", CultureInfo.InvariantCulture);

    private static DateTimeOffset Read(string text)
    {
        var utc = DateTimeOffset.ParseExact(
            text[..28],
            Utc,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        );
        var offset = TimeSpan.Parse(text[28..].TrimStart('+'), CultureInfo.InvariantCulture);
        return utc.ToOffset(offset);
    }
}

/// <summary>A time since a session's start, in whole seconds.</summary>
internal sealed class WholeSeconds()
    : ValueConverter<TimeSpan, long>(time => (long)time.TotalSeconds, seconds => TimeSpan.FromSeconds(seconds));

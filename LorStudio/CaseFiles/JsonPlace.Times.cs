using System.Globalization;
using System.Text.RegularExpressions;

namespace LorStudio.CaseFiles;

internal readonly partial record struct JsonPlace
{
    private const string WallClock = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";
    private static readonly string[] InstantForms = [WallClock + "zzz", "yyyy-MM-dd'T'HH:mmzzz"];
    private static readonly string[] UtcForms = [WallClock + "'Z'", "yyyy-MM-dd'T'HH:mm'Z'"];

    public DateOnly? Date()
    {
        if (Decode() is not { } text)
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && IsSensible(date.Year)
        )
        {
            return date;
        }

        Error($"“{ShownText.Of(text)}” is no date; expected one that exists, written as 2026-03-02.");
        return null;
    }

    /// <summary>An instant with its offset from UTC, which is kept.</summary>
    public DateTimeOffset? Instant()
    {
        if (Decode() is not { } text)
        {
            return null;
        }

        var invariant = CultureInfo.InvariantCulture;
        if (
            Offset().IsMatch(text)
            && (
                DateTimeOffset.TryParseExact(text, InstantForms, invariant, DateTimeStyles.None, out var instant)
                || DateTimeOffset.TryParseExact(text, UtcForms, invariant, DateTimeStyles.AssumeUniversal, out instant)
            )
            && IsSensible(instant.Year)
        )
        {
            return instant;
        }

        Error(
            $"“{ShownText.Of(text)}” is no instant; expected date, time and offset, written as 2026-11-24T17:00:00-08:00."
        );
        return null;
    }

    /// <summary>A time since the start of a session, h:mm:ss.</summary>
    public TimeSpan? SinceStart()
    {
        if (Decode() is not { } text)
        {
            return null;
        }

        if (HoursMinutesSeconds().Match(text) is { Success: true } match)
        {
            int Part(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
            return new TimeSpan(Part("hours"), Part("minutes"), Part("seconds"));
        }

        Error($"“{ShownText.Of(text)}” is no time; expected hours, minutes and seconds, written as 0:03:12.");
        return null;
    }

    private static bool IsSensible(int year) => year is >= CaseFileLimits.FirstYear and <= CaseFileLimits.LastYear;

    /// <summary>The format "zzz" would take -0800 and -8:00 as well.</summary>
    [GeneratedRegex(@"(Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Offset();

    [GeneratedRegex(
        @"\A(?<hours>[0-9]{1,4}):(?<minutes>[0-5][0-9]):(?<seconds>[0-5][0-9])\z",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex HoursMinutesSeconds();
}

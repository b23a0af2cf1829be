namespace LorStudio.Cases;

/// <summary>Business days: no weekend, no federal holiday (5 U.S.C. 6103), no day the practice is closed.</summary>
public sealed class BusinessCalendar(IEnumerable<DateOnly> closedDays)
{
    private readonly HashSet<DateOnly> _closed = [.. closedDays];

    public bool IsBusinessDay(DateOnly day) =>
        !IsWeekend(day) && !_closed.Contains(day) && HolidayObservedOn(day) is null;

    /// <summary>
    /// The business day so many after <paramref name="day"/>, which is day 0 and need not be a business day itself.
    /// </summary>
    /// <param name="count">Zero or more; zero gives the day itself.</param>
    public DateOnly AddBusinessDays(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= IsBusinessDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Business days after <paramref name="from"/> up to and with <paramref name="to"/>; negative where that lies before.</summary>
    public int BusinessDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -BusinessDaysBetween(to, from);
        }

        var days = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            days += IsBusinessDay(day) ? 1 : 0;
        }

        return days;
    }

    /// <summary>The holiday that keeps offices closed on this day; null on any other day, also on a holiday kept on another one.</summary>
    public static string? HolidayObservedOn(DateOnly day) =>
        // New Year's Day on a Saturday is kept on the last day of the year before.
        Holidays(day.Year)
            .Concat(Holidays(day.Year + 1).Take(1))
            .FirstOrDefault(holiday => Observed(holiday.Day) == day)
            .Name;

    private static IEnumerable<(DateOnly Day, string Name)> Holidays(int year) =>
        [
            (new DateOnly(year, 1, 1), "New Year's Day"),
            (Nth(3, DayOfWeek.Monday, year, 1), "Birthday of Martin Luther King, Jr."),
            (Nth(3, DayOfWeek.Monday, year, 2), "Washington's Birthday"),
            (Nth(1, DayOfWeek.Monday, year, 6).AddDays(-7), "Memorial Day"),
            (new DateOnly(year, 6, 19), "Juneteenth"),
            (new DateOnly(year, 7, 4), "Independence Day"),
            (Nth(1, DayOfWeek.Monday, year, 9), "Labor Day"),
            (Nth(2, DayOfWeek.Monday, year, 10), "Columbus Day"),
            (new DateOnly(year, 11, 11), "Veterans Day"),
            (Nth(4, DayOfWeek.Thursday, year, 11), "Thanksgiving Day"),
            (new DateOnly(year, 12, 25), "Christmas Day"),
        ];

    private static DateOnly Observed(DateOnly holiday) =>
        holiday.DayOfWeek switch
        {
            DayOfWeek.Saturday => holiday.AddDays(-1),
            DayOfWeek.Sunday => holiday.AddDays(1),
            _ => holiday,
        };

    private static DateOnly Nth(int n, DayOfWeek weekday, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        var toWeekday = ((int)weekday - (int)first.DayOfWeek + 7) % 7;
        return first.AddDays(toWeekday + (7 * (n - 1)));
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

namespace LorStudio.Checks.Facts.Times;

/// <summary>A date in a text: a day, a month, a season or a year, or a stretch from one to another.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last.</param>
internal sealed record DateMention(int First, int Last, DatePoint From, DatePoint? To = null);

/// <summary>A date as far as it is written.</summary>
/// <param name="Year">0 where none is written.</param>
/// <param name="Month">0 where none is written; 13 to 15 for a winter that goes on into the next year.</param>
/// <param name="LastMonth">Of a season; else the same as <paramref name="Month"/>.</param>
/// <param name="Day">0 where none is written.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last.</param>
internal sealed record DatePoint(int Year, int Month, int LastMonth, int Day, int First, int Last)
{
    /// <summary>The first and last day it can mean, in a year that is given where none is written; null for no such day.</summary>
    public (DateOnly First, DateOnly Last)? Days(int year)
    {
        var written = Year == 0 ? year : Year;
        if (Month == 0)
        {
            return (new(written, 1, 1), new(written, 12, 31));
        }

        if (Day > DateTime.DaysInMonth(written, Month))
        {
            return null;
        }

        DateOnly first = new(written, Month, Day == 0 ? 1 : Day);
        return Day > 0 ? (first, first) : (first, first.AddMonths(LastMonth - Month + 1).AddDays(-1));
    }
}

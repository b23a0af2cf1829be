using LorStudio.Cases;

namespace LorStudio.Tests.Cases;

public sealed class BusinessCalendarTests
{
    private readonly BusinessCalendar _calendar = new([]);

    [Theory]
    [InlineData("2026-06-17", "2026-06-22", "2026-06-24")]
    [InlineData("2026-07-01", "2026-07-06", "2026-07-08")]
    [InlineData("2026-07-04", "2026-07-07", "2026-07-09")]
    [InlineData("2026-09-04", "2026-09-09", "2026-09-11")]
    [InlineData("2026-11-10", "2026-11-13", "2026-11-17")]
    [InlineData("2026-11-25", "2026-11-30", "2026-12-02")]
    [InlineData("2026-12-23", "2026-12-28", "2026-12-30")]
    [InlineData("2027-12-29", "2028-01-03", "2028-01-05")]
    public void Business_days_two_and_four_pass_over_weekends_and_holidays(string dayZero, string second, string fourth)
    {
        Assert.Equal(Day(second), _calendar.AddBusinessDays(Day(dayZero), 2));
        Assert.Equal(Day(fourth), _calendar.AddBusinessDays(Day(dayZero), 4));
    }

    [Theory]
    [InlineData("2026-01-01", "New Year's Day")]
    [InlineData("2026-01-19", "Birthday of Martin Luther King, Jr.")]
    [InlineData("2026-02-16", "Washington's Birthday")]
    [InlineData("2026-05-25", "Memorial Day")]
    [InlineData("2027-05-31", "Memorial Day")]
    [InlineData("2026-06-19", "Juneteenth")]
    [InlineData("2026-07-03", "Independence Day")]
    [InlineData("2026-09-07", "Labor Day")]
    [InlineData("2026-10-12", "Columbus Day")]
    [InlineData("2026-11-11", "Veterans Day")]
    [InlineData("2026-11-26", "Thanksgiving Day")]
    [InlineData("2026-12-25", "Christmas Day")]
    public void Every_federal_holiday_is_known_by_name(string day, string name)
    {
        Assert.Equal(name, BusinessCalendar.HolidayObservedOn(Day(day)));
        Assert.False(_calendar.IsBusinessDay(Day(day)));
    }

    [Fact]
    public void New_years_day_on_a_saturday_is_kept_in_the_year_before()
    {
        Assert.Equal("New Year's Day", BusinessCalendar.HolidayObservedOn(Day("2027-12-31")));
        Assert.Null(BusinessCalendar.HolidayObservedOn(Day("2028-01-03")));
    }

    [Fact]
    public void A_holiday_on_a_sunday_is_kept_on_monday() =>
        Assert.Equal("Independence Day", BusinessCalendar.HolidayObservedOn(Day("2027-07-05")));

    [Fact]
    public void Eleven_holidays_are_kept_in_a_usual_year() =>
        Assert.Equal(
            11,
            Enumerable
                .Range(0, 365)
                .Count(n => BusinessCalendar.HolidayObservedOn(Day("2026-01-01").AddDays(n)) is not null)
        );

    [Fact]
    public void A_closed_day_is_passed_over()
    {
        var closed = new BusinessCalendar([Day("2026-08-04")]);

        Assert.Equal(Day("2026-08-05"), closed.AddBusinessDays(Day("2026-08-03"), 1));
    }

    [Fact]
    public void Days_between_count_business_days_only_and_turn_negative_when_late()
    {
        Assert.Equal(1, _calendar.BusinessDaysBetween(Day("2026-11-24"), Day("2026-11-25")));
        Assert.Equal(1, _calendar.BusinessDaysBetween(Day("2026-11-25"), Day("2026-11-27")));
        Assert.Equal(0, _calendar.BusinessDaysBetween(Day("2026-11-25"), Day("2026-11-25")));
        Assert.Equal(-2, _calendar.BusinessDaysBetween(Day("2026-11-30"), Day("2026-11-25")));
    }

    [Fact]
    public void A_negative_count_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _calendar.AddBusinessDays(Day("2026-11-24"), -1));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

using LorStudio.Cases;
using LorStudio.Tests.Support;

namespace LorStudio.Tests.Cases;

public sealed class DueDatesTests
{
    private readonly Practice _practice = new();

    [Fact]
    public void The_clock_starts_at_the_later_of_payment_and_first_session()
    {
        var session = Pacific(2026, 11, 18, 17);

        Assert.Equal(new DateOnly(2026, 11, 18), Window("standard", new(2026, 11, 16), session)?.DayZero);
        Assert.Equal(new DateOnly(2026, 11, 20), Window("standard", new(2026, 11, 20), session)?.DayZero);
    }

    [Fact]
    public void There_is_no_due_date_before_payment_and_session_both()
    {
        Assert.Null(Window("standard", null, Pacific(2026, 11, 18, 17)));
        Assert.Null(Window("standard", new(2026, 11, 18), null));
    }

    [Fact]
    public void Each_service_has_its_own_window()
    {
        var session = Pacific(2026, 11, 10, 17);

        Assert.Equal(
            new DueWindow(new(2026, 11, 10), new(2026, 11, 13), new(2026, 11, 17), 4),
            Window("standard", new(2026, 11, 9), session)
        );
        Assert.Equal(
            new DueWindow(new(2026, 11, 10), new(2026, 11, 12), new(2026, 11, 12), 1),
            Window("rush", new(2026, 11, 9), session)
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no longer on sale")]
    public void A_service_that_is_not_on_sale_counts_as_the_first_one(string? service) =>
        Assert.Equal(4, Window(service, new(2026, 11, 9), Pacific(2026, 11, 10, 17))?.BusinessDays);

    [Fact]
    public void A_session_late_in_the_evening_counts_for_the_practitioners_own_day()
    {
        var lateOnTheTenth = new DateTimeOffset(2026, 11, 11, 7, 30, 0, TimeSpan.Zero);

        Assert.Equal(new DateOnly(2026, 11, 10), Window("standard", new(2026, 11, 1), lateOnTheTenth)?.DayZero);
    }

    [Theory]
    [InlineData("2026-11-01T06:59:00Z", "2026-10-31")] // 23:59 in daylight saving time
    [InlineData("2026-11-01T07:01:00Z", "2026-11-01")] // 00:01 in daylight saving time
    [InlineData("2026-11-02T07:59:00Z", "2026-11-01")] // 23:59 in standard time
    [InlineData("2026-03-08T07:59:00Z", "2026-03-07")] // 23:59 in standard time
    [InlineData("2026-03-09T06:59:00Z", "2026-03-08")] // 23:59 in daylight saving time
    public void Midnight_follows_the_change_to_and_from_daylight_saving_time(string ended, string day)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;

        var window = Window("standard", new(2026, 1, 2), DateTimeOffset.Parse(ended, invariant));

        Assert.Equal(DateOnly.Parse(day, invariant), window?.DayZero);
    }

    [Fact]
    public void Days_left_do_not_count_today()
    {
        var due = Window("standard", new(2026, 11, 19), Pacific(2026, 11, 19, 10))!;

        Assert.Equal(new DateOnly(2026, 11, 25), due.Latest);
        Assert.Equal(1, _practice.DueDates.DaysLeft(due));
    }

    private DueWindow? Window(string? service, DateOnly? paid, DateTimeOffset? ended) =>
        _practice.DueDates.Of(new Order { Service = service, PaidOn = paid }, ended);

    private static DateTimeOffset Pacific(int year, int month, int day, int hour) =>
        new(year, month, day, hour, 0, 0, TimeSpan.FromHours(-8));
}

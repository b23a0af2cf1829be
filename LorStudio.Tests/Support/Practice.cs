using LorStudio.Cases;
using Microsoft.Extensions.Time.Testing;

namespace LorStudio.Tests.Support;

/// <summary>The practice of the tests: in Los Angeles, on Tuesday, Nov 24, 2026, at noon, with the usual services.</summary>
public sealed class Practice
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(-8)));

    public PracticeClock Clock => new(Time, Zone);

    public static List<ServiceOption> Services { get; } =
    [
        new()
        {
            Key = "standard",
            Name = "Standard",
            Earliest = 2,
            Latest = 4,
        },
        new()
        {
            Key = "rush",
            Name = "Rush",
            Earliest = 1,
            Latest = 1,
        },
    ];

    public DueDates DueDates => new(Clock, new BusinessCalendar([]), Services);

    public CaseBook CaseBook(StudioDbFixture database) => new(database, DueDates, Time);
}

namespace LorStudio.Cases;

/// <summary>When a draft is promised.</summary>
/// <param name="DayZero">The day the clock started.</param>
/// <param name="Earliest">First day on which the draft is promised.</param>
/// <param name="Latest">Last day on which the draft is promised: the due date.</param>
/// <param name="BusinessDays">From day zero to the due date.</param>
public sealed record DueWindow(DateOnly DayZero, DateOnly Earliest, DateOnly Latest, int BusinessDays);

/// <summary>Reckons due dates in the practitioner's time zone.</summary>
public sealed class DueDates(PracticeClock clock, BusinessCalendar calendar, IReadOnlyList<ServiceOption> services)
{
    /// <summary>
    /// The window of an order. Its clock starts at the later of payment and end of the first session, so that there is
    /// none before both. An order that names no service on sale is taken for the first one.
    /// </summary>
    public DueWindow? Of(Order order, DateTimeOffset? firstSessionEndedAt)
    {
        if (order.PaidOn is not { } paid || firstSessionEndedAt is not { } ended)
        {
            return null;
        }

        var endedOn = clock.DateOf(ended);
        var dayZero = paid > endedOn ? paid : endedOn;
        var service = services.FirstOrDefault(s => s.Key == order.Service) ?? services[0];
        return new DueWindow(
            dayZero,
            calendar.AddBusinessDays(dayZero, service.Earliest),
            calendar.AddBusinessDays(dayZero, service.Latest),
            service.Latest
        );
    }

    /// <summary>Business days after today up to the due date; zero on that day itself, negative after it.</summary>
    public int DaysLeft(DueWindow due)
    {
        var left = calendar.BusinessDaysBetween(clock.Today, due.Latest);
        // On the weekend after a due date no business day has passed yet, and still it has passed.
        return clock.Today > due.Latest ? Math.Min(left, -1) : left;
    }
}

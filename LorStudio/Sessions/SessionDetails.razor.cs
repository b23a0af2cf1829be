using System.Globalization;
using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;

namespace LorStudio.Sessions;

/// <summary>When a session took place, and the link to its meeting. Each field is saved when it is left.</summary>
public sealed partial class SessionDetails(SessionLog log, SaveAttempt attempt, PracticeClock clock)
{
    private const string Minutes = "yyyy-MM-dd'T'HH:mm";

    private string? _fault;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    /// <summary>Null where the case has none: the first field that is filled makes one.</summary>
    [Parameter]
    public Session? Session { get; set; }

    /// <summary>The session was changed in the database.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    private Task LinkAsync(ChangeEventArgs change) =>
        ChangeAsync(() => log.LinkAsync(CaseId, Session?.Id, (string?)change.Value ?? ""));

    private Task CorrectAsync(ChangeEventArgs? start, ChangeEventArgs? end) =>
        ChangeAsync(() =>
            log.CorrectAsync(
                CaseId,
                Session?.Id,
                start is null ? Session?.StartedAt : Instant(start.Value),
                end is null ? Session?.EndedAt : Instant(end.Value)
            )
        );

    private async Task DeleteAsync()
    {
        var id = Session!.Id;
        if (await attempt.DoneAsync(() => log.DeleteAsync(CaseId, id)))
        {
            attempt.OfferUndo(
                "Session deleted with its notes.",
                async () =>
                {
                    await log.RestoreAsync(CaseId, id);
                    await Changed.InvokeAsync();
                }
            );
            await Changed.InvokeAsync();
        }
    }

    private async Task ChangeAsync(Func<Task> change)
    {
        _fault = await attempt.FaultAsync(change);
        if (_fault is null)
        {
            await Changed.InvokeAsync();
        }
    }

    private string? Local(DateTimeOffset? instant) =>
        instant is { } at ? clock.Local(at).ToString(Minutes, CultureInfo.InvariantCulture) : null;

    /// <summary>A wall-clock time of the practice as an instant; null where the field was cleared.</summary>
    private DateTimeOffset? Instant(object? field)
    {
        if (!DateTime.TryParse((string?)field, CultureInfo.InvariantCulture, out var wall))
        {
            return null;
        }

        var near = new DateTimeOffset(wall, clock.Now.Offset);
        return new DateTimeOffset(wall, clock.Local(near).Offset);
    }
}

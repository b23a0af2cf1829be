using System.Globalization;
using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Sessions;

/// <summary>Which session is shown, its clock, and its start and end.</summary>
public sealed partial class SessionBar(SessionLog log, SaveAttempt attempt, PracticeClock clock, IJSRuntime js)
    : IAsyncDisposable
{
    private readonly PageScript _script = new(js, "./Sessions/SessionBar.razor.js");
    private ElementReference _bar;
    private bool _details;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<Session> Sessions { get; set; } = [];

    [Parameter]
    public Session? Current { get; set; }

    /// <summary>Whether the notes of all sessions are shown.</summary>
    [Parameter]
    public bool All { get; set; }

    /// <summary>Another session is asked for, by its id; 0 asks for all, null for the one that runs, else the last.</summary>
    [Parameter]
    public EventCallback<long?> OnSwitch { get; set; }

    /// <summary>A session was changed in the database.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    /// <summary>The session that ran was ended.</summary>
    [Parameter]
    public EventCallback Ended { get; set; }

    /// <summary>A session of another day goes on as a new one: its clock would count the days between.</summary>
    private bool CanResume => Current?.EndedAt is { } end && clock.Now - end < TimeSpan.FromHours(12);

    public ValueTask DisposeAsync() => _script.DisposeAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _script.AttachAsync(_bar);
        }
    }

    private string Name(int index, Session session) =>
        $"Session {index + 1} · "
        + (session.StartedAt is { } start ? PracticeClock.ShortWords(clock.DateOf(start)) : "not started");

    private Task SwitchAsync(ChangeEventArgs change) =>
        OnSwitch.InvokeAsync(long.Parse((string)change.Value!, CultureInfo.InvariantCulture));

    private async Task StartAsync()
    {
        await ChangeAsync(() => log.StartAsync(CaseId));
        await OnSwitch.InvokeAsync(null);
    }

    private async Task EndAsync()
    {
        if (await ChangeAsync(() => log.EndAsync(CaseId, Current!.Id)))
        {
            await Ended.InvokeAsync();
        }
    }

    private async Task PauseAsync() => await ChangeAsync(() => log.PauseAsync(CaseId, Current!.Id));

    private async Task ResumeAsync() => await ChangeAsync(() => log.ResumeAsync(CaseId, Current!.Id));

    private async Task<bool> ChangeAsync(Func<Task> change)
    {
        var done = await attempt.DoneAsync(change);
        await Changed.InvokeAsync();
        return done;
    }
}

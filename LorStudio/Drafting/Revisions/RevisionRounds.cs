namespace LorStudio.Drafting.Revisions;

/// <summary>Keeps a draft once nothing was written in it for some minutes, and at the program's start what a crash left.</summary>
internal sealed class RevisionRounds(RevisionShelf shelf, TimeProvider clock, ILogger<RevisionRounds> log)
    : BackgroundService
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(3);
    public static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using PeriodicTimer timer = new(Round, clock);
            await KeepAsync(TimeSpan.Zero, stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await KeepAsync(Pause, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends, perhaps before it got going; the next start keeps what is left.
        }
    }

    private async Task KeepAsync(TimeSpan pause, CancellationToken stopping)
    {
        try
        {
            await shelf.KeepPausedAsync(pause, stopping);
        }
#pragma warning disable CA1031 // Whatever failed, the next round tries again.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogWarning(failure, "The drafts could not be looked through for new versions");
        }
    }
}

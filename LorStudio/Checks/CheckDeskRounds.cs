namespace LorStudio.Checks;

/// <summary>Takes in the fingerprints of what changed, in the background: all that waits when the program starts, then once a minute.</summary>
internal sealed class CheckDeskRounds(CheckDeskIndex index, TimeProvider clock, ILogger<CheckDeskRounds> log)
    : BackgroundService
{
    public static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using PeriodicTimer timer = new(Round, clock);
            do
            {
                await Task.Run(() => CatchUp(stoppingToken), stoppingToken);
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The program ends; what waits is kept.
        }
    }

    private void CatchUp(CancellationToken stopping)
    {
        try
        {
            while (!stopping.IsCancellationRequested && index.CatchUp(CheckDeskIndex.LargeStep) > 0) { }
        }
#pragma warning disable CA1031 // Whatever failed, the next round tries again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            log.LogWarning(failure, "The fingerprints of changed sections could not be taken");
        }
    }
}

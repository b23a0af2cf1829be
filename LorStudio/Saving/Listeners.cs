namespace LorStudio.Saving;

internal static class Listeners
{
    /// <summary>Tells each listener; one that throws stops neither the others nor who tells them.</summary>
    public static void TellEach(this Action? listeners, ILogger log)
    {
        foreach (var listener in Delegate.EnumerateInvocationList(listeners))
        {
            try
            {
                listener();
            }
#pragma warning disable CA1031 // Who only shows the status must never stand in the way of a save.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                log.LogWarning(failure, "The status of saving could not be shown");
            }
        }
    }
}

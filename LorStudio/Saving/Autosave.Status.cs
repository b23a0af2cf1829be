namespace LorStudio.Saving;

// What the screen says of the saves.
public sealed partial class Autosave
{
    /// <summary>What is known of the practitioner's text, as the database confirmed it.</summary>
    public SaveStatus Status { get; private set; } = new(SavePhase.Untouched);

    /// <summary>Raised, from any thread, when <see cref="Status"/> changed.</summary>
    public event Action? StatusChanged;

    private void Tell()
    {
        lock (_gate)
        {
            var phase =
                _refused.Count > 0 ? SavePhase.Refused
                : _waiting.Count > 0 ? Unfinished()
                : _savedAt is null ? SavePhase.Untouched
                : SavePhase.Saved;
            var status = new SaveStatus(phase, _savedAt, _refused.Values.FirstOrDefault());
            if (Status == status)
            {
                return;
            }

            Status = status;
        }

        foreach (var listener in Delegate.EnumerateInvocationList(StatusChanged))
        {
            try
            {
                listener();
            }
#pragma warning disable CA1031 // Who only shows the status must never stand in the way of a save.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                _log.LogWarning(failure, "The status of saving could not be shown");
            }
        }
    }

    private SavePhase Unfinished() =>
        _failures > 0 ? SavePhase.Retrying
        : _saving ? SavePhase.Saving
        : SavePhase.Unsaved;
}

namespace LorStudio.Tests.Support;

/// <summary>The machine's clock, of which stretches can be skipped. Timers run as they are.</summary>
internal sealed class SkippingClock : TimeProvider
{
    private TimeSpan _skipped;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _skipped;

    public void Skip(TimeSpan stretch) => _skipped += stretch;
}

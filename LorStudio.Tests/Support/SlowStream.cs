using System.Threading.Channels;

namespace LorStudio.Tests.Support;

/// <summary>Hands everything on in order, each piece a fixed time after it came.</summary>
internal sealed class SlowStream(Stream from, Stream to, TimeSpan delay)
{
    private readonly Channel<(byte[] Bytes, long Due)> _underWay = Channel.CreateUnbounded<(byte[], long)>();

    /// <param name="count">Told of the bytes of each piece.</param>
    public Task CarryAsync(Action<int> count, CancellationToken cancellation) =>
        Task.WhenAll(TakeAsync(count, cancellation), GiveAsync(cancellation));

    private async Task TakeAsync(Action<int> count, CancellationToken cancellation)
    {
        var piece = new byte[64 * 1024];
        try
        {
            while (await from.ReadAsync(piece, cancellation) is var length and > 0)
            {
                count(length);
                var due = Environment.TickCount64 + (long)delay.TotalMilliseconds;
                await _underWay.Writer.WriteAsync((piece[..length], due), cancellation);
            }
        }
        finally
        {
            _underWay.Writer.TryComplete();
        }
    }

    private async Task GiveAsync(CancellationToken cancellation)
    {
        await foreach (var (bytes, due) in _underWay.Reader.ReadAllAsync(cancellation))
        {
            if (due - Environment.TickCount64 is > 0 and var wait)
            {
                await Task.Delay((int)wait, cancellation);
            }

            await to.WriteAsync(bytes, cancellation);
        }
    }
}

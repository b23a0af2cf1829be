using System.Net;
using System.Net.Sockets;

namespace LorStudio.Tests.Support;

/// <summary>A wire between browser and studio on this machine that can be slow, and be cut and mended.</summary>
/// <param name="studio">The far end.</param>
/// <param name="delay">How long everything takes on its way, in each direction.</param>
internal sealed class Relay(Uri studio, TimeSpan delay = default) : IAsyncDisposable
{
    private readonly TcpListener _listener = Listening();
    private readonly CancellationTokenSource _ending = new();
    private CancellationTokenSource _wire = new();
    private Task? _accepting;
    private long _up;
    private long _down;

    /// <summary>Where browsers find the studio; the wire carries from the first question on.</summary>
    public Uri Address
    {
        get
        {
            _accepting ??= AcceptAsync();
            return new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        }
    }

    /// <summary>Bytes that browsers have sent so far, and that they were sent.</summary>
    public (long Up, long Down) Carried => (Interlocked.Read(ref _up), Interlocked.Read(ref _down));

    /// <summary>Ends all connections; new ones end at once.</summary>
    public Task CutAsync() => _wire.CancelAsync();

    public void Mend() => _wire = new CancellationTokenSource();

    public async ValueTask DisposeAsync()
    {
        await CutAsync();
        await _ending.CancelAsync();
        await (_accepting ?? Task.CompletedTask);
        _listener.Dispose();
        _ending.Dispose();
        _wire.Dispose();
    }

    private static TcpListener Listening()
    {
        TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = CarryAsync(await _listener.AcceptTcpClientAsync(_ending.Token), _wire.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task CarryAsync(TcpClient browser, CancellationToken wire)
    {
        using var here = browser;
        using TcpClient there = new();
        try
        {
            await there.ConnectAsync(IPAddress.Loopback, studio.Port, wire);
            here.NoDelay = there.NoDelay = true;
            SlowStream up = new(here.GetStream(), there.GetStream(), delay);
            SlowStream down = new(there.GetStream(), here.GetStream(), delay);
            await Task.WhenAny(
                up.CarryAsync(bytes => Interlocked.Add(ref _up, bytes), wire),
                down.CarryAsync(bytes => Interlocked.Add(ref _down, bytes), wire)
            );
        }
        catch (Exception cut) when (cut is OperationCanceledException or IOException or SocketException)
        {
            // Either end hung up, or the wire was cut.
        }
    }
}

using System.Net;
using System.Net.Sockets;

namespace LorStudio.Tests.Support;

/// <summary>A wire between browser and studio on this machine that can be cut and mended.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ending = new();
    private readonly int _studio;
    private readonly Task _accepting;
    private CancellationTokenSource _wire = new();

    public Relay(Uri studio)
    {
        _studio = studio.Port;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>Ends all connections; new ones end at once.</summary>
    public Task CutAsync() => _wire.CancelAsync();

    public void Mend() => _wire = new CancellationTokenSource();

    public async ValueTask DisposeAsync()
    {
        await CutAsync();
        await _ending.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _ending.Dispose();
        _wire.Dispose();
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
            await there.ConnectAsync(IPAddress.Loopback, _studio, wire);
            await Task.WhenAny(
                here.GetStream().CopyToAsync(there.GetStream(), wire),
                there.GetStream().CopyToAsync(here.GetStream(), wire)
            );
        }
        catch (Exception cut) when (cut is OperationCanceledException or IOException or SocketException)
        {
            // Either end hung up, or the wire was cut.
        }
    }
}

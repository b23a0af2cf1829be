using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace LorStudio.Tests.Support;

/// <summary>A browser page that remembers whatever went wrong in it and whom it asked for anything.</summary>
internal sealed class WatchedPage
{
    private readonly ConcurrentQueue<string> _faults = [];
    private volatile bool _forgiven;

    public WatchedPage(IPage page, Uri home)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            // A resource that did not load is told below, with its status.
            if (
                message.Type is "error" or "warning"
                && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
            )
            {
                Blame($"console {message.Type}: {message.Text} ({message.Location})");
            }
        };
        page.PageError += (_, error) => Blame($"page error: {error}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: not ("data" or "blob") } asked && asked.Authority != home.Authority)
            {
                Blame($"request to another host: {request.Url}");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && new Uri(response.Url).AbsolutePath != ExpectedFailure)
            {
                Blame($"{response.Status} for {response.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>A path whose failing is what the test is about.</summary>
    public string? ExpectedFailure { get; set; }

    public void AssertNoFaults() => Assert.True(_faults.IsEmpty, string.Join('\n', _faults));

    /// <summary>Holds nothing against the page, from here on, that the test itself provokes, such as a connection it cuts.</summary>
    public void Forgive() => _forgiven = true;

    private void Blame(string fault)
    {
        if (!_forgiven)
        {
            _faults.Enqueue(fault);
        }
    }
}

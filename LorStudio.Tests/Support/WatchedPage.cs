using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace LorStudio.Tests.Support;

/// <summary>A browser page that remembers whatever went wrong in it and whom it asked for anything.</summary>
internal sealed class WatchedPage
{
    private readonly ConcurrentQueue<string> _faults = [];

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
                _faults.Enqueue($"console {message.Type}: {message.Text} ({message.Location})");
            }
        };
        page.PageError += (_, error) => _faults.Enqueue($"page error: {error}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: not ("data" or "blob") } asked && asked.Authority != home.Authority)
            {
                _faults.Enqueue($"request to another host: {request.Url}");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Url != ExpectedFailure)
            {
                _faults.Enqueue($"{response.Status} for {response.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>An address whose failing is what the test is about.</summary>
    public string? ExpectedFailure { get; set; }

    public void AssertNoFaults() => Assert.True(_faults.IsEmpty, string.Join('\n', _faults));

    /// <summary>Forgets what the test itself provoked, such as a connection it cut.</summary>
    public void Forgive() => _faults.Clear();
}

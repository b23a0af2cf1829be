using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;
using LorStudio.Saving;

namespace LorStudio.Checks;

/// <summary>
/// What is found in the draft of an open workspace, checked anew a moment after it changed, beside the circuit. Panes
/// listen to it.
/// </summary>
public sealed class LiveChecks : IAsyncDisposable
{
    /// <summary>After the last change, so that a burst of them is checked once.</summary>
    public static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(250);

    private readonly CheckDesk _desk;
    private readonly ILogger<LiveChecks> _log;
    private readonly ITimer _timer;
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile OpenDraft? _open;
    private volatile bool _isGone;

    public LiveChecks(CheckDesk desk, TimeProvider clock, ILogger<LiveChecks> log)
    {
        (_desk, _log) = (desk, log);
        _timer = clock.CreateTimer(_ => _ = ReadAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>What was found last.</summary>
    public DraftFindings Found { get; private set; } = DraftFindings.None;

    /// <summary>Raised when <see cref="Found"/> is another; from any thread.</summary>
    public event Action? Changed;

    /// <summary>Follows a draft from now on, and no other.</summary>
    public void Watch(long caseId, LiveDraft live, CompetencyOrder order)
    {
        Leave();
        Found = DraftFindings.None;
        _open = new OpenDraft(caseId, live, order);
        live.Changed += Wait;
        live.Used += Wait;
        Changed?.Invoke();
        Wait();
    }

    /// <summary>Follows no draft any more.</summary>
    public void Leave()
    {
        if (_open is { } left)
        {
            left.Live.Changed -= Wait;
            left.Live.Used -= Wait;
            _open = null;
        }
    }

    /// <summary>Facts or notes of the case were changed: all is checked anew.</summary>
    public void Renew()
    {
        if (_open is { } open)
        {
            open.Age++;
            Wait();
        }
    }

    /// <summary>Takes a finding out of the list for as long as its words and their sentence stand.</summary>
    /// <exception cref="SaveRefusedException">The case is gone.</exception>
    public Task DismissAsync(NamedFinding named, string reason) =>
        ChangeAsync(async open =>
            _ =
                await _desk.DismissAsync(open.CaseId, named.Finding, reason)
                ?? throw new SaveRefusedException(
                    "The case was deleted, so nothing was dismissed. Bring it back from the worklist."
                )
        );

    public Task BringBackAsync(NamedFinding named) =>
        ChangeAsync(open => _desk.BringBackAsync(open.CaseId, named.Finding.Hash));

    public async ValueTask DisposeAsync()
    {
        _isGone = true;
        Leave();
        await _timer.DisposeAsync();
    }

    private async Task ChangeAsync(Func<OpenDraft, Task> change)
    {
        if (_open is { } open)
        {
            await change(open);
            await ReadAsync();
        }
    }

    /// <summary>What is to be checked is taken down here, where the draft does not change meanwhile.</summary>
    private void Wait()
    {
        if (_open is { } open && !_isGone)
        {
            open.Take();
            _timer.Change(Calm, Timeout.InfiniteTimeSpan);
        }
    }

    private async Task ReadAsync()
    {
        await _reading.WaitAsync();
        try
        {
            if (_open is { } open && await Task.Run(() => FindAsync(open)) is { } found && open == _open)
            {
                Found = found;
                Changed?.Invoke();
            }
        }
#pragma warning disable CA1031 // Whatever failed, what was found before still stands, and the next change tries again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _log.LogWarning(failure, "The draft could not be checked");
        }
        finally
        {
            _reading.Release();
        }
    }

    private async Task<DraftFindings?> FindAsync(OpenDraft open)
    {
        var (text, facts) = open.Taken;
        var known = (facts, open.Age);
        if (open.Checks is not { } checks || open.Known != known)
        {
            if (await _desk.OpenAsync(open.CaseId) is not { } @case)
            {
                return null;
            }

            // What is being typed about the case counts, saved or not.
            checks = new LetterChecks(
                @case with
                {
                    Facts = facts,
                    CompetencyOrder = open.Order,
                },
                _desk.EarlierLetters(open.CaseId)
            );
            (open.Checks, open.Known) = (checks, known);
        }

        if (await _desk.DraftAsync(open.CaseId) is not { } draft)
        {
            return null;
        }

        var found = checks.Check(draft with { Text = text });
        var dismissed = await _desk.DismissedAsync(open.CaseId);
        return DraftFindings.Of(
            text,
            found,
            dismissed.ToDictionary(d => d.Hash, d => d.Reason ?? "", StringComparer.Ordinal)
        );
    }

    private sealed class OpenDraft(long caseId, LiveDraft live, CompetencyOrder order)
    {
        private volatile Snapshot _taken = Snapshot.Of(live);

        public long CaseId => caseId;
        public LiveDraft Live => live;
        public CompetencyOrder Order => order;
        public Snapshot Taken => _taken;

        /// <summary>How often the case has changed.</summary>
        public int Age { get; set; }

        public LetterChecks? Checks { get; set; }

        /// <summary>The case that these checks know.</summary>
        public (CaseFacts Facts, int Age) Known { get; set; }

        public void Take() => _taken = Snapshot.Of(live);
    }

    private sealed record Snapshot(DraftText Text, CaseFacts Facts)
    {
        /// <summary>The texts as browsers have them: places in them are counted there.</summary>
        public static Snapshot Of(LiveDraft live)
        {
            var text = DraftText.Of(live.Draft);
            foreach (var (key, written) in text.Sections.Where(s => s.Value.Contains('\r', StringComparison.Ordinal)))
            {
                text = text.With(key, written.ReplaceLineEndings("\n"));
            }

            return new(text, live.Facts);
        }
    }
}

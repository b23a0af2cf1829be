using LorStudio.Saving;

namespace LorStudio.Cases;

/// <summary>Saves the facts of one case, or of one that comes into being with its first fact.</summary>
internal sealed class FactsSave(CaseBook cases, Case? begun)
{
    private int _version = begun?.Version ?? 0;

    /// <summary>Null until the case is there.</summary>
    public long? Id { get; private set; } = begun?.Id;

    /// <summary>The facts as the database has them, as far as is known here.</summary>
    public CaseFacts Saved { get; private set; } = begun?.Facts ?? new();

    /// <summary>The case as another window saved it, where that stands in the way.</summary>
    public Case? Other { get; private set; }

    /// <summary>Saves what can be right, and then refuses the rest.</summary>
    /// <exception cref="SaveRefusedException">A fact cannot be right, or the case was changed elsewhere or is gone.</exception>
    public async Task SaveAsync(CaseFacts facts, CancellationToken cancellation)
    {
        var right = facts.WithoutFaults(Saved);
        if (right != Saved)
        {
            await (Id is { } id ? AmendAsync(id, right, cancellation) : CreateAsync(right, cancellation));
            Saved = right;
        }

        var faults = facts.Faults().ToList();
        if (faults.Count > 0)
        {
            var what = faults.Count == 1 ? faults[0].Message : $"{faults.Count} facts cannot be right.";
            throw new SaveRefusedException($"{what} All else is saved.");
        }
    }

    /// <summary>Has the next save stand upon what the other window saved, and so replace it.</summary>
    public void Outvote()
    {
        (_version, Saved, Other) = (Other!.Version, Other.Facts, null);
    }

    private async Task CreateAsync(CaseFacts facts, CancellationToken cancellation)
    {
        var made = await cases.CreateAsync(facts, cancellation);
        (Id, _version) = (made.Id, made.Version);
    }

    private async Task AmendAsync(long id, CaseFacts facts, CancellationToken cancellation)
    {
        try
        {
            _version = await cases.AmendAsync(id, facts, _version, cancellation);
        }
        catch (SaveRefusedException)
        {
            Other = await cases.GetAsync(id, cancellation);
            throw;
        }
    }
}

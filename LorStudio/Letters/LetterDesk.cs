using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Saving;
using Microsoft.Extensions.Options;

namespace LorStudio.Letters;

/// <summary>Composes the letter of a case from what the database holds and what is just being typed.</summary>
public sealed class LetterDesk(
    CaseBook cases,
    DraftDesk drafts,
    OpenAutosaves pages,
    PracticeClock clock,
    IOptions<PracticeOptions> practice
)
{
    /// <summary>The letter as it stands; null where there is no such case.</summary>
    public async Task<LetterDocument?> ComposeAsync(long caseId, CancellationToken cancellation = default)
    {
        await pages.FlushAsync();
        var found = await cases.GetAsync(caseId, cancellation);
        var draft = await drafts.OpenAsync(caseId, cancellation);
        return found is null || draft is null
            ? null
            : LetterComposer.Compose(found.Facts, draft, practice.Value.CompetencyOrder, clock.Today);
    }
}

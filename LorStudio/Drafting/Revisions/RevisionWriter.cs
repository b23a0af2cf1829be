using LorStudio.Data;
using LorStudio.Markup;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Drafting.Revisions;

/// <summary>Adds revisions to one draft, under the write lock of the caller's transaction.</summary>
internal sealed class RevisionWriter(StudioDb db, Draft draft, DateTimeOffset now)
{
    /// <summary>
    /// The revision that holds the text: the latest one where it says the same, else a new one. A browser may tell of one
    /// conflict twice, so that both its texts are there already.
    /// </summary>
    /// <returns>Null where there is nothing to keep: the draft has never held text.</returns>
    public async Task<Revision?> KeepAsync(
        DraftText text,
        RevisionReason reason,
        string? name = null,
        long? originId = null,
        CancellationToken cancellation = default
    )
    {
        var latest = await LatestAsync(reason == RevisionReason.Conflict ? 2 : 1, cancellation);
        if (latest.Count == 0 && text.Sections.Count == 0 && reason != RevisionReason.Named)
        {
            return null;
        }

        var digests = text.Sections.ToDictionary(s => s.Key, s => Convert.ToHexString(RevisionText.DigestOf(s.Value)));
        if (latest.Find(r => IsSame(r, text.Frame, digests)) is { } same)
        {
            same.KeepAgain(reason, now);
            same.Call(Tidy(name));
            await db.SaveChangesAsync(cancellation);
            return same;
        }

        var texts = await TextsAsync(text, digests, cancellation);
        var sections = digests.Select(d => new RevisionSection(d.Key, texts[d.Value]));
        var revision = new Revision(draft.Id, text.Frame, sections, reason, now);
        revision.Call(Tidy(name));
        revision.ComeFrom(originId);
        Count(revision, latest.FirstOrDefault(), text);
        db.Revisions.Add(revision);
        await db.SaveChangesAsync(cancellation);
        return revision;
    }

    private Task<List<Revision>> LatestAsync(int count, CancellationToken cancellation) =>
        db
            .Revisions.Where(r => r.DraftId == draft.Id)
            .OrderByDescending(r => r.Id)
            .Include(r => r.Sections)
                .ThenInclude(s => s.Text)
            .Take(count)
            .ToListAsync(cancellation);

    private static bool IsSame(Revision latest, DraftFrame frame, Dictionary<SectionKey, string> digests) =>
        latest.Frame == frame
        && latest.Sections.Count == digests.Count
        && latest.Sections.TrueForAll(s => digests.GetValueOrDefault(s.Key) == Convert.ToHexString(s.Text.Digest));

    /// <summary>The stored texts by their digest; those that are not there yet are made.</summary>
    private async Task<Dictionary<string, RevisionText>> TextsAsync(
        DraftText text,
        Dictionary<SectionKey, string> digests,
        CancellationToken cancellation
    )
    {
        var wanted = digests.Values.Distinct().Select(Convert.FromHexString).ToList();
        var stored = await db.RevisionTexts.Where(t => wanted.Contains(t.Digest)).ToListAsync(cancellation);
        var texts = stored.ToDictionary(t => Convert.ToHexString(t.Digest));
        foreach (var (key, digest) in digests)
        {
            if (!texts.ContainsKey(digest))
            {
                texts[digest] = new RevisionText(text[key]);
            }
        }

        return texts;
    }

    private static void Count(Revision revision, Revision? before, DraftText text)
    {
        if (before is null)
        {
            revision.CountChange(revision.Words, 0);
            return;
        }

        var former = before.Sections.ToDictionary(s => s.Key, s => s.Text);
        var present = revision.Sections.ToDictionary(s => s.Key, s => s.Text);
        var changes = Enum.GetValues<SectionKey>()
            .Where(key => former.GetValueOrDefault(key) != present.GetValueOrDefault(key))
            .Select(key => WordComparison.Between(former.GetValueOrDefault(key)?.Read() ?? "", text[key]))
            .ToList();
        revision.CountChange(changes.Sum(c => c.Added), changes.Sum(c => c.Removed));
    }

    private static string? Tidy(string? name) =>
        HarmlessText.Clean(name?.Length > Revision.LongestName ? name[..Revision.LongestName] : name ?? "").Trim()
            is { Length: > 0 } tidy
            ? tidy
            : null;
}

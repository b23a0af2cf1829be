using Microsoft.EntityFrameworkCore;

namespace LorStudio.Cases.Materials;

/// <content>What is in the files.</content>
public sealed partial class MaterialShelf
{
    /// <summary>The file; null where the case has no such material.</summary>
    public async Task<MaterialDownload?> DownloadAsync(long caseId, long id, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await Present(db, caseId)
            .Where(m => m.Id == id)
            .Select(m => new MaterialDownload(m.Name, m.Format, m.File!.Bytes))
            .SingleOrDefaultAsync(cancellation);
    }

    /// <summary>A material's text; null where the case has no such material.</summary>
    public async Task<MaterialText?> TextAsync(long caseId, long id, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return
            await Present(db, caseId)
                .Where(m => m.Id == id)
                .Select(m => new { m.File!.Text, m.Format })
                .SingleOrDefaultAsync(cancellation)
                is { } found
            ? new MaterialText(found.Text, found.Format is MaterialFormat.Pdf)
            : null;
    }

    /// <summary>
    /// The places where words stand in a case's materials, whatever their case and diacritics, in the order of the list;
    /// at most <see cref="MaterialSearch.MostMatches"/>.
    /// </summary>
    public async Task<IReadOnlyList<MaterialMatch>> SearchAsync(
        long caseId,
        string words,
        CancellationToken cancellation = default
    )
    {
        List<MaterialMatch> matches = [];
        foreach (var row in await ListAsync(caseId, cancellation))
        {
            if (row.Characters > 0 && await TextAsync(caseId, row.Id, cancellation) is { } text)
            {
                cancellation.ThrowIfCancellationRequested();
                var room = MaterialSearch.MostMatches - matches.Count;
                matches.AddRange(MaterialSearch.In(text, row.Id, row.Name, words).Take(room));
            }
        }

        return matches;
    }
}

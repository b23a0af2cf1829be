using System.Security.Cryptography;
using LorStudio.Data;
using LorStudio.Saving;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Cases.Materials;

/// <summary>
/// Keeps, lists and searches the materials of the practice's cases. A deleted case has none here. What cannot be done
/// throws a <see cref="SaveRefusedException"/> and changes nothing.
/// </summary>
public sealed partial class MaterialShelf(IDbContextFactory<StudioDb> databases, TimeProvider clock)
{
    /// <summary>Bytes of one file.</summary>
    public const int LargestFile = 10 * 1024 * 1024;

    /// <summary>Bytes of a case's files, those that were deleted not counted.</summary>
    public const long LargestCase = 50L * 1024 * 1024;

    /// <summary>How long a deleted material can be brought back.</summary>
    public static readonly TimeSpan KeptAfterDeletion = TimeSpan.FromDays(30);

    /// <summary>
    /// The materials of a case were changed, on whichever page. Raised from any thread; a listener must neither block
    /// nor throw.
    /// </summary>
    public event Action<long>? Changed;

    /// <summary>A case's materials as they were added, without their bytes and texts.</summary>
    public async Task<IReadOnlyList<MaterialRow>> ListAsync(long caseId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return [.. (await Present(db, caseId).OrderBy(m => m.Id).ToListAsync(cancellation)).Select(RowOf)];
    }

    /// <summary>Keeps a file that was read. The same file a second time is not stored again.</summary>
    /// <param name="name">As the file was called; see <see cref="MaterialName"/>.</param>
    public async Task<AddedMaterial> AddAsync(
        long caseId,
        string name,
        byte[] file,
        MaterialContents read,
        CancellationToken cancellation = default
    )
    {
        if (TooLarge(file.Length) is { } fault)
        {
            throw new SaveRefusedException(fault);
        }

        var digest = SHA256.HashData(file);
        var clean = MaterialName.Of(name, read.Format);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await RefuseGoneAsync(db, caseId, cancellation);
        var same = await db.Materials.SingleOrDefaultAsync(m => m.CaseId == caseId && m.Digest == digest, cancellation);
        if (same is { DeletedAt: null })
        {
            return new AddedMaterial(RowOf(same), MaterialAddition.AlreadyHere);
        }

        await RefuseFullAsync(db, caseId, file.Length, cancellation);
        var addition = same is null ? MaterialAddition.Added : MaterialAddition.BroughtBack;
        same?.Restore();
        same?.Rename(clean);
        var material =
            same
            ?? new Material(
                caseId,
                clean,
                MaterialKinds.Guess(clean, read.Format),
                digest,
                read,
                file,
                clock.GetUtcNow()
            );
        db.Update(material);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        Changed?.Invoke(caseId);
        return new AddedMaterial(RowOf(material), addition);
    }

    /// <summary>Gives a material another name; its ending goes on to tell what it is.</summary>
    public Task RenameAsync(long caseId, long id, string name, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, id, material => material.Rename(name), cancellation);

    public Task SortAsync(long caseId, long id, MaterialKind kind, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, id, material => material.Sort(kind), cancellation);

    /// <summary>Deletes a material; for <see cref="KeptAfterDeletion"/> it can be brought back.</summary>
    public Task DeleteAsync(long caseId, long id, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, id, material => material.Delete(clock.GetUtcNow()), cancellation);

    public async Task RestoreAsync(long caseId, long id, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await RefuseGoneAsync(db, caseId, cancellation);
        var material =
            await db.Materials.SingleOrDefaultAsync(m => m.CaseId == caseId && m.Id == id, cancellation)
            ?? throw Gone();
        if (material.DeletedAt is not null)
        {
            await RefuseFullAsync(db, caseId, material.Size, cancellation);
            material.Restore();
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            Changed?.Invoke(caseId);
        }
    }

    /// <summary>Removes for good the materials that were deleted too long ago; returns how many.</summary>
    public async Task<int> PurgeAsync(CancellationToken cancellation = default)
    {
        var before = clock.GetUtcNow() - KeptAfterDeletion;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Materials.Where(m => m.DeletedAt < before).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Why a file of so many bytes is not kept; null where it is.</summary>
    public static string? TooLarge(long size) =>
        size > LargestFile
            ? $"It is larger than {LargestFile >> 20} MB, which is the limit for one file. Make it smaller, for instance by saving its pictures in a lower quality, and choose it again."
            : null;

    private async Task ChangeAsync(long caseId, long id, Action<Material> change, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        change(
            await Present(db, caseId).AsTracking().SingleOrDefaultAsync(m => m.Id == id, cancellation) ?? throw Gone()
        );
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        Changed?.Invoke(caseId);
    }

    private static async Task RefuseGoneAsync(StudioDb db, long caseId, CancellationToken cancellation)
    {
        if (!await db.Cases.AnyAsync(c => c.Id == caseId && c.DeletedAt == null, cancellation))
        {
            throw new SaveRefusedException(
                "The case was deleted, so nothing was kept. Bring it back from the worklist first."
            );
        }
    }

    private static async Task RefuseFullAsync(StudioDb db, long caseId, long size, CancellationToken cancellation)
    {
        var held = await Present(db, caseId).SumAsync(m => (long)m.Size, cancellation);
        if (held + size > LargestCase)
        {
            throw new SaveRefusedException(
                $"The materials of this case hold {FileSize.Words(held)}, and with it they would exceed the limit of {LargestCase >> 20} MB. Delete what is not needed and choose it again."
            );
        }
    }

    private static IQueryable<Material> Present(StudioDb db, long caseId) =>
        db
            .Materials.AsNoTracking()
            .Where(m => m.CaseId == caseId && m.DeletedAt == null)
            .Where(m => db.Set<Case>().Any(c => c.Id == caseId && c.DeletedAt == null));

    private static MaterialRow RowOf(Material m) =>
        new(m.Id, m.Name, m.Kind, m.Format, m.Size, m.Pages, m.Characters, m.Remark, m.AddedAt);

    private static SaveRefusedException Gone() =>
        new("This file was deleted in another window, so nothing was changed. Reload the page to see what is there.");
}

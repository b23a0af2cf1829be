namespace LorStudio.Commands;

/// <summary>Writes a file so that it is there whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes the file and the folders it lies in; what was there before stays until the new one is complete.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not write there.</exception>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? throw new IOException($"{path} is no file.");
        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, $".{Guid.NewGuid():N}.unfinished");
        try
        {
            await File.WriteAllBytesAsync(unfinished, bytes, cancellation);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}

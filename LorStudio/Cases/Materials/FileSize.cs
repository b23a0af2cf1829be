using System.Globalization;

namespace LorStudio.Cases.Materials;

/// <summary>Sizes of files as people read them.</summary>
public static class FileSize
{
    private const double Kilo = 1024;

    /// <summary>"820 bytes", "34 KB", "1.2 MB"; a MB has 1,048,576 bytes, as the limits do.</summary>
    public static string Words(long bytes) =>
        bytes switch
        {
            1 => "1 byte",
            < (long)Kilo => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
            < (long)(Kilo * Kilo) => string.Create(
                CultureInfo.InvariantCulture,
                $"{Math.Min(Math.Ceiling(bytes / Kilo), Kilo - 1):0} KB"
            ),
            _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo / Kilo:0.0} MB"),
        };
}

using System.Globalization;

namespace LorStudio.Letters;

/// <summary>What the ERAS letter portal takes (rules of the 2025 season).</summary>
public static class PortalRules
{
    /// <summary>Bytes a file may have: 1 MB.</summary>
    public const int LargestFile = 1_000_000;

    /// <summary>What of a file breaks the rules, each in one sentence.</summary>
    public static IEnumerable<string> Faults(ReadOnlyMemory<byte> file)
    {
        if (file.Length > LargestFile)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"The file has {file.Length / 1000.0:N0} KB; the portal takes at most {LargestFile / 1000:N0} KB."
            );
        }

        if (!file.Span.StartsWith("%PDF-"u8))
        {
            yield return "The file is no PDF; the portal takes nothing else.";
        }

        if (file.Span.IndexOf("/Encrypt"u8) >= 0)
        {
            yield return "The file is encrypted; the portal refuses it.";
        }
    }
}

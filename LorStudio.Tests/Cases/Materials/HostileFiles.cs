using System.Globalization;
using System.Text;

namespace LorStudio.Tests.Cases.Materials;

/// <summary>Small files that unpack, loop or nest without end.</summary>
internal static class HostileFiles
{
    private const int Mega = 1024 * 1024;

    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } =
        Words().Concat(HostilePdfs.All).ToDictionary();

    private static Dictionary<string, Func<byte[]>> Words() =>
        new(StringComparer.Ordinal)
        {
            ["Word: an archive of zeros in an archive"] = () =>
            {
                var inner = SampleFiles.Zip(("zeros", file => Repeat(file, new string('\0', Mega), 10)));
                return SampleFiles.Zip(("inner.zip", file => file.Write(Encoding.Latin1.GetString(inner))));
            },
            ["Word: 800 MB of one paragraph"] = () =>
                SampleFiles.WordOf(file =>
                {
                    file.Write("<w:p><w:r><w:t>");
                    Repeat(file, new string('a', Mega), 800);
                }),
            ["Word: 35 MB of text"] = () =>
                SampleFiles.WordOf(file =>
                {
                    file.Write("<w:p><w:r><w:t>");
                    Repeat(file, new string('a', Mega), 35);
                    file.Write("</w:t></w:r></w:p>");
                }),
            ["Word: paragraphs in paragraphs"] = () => SampleFiles.WordOf(file => Repeat(file, "<w:p>", 5_000_000)),
            ["Word: empty paragraphs"] = () => SampleFiles.WordOf(file => Repeat(file, "<w:p/>", 6_000_000)),
            ["Word: one element of many attributes"] = () =>
                SampleFiles.WordOf(file =>
                {
                    file.Write("<w:p");
                    for (var i = 0; i < 2_500_000; i++)
                    {
                        file.Write(string.Create(CultureInfo.InvariantCulture, $" a{i:x}=\"\""));
                    }

                    file.Write("/>");
                }),
            ["Word: an archive of 80,000 entries"] = () =>
                SampleFiles.Zip([
                    .. Enumerable.Range(0, 80_000).Select(i => ($"{i}", (Action<StreamWriter>)(_ => { }))),
                ]),
        };

    private static void Repeat(StreamWriter file, string text, int times)
    {
        for (var i = 0; i < times; i++)
        {
            file.Write(text);
        }
    }
}

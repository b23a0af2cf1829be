using System.Security.Cryptography;
using LorStudio.Letters.Layout;
using Xunit;

namespace LorStudio.Tests.Letters.Layout;

public sealed class FontLibraryTests
{
    [Fact]
    public void Every_font_is_the_one_the_list_names()
    {
        var folder = Path.Combine(Root(), "LorStudio", "wwwroot", "fonts");
        var list = File.ReadAllLines(Path.Combine(folder, "FONTS.txt"));

        Assert.NotEmpty(FontLibrary.Faces);
        foreach (var face in FontLibrary.Faces)
        {
            var line = Assert.Single(list, line => line.StartsWith($"{face.Name}.ttf ", StringComparison.Ordinal));
            Assert.Contains($" {face.Family} ", line, StringComparison.Ordinal);
            Assert.EndsWith(Convert.ToHexStringLower(SHA256.HashData(face.Data)), line, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(folder, $"OFL-{face.Name.Split('-')[0]}.txt")), face.Name);
        }
    }

    [Fact]
    public void Many_threads_may_shape_at_once()
    {
        string[] words = [.. Enumerable.Range(0, 300).Select(i => $"word{i}éffi")];
        var alone = words.Select(Width).ToArray();

        Parallel.For(0, 8, _ => Assert.Equal(alone, words.Select(Width)));

        static int Width(string word) =>
            FontLibrary.Faces[0].Shape(word + Environment.CurrentManagedThreadId % 1, false).Advance;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LorStudio.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No LorStudio.sln above the tests.");
        }
        return folder.FullName;
    }
}

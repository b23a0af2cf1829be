namespace LorStudio.Tests.Support;

/// <summary>The repository this build was made from.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Paths of the product's and the tests' own source files, made ones left out.</summary>
    public static IEnumerable<string> Files(params string[] endings) =>
        from folder in (string[])["LorStudio", "LorStudio.Tests"]
        from path in Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Root, path)
        where endings.Contains(Path.GetExtension(path))
        where !relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "Migrations")
        select path;

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "LorStudio.sln"))
            ? folder
            : Find(
                Path.GetDirectoryName(folder)
                    ?? throw new DirectoryNotFoundException("The tests run outside the repository.")
            );
}

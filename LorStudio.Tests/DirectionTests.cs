using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using LorStudio.Tests.Support;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace LorStudio.Tests;

/// <summary>Folders are directions: a name may use only those that stand to the right of its own.</summary>
public sealed class DirectionTests
{
    private static readonly string[] Directions =
    [
        "Shell",
        "Commands",
        "Workspace",
        "Library",
        "Letters",
        "Checks",
        "CaseFiles",
        "Drafting",
        "Sessions",
        "Cases",
        "Markup",
        "Saving",
        "Data",
    ];

    private static readonly Architecture Studio = new ArchLoader().LoadAssemblies(typeof(Program).Assembly).Build();

    public static TheoryData<string> AllButTheFirst => [.. Directions.Skip(1)];

    [Theory]
    [MemberData(nameof(AllButTheFirst))]
    public void A_name_uses_only_those_to_its_right(string name)
    {
        var before = Directions[..Array.IndexOf(Directions, name)];

        Types()
            .That()
            .Are(In(name))
            .Should()
            .NotDependOnAny(In(before))
            .WithoutRequiringPositiveResults()
            .Check(Studio);
    }

    [Fact]
    public void Nothing_uses_the_program()
    {
        Types().That().Are(In(Directions)).Should().NotDependOnAny(typeof(Program)).Check(Studio);
    }

    [Fact]
    public void Letters_and_checks_know_no_database()
    {
        Types()
            .That()
            .Are(In("Letters", "Checks"))
            .And()
            .DoNotHaveNameStartingWith("LetterDesk")
            .And()
            .DoNotHaveNameStartingWith("CheckDesk")
            .Should()
            .NotDependOnAny(
                Types(includeReferenced: true).That().ResideInNamespaceMatching(@"^Microsoft\.EntityFrameworkCore")
            )
            .AndShould()
            .NotDependOnAny(In("Data"))
            .WithoutRequiringPositiveResults()
            .Check(Studio);
    }

    [Fact]
    public void Every_type_stands_in_a_direction()
    {
        var elsewhere = Studio
            .Types.Where(t => t.Namespace.FullName is { Length: > 0 } and not "LorStudio")
            .Where(t => t.Namespace.FullName.StartsWith("LorStudio", StringComparison.Ordinal))
            .Where(t => !Directions.Contains(t.Namespace.FullName.Split('.')[1]))
            .Select(t => t.FullName);

        Assert.Empty(elsewhere);
    }

    [Fact]
    public void A_folder_never_bears_the_name_of_a_type_in_it()
    {
        var clashes = Studio.Types.Where(t => t.Name == t.Namespace.Name.Split('.')[^1]).Select(t => t.FullName);

        Assert.Empty(clashes);
    }

    [Fact]
    public void No_file_is_longer_than_250_lines()
    {
        var tooLong = SourceTree
            .Files(".cs", ".razor", ".js", ".css")
            .Where(path => File.ReadLines(path).Skip(250).Any())
            .Select(path => Path.GetRelativePath(SourceTree.Root, path));

        Assert.Empty(tooLong);
    }

    private static GivenTypesConjunction In(params string[] names) =>
        Types().That().ResideInNamespaceMatching($@"^LorStudio\.({string.Join('|', names)})(\..+)?$");
}

using System.Collections.Frozen;

namespace LorStudio.Checks.Facts;

/// <summary>Words of templates.</summary>
internal static class PlaceholderWords
{
    /// <summary>In brackets they wait to be replaced.</summary>
    public static FrozenSet<string> Core { get; } =
        Set(
            """
            name names lastname firstname surname date dates insert candidate applicant program specialty speciality hospital institution
            school number pronoun pronouns title duration weeks months years month year writer signature tbd todo tba tbc example placeholder
            address phone email site clinic rotation setting xx xxx xxxx x fill blank confirm verify check start end aamc id hours
            diagnosis competency trait adjective quality quote anecdote here department university relationship
            """
        );

    /// <summary>May stand beside them in brackets.</summary>
    public static FrozenSet<string> Beside { get; } =
        Set(
            "the a an of your his her their he she him they s last first family given full and or to in for candidate's applicant's student student's here add enter type choose select physician's doctor's writer's preceptor's patient's dr residency"
        );

    /// <summary>Before "Name": a field of a template.</summary>
    public static FrozenSet<string> Fields { get; } =
        Set(
            "candidate candidate's applicant applicant's student student's program hospital institution last first family given writer writer's physician attending preceptor doctor site specialty school clinic rotation resident member your full"
        );

    public static FrozenSet<string> Units { get; } =
        Set(
            "week weeks month months year years day days hour hours patient patients student students resident residents percent minutes cases"
        );

    public static FrozenSet<string> Tags { get; } =
        Set(
            "b i u p br em strong span div a ul ol li h1 h2 h3 h4 img sub sup code pre font center hr table tr td th blockquote small big s del ins mark html body script style"
        );

    /// <summary>Alone they are never a word of a letter.</summary>
    public static FrozenSet<string> Always { get; } = Set("lorem ipsum fixme tktk lastname firstname yyyy");

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

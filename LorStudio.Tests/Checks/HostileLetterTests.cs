using System.Diagnostics;
using LorStudio.Checks;
using LorStudio.Drafting;
using LorStudio.Tests.Support;

namespace LorStudio.Tests.Checks;

/// <summary>Text that is no letter is read in bounded time and breaks nothing. The time is a bound on growth, far above what is usual.</summary>
public sealed class HostileLetterTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Names => [.. Texts.Keys];

    internal static Dictionary<string, string> Texts { get; } =
        new(StringComparer.Ordinal)
        {
            ["50,000 words"] = Repeat(
                "She saw the patient, and he asked Dr. Quist for four weeks in March 2025. ",
                3_600
            ),
            ["50,000 words without an end"] = Repeat(
                "the patient he his April 2 four weeks Dr. Okonjo neurology program ",
                4_500
            ),
            ["no spaces"] = new('a', 250_000),
            ["one word"] = Repeat("the ", 50_000),
            ["10,000 brackets"] = Repeat("([{<", 2_500),
            ["10,000 quotation marks"] = Repeat("“\"'‘", 2_500),
            ["capitals"] = Repeat("DR. OKONJO SAW HIM AT CORMORANT HOSPITAL ", 7_000),
            ["combining marks"] = "a" + new string('\u0301', 100_000) + Repeat("e\u0301 ", 20_000),
            ["emoji"] = Repeat("👩🏽‍⚕️ he 🧑‍🤝‍🧑 ", 20_000),
            ["lone surrogates"] = Repeat("\uD83D he \uDC69 ", 30_000),
            ["digits"] = Repeat("1/2/3-4.5,6 ", 20_000),
            ["stars and underscores"] = Repeat("*_**__ x ", 20_000),
            ["backslashes"] = new('\\', 100_000),
            ["full stops"] = Repeat(". ", 60_000),
            ["initials"] = Repeat("A. B. ", 30_000),
            ["names"] = Repeat("Dr. Amélie Bao ", 20_000),
            ["line feeds"] = Repeat("he\n\n", 40_000),
            ["nulls"] = Repeat("\0he\u202E ", 40_000),
        };

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_text_is_checked(string name)
    {
        LetterChecks checks = new(Samples.Case);
        checks.Check(Samples.Draft(SectionKey.Opening, "She was with us."));
        var draft = Samples.Draft(SectionKey.Opening, Texts[name]);

        var begun = Stopwatch.GetTimestamp();
        var findings = checks.Check(draft);

        Assert.True(Stopwatch.GetElapsedTime(begun) < Bound);
        Assert.All(findings, f => Assert.InRange(f.Start + f.Length, 0, Math.Max(Texts[name].Length, 60)));
    }

    /// <summary>A walk over words takes time bounded by their number, whatever they are.</summary>
    [Fact]
    public void The_checks_use_no_regular_expression() =>
        Assert.DoesNotContain(
            SourceTree.Files(".cs"),
            path =>
                Path.GetRelativePath(SourceTree.Root, path)
                    .StartsWith(Path.Combine("LorStudio", "Checks"), StringComparison.Ordinal)
                && File.ReadAllText(path).Contains("RegularExpressions", StringComparison.Ordinal)
        );

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}

using System.Diagnostics;
using LorStudio.Checks;
using LorStudio.Checks.Completeness;
using LorStudio.Checks.Evidence;
using LorStudio.Checks.Facts;
using LorStudio.Checks.Form;
using LorStudio.Checks.Wording;
using LorStudio.Drafting;

namespace LorStudio.Tests.Checks.Wording;

/// <summary>No text, however odd, takes a rule of these long or makes it throw.</summary>
public sealed class HostileWordingTests
{
    private const int Longest = 5_000; // milliseconds of one rule: a bound on growth, far above what is usual

    public static TheoryData<string, string> Texts =>
        new()
        {
            { "words", string.Concat(Enumerable.Repeat("she seems average and her husband ", 10_000)) },
            {
                "one sentence of praise",
                string.Concat(Enumerable.Repeat("excellent young woman although she has not ", 8_000))
            },
            { "sentences", string.Concat(Enumerable.Repeat("She is a kind man. A patient wept. ", 8_000)) },
            { "no spaces", new string('a', 200_000) },
            { "opening brackets", new string('[', 10_000) + new string('(', 10_000) + new string('<', 10_000) },
            { "brackets", string.Concat(Enumerable.Repeat("[x](", 10_000)) },
            { "capitals", string.Concat(Enumerable.Repeat("MR ALVAREZ IS IN ROOM 4 AND SEEMS OK ", 6_000)) },
            { "combining marks", string.Concat(Enumerable.Repeat("e\u0301\u0302\u0303 ", 20_000)) },
            { "lone surrogates", string.Concat(Enumerable.Repeat("\ud83d she \udc00 ", 10_000)) },
            { "emoji", string.Concat(Enumerable.Repeat("👩‍⚕️ she is 93 ", 10_000)) },
            { "digits", string.Concat(Enumerable.Repeat("555-0142 12/34 ", 20_000)) },
            { "digits without end", new string('5', 200_000) },
            {
                "marks",
                new string('.', 50_000) + new string('?', 50_000) + new string('_', 50_000) + new string('*', 50_000)
            },
            { "quotes", string.Concat(Enumerable.Repeat("\"Mei\" “Mei ", 20_000)) },
            { "lines", string.Concat(Enumerable.Repeat("> | --- |\n", 10_000)) },
            { "titles", string.Concat(Enumerable.Repeat("Dr. Mei Chen ", 20_000)) },
            { "nothing", "" },
            { "spaces", new string(' ', 100_000) },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_rule_takes_long_or_throws(string name, string text)
    {
        var written = new WrittenLetter().WithNote("n1", "she seems average, 93 years").With(SectionKey.PC, text);
        var @case = written.Case;
        CheckedSection section = new("PC", SectionKey.PC, text, @case);
        foreach (var rule in OfSections(@case))
        {
            Within(name, rule, () => rule.Check(section, new FindingList()));
        }

        CheckedSection[] sections =
        [
            .. Enum.GetValues<SectionKey>()
                .Select(key =>
                    key is SectionKey.PC
                        ? section
                        : new CheckedSection(
                            FindingList.NameOf(key),
                            key,
                            key is SectionKey.Closing ? text : written[key],
                            @case
                        )
                ),
        ];
        CheckedLetter letter = new(@case, written.Draft, sections, new("salutation", null, "", @case));
        foreach (var rule in OfLetters(@case))
        {
            Within(name, rule, () => rule.Check(letter, new FindingList()));
        }
    }

    private static void Within(string name, object rule, Action check)
    {
        var clock = Stopwatch.StartNew();
        check();

        Assert.True(
            clock.ElapsedMilliseconds < Longest,
            $"{name}: {rule.GetType().Name} took {clock.ElapsedMilliseconds} ms"
        );
    }

    private static IEnumerable<ISectionRule> OfSections(CheckedCase @case) =>
        [
            new WaiverRule(@case.Facts),
            new PlaceholderRule(),
            new PatientPrivacyRule(@case.Facts),
            .. WordingRules.OfSections(@case),
            .. FormRules.OfSections(@case),
        ];

    private static IEnumerable<ILetterRule> OfLetters(CheckedCase @case) =>
        [
            .. WordingRules.OfLetters(@case),
            .. CompletenessRules.For(@case),
            .. EvidenceRules.For(@case),
            .. FormRules.OfLetters(@case),
        ];
}

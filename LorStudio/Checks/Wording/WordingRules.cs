using LorStudio.Checks.Phrases;

namespace LorStudio.Checks.Wording;

/// <summary>What a reader takes as doubt, as faint praise, as bias. Advice, for every candidate alike.</summary>
public static class WordingRules
{
    /// <summary>Every group of phrases.</summary>
    internal static IReadOnlyList<WordingPhrase> All { get; } =
    [
        .. DoubtRaisers.All,
        .. FaintPraise.All,
        .. MinimalAssurance.All,
        .. NegativeCodes.All,
        .. PersonalLife.All,
        .. Appearance.All,
        .. GenderedNouns.All,
    ];

    public static IEnumerable<ISectionRule> OfSections(CheckedCase @case) =>
        [new WordingPhraseRule(new(@case.Facts.Candidate))];

    public static IEnumerable<ILetterRule> OfLetters(CheckedCase @case) =>
        [new AddressRule(@case.Facts), new ToneRule(), new TepidClose()];
}

using LorStudio.Checks.Language.Agreement;
using LorStudio.Checks.Language.Articles;
using LorStudio.Checks.Language.Confusions;
using LorStudio.Checks.Language.Marks;
using LorStudio.Checks.Language.Possessives;
using LorStudio.Checks.Language.Repeats;
using LorStudio.Checks.Language.VerbForms;
using LorStudio.Checks.Phrases;

namespace LorStudio.Checks.Language;

/// <summary>The rules of the language: slips of grammar, of words that sound alike, of marks.</summary>
public static class LanguageRules
{
    private static readonly Rule Punctuation = Named(
        "punctuation",
        "Marks tell the reader where a thought ends; a wrong one makes a program director read the sentence twice."
    );

    private static readonly Rule Quotes = Named(
        "quotes",
        "A quotation that does not end leaves open whose words the reader has before them, and mixed marks look pasted together."
    );

    internal static IReadOnlyList<LanguageRule> OfSections { get; } =
    [
        new(
            Named(
                "repeated-word",
                "A word said twice shows that nobody read the letter once more before it was signed."
            ),
            [new RepeatedWords()]
        ),
        new(
            Named(
                "article",
                "The wrong article is heard at once, and program directors read slips as carelessness of the writer."
            ),
            [new ArticlesBySound(), new MissingArticles()]
        ),
        new(
            Named(
                "agreement",
                "Errors of grammar are among the first things a letter must not have: program directors read them as carelessness."
            ),
            [
                new CountedNouns(),
                new PartsOfMany(),
                new Demonstratives(),
                new SingularPronouns(),
                new PluralPronouns(),
                new NamedSubjects(),
                new ThereSubjects(),
                new RelativeSubjects(),
                new NounSubjects(),
            ]
        ),
        new(
            Named(
                "verb-form",
                "Errors of grammar are among the first things a letter must not have: program directors read them as carelessness."
            ),
            [
                new PerfectForms(),
                new DidForms(),
                new ModalForms(),
                new BeForms(),
                new InfinitiveForms(),
                new GerundForms(),
                new ObjectForms(),
                new BareForms(),
            ]
        ),
        new(
            Named(
                "possessive",
                "An apostrophe in the wrong place is the slip that readers notice most, and it casts doubt on the care behind the rest."
            ),
            [
                new ItsForms(),
                new ApostrophePlurals(),
                new MissingApostrophes(),
                new NameApostrophes(),
                new PeopleApostrophes(),
                new PlaceApostrophes(),
                new PluralOwners(),
            ]
        ),
        new(Punctuation, [new FinalStops(), new DoubledMarks(), new Brackets(), new Capitals(), new Splices()]),
        new(
            Named(
                "spacing",
                "A space too many or too few shows on the printed page and makes the letter look unfinished."
            ),
            [new Spaces(), new MissingSpaces()]
        ),
        new(Quotes, [new Quotations()]),
        new(ConfusedWords.Rule, [new LeadForLed(), new WhomForWho(), new ThenForThan(), new GoodForWell()]),
    ];

    private static readonly PhraseRules Phrases = new(new(ConfusedWords.All, ConfusedWords.Lists));

    public static IEnumerable<ISectionRule> For(CheckedCase @case) => [.. OfSections, Phrases];

    public static IEnumerable<ILetterRule> ForLetters(CheckedCase @case) => [new LetterMarks(Punctuation, Quotes)];

    private static Rule Named(string name, string why) => new($"language.{name}", Severity.Warning, why);
}

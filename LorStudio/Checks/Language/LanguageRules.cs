using LorStudio.Checks.Language.Agreement;
using LorStudio.Checks.Language.Articles;
using LorStudio.Checks.Language.Repeats;
using LorStudio.Checks.Language.VerbForms;

namespace LorStudio.Checks.Language;

/// <summary>The rules of the language: slips of grammar, of words that sound alike, of marks.</summary>
public static class LanguageRules
{
    private const string Why =
        "A slip of the language reads as carelessness of the writer, and a program director who stumbles over one reads on with less trust.";

    internal static IReadOnlyList<LanguageRule> OfSections { get; } =
    [
        Of("repeated-word", new RepeatedWords()),
        Of("article", new ArticlesBySound(), new MissingArticles()),
        Of("agreement", new CountedNouns(), new PartsOfMany(), new Demonstratives(), new NounSubjects(), new PronounSubjects(), new NamedSubjects(), new ThereSubjects(), new RelativeSubjects()),
        Of("verb-form", new PerfectForms(), new DidForms(), new ModalForms(), new BeForms(), new InfinitiveForms(), new GerundForms(), new ObjectForms(), new BareForms()),
    ];

    public static IEnumerable<ISectionRule> For(CheckedCase @case) => OfSections;

    private static LanguageRule Of(string name, params IReadOnlyList<ILanguagePart> parts) =>
        new(new($"language.{name}", Severity.Warning, Why), parts);
}

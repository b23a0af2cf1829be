namespace LorStudio.Checks;

/// <summary>What all findings of one rule share.</summary>
/// <param name="Id">As a case file's findings name it, e.g. "facts.pronoun".</param>
/// <param name="Why">The reason a reader cares, with its source where there is one.</param>
public sealed record Rule(string Id, Severity Severity, string Why);

/// <summary>A check that looks at one section by itself: what it finds depends on nothing but its text and the case.</summary>
public interface ISectionRule
{
    void Check(CheckedSection section, FindingList findings);
}

/// <summary>A check that looks at the letter as a whole.</summary>
public interface ILetterRule
{
    void Check(CheckedLetter letter, FindingList findings);
}

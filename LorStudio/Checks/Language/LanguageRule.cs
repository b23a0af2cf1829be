using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language;

/// <summary>A rule of the language, made of parts that look for different slips of its kind.</summary>
internal sealed class LanguageRule(Rule rule, IReadOnlyList<ILanguagePart> parts) : ISectionRule
{
    public Rule Rule { get; } = rule;
    public IReadOnlyList<ILanguagePart> Parts { get; } = parts;

    public void Check(CheckedSection section, FindingList findings)
    {
        var reading = Reading.Of(section);
        Slips slips = new(Rule, reading, findings);
        foreach (var part in Parts)
        {
            part.Read(reading, slips);
        }
    }
}

/// <summary>Looks for one kind of slip. Its examples are part of it: a test runs every one.</summary>
internal interface ILanguagePart
{
    /// <summary>Sentences of letters with one slip each; «…» are the words it stands on, behind => what mends them.</summary>
    IReadOnlyList<string> Flags { get; }

    /// <summary>Sentences of letters in which nothing is wrong.</summary>
    IReadOnlyList<string> Leaves { get; }

    void Read(Reading reading, Slips slips);
}

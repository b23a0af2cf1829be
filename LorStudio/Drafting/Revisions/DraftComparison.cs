using LorStudio.Cases;

namespace LorStudio.Drafting.Revisions;

/// <summary>A part of two compared drafts: a section, or what stands around the sections.</summary>
/// <param name="Text">What the part says in the draft after.</param>
public sealed record ComparedPart(string Title, string Text, WordComparison Words);

/// <summary>Two drafts compared part by part, as the letter prints them.</summary>
public sealed record DraftComparison(IReadOnlyList<ComparedPart> Parts)
{
    public int Added => Parts.Sum(p => p.Words.Added);

    public int Removed => Parts.Sum(p => p.Words.Removed);

    public bool IsChanged => Parts.Any(p => p.Words.IsChanged);

    public static DraftComparison Between(DraftText before, DraftText after, CompetencyOrder order) =>
        new([
            Part("Date, salutation and headings", Words(before.Frame), Words(after.Frame)),
            .. SectionKeys.In(order).Select(key => Part(key.FullName(), before[key], after[key])),
        ]);

    private static ComparedPart Part(string title, string before, string after) =>
        new(title, after, WordComparison.Between(before, after));

    private static string Words(DraftFrame? frame) =>
        frame is null
            ? ""
            : $"""
                {(frame.LetterDate is { } day ? PracticeClock.Words(day) : "Dated the day it is written out")}
                {frame.Salutation}
                {(frame.Headings ? "With headings" : "Without headings")}
                """;
}

namespace LorStudio.Drafting;

/// <summary>How strongly a place of the draft is marked.</summary>
public enum MarkWeight
{
    Light,
    Medium,
    Heavy,
}

/// <summary>What is marked in a section.</summary>
/// <param name="Weight">Of what weighs most.</param>
/// <param name="Words">The same for those who hear it: "1 blocker, 2 warnings".</param>
public sealed record SectionMarks(int Count, MarkWeight Weight, string Words);

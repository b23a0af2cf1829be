namespace LorStudio.Checks.Language.Possessives;

/// <summary>What <see cref="ItsForms"/> flags and what it leaves.</summary>
internal static class ItsFormsExamples
{
    public static IReadOnlyList<string> Flags { get; } =
    [
        "She knew the disease and «it's» course. => its",
        "The team found «it's» rhythm in a week. => its",
        "The clinic lost one of «it's» nurses. => its",
        "He read about the drug and «it's» side effects. => its",
        "The program and «it's» residents will gain. => its",
        "«Its» a pleasure to recommend her. => It's",
        "I think «its» clear that he is ready. => it's",
        "«Its» been a joy to teach him. => It's",
        "The success was «her's» alone. => hers",
        "The plan was «their's» from the start. => theirs",
        "The ward has «its'» own rules. => its",
        "She «didnt» ask for help. => didn't",
        "«Its» not often that I write so. => It's",
        "He «does'nt» give up. => doesn't",
        "The hospital in «it's» tenth year hired her. => its",
        "The trial had lost «it's» power. => its",
        "The rotation at «it's» best taught her much. => its",
    ];

    public static IReadOnlyList<string> Leaves { get; } =
    [
        "It's a pleasure, and it's been one since May.",
        "Its course was long, and its rare form was missed.",
        "The ward has its own rules and its very own smell.",
        "It's time to go, and it's clear that she is ready.",
        "I think it's the best, and it's hers.",
        "It's my view, and it's hard to say less.",
        "The clinic and its nurses trust her.",
        "It's rare, it's kind, and it's what we need.",
        "She said that it's she who found it.",
        "Its importance is plain, as is its cost.",
        "It's patients that she cares about.",
        "The success was hers, theirs, and ours.",
    ];
}

namespace LorStudio.Cases.Materials;

/// <summary>What a document that came with a case is.</summary>
public enum MaterialKind
{
    CurriculumVitae,
    PersonalStatement,
    Evaluation,
    Photo,

    /// <summary>The candidate's one page about the clinical experience.</summary>
    OnePage,
    Other,
}

public static class MaterialKinds
{
    private static readonly (string Part, MaterialKind Kind)[] Hints =
    [
        ("personal", MaterialKind.PersonalStatement),
        ("statement", MaterialKind.PersonalStatement),
        ("evaluation", MaterialKind.Evaluation),
        ("eval", MaterialKind.Evaluation),
        ("feedback", MaterialKind.Evaluation),
        ("one-page", MaterialKind.OnePage),
        ("one page", MaterialKind.OnePage),
        ("summary", MaterialKind.OnePage),
        ("resume", MaterialKind.CurriculumVitae),
        ("résumé", MaterialKind.CurriculumVitae),
        ("curriculum", MaterialKind.CurriculumVitae),
        ("cv", MaterialKind.CurriculumVitae),
    ];

    /// <summary>"Personal statement".</summary>
    public static string Label(this MaterialKind kind) =>
        kind switch
        {
            MaterialKind.CurriculumVitae => "CV",
            MaterialKind.PersonalStatement => "Personal statement",
            MaterialKind.Evaluation => "Evaluation",
            MaterialKind.Photo => "Photo",
            MaterialKind.OnePage => "One-page statement",
            _ => "Other",
        };

    /// <summary>What a file most likely is, before the practitioner says so: a picture is a photo, else its name tells.</summary>
    public static MaterialKind Guess(string name, MaterialFormat format) =>
        format.IsPicture()
            ? MaterialKind.Photo
            : Hints
                .Where(hint => name.Contains(hint.Part, StringComparison.OrdinalIgnoreCase))
                .Select(hint => hint.Kind)
                .FirstOrDefault(MaterialKind.Other);
}

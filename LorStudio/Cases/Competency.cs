namespace LorStudio.Cases;

/// <summary>The six ACGME core competencies, by their usual codes (Common Program Requirements, section IV.B).</summary>
public enum Competency
{
    PC,
    MK,
    PBLI,
    ICS,
    PROF,
    SBP,
}

/// <summary>The three orders of the competencies in official use (domain: ACGME).</summary>
public enum CompetencyOrder
{
    /// <summary>PC MK PBLI ICS PROF SBP, as most letter guides have it.</summary>
    Classic,

    /// <summary>PROF PC MK PBLI ICS SBP, as in the Common Program Requirements.</summary>
    ProgramRequirements,

    /// <summary>PC MK SBP PBLI PROF ICS, as in the Milestones.</summary>
    Milestones,
}

/// <summary>Names, definitions and orders of the competencies.</summary>
public static class Competencies
{
    /// <summary>All six in the classic order.</summary>
    public static IReadOnlyList<Competency> All { get; } = In(CompetencyOrder.Classic);

    /// <summary>The full name as it is printed above its section.</summary>
    public static string FullName(this Competency competency) =>
        competency switch
        {
            Competency.PC => "Patient Care and Procedural Skills",
            Competency.MK => "Medical Knowledge",
            Competency.PBLI => "Practice-Based Learning and Improvement",
            Competency.ICS => "Interpersonal and Communication Skills",
            Competency.PROF => "Professionalism",
            Competency.SBP => "Systems-Based Practice",
            _ => throw new ArgumentOutOfRangeException(nameof(competency)),
        };

    /// <summary>A short definition in the sense of the Common Program Requirements.</summary>
    public static string Definition(this Competency competency) =>
        competency switch
        {
            Competency.PC =>
                "Patient- and family-centered, compassionate, appropriate and effective care that treats problems and promotes health.",
            Competency.MK =>
                "Established and evolving biomedical, clinical and social-behavioral knowledge, applied to the care of patients.",
            Competency.PBLI =>
                "Looking at one's own care, appraising evidence, and improving through steady self-evaluation and learning.",
            Competency.ICS => "Effective exchange and teamwork with patients, families and health professionals.",
            Competency.PROF =>
                "Commitment to responsibilities and ethics: compassion, integrity, respect, accountability, sensitivity to every patient.",
            Competency.SBP =>
                "Awareness of the larger system of health care, and calling on its resources for the patient's good.",
            _ => throw new ArgumentOutOfRangeException(nameof(competency)),
        };

    /// <summary>The six in the given order.</summary>
    public static IReadOnlyList<Competency> In(CompetencyOrder order) =>
        order switch
        {
            CompetencyOrder.Classic =>
            [
                Competency.PC,
                Competency.MK,
                Competency.PBLI,
                Competency.ICS,
                Competency.PROF,
                Competency.SBP,
            ],
            CompetencyOrder.ProgramRequirements =>
            [
                Competency.PROF,
                Competency.PC,
                Competency.MK,
                Competency.PBLI,
                Competency.ICS,
                Competency.SBP,
            ],
            CompetencyOrder.Milestones =>
            [
                Competency.PC,
                Competency.MK,
                Competency.SBP,
                Competency.PBLI,
                Competency.PROF,
                Competency.ICS,
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(order)),
        };
}

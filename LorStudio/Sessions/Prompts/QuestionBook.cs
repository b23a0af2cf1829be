using LorStudio.Cases;
using static LorStudio.Cases.Competency;

namespace LorStudio.Sessions.Prompts;

/// <summary>A question that draws out what really happened.</summary>
/// <param name="Competency">What an answer speaks of.</param>
/// <param name="Words">As the practitioner asks it.</param>
/// <param name="Specialty">For candidates of this specialty alone; null for all.</param>
public sealed record Question(Competency Competency, string Words, string? Specialty = null);

/// <summary>
/// The questions of the product. Those of a specialty follow the names of the Milestones 2.0 sub-competencies (ACGME; see
/// the harmonized milestones and those of Internal Medicine and Family Medicine); the wording is the product's own.
/// </summary>
public static class QuestionBook
{
    private const string InternalMedicine = "Internal Medicine";
    private const string FamilyMedicine = "Family Medicine";

    /// <summary>Every question, for each competency from the one that most often draws out an example to finer ones.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        new(PC, "Think of one patient you remember. Who was it, what did you do, and what happened then?"),
        new(PC, "How many patients did you see on a usual day, and what did you do with each by yourself?"),
        new(PC, "When did what you found or did change a patient's treatment?"),
        new(PC, "Which procedures did you do or assist in, how many times, and who watched?"),
        new(PC, "What did Dr. … say after watching you with a patient?"),
        new(PC, "What history did you take that others had missed, and what came of it?", InternalMedicine),
        new(PC, "What did you find on an examination that was not in the chart?", InternalMedicine),
        new(
            PC,
            "Take me through a differential you gave on rounds: what did you put first, and who was right?",
            InternalMedicine
        ),
        new(
            PC,
            "Which patient on the ward did you follow from admission to discharge, and what did you plan each day?",
            InternalMedicine
        ),
        new(PC, "Whom did you see again in clinic, and what had you changed the first time?", InternalMedicine),
        new(
            PC,
            "When did you use a video visit, a portal message or home readings to manage a patient?",
            InternalMedicine
        ),
        new(PC, "Which acutely ill patient came to the office, and what did you do first?", FamilyMedicine),
        new(PC, "Whose chronic illness did you follow over several visits, and which number changed?", FamilyMedicine),
        new(PC, "What screening or vaccination did somebody accept after you talked with them?", FamilyMedicine),
        new(PC, "Who came with complaints that fitted nothing, and how did you narrow them down?", FamilyMedicine),
        new(PC, "Which office procedures did you do, and how many of each?", FamilyMedicine),
        new(MK, "When were you asked something hard on rounds, and what did you answer?"),
        new(MK, "Which topic did you present to the team? How long, to how many, and what did they use of it?"),
        new(MK, "What did you read for a patient the night before, and how did it show the next day?"),
        new(MK, "When did you know why a treatment works or fails, where others followed a protocol?"),
        new(MK, "What did Dr. … say about what you know?"),
        new(MK, "Where did physiology or pharmacology explain a patient of yours?", InternalMedicine),
        new(MK, "Which drug or dose did you question or propose, and what was decided?", InternalMedicine),
        new(MK, "Which test did you advise for or against, and why?", InternalMedicine),
        new(MK, "How wide was it in one day: the youngest, the oldest, and what each came with?", FamilyMedicine),
        new(MK, "Tell me of a decision with no clear guideline. How did you reach it?", FamilyMedicine),
        new(PBLI, "What did you get wrong or not know, and what did you do the same week?"),
        new(PBLI, "Which article or guideline did you bring in, and what did the team change?"),
        new(PBLI, "What feedback did you get, from whom, and what was different afterwards?"),
        new(PBLI, "Did you take part in research or an audit? What was your part, and what came out?"),
        new(PBLI, "Whom did you teach, what, and how do you know that they learned it?"),
        new(ICS, "Tell me of a hard conversation with a patient or family. What did you say, and how did it end?"),
        new(ICS, "When did language or fear stand between the team and a patient, and what did you do?"),
        new(ICS, "What did a nurse, a social worker or a pharmacist say about working with you?"),
        new(ICS, "How did you hand over your patients, to whom, and what did they rely on?"),
        new(ICS, "What did Dr. … say about your notes or your presentations?"),
        new(PROF, "When did you stay, come in or step up when nobody had asked you to?"),
        new(PROF, "What went wrong that you told somebody about? Whom, when, and what came of it?"),
        new(PROF, "Where were you trusted with something others at your level were not?"),
        new(PROF, "When did a patient's values differ from the plan, and what did you do?"),
        new(PROF, "What was your attendance, and how early were you prepared?"),
        new(PROF, "When was it too much, and whom did you ask for help?"),
        new(SBP, "When did a patient need more than medicine: insurance, transport, housing? What did you arrange?"),
        new(SBP, "Which error or near miss did you see, and what changed so that it does not happen again?"),
        new(SBP, "How did you get a patient through a discharge or a referral, and whom did you call?"),
        new(SBP, "What did you avoid or save: a test, a day in hospital, a readmission?"),
        new(SBP, "Where did you work with another service or site, and what depended on you?"),
        new(SBP, "For whom or what in the community did you speak up, and before whom?", FamilyMedicine),
    ];

    /// <summary>The questions about a competency: those of the specialty first, as they name what was done there.</summary>
    public static IReadOnlyList<Question> For(Competency competency, string? specialty)
    {
        var about = All.Where(q => q.Competency == competency).ToList();
        var general = about.Where(q => q.Specialty is null);
        var special = about.Where(q =>
            q.Specialty is { } s && s.Equals(specialty?.Trim(), StringComparison.OrdinalIgnoreCase)
        );
        // The broadest question opens a conversation; what belongs to the field deepens it.
        return [.. general.Take(1), .. special, .. general.Skip(1)];
    }
}

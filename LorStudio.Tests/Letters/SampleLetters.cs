using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Letters;

namespace LorStudio.Tests.Letters;

/// <summary>Invented letters for tests.</summary>
internal static class SampleLetters
{
    public static DateOnly Today { get; } = new(2026, 11, 24);

    public static CaseFacts Facts { get; } =
        new()
        {
            Candidate = new Candidate
            {
                GivenName = "Leila",
                FamilyName = "Farahani",
                AamcId = "12345678",
            },
            Writer = new Writer
            {
                Name = "José Núñez",
                Credentials = "MD, FACP",
                Title = "Associate Professor of Medicine",
                Institution = "Lakeshore Community Hospital",
                Address = "400 Harbor Street\nSpringfield, IL 62701",
                Phone = "(217) 555-0142",
                Email = "j.nunez@lakeshore.example",
            },
            Application = new Application { Specialty = "Internal Medicine" },
        };

    /// <summary>Two pages with every section.</summary>
    public static LetterDocument TwoPages =>
        LetterComposer.Compose(Facts, TwoPagesDraft, CompetencyOrder.Classic, Today);

    public static Draft TwoPagesDraft { get; } =
        DraftOf(
            (
                SectionKey.Opening,
                """
                It is my pleasure to recommend Dr. Leila Farahani for residency training in Internal Medicine. I am the attending
                physician on the inpatient medicine service at Lakeshore Community Hospital, where I supervised her directly and
                daily for four weeks, from March 2 to March 27, 2026. I give her my highest recommendation without reservation.

                In those four weeks she worked 40 hours a week on a team of two residents and three students. She carried 4-6
                patients a day, presented every one of them on rounds, and wrote the notes that I then read and co-signed.
                """
            ),
            (
                SectionKey.PC,
                """
                Dr. Farahani takes histories that change management. On her third day she admitted a 68-year-old man with
                "another episode" of heart failure. She sat with him for forty minutes, asked what he had eaten and when, and
                learned that he had stopped his diuretic because he could no longer climb the stairs to the bathroom. The plan we
                had made for a stronger drug became a commode, a daughter with a pill box, and a visit within seven days. He was
                not readmitted during her rotation.

                She placed three ultrasound-guided peripheral lines under supervision and asked for feedback after each.
                """
            ),
            (
                SectionKey.MK,
                """
                Her knowledge is current and, more important, in use. When a patient with cirrhosis became confused, she listed
                the precipitants in order of likelihood at this bedside rather than in the book's order, and proposed the two
                tests that would separate them. She was right: it was an occult infection, found six hours sooner than it might
                have been.
                """
            ),
            (
                SectionKey.PBLI,
                """
                She keeps a list of questions that the day has raised and answers one of them each night. On Friday of the second
                week she brought us a short review of anticoagulation after gastrointestinal bleeding, with the absolute risks
                worked out for *our* patient. I have since used her table in teaching.
                """
            ),
            (
                SectionKey.ICS,
                """
                Patients understood her. Three things stood out:

                - She asked every patient to say the plan back in their own words.
                - She called the family before they called us.
                - Her handoffs were short, complete and in the same order each evening.

                A nurse with twenty years on the ward told me, "I page her first, because I know she will come."
                """
            ),
            (
                SectionKey.PROF,
                """
                She arrived before the residents and left after the work was done, never merely after the shift. When she had
                ordered a laboratory test on the wrong patient she told me within minutes, corrected it, and apologized to the
                patient herself. I remember thinking that I would trust her with my own family.
                """
            ),
            (
                SectionKey.SBP,
                """
                Dr. Farahani saw that our discharge summaries reached the clinic after the patient did. With the ward clerk she
                tried a one-page summary sent on the morning of discharge; by her last week 17 of 20 patients had one in the
                clinic's hands at their first visit. **The clinic has kept it.**
                """
            ),
            (
                SectionKey.Comparison,
                """
                I have supervised about 60 students and observers in the past eight years. She is among the best five of them, and
                the one I would most like to have as a colleague.
                """
            ),
            (
                SectionKey.Closing,
                """
                Dr. Farahani will be an outstanding resident, and I recommend her to you with enthusiasm. She has not waived the
                right to review this letter. Please call me at (217) 555-0142 if I can tell you more.
                """
            )
        );

    public static LetterDocument Of(params (SectionKey Key, string Markdown)[] sections) => Of(Facts, sections);

    public static LetterDocument Of(CaseFacts facts, params (SectionKey Key, string Markdown)[] sections) =>
        LetterComposer.Compose(facts, DraftOf(sections), CompetencyOrder.Classic, Today);

    public static Draft DraftOf(params (SectionKey Key, string Markdown)[] sections)
    {
        var draft = new Draft(1);
        foreach (var (key, markdown) in sections)
        {
            draft[key].Write(markdown);
        }
        return draft;
    }
}

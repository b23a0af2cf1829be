namespace LorStudio.Tests.Sessions.Transcripts;

/// <summary>What candidates say in a session, invented: after + what a letter could rest on, after - what it could not.</summary>
internal static class EvidenceTalk
{
    public static IEnumerable<(bool IsEvidence, string Text)> Lines =>
        Talk.Split('\n').Select(line => (line[0] == '+', line[2..].Trim()));

    private const string Talk = """
        + So on a usual day I saw about eight patients in the clinic before noon.
        + I wrote around 200 notes in those four weeks and Dr. Patel signed all of them.
        + I assisted in fourteen deliveries and did two of them with the attending's hands over mine.
        + I did like thirty EKGs and read them with the cardiologist.
        + We rounded on 18 patients every morning and I presented my five by heart.
        + There was this patient, a 67-year-old man with heart failure, and nobody had reconciled his medications.
        + There was a woman who only spoke Farsi and I translated for the whole team.
        + I had a patient who refused dialysis, and I sat with her for an hour until she told me why.
        + One time the nurse called me because a patient's potassium was 6.8 and I ordered the calcium.
        + For example, I found that the chart listed the wrong allergy, so I called the pharmacy.
        + I remember one patient who came in with back pain and it was an aortic dissection.
        + We had a patient with chest pain and a normal EKG, and I suggested a CT.
        + One night I stayed until two with a family whose father was dying in the ICU.
        + The CT came back positive for a pulmonary embolism, and she went home five days later.
        + I caught that the insulin dose was ten times too high.
        + Because of that we changed the antibiotic and the fever was gone the next day.
        + It turned out that the patient had an adrenal crisis, which was on my differential.
        + He was discharged with home oxygen and came back to thank me.
        + After my checklist the readmissions dropped from twelve to five a month on that floor.
        + She was diagnosed with celiac disease after eight years of being told it was in her head; I sent the lab.
        + Dr. Patel told me I was the best student she had worked with in ten years.
        + My attending said she trusts me with her own family.
        + The chief wrote in my evaluation that my notes were excellent and that she learned from me.
        + My preceptor said in front of everybody that my presentation was outstanding.
        + He called me reliable, Dr. Cohen, he said I was the most reliable student on the team.
        + For instance, I noticed the resident had written the order for the wrong patient.
        + I made a table for the nurses so that the handoff took ten minutes instead of thirty.
        + I read three papers that night and the next morning we stopped the steroid.
        + One of my patients lost her insurance and I called the social worker every day until Medicaid started.
        + I interviewed six patients alone each afternoon and then presented them.
        - Hi, good morning, can you hear me?
        - Yes, I can hear you well.
        - I graduated in 2019 and then I moved to California.
        - I would love to match in internal medicine.
        - I'm applying to about eighty programs this year.
        - My step two score was 248.
        - I think I am a hard worker and a team player.
        - It was a really good experience, I learned a lot about patients.
        - The hospital has 300 beds and a level one trauma center.
        - Dr. Patel is an excellent teacher and everybody loves her.
        - I'd like to talk about my patients, but I'm not sure what you need.
        - For example, what kind of stories do you want to hear?
        - The rotation was four weeks, Monday to Friday.
        - I lived two hours away so I took the train at five.
        - I want to be the kind of doctor patients trust.
        - If there was a patient with sepsis I would call the attending first.
        - We didn't have many procedures there, it was mostly telehealth.
        - So the clinic opens at eight and there are three attendings.
        - I never had a patient who complained.
        - My mother is a nurse and my father is a doctor.
        - One day I hope to work in a rural clinic.
        - It turned out that the parking was free.
        - Then I caught a cold and I missed one day.
        - We changed the subject and talked about soccer.
        - The best part was the food in the cafeteria.
        - Can you repeat the question about the patients?
        - I sent you my CV and the personal statement last week.
        - I don't know, maybe twenty patients, I'm not sure.
        - She said she would write the letter if I send a draft.
        - Dr. Cohen said that I should send the letter before September.
        - Most patients there were about seventy years old.
        - I believe communication is the most important thing in medicine.
        - Okay, let me think about that for a second.
        - There was a meeting every Tuesday at noon.
        - I think my knowledge of cardiology got better over time.
        - The residents were nice and they gave us two lectures a week.
        - I went home at six every day.
        - The labs were on another floor, so we walked a lot.
        - In general with chest pain you get an EKG and troponin.
        - They told us on the first day that the chief trusts nobody.
        + Over the month I carried four to six patients and did the daily notes.
        + Once when the interpreter was late I explained the surgery to the mother in Arabic myself.
        + The troponin had been missed and I called the attending, and the patient was taken to surgery the same night.
        + We had one patient, homeless, diabetic, and I found him a shelter that could store the insulin.
        + I audited fifty charts for foot exams and only nine had one documented.
        + Dr. Ruiz wrote that my differential was the best of the group.
        + I removed a mole, placed three sutures, and the attending only watched.
        + A nurse said to me that families always ask for me, that was nice.
        + There was an elderly man who would not take his pills, so I drew him a calendar.
        + My supervisor, Dr. Okafor, says I present like a resident and that she is impressed.
        - I have three publications and two posters.
        - I did my first year in Tehran and the second in Shiraz.
        - The attending was on vacation for one week so Dr. Lee covered the patients.
        - I saw the email about the session yesterday.
        - I took the exam two times.
        - Most days we had lunch with the residents and talked about cases.
        - They say the program takes ten residents a year.
        - I have not decided between family medicine and psychiatry.
        - For example in my country patients pay first.
        - It is the best hospital in the city and the patients are very diverse.
        - I remember the building, it had a big garden.
        - Should I also send the evaluation from the other clinic?
        """;
}

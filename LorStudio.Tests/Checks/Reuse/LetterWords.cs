namespace LorStudio.Tests.Checks.Reuse;

/// <summary>The vocabulary of <see cref="RandomLetters"/>, the usual words first.</summary>
internal static class LetterWords
{
    public static readonly string[] Given = Words(
        "Amara Wei Priya Elif Chidi Sofia Omar Linh Mateo Yuki Fatima Arjun Ngozi Lucia Hassan Meera Tomas Aisha Diego Hana Rahul Leila Kofi Ana Farid Nadia Ivan Zainab Pablo Sana Emeka Rosa Tariq Divya Luis Mariam Jin Sara Ahmed Noor"
    );
    public static readonly string[] Family = Words(
        "Okafor Zhang Raman Kaya Adeyemi Moreno Haddad Nguyen Fuentes Tanaka Siddiqui Patel Eze Castillo Mansour Iyer Novak Rahman Herrera Suzuki Sharma Karimi Mensah Petrov Aziz Ivanov Bello Vargas Qureshi Obi Reyes Farouk Menon Ortega Saleh Park Costa Jamal Danjuma Lindqvist"
    );
    public static readonly string[] Verbs = Words(
        "presented reviewed examined followed managed noticed explained examined traced ordered called corrected compared organized asked taught led wrote prepared checked discussed suggested proposed identified recognized measured recorded adjusted stopped started arranged questioned summarized reconciled tracked interviewed counseled evaluated assessed admitted discharged transferred sutured drained removed repeated confirmed challenged defended outlined rehearsed rewrote drafted audited mapped shortened simplified translated observed mentored covered coordinated shared clarified documented highlighted spotted caught questioned listed ranked sorted posted designed tested refined expanded completed delivered negotiated scheduled secured pursued studied searched read appraised cited applied adapted introduced piloted guided reassured comforted visited"
    );
    public static readonly string[] Nouns = Words(
        "patients plan chart team family history medication differential dose clinic ward symptoms results interpreter nurse ultrasound potassium sodium admission discharge handoff checklist protocol guideline pharmacist fever cough rash wound fracture headache seizure stroke murmur pneumonia sepsis delirium insulin warfarin heparin antibiotic culture biopsy scan radiograph echocardiogram electrocardiogram catheter airway drain suture splint vaccine screening mammogram colonoscopy asthma diabetes hypertension cirrhosis anemia thyroid kidney liver spleen bladder knee shoulder spine hip hand eye ear skin referral consult appointment transport insurance pharmacy refill daughter mother husband caregiver neighbor shelter housing school teacher employer visit call message note letter summary report poster abstract journal trial cohort registry database survey protocol budget schedule rota backlog waitlist error near-miss incident audit debrief simulation lecture seminar case question answer argument doubt reason mechanism receptor enzyme toxin antidote allergy reaction interaction contraindication overdose withdrawal tremor gait reflex sensation strength balance memory mood sleep appetite weight nutrition hydration fluid diuretic steroid inhaler spacer nebulizer oxygen ventilator monitor alarm pump line port dialysis transfusion crossmatch consent capacity surrogate directive prognosis hospice grief anger silence pause joke song drawing calendar diary pillbox photograph map diagram table spreadsheet template macro pathway bundle huddle round"
    );
    public static readonly string[] Adjectives = Words(
        "complex new careful difficult clear brief early complete elderly anxious frail detailed timely original daily weekly overnight urgent subtle unusual rare common acute chronic severe mild recurrent unexplained missed delayed wrong final first second third unread abnormal borderline incidental postoperative ambulatory rural uninsured bilingual reluctant tearful silent angry exhausted homebound nonverbal deaf pregnant pediatric geriatric surgical septic hypoxic febrile bleeding swollen painful infected healing stable fragile structured concise thoughtful honest practical printed handwritten electronic shared weekly monthly quiet crowded busy short-staffed half-finished twelve-item one-page bedside regional national"
    );
    public static readonly string[] People = Words(
        "resident intern nurse pharmacist therapist dietitian chaplain interpreter surgeon cardiologist radiologist midwife paramedic clerk secretary technician student coordinator manager librarian"
    );
    public static readonly string[] Places = Words(
        "ward clinic unit hallway conference lounge library pharmacy laboratory emergency-room theater shelter hospice nursery waiting-room intensive-care-unit call-room stairwell parking-lot cafeteria"
    );
    public static readonly string[] Numbers = Words(
        "two three four five six seven eight nine ten eleven twelve fourteen fifteen eighteen twenty thirty"
    );
    public static readonly string[] Times = Words(
        "week month day night weekend morning shift rotation afternoon block"
    );
    public static readonly string[] Manner = Words(
        "quickly calmly patiently thoroughly quietly promptly unprompted accurately independently tactfully firmly gently openly briefly repeatedly methodically swiftly cheerfully"
    );

    /// <summary>What all letters begin with. {0} is the candidate's name.</summary>
    public static readonly string[] Openings =
    [
        "It is my pleasure to write this letter of recommendation for {0}, who is applying for a residency position in internal medicine.",
        "I am delighted to write this letter in support of {0}'s application to your residency program.",
        "It is with great enthusiasm that I recommend {0} for a position in your residency training program.",
        "I am writing to recommend {0} for residency training in your program.",
        "It gives me great pleasure to provide this letter of support on behalf of {0}.",
        "I have had the pleasure of working with {0} and am honored to write this letter of recommendation.",
    ];

    /// <summary>What all letters end with.</summary>
    public static readonly string[] Closings =
    [
        "I recommend {0} to your residency program without reservation.",
        "I give {0} my highest recommendation and am confident that {1} will be an asset to any residency program.",
        "I highly recommend {0} for a residency position and have no doubt that {1} will become an outstanding physician.",
        "Please do not hesitate to contact me if you have any questions or require additional information.",
        "If you have any further questions, please feel free to contact me by phone or email.",
        "Should you need any additional information, I would be happy to discuss this application further.",
        "{0} has waived the right to review this letter.",
        "{0} has not waived the right to see this letter of recommendation.",
        "Thank you for your time and consideration of this outstanding candidate.",
        "I wish {0} every success in all future endeavors.",
    ];

    private static string[] Words(string list) => list.Split(' ');
}

using System.Collections.Frozen;

namespace LorStudio.Checks.Evidence;

/// <summary>Words by which an example is known from praise.</summary>
internal static class ExampleWords
{
    /// <summary>What was done once; "worked" and "demonstrated" tell of no one time.</summary>
    public static FrozenSet<string> Acts { get; } =
        Set(
            """
            diagnosed caught noticed noted identified recognized recognised discovered detected resuscitated intubated sutured calmed
            interpreted translated designed arranged questioned corrected drafted published presented wrote led traced called asked
            found proposed suggested brought stayed sat spoke told said explained listened returned reviewed compared checked rechecked
            examined palpated percussed auscultated heard saw spotted ordered requested stopped started switched adjusted calculated
            placed inserted drained removed assisted scrubbed delivered repaired closed built created gave taught developed convened
            reported disclosed apologized admitted volunteered walked drove telephoned phoned arrived came took held read searched pulled
            printed persuaded convinced argued disagreed defended raised flagged alerted notified paged consulted escorted met tracked
            cut reduced fell rose dropped changed revised rewrote shortened counted audited collected analyzed entered mapped surveyed
            piloted introduced launched negotiated secured obtained enrolled referred discharged prevented avoided saved went ran knelt
            drew sketched reread reassessed repeated suspected doubted considered challenged predicted titrated transfused cultured
            biopsied stained scanned measured weighed recorded documented summarized presented submitted organized founded coordinated
            recruited trained coached tutored helped offered insisted refused decided chose realized remembered began put set left sent
            visited interviewed elicited uncovered unearthed discussed counseled comforted held cried thanked answered handed opened
            performed completed carried followed managed triaged stabilized treated splinted irrigated reduced immobilized advocated won
            received earned compiled lectured worked-up reconciled cancelled canceled rescheduled stopped withheld restarted held
            produced prepared posted adapted adopted tested matched cleared signed looked spent waited kept made turned got knew
            """
        );

    /// <summary>Acts so general that they need more beside them.</summary>
    public static FrozenSet<string> Vague { get; } =
        Set(
            """
            performed completed carried managed treated helped listened asked explained communicated came went took made got kept put
            set knew worked gave learned prepared followed discussed reviewed presented organized documented trained offered
            """
        );

    /// <summary>What was done always was done at no one time.</summary>
    public static FrozenSet<string> Habits { get; } =
        Set(
            """
            always often consistently never regularly routinely frequently usually whenever typically generally constantly invariably

            """
        );

    /// <summary>Behind "every": a habit. "Every dose on the list" is none.</summary>
    public static FrozenSet<string> Rounds { get; } =
        Set(
            "patient patients day time times case morning evening one team member family encounter opportunity aspect task week"
        );

    public static FrozenSet<string> Patients { get; } =
        Set(
            """
            patient patient's man man's woman woman's mother mother's father father's child child's boy girl infant newborn family
            family's couple veteran gentleman lady teenager toddler widow widower daughter son husband wife farmer refugee caregiver
            grandmother grandfather resident intern nurse consultant surgeon pharmacist
            """
        );

    public static FrozenSet<string> Articles { get; } = Set("a an one another");

    public static FrozenSet<string> Numbers { get; } =
        Set(
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen twice half"
        );

    public static FrozenSet<string> Times { get; } =
        Set("week weeks month months year years day days hour hours minute minutes");

    /// <summary>"Two of her qualities" count nothing.</summary>
    public static FrozenSet<string> Uncounted { get; } =
        Set("of qualities strengths things skills attributes areas reasons words traits ways aspects respects");

    public static FrozenSet<string> Occasions { get; } =
        Set(
            "day night morning afternoon evening weekend shift patient case family man woman child time friday monday tuesday wednesday thursday saturday sunday occasion instance week code consult delivery clinic"
        );

    public static FrozenSet<string> Weekdays { get; } = Set("monday tuesday wednesday thursday friday saturday sunday");

    public static FrozenSet<string> Ordinals { get; } =
        Set("first second third fourth fifth sixth seventh eighth last final same next");

    public static FrozenSet<string> Works { get; } =
        Set(
            """
            project poster study trial trials article articles guideline guidelines checklist handout pamphlet curriculum tool protocol
            log registry audit abstract manuscript paper lecture report template spreadsheet dashboard workshop survey sheet table
            flowchart form pathway list card video talk session podium club rounds chart-review review leaflet database algorithm script
            glossary folder calendar reminder order-set set
            """
        );

    public static FrozenSet<string> Makers { get; } =
        Set(
            """
            wrote designed created built led started drafted presented developed organized audited proposed introduced reviewed compiled
            made brought gave published translated ran launched piloted read compared collected revised rewrote coauthored co-authored
            prepared found tested submitted founded analyzed completed adapted taught posted
            """
        );

    /// <summary>Whether a word is one of the clinic.</summary>
    public static bool IsClinical(string word) =>
        Clinical.Contains(word)
        || (
            word.Length > 6
            && !NotClinical.Contains(word)
            && Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
        );

    private static readonly string[] Endings =
    [
        "itis",
        "emia",
        "oma",
        "osis",
        "ectomy",
        "oscopy",
        "otomy",
        "ostomy",
        "pathy",
        "uria",
        "rrhea",
        "algia",
        "plegia",
        "cillin",
        "mycin",
        "azole",
        "pril",
        "sartan",
        "statin",
        "olol",
        "parin",
        "pnea",
        "cardia",
        "oses",
        "rrhage",
        "tension",
        "kinase",
    ];

    private static readonly FrozenSet<string> NotClinical = Set(
        "diagnosis prognosis diagnoses empathy sympathy diploma aroma apathy attention extension intention retention philanthropy osmosis"
    );

    private static readonly FrozenSet<string> Clinical = Set(
        """
        sepsis septic stroke pneumonia ekg ecg mri ct ultrasound troponin lactate potassium sodium creatinine glucose insulin heparin
        warfarin steroid steroids prednisone dialysis catheter lumbar puncture intubation biopsy seizure seizures delirium dementia
        embolism clot thrombus effusion fracture asthma copd diabetes cancer tumor tuberculosis hiv murmur rash edema ascites jaundice
        fever bleed bleeding airway chest abdomen abdominal saline antibiotic antibiotics vancomycin culture cultures smear slide
        stain specimen frozen margin sodium hemoglobin platelet platelets transfusion ketoacidosis syncope shock arrest compressions
        defibrillator rhythm fibrillation atrial infarction aorta aortic aneurysm hernia appendix gallbladder bowel obstruction
        stent angiogram echocardiogram consent catheterization radiograph x-ray mammogram reflex reflexes tremor weakness-of gait aphasia
        migraine headache lithium clozapine psychosis mania suicidal suicide overdose opioid naloxone withdrawal catatonia labor
        preeclampsia fetal delivery cesarean postpartum shoulder dystocia colposcopy iud pap bronchiolitis croup otitis vaccine
        vaccines immunization insurance medicaid hospice interpreter ultrasound epidural propofol ventilator extubation spirometry
        wheelchair prosthesis stump spasticity splint cast ligament tendon suture sutures laceration abscess wound ulcer burn
        allergy anaphylaxis epinephrine metformin statin enoxaparin diuretic furosemide digoxin amiodarone a1c pressure sores
        bicarbonate anion gap acidosis alkalosis ammonia ferritin cortisol thyroid tsh lupus gout arthritis vasculitis
        """
    );

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

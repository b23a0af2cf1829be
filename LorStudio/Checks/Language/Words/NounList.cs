namespace LorStudio.Checks.Language.Words;

/// <summary>Nouns that letters use, beside those that are verbs too.</summary>
internal static class NounList
{
    /// <summary>Singulars with a regular plural.</summary>
    public const string Regular = """
        ability abnormality accomplishment achievement action activity addition admission adult advance advantage adversity advisor advocate age
        agency aide algorithm allergy ambition amount anecdote anesthesiologist antibiotic applicant application appointment area argument arm
        article aspect asset assessment assignment assistant athlete attending attitude attribute audience audit background barrier baseline bed
        bedside birth block board body book boundary box boy brother calculation camp cancer candidate capability capacity cardiologist career
        caregiver case category catheter center century certification chapter character characteristic checklist chief choice circumstance clinic
        clinician clue cohort colleague collaborator college commitment committee communicator community company comparison competency
        complaint complexity complication component concept conclusion condition conference conflict connection consequence consideration
        consult consultant consultation context contribution contributor conversation country couple course courtesy cousin credential crew
        culture curriculum cycle dashboard database date daughter day deadline death debt decade decision defect deficiency deficit degree delivery
        demeanor department detour diabetic diagnostician diet difference differential difficulty dilemma diploma director disability
        discharge discipline discovery discussion disease disorder disparity distinction doctor dose driver drug duty echocardiogram editor educator effort
        electrocardiogram electrolyte element email emergency emotion encounter endeavor endorsement engineer environment episode error essay
        ethic evaluation evaluator event evening evaluator exam examination examiner example exception exchange expectation expert explanation
        exposure eye fact factor failure family father feature fellow fellowship fellow fever finding floor fluid fracture freshman friend future gap gentleman
        gift girl goal grade grandfather grandmother grandson granddaughter group guideline habit hand handoff handout handover hemorrhage hip
        history hobby holiday home hospital hospitalist hospitalization hour house household husband hypertensive icu idea illness image
        impression improvement incident incision index individual infant infection inference injury innovation input insight instance institute institution
        instruction instructor instrument insurance intention interaction intern internist internship interpretation interpreter intervention
        invitation investigation investigator issue item job journal journey judgment junior kid kidney knee lab laboratory labor language leader learner
        lecture lecturer lesion lesson letter library limitation line liver location lung machine male manager manner manuscript marker
        mechanism mechanic medication meeting member membership mentee mentor message method midwife milestone mind minute mission moment
        month morning mother mouth movement muscle name narrative narrator neighbor neighborhood nephew network neurologist niece night nurse
        nursery objection objective obligation observation observer obstacle obstetrician occasion offer office officer official oncologist operation
        operator opinion opportunity option orthopedist organ organization outcome outlier outpatient overview owner page pager pain panel
        paper paragraph paramedic parent part participant partner partnership party passage passion path pathologist pathway patient pattern pediatrician peer percentage
        performance performer period personality perspective pharmacist pharmacy philosophy phlebotomist phone phrase physician physicist piece
        pillar platform player pleasure poem policy pool population portfolio portion possibility posture potential practitioner preceptor preceptorship
        predecessor preference pregnancy presence presentation presenter pressure principal principle priority prism privilege problem procedure
         proceeding product profession professional professor proficiency profile project proposal protocol provider
        psychiatrist psychologist publication pulse pupil purpose quality quarter quotation radiologist range ratio rating reaction reader receptionist
        recipient recommendation reference reflection referral regimen region registry relationship relative remedy reminder representative
        reputation researcher resident residency resource responder responsibility resume reviewer rib right risk role room rotation routine rule sample
        scalpel scenario scholar scholarship school scribe season secretary section segment seminar semester senior sense sentence sequence
        service session setting shelf shift shoulder sibling side sister site situation skeptic skill sky slot society soldier solution son song source 
        speaker specialist specialty specimen spirit spokesman spouse stakeholder standard statement station statistic step stethoscope story strategy
        strength stroke student studio style subject subspecialty success suggestion summary superior supervisor supporter surgeon surgery survey
        survivor symptom system table tablet talent task teacher team teammate technician technique technologist teen teenager template tendency
        term theater theme therapist therapy thesis thing threat title tool topic tradition trainee trainer trait transcript transfusion
        transition translator trauma treatment trend trial tube tumor tutor twin type ulcer unit university user vaccine vaccination variable variation variety
        version veteran viewpoint village visitor vital volume ward way weakness web week weekday weekend wheelchair widow winner word
        power rhythm origin scope size shape root edge corner center aim theme route road street street city county country state nation world earth
        sun star night light color sound voice tone word phrase sentence story book page pen paper desk door window wall floor ceiling building
        car train plane ship boat bag key phone screen computer machine tool device software website internet newspaper magazine radio television
        dinner lunch breakfast meal kitchen garden tree flower animal dog cat horse bird fish farm field river lake sea beach mountain hill
        government law rule court judge lawyer police army war enemy president king queen church temple religion god prayer soul ghost dream
        chance luck fortune fate game sport match team race prize medal winner champion coach referee rhythm beat dance theater film actor singer
        price market shop store customer client boss employer employee staff salary wage tax bill coin bank loan profit budget cent dollar
        weather storm rain snow wind cloud summer winter autumn spring season holiday vacation trip journey flight ticket hotel guest host
        panic music critic fabric logic metric tactic epidemic arrival survival approval removal funeral animal metal capital journal festival meal interval
        material rival ritual withdrawal denial renewal rehearsal portal elective alternative motive incentive archive executive native detective vegetable
        cable syllable
        worker workflow workload workplace workshop workup wound writer year youngster
        abscess airway ankle artery asthmatic autopsy biopsy bowel brain breast cardiomyopathy chest chromosome clot colon cough cyst
        dosage draft drip fetus fistula forearm gland graft heart hernia hormone implant joint leg ligament limb lymphoma murmur neck needle nerve nodule
        organism ovary panel physical pathology placenta plate polyp rash reflex scar seizure sensor shelter shunt sinus skin slide smear spine stent
        stomach suture syndrome syringe tendon throat thyroid tissue toxin ultrasound urine uterus valve vein ventilator virus wrist electrolyte
        """;

    /// <summary>Singular and plural.</summary>
    public const string Irregular = """
        child children;man men;woman women;person people;wife wives;life lives;half halves;self selves;knife knives;foot feet;tooth teeth
        analysis analyses;diagnosis diagnoses;hypothesis hypotheses;crisis crises;prognosis prognoses;basis bases;thesis theses;synthesis syntheses
        phenomenon phenomena;criterion criteria;curriculum curricula;stimulus stimuli;bacterium bacteria;metastasis metastases
        gentleman gentlemen;midwife midwives;grandchild grandchildren;freshman freshmen;layperson laypeople;shelf shelves
        leaf leaves;loaf loaves;alumnus alumni;vertebra vertebrae
        """;

    public const string Mass = """
        knowledge care medicine information advice feedback evidence equipment patience professionalism enthusiasm compassion empathy kindness
        integrity honesty humility curiosity maturity motivation diligence thoroughness attention communication teamwork leadership collaboration
        reasoning thinking understanding training teaching counseling writing learning listening management health healthcare education judgment
        energy calmness composure confidence warmth grace humor supervision behavior literature hesitation documentation adherence safety poise
        tact resilience persistence perseverance grit accountability reliability punctuality efficiency flexibility adaptability creativity
        originality sensitivity awareness competence excellence potential mastery fluency dedication aptitude acumen courage candor stamina
        dexterity rapport anatomy physiology pathophysiology pharmacology biochemistry epidemiology psychiatry neurology cardiology radiology
        surgery nursing research homework housing transportation nutrition mortality morbidity literacy autonomy advocacy equity diversity
        independence eagerness willingness readiness preparation participation involvement attendance appearance conduct progress growth
        wisdom intelligence intellect ingenuity vigilance precision accuracy clarity coherence brevity depth breadth pressure stress fatigue
        respect trust gratitude generosity decency sincerity authenticity openness presence courtesy devotion loyalty optimism positivity
        consistency dependability responsiveness thoughtfulness steadiness professionalism work-up coursework fieldwork legwork english spanish
        french german arabic mandarin cantonese hindi urdu portuguese polish turkish korean vietnamese russian japanese chinese italian technique
        aplomb finesse initiative zeal ease eloquence hygiene anesthesia orientation recovery sleep time money luck fun music traffic water
        paperwork news insulin aspirin oxygen blood pneumonia sepsis diabetes hypertension asthma anemia obesity depression anxiety dementia
        motion movement work support research practice access influence contact command control interest praise pride love hope comfort travel value rest use
        stuff help resourcefulness inquisitiveness assertiveness decisiveness coordination cooperation expertise experience skillfulness restraint
        """;
}

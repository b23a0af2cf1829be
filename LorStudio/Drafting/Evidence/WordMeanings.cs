using System.Collections.Frozen;

namespace LorStudio.Drafting.Evidence;

/// <summary>Words that physicians use for one another, and how they shorten them.</summary>
internal static class WordMeanings
{
    /// <summary>Numbers that are written as words.</summary>
    public static FrozenDictionary<string, string> Numbers { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["two"] = "2",
            ["three"] = "3",
            ["four"] = "4",
            ["five"] = "5",
            ["six"] = "6",
            ["seven"] = "7",
            ["eight"] = "8",
            ["nine"] = "9",
            ["ten"] = "10",
            ["eleven"] = "11",
            ["twelve"] = "12",
            ["dozen"] = "12",
            ["thirteen"] = "13",
            ["fourteen"] = "14",
            ["fifteen"] = "15",
            ["sixteen"] = "16",
            ["seventeen"] = "17",
            ["eighteen"] = "18",
            ["nineteen"] = "19",
            ["twenty"] = "20",
            ["thirty"] = "30",
            ["forty"] = "40",
            ["fifty"] = "50",
            ["sixty"] = "60",
            ["seventy"] = "70",
            ["eighty"] = "80",
            ["ninety"] = "90",
            ["hundred"] = "100",
            ["twice"] = "2",
            ["second"] = "2",
            ["third"] = "3",
            ["fourth"] = "4",
            ["fifth"] = "5",
            ["sixth"] = "6",
            ["first"] = "1",
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>By word as it is written, what it means.</summary>
    public static FrozenDictionary<string, string> All { get; } =
        Synonyms(
            """
            patient: pt pts patients people individuals
            history: hx histories
            diagnosis: dx diagnosed diagnose diagnoses diagnostic
            treatment: tx rx therapy therapies treated treat treating treats regimen
            symptom: sx symptoms complaint complaints
            examination: exam exams examined examine examining pe
            medication: med meds drug drugs medicine medicines medications
            emergency: ed er
            admission: admit admitted admits admissions
            discharge: dc discharged discharges
            followup: fu follow-up followups follow-ups
            presentation: present presented presents presenting presentations
            note: notes
            attending: attendings
            doctor: physician physicians doctors md clinician clinicians
            student: students trainee trainees clerk
            family: families relatives relative daughter daughters son sons wife husband parents
            mother: mom mum
            child: children kid kids pediatric
            blood: hb hgb hemoglobin
            sodium: na hyponatremia
            potassium: hyperkalemia hypokalemia
            infection: infected infections
            uti: urinary
            heartfailure: chf
            pressure: bp hypertension hypertensive htn
            diabetes: dm diabetic a1c hba1c
            asthma: asthmatic
            copd: emphysema
            infarction: mi stemi nstemi
            embolism: pe embolus
            stroke: cva tia
            pneumonia: pna
            antibiotic: abx antibiotics
            electrocardiogram: ecg ekg ecgs ekgs
            radiograph: xray x-ray cxr xrays
            ultrasound: pocus sonography sono
            laboratory: lab labs laboratories
            question: questions
            article: articles paper papers trial trials study studies literature
            guideline: guidelines
            teach: taught teaching teaches tutorial tutorials lecture lectured
            improve: improved improvement improvements better
            reduce: reduced reduction cut fell dropped decreased lowered lower drop decrease
            increase: increased rose raised grew higher
            error: errors mistake mistakes wrong
            notice: noticed spotted spot caught catch noted saw detected found find recognized recognised discovered
            interpreter: interpreted interpret translated translator translating translate interpreting
            language: languages spanish turkish arabic
            calm: calmed calmly reassured reassure soothed
            stay: stayed remained late
            call: called phoned telephoned phone calls
            explain: explained explaining explains explanation
            lead: led leading leads
            write: wrote written writing drafted draft drafting
            read: reads reading reviewed review
            best: strongest finest top outstanding excellent
            highest: strongest
            percent: % pct
            week: wk wks weeks weekly
            month: mo mos months monthly
            year: yr yrs years
            day: d days daily
            hour: hr hrs hours
            minute: min mins minutes
            night: nights overnight
            ward: wards floor floors unit service inpatient
            clinic: clinics office outpatient
            round: rounds rounding rounded
            team: teams colleagues colleague
            nurse: nurses nursing rn
            pharmacist: pharmacy pharmacists
            procedure: procedures
            suture: sutured sutures suturing stitches
            checklist: checklists
            bed: beds bedside
            insurance: insurer medicaid uninsured coverage
            housing: homeless shelter
            transport: transportation ride rides bus
            """
        );

    private static FrozenDictionary<string, string> Synonyms(string list)
    {
        Dictionary<string, string> meanings = new(StringComparer.Ordinal);
        foreach (var line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (meaning, words) = (line.Split(':')[0].Trim(), line.Split(':')[1]);
            meanings.TryAdd(meaning, meaning);
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                meanings.TryAdd(word.Trim(), meaning);
            }
        }

        return meanings.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

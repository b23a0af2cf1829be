using System.Collections.Frozen;

namespace LorStudio.Sessions.Transcripts;

/// <summary>The words by which <see cref="EvidencePassages"/> tells evidence from talk.</summary>
internal static class EvidenceWords
{
    public static readonly FrozenSet<string> Clinical = Set(
        """
        patient patients ward floor clinic icu er ed rounds nurse nurses attending preceptor resident residents chart
        charts note lab labs diagnosis diagnosed dose medication medications antibiotic antibiotics insulin sepsis stroke
        pneumonia infection bleeding bleed fever pain surgery heart lung liver kidney cancer tumor embolism fracture ekg
        ecg ct mri ultrasound xray biopsy exam hospital admission admitted discharge discharged treatment therapy family
        allergy potassium sodium hemoglobin troponin creatinine catheter intubated wound delivery pregnancy diabetes
        diabetic asthma copd seizure anemia thyroid differential consult handoff readmission readmissions
        """
    );

    /// <summary>Who speaks of what was done or heard: without them it is about medicine at large.</summary>
    public static readonly FrozenSet<string> Speaker = Set("i i'm i'd i've me my we us our she he her him they");
    public static readonly FrozenSet<string> OfCandidate = Set("you you're she she's he he's her him your they");
    public static readonly FrozenSet<string> Writers = Set(
        "dr doctor attending preceptor supervisor chief director professor"
    );

    public static readonly FrozenSet<string> Praise = Set(
        """
        best excellent outstanding exceptional strongest impressed impressive trust trusts trusted remarkable superb
        brilliant proud finest top amazing hardworking reliable stellar
        """
    );

    public static readonly FrozenSet<string> Acts = Set(
        """
        saw seen see presented present followed follow managed manage admitted admit did performed perform wrote write
        took take carried carry examined examine interviewed assisted assist handled covered reviewed review called
        placed delivered treated treat rounded sutured intubated counseled screened evaluated ordered drafted read
        interpreted found noticed caught suggested recommended explained stayed asked diagnosed started stopped changed
        made taught translated arranged checked listened walked sat calculated
        """
    );

    /// <summary>What is counted when clinical work is told in numbers.</summary>
    public static readonly FrozenSet<string> Counted = Set(
        """
        patients cases admissions procedures notes presentations consults encounters deliveries sutures intubations
        biopsies histories physicals ekgs ecgs ultrasounds charts visits shifts discharges surgeries consultations
        punctures catheters h&ps newborns children beds
        """
    );

    public static readonly FrozenSet<string> Units = Set(
        "year years yo old minute minutes hour hours week weeks month months day days percent % mg mcg dollars am pm"
    );

    public static readonly FrozenSet<string> Changed = Set(
        """
        dose antibiotic antibiotics plan treatment medication medications diuretic protocol workflow order orders handoff
        checklist therapy regimen insulin diagnosis management
        """
    );

    public static readonly string[][] Outcomes = Phrases(
        """
        was discharged|were discharged|got discharged|discharged home|went home|turned out|i caught|we caught|she caught|he caught
        i had caught|which caught|made a full recovery|fully recovered|recovered fully|came back positive|survived|saved her life
        saved his life|saved the patient|readmissions fell|readmissions dropped|readmissions went down|was transferred to the icu
        was diagnosed with|the diagnosis was confirmed|prevented a|was taken to surgery
        """
    );

    public static readonly string[][] Changes = Phrases(
        "we changed|they changed|she changed|he changed|i changed|was changed|team changed"
    );

    public static readonly string[][] Example = Phrases(
        "for example|for instance|one time|one day|one night|one morning|on one occasion|once when|i remember"
    );

    public static readonly string[][] SinglePatient = Phrases(
        """
        there was a patient|there was this patient|there was one patient|there was a man|there was a woman|there was a lady
        there was a gentleman|there was a child|there was a boy|there was a girl|there was a mother|there was an elderly
        there was an old|i had a patient|we had a patient|i had one patient|we had one patient|had this patient
        one of my patients|one of our patients|i remember a patient|i remember one patient|i saw a patient|i met a patient
        """
    );

    public static readonly string[][] SaidOf = Phrases(
        "said|told me|told us|told her|told him|told them|says|wrote|called me|described me|called her|called him|commented|mentioned"
    );

    /// <summary>What never happened, or is only wished for.</summary>
    public static readonly string[][] Unreal = Phrases(
        """
        i would|you would|we would|he would|she would|i'd like|i hope|i want to|i wish|if there|if i|if you|if he|if she|if we|if they|never|can you|could you
        do not|don't know|i didn't|we didn't|i did not|we did not|i plan|going to|i'm not sure|nobody|i will|we will|i'll|should
        """
    );

    private static readonly FrozenSet<string> NumberWords = Set(
        """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds dozen dozens
        """
    );

    public static bool IsNumber(string word) =>
        NumberWords.Contains(word)
        || (word.Length <= 4 && word != "1" && word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0);

    internal static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static string[][] Phrases(string phrases) =>
        [
            .. phrases
                .Split(["|", "\n"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(p => p.Split(' ')),
        ];
}

using LorStudio.Cases;

namespace LorStudio.Sessions.Transcripts;

/// <summary>One cue with the role of whoever said it.</summary>
public sealed record TranscriptPassage(SpeakerRole Role, string Text);

/// <summary>What makes a passage look like evidence.</summary>
public enum EvidenceKind
{
    /// <summary>A number with a clinical act: "I presented twelve patients a day".</summary>
    Number,

    /// <summary>A single case: "there was a patient …", "for example …" with what was done.</summary>
    Example,

    /// <summary>How it ended: "was discharged", "we changed the dose".</summary>
    Outcome,

    /// <summary>What the writer said of the candidate: "Dr. X told me I was the best".</summary>
    Praise,
}

/// <summary>A cue that may be worth a note.</summary>
/// <param name="Cue">Its index, from 0.</param>
/// <param name="Competency">The one it most likely speaks of; null where that is not clear.</param>
public sealed record EvidencePassage(int Cue, EvidenceKind Kind, Competency? Competency);

/// <summary>
/// Finds the few cues of a transcript that look like evidence for a letter. It is a hint where to read, not a judgement:
/// what it shows should be worth the look, so it rather misses one than shows a wrong one.
/// </summary>
public static class EvidencePassages
{
    private const int FewWords = 8;
    private const int NumberToNoun = 4;

    /// <summary>In the order of the cues, at most one each. What the practitioner says and what is asked is none.</summary>
    public static IReadOnlyList<EvidencePassage> Find(IReadOnlyList<TranscriptPassage> passages)
    {
        List<EvidencePassage> found = [];
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Role is SpeakerRole.Practitioner)
            {
                continue;
            }

            var sentences = SpokenWords.Statements(passages[i].Text);
            if (KindOf(sentences, passages[i].Role) is { } kind)
            {
                found.Add(new(i, kind, CompetencyHints.Of(sentences)));
            }
        }

        return found;
    }

    private static EvidenceKind? KindOf(List<SpokenWords> sentences, SpeakerRole role)
    {
        // Two sentences of one cue belong together: "There was a man with sepsis. He went home."
        var isClinical = sentences.Exists(s => s.Has(EvidenceWords.Clinical));
        return sentences.Exists(s => IsPraise(s, role)) ? EvidenceKind.Praise
            : isClinical && sentences.Exists(IsOutcome) ? EvidenceKind.Outcome
            : sentences.Exists(IsNumber) ? EvidenceKind.Number
            : sentences.Sum(s => s.Count) >= FewWords && IsExample(sentences, isClinical) ? EvidenceKind.Example
            : null;
    }

    private static bool IsPraise(SpokenWords said, SpeakerRole role)
    {
        if (said.HasPhrase(EvidenceWords.Unreal))
        {
            return false;
        }

        if (role is SpeakerRole.Writer)
        {
            return said.Has(EvidenceWords.Praise) && said.Has(EvidenceWords.OfCandidate);
        }

        var who = said.First(EvidenceWords.Writers);
        var verb = who < 0 ? -1 : said.FirstPhrase(EvidenceWords.SaidOf, who);
        return verb >= 0 && said.First(EvidenceWords.Praise, verb) >= 0 && said.Has(EvidenceWords.Speaker);
    }

    private static bool IsOutcome(SpokenWords said) =>
        !said.HasPhrase(EvidenceWords.Unreal)
        && (
            said.HasPhrase(EvidenceWords.Outcomes)
            || (said.HasPhrase(EvidenceWords.Changes) && said.Has(EvidenceWords.Changed))
        );

    private static bool IsNumber(SpokenWords said)
    {
        for (var i = 0; i < said.Count; i++)
        {
            // "A 45-year-old patient" and "30 minutes" count nothing that was done.
            if (EvidenceWords.IsNumber(said[i]) && said.First(EvidenceWords.Counted, i + 1) is var noun and > 0)
            {
                var between = said.First(EvidenceWords.Units, i + 1) is var unit && (unit < 0 || unit > noun);
                if (
                    noun - i <= NumberToNoun
                    && between
                    && said.Has(EvidenceWords.Acts)
                    && said.Has(EvidenceWords.Speaker)
                )
                {
                    return !said.HasPhrase(EvidenceWords.Unreal);
                }
            }
        }

        return false;
    }

    private static bool IsExample(List<SpokenWords> sentences, bool isClinical) =>
        !sentences.Exists(s => s.HasPhrase(EvidenceWords.Unreal))
        && (
            sentences.Exists(s => s.HasPhrase(EvidenceWords.SinglePatient))
            || (
                isClinical
                && sentences.Exists(s => s.HasPhrase(EvidenceWords.Example))
                && sentences.Exists(s => s.Has(EvidenceWords.Acts) && s.Has(EvidenceWords.Speaker))
            )
        );
}

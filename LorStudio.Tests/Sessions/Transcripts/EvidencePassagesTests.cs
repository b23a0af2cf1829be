using LorStudio.Cases;
using LorStudio.Sessions.Transcripts;

namespace LorStudio.Tests.Sessions.Transcripts;

public sealed class EvidencePassagesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("I presented twelve patients a day on rounds.", EvidenceKind.Number, Competency.ICS)]
    [InlineData(
        "There was a patient with sepsis and I noticed his blood pressure falling.",
        EvidenceKind.Example,
        null
    )]
    [InlineData("He was discharged on the third day with the right antibiotic.", EvidenceKind.Outcome, Competency.PC)]
    [InlineData("Dr. Smith told me that I was the best student he had in years.", EvidenceKind.Praise, null)]
    [InlineData(
        "For instance I called the pharmacy and found her insurance did not cover the medication.",
        EvidenceKind.Example,
        Competency.SBP
    )]
    public void A_passage_has_its_kind_and_where_it_is_clear_its_competency(
        string text,
        EvidenceKind kind,
        Competency? competency
    ) => Assert.Equal(new(0, kind, competency), Assert.Single(Find(SpeakerRole.Candidate, text)));

    [Fact]
    public void What_the_practitioner_says_and_what_is_asked_is_never_evidence()
    {
        const string Said = "There was a patient with sepsis and you caught it, and Dr. Smith said you were the best.";
        Assert.Empty(Find(SpeakerRole.Practitioner, Said));
        Assert.Single(Find(SpeakerRole.Candidate, Said));
        Assert.Empty(Find(SpeakerRole.Candidate, "Did I tell you that I presented twelve patients a day?"));
    }

    [Fact]
    public void The_writers_own_praise_counts_as_quoted()
    {
        const string Said = "She was one of the strongest students I have worked with.";
        Assert.Equal(EvidenceKind.Praise, Assert.Single(Find(SpeakerRole.Writer, Said)).Kind);
        Assert.Empty(Find(SpeakerRole.Candidate, Said));
    }

    [Fact]
    public void Passages_keep_the_place_of_their_cue()
    {
        TranscriptPassage[] talk =
        [
            new(SpeakerRole.Practitioner, "Tell me about a patient."),
            new(SpeakerRole.Candidate, "Sure."),
            new(SpeakerRole.Candidate, "We had a patient who could not afford his insulin and I called social work."),
        ];
        Assert.Equal(2, Assert.Single(EvidencePassages.Find(talk)).Cue);
    }

    [Fact]
    public void Of_talk_as_candidates_talk_nine_in_ten_that_are_found_are_evidence_and_most_evidence_is_found()
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var (isEvidence, text) in EvidenceTalk.Lines)
        {
            var isFound = Find(SpeakerRole.Candidate, text).Count > 0;
            (right, wrong, missed) = (
                right + (isFound && isEvidence ? 1 : 0),
                wrong + (isFound && !isEvidence ? 1 : 0),
                missed + (!isFound && isEvidence ? 1 : 0)
            );
            if (isFound != isEvidence)
            {
                output.WriteLine($"{(isFound ? "wrongly found" : "missed")}: {text}");
            }
        }

        output.WriteLine(
            $"precision {right / (double)(right + wrong):0.00}, recall {right / (double)(right + missed):0.00}"
        );
        Assert.InRange(right / (double)(right + wrong), 0.9, 1);
        Assert.InRange(right / (double)(right + missed), 0.6, 1);
    }

    [Fact]
    public void A_megabyte_in_one_cue_is_soon_looked_through() =>
        Assert.Empty(Find(SpeakerRole.Candidate, string.Concat(Enumerable.Repeat("a 'b. c", 150_000))));

    private static IReadOnlyList<EvidencePassage> Find(SpeakerRole role, string text) =>
        EvidencePassages.Find([new(role, text)]);
}

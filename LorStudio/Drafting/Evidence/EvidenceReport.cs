using LorStudio.Cases;
using LorStudio.Markup;
using LorStudio.Sessions;

namespace LorStudio.Drafting.Evidence;

/// <summary>A section as it is read for evidence.</summary>
/// <param name="PutIn">Ids of the notes that were put into it.</param>
public sealed record WrittenSection(SectionKey Key, string Text, IReadOnlySet<long> PutIn);

/// <summary>Why a sentence is taken to rest on a note.</summary>
/// <param name="Kind">Null where it was found by the words both share.</param>
public sealed record HeldBy(long NoteId, LinkKind? Kind);

/// <summary>A sentence of the draft with the notes it rests on.</summary>
/// <param name="Claim">What in it a reader may ask evidence for; null where nothing is.</param>
public sealed record SentenceEvidence(SectionKey Section, Sentence Sentence, IReadOnlyList<HeldBy> Notes, Claim? Claim)
{
    /// <summary>Whether it claims what no note holds.</summary>
    public bool IsOpen => Claim is not null && Notes.Count == 0;
}

/// <summary>What is known of a competency.</summary>
/// <param name="Notes">Notes that are tagged with it.</param>
/// <param name="Used">Those of them that a sentence rests on.</param>
/// <param name="Examples">Sentences of its section that tell an event, a number or someone's words, or rest on a note.</param>
public sealed record CompetencyEvidence(Competency Competency, int Notes, int Used, int Examples);

/// <summary>What each sentence of a draft rests on, what of the conversation was never used, and what rests on nothing.</summary>
public sealed record EvidenceReport(
    IReadOnlyList<SentenceEvidence> Sentences,
    IReadOnlyList<Note> UnusedNotes,
    IReadOnlyList<CompetencyEvidence> Coverage
)
{
    public static EvidenceReport Empty { get; } = new([], [], []);

    public IEnumerable<SentenceEvidence> OpenClaims => Sentences.Where(s => s.IsOpen);

    /// <summary>Ids of the notes that some sentence rests on.</summary>
    public IReadOnlySet<long> UsedNotes { get; } = Sentences.SelectMany(s => s.Notes).Select(n => n.NoteId).ToHashSet();
}

namespace LorStudio.Sessions.Transcripts;

/// <summary>What a transcript file holds.</summary>
/// <param name="Format">A short name that stays the same between versions: zoom-vtt, teams-docx, srt, …</param>
/// <param name="Cues">In the order of the file, at least one.</param>
/// <param name="Faults">What could not be read or had to be changed; empty where all was read as it stands.</param>
public sealed record ReadTranscript(string Format, IReadOnlyList<ReadCue> Cues, IReadOnlyList<TranscriptFault> Faults);

/// <summary>One utterance as it stands in the file.</summary>
/// <param name="At">Since the recording began; null where the file gives no time.</param>
/// <param name="Speaker">One line of at most <see cref="TranscriptReader.LongestSpeaker"/> characters; null where none is known.</param>
/// <param name="Text">One line of 1 to <see cref="TranscriptReader.LongestText"/> characters.</param>
public sealed record ReadCue(TimeSpan? At, string? Speaker, string Text);

/// <summary>A place that could not be read, for the practitioner to read.</summary>
/// <param name="Line">Counted from 1; in a Word document the paragraph, and 0 where it is about the whole.</param>
public sealed record TranscriptFault(int Line, string Message);

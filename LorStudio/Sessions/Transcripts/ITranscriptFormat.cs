namespace LorStudio.Sessions.Transcripts;

/// <summary>One way in which a meeting service writes down what was said.</summary>
internal interface ITranscriptFormat
{
    /// <summary>See <see cref="ReadTranscript.Format"/>.</summary>
    string Name { get; }

    /// <summary>How many lines have a shape that speaks for this format; 0 where the file is not of it.</summary>
    int Signs(TranscriptLines lines);

    /// <summary>Reads the cues of a file that bears the signs.</summary>
    void Read(TranscriptLines lines, CueCollector cues);
}

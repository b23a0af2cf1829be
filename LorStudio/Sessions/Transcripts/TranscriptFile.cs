namespace LorStudio.Sessions.Transcripts;

/// <summary>The file that a session's transcript was read from, as it came.</summary>
public sealed class TranscriptFile
{
    private TranscriptFile() { }

    internal TranscriptFile(long sessionId, string name, string format, byte[] bytes, DateTimeOffset now)
    {
        SessionId = sessionId;
        Name = name;
        Format = format;
        Bytes = bytes;
        AddedAt = now;
    }

    public long SessionId { get; private set; }

    /// <summary>What the file was called; one line.</summary>
    public string Name { get; private set; } = "";

    /// <summary>See <see cref="ReadTranscript.Format"/>.</summary>
    public string Format { get; private set; } = "";
    public DateTimeOffset AddedAt { get; private set; }
    public byte[] Bytes { get; private set; } = [];
}

/// <summary>Who a speaker is; a name of a case is mapped once, for all its sessions.</summary>
public sealed class Speaker
{
    private Speaker() { }

    internal Speaker(long caseId, string name, SpeakerRole role)
    {
        CaseId = caseId;
        Name = name;
        Role = role;
    }

    public long CaseId { get; private set; }

    /// <summary>As the transcript has it.</summary>
    public string Name { get; private set; } = "";
    public SpeakerRole Role { get; private set; }

    internal void Is(SpeakerRole role) => Role = role;
}

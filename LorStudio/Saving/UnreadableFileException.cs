namespace LorStudio.Saving;

/// <summary>A file that cannot be read; the message says why, for the practitioner to read.</summary>
public sealed class UnreadableFileException(string message, Exception? cause = null) : Exception(message, cause);

namespace LorStudio.CaseFiles;

/// <summary>Gathers what is found in one file, so that all of it can be mended at once.</summary>
internal sealed class JsonMessages
{
    private readonly Few errors = new();
    private readonly Few warnings = new();

    public bool HasErrors => errors.Any;
    public IReadOnlyList<CaseFileMessage> Errors => errors.Listed("errors");
    public IReadOnlyList<CaseFileMessage> Warnings => warnings.Listed("warnings");

    public void Error(string? path, string text) => errors.Add(new(path, text));

    public void Warn(string path, string text) => warnings.Add(new(path, text));

    /// <summary>The first hundred and the count of the rest: a hostile file must not fill the screen.</summary>
    private sealed class Few
    {
        private const int Most = 100;
        private readonly List<CaseFileMessage> kept = [];
        private int more;

        public bool Any => kept.Count > 0;

        public void Add(CaseFileMessage message)
        {
            if (kept.Count < Most)
            {
                kept.Add(message);
            }
            else
            {
                more++;
            }
        }

        public List<CaseFileMessage> Listed(string what) =>
            more == 0
                ? kept
                : [.. kept, new(null, FormattableString.Invariant($"{more:N0} more {what} are not shown."))];
    }
}

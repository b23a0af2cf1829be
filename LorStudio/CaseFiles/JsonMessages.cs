namespace LorStudio.CaseFiles;

/// <summary>Gathers what is found in one file, so that all of it can be mended at once.</summary>
internal sealed class JsonMessages
{
    private readonly Few _errors = new();
    private readonly Few _warnings = new();
    private readonly HashSet<string> _faulty = new(StringComparer.Ordinal);

    public bool HasErrors => _errors.Any;
    public IReadOnlyList<CaseFileMessage> Errors => _errors.Listed("errors");
    public IReadOnlyList<CaseFileMessage> Warnings => _warnings.Listed("warnings");

    /// <summary>Whether anything under this property of the whole file has an error.</summary>
    public bool HasErrorsIn(string property) => _faulty.Contains(property);

    public void Error(string? path, string text)
    {
        _errors.Add(new(path, text));
        if (path?.Split('.', '[') is [_, var property, ..])
        {
            _faulty.Add(property);
        }
    }

    public void Warn(string path, string text) => _warnings.Add(new(path, text));

    /// <summary>The first hundred and the count of the rest: a hostile file must not fill the screen.</summary>
    private sealed class Few
    {
        private const int Most = 100;
        private readonly List<CaseFileMessage> _kept = [];
        private int _more;

        public bool Any => _kept.Count > 0;

        public void Add(CaseFileMessage message)
        {
            if (_kept.Count < Most)
            {
                _kept.Add(message);
            }
            else
            {
                _more++;
            }
        }

        public List<CaseFileMessage> Listed(string what) =>
            _more == 0
                ? _kept
                : [.. _kept, new(null, FormattableString.Invariant($"{_more:N0} more {what} are not shown."))];
    }
}

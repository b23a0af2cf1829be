using LorStudio.Drafting;

namespace LorStudio.Checks;

/// <summary>What a browser has to be told so that it underlines what was found: only the sections where that is another.</summary>
internal sealed class MarkNews
{
    // More than anybody looks at; a text that is wrong at every word is no letter.
    private const int MostInSection = 300;

    private readonly Dictionary<SectionKey, (string Text, IReadOnlyList<Mark> Marks)> _told = [];

    /// <summary>The next news are all there is.</summary>
    public void Forget() => _told.Clear();

    public IReadOnlyList<SectionNews> Of(DraftFindings found)
    {
        var marked = found.Open.Where(f => f.Finding.HasWords()).ToLookup(f => f.Finding.Key());
        List<SectionNews> news = [];
        foreach (var key in Enum.GetValues<SectionKey>())
        {
            var text = found.Text[key];
            IReadOnlyList<Mark> marks =
            [
                .. marked[key]
                    .OrderByDescending(f => f.Finding.Severity)
                    .Take(MostInSection)
                    .OrderBy(f => f.Finding.Start)
                    .Select(f => MarkOf(f, text)),
            ];
            var told = _told.GetValueOrDefault(key, ("", []));
            var isTold = ReferenceEquals(told.Text, text) && told.Marks.SequenceEqual(marks, Mark.Alike);
            if (!isTold && told.Marks.Count + marks.Count > 0)
            {
                news.Add(new(key.ToString(), text.Length, TextHash.Of(text), marks));
            }

            _told[key] = (text, marks);
        }

        return news;
    }

    private static Mark MarkOf(NamedFinding named, string text)
    {
        var finding = named.Finding;
        var end = Math.Min(finding.Start + finding.Length, text.Length);
        var stretch = text[Math.Min(finding.Start, end)..end];
        return new(
            named.Id,
            finding.Start,
            end,
            (int)finding.Severity.Weight(),
            finding.Message,
            [.. finding.Fixes.Select(fix => FixText.Of(stretch, fix))]
        );
    }
}

/// <summary>What is marked in a section.</summary>
/// <param name="Length">Of the text in which it was found…</param>
/// <param name="Hash">…and that text's <see cref="TextHash"/>.</param>
internal sealed record SectionNews(string Section, int Length, uint Hash, IReadOnlyList<Mark> Marks);

/// <summary>A marked place, as the browser takes it.</summary>
internal sealed record Mark(string Id, int Start, int End, int Weight, string Message, IReadOnlyList<string> Fixes)
{
    /// <summary>Tells whether two marks of the same text say the same.</summary>
    public static IEqualityComparer<Mark> Alike { get; } =
        EqualityComparer<Mark>.Create(
            (one, other) =>
                one?.Id == other?.Id
                && one?.Message == other?.Message
                && (one?.Fixes ?? []).SequenceEqual(other?.Fixes ?? [], StringComparer.Ordinal),
            mark => StringComparer.Ordinal.GetHashCode(mark.Id)
        );
}

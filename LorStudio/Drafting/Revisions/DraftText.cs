namespace LorStudio.Drafting.Revisions;

/// <summary>All that a draft says.</summary>
/// <param name="Sections">The texts of the sections that hold any.</param>
public sealed record DraftText(DraftFrame Frame, IReadOnlyDictionary<SectionKey, string> Sections)
{
    /// <summary>Nothing yet, within a frame.</summary>
    public static DraftText EmptyIn(DraftFrame frame) => new(frame, new Dictionary<SectionKey, string>());

    public string this[SectionKey key] => Sections.GetValueOrDefault(key, "");

    public static DraftText Of(Draft draft) => new(draft.Frame, Filled(draft.Sections.Select(s => (s.Key, s.Text))));

    /// <summary>The same draft with another text in one section.</summary>
    public DraftText With(SectionKey key, string text) =>
        this with
        {
            Sections = Filled([.. Sections.Where(s => s.Key != key).Select(s => (s.Key, s.Value)), (key, text)]),
        };

    private static Dictionary<SectionKey, string> Filled(IEnumerable<(SectionKey Key, string Text)> sections) =>
        sections.Where(s => s.Text.Length > 0).ToDictionary(s => s.Key, s => s.Text);
}

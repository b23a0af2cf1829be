using LorStudio.Cases;
using LorStudio.Markup;
using LorStudio.Sessions;

namespace LorStudio.Drafting;

/// <summary>The draft of an open workspace as it is being typed; panes listen to it.</summary>
public sealed class LiveDraft(Draft draft, CaseFacts facts)
{
    private readonly Dictionary<SectionKey, (string Text, int Words)> _counted = [];

    /// <summary>What the letter would say now.</summary>
    public Draft Draft { get; } = draft;

    public CaseFacts Facts { get; private set; } = facts;

    /// <summary>The section that has, or last had, the cursor; null before one was entered.</summary>
    public SectionKey? Active { get; private set; }

    /// <summary>Ids of the notes that sentences rest on, as it was read last.</summary>
    public IReadOnlySet<long> UsedNotes { get; private set; } =
        draft.Sections.SelectMany(s => s.Notes).Select(n => n.NoteId).ToHashSet();

    /// <summary>Raised when <see cref="UsedNotes"/> are others.</summary>
    public event Action? Used;

    /// <summary>Raised when anything the letter shows has changed, or another section became the active one.</summary>
    public event Action? Changed;

    /// <summary>Words of a section; counted again only when its text has changed.</summary>
    public int Words(SectionKey key)
    {
        var text = Draft[key].Text;
        if (!_counted.TryGetValue(key, out var counted) || !ReferenceEquals(counted.Text, text))
        {
            _counted[key] = counted = (text, WordCount.Of(text));
        }

        return counted.Words;
    }

    /// <summary>Takes over what was saved of a section, by this page or another.</summary>
    public void Write(SectionKey key, string text)
    {
        Draft[key].Write(text);
        Changed?.Invoke();
    }

    public void Enter(SectionKey key)
    {
        if (Active != key)
        {
            Active = key;
            Changed?.Invoke();
        }
    }

    public void RestOn(SectionKey key, long noteId)
    {
        Draft[key].RestOn(noteId);
        Changed?.Invoke();
    }

    /// <summary>Takes over which notes the sections rest on, after one of them was deleted or brought back.</summary>
    public void RestOn(ILookup<SectionKey, long> notes)
    {
        foreach (var section in Draft.Sections)
        {
            section.RestOnOnly(notes[section.Key]);
        }

        Changed?.Invoke();
    }

    /// <summary>Takes over which notes sentences rest on.</summary>
    public void Use(IReadOnlySet<long> notes)
    {
        if (!UsedNotes.SetEquals(notes))
        {
            UsedNotes = notes;
            Used?.Invoke();
        }
    }

    public void Reframe(DraftFrame frame)
    {
        Draft.SetFrame(frame);
        Changed?.Invoke();
    }

    public void Amend(CaseFacts facts)
    {
        Facts = facts;
        Changed?.Invoke();
    }

    /// <summary>Where a note goes when no section has the cursor: to its first competency, else to the opening.</summary>
    public SectionKey PlaceOf(Note note) =>
        Active ?? (note.Competencies.Count > 0 ? note.Competencies[0].Section() : SectionKey.Opening);
}

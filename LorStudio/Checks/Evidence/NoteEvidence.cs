using LorStudio.Drafting;
using LorStudio.Drafting.Evidence;
using LorStudio.Markup;

namespace LorStudio.Checks.Evidence;

/// <summary>What the notes of a case hold of the sentences of its letter. A sentence is read once, however often it is asked about.</summary>
internal sealed class NoteEvidence
{
    // A note that was put into the section needs fewer words in common than one that was found.
    private const double StillThere = NoteMatch.Likely / 2;
    private const int Longest = 2_000; // characters of a sentence
    private const int MostKnown = 2_000; // sentences; older ones are forgotten together

    private readonly IReadOnlySet<string>[] _words;
    private readonly HashSet<int>[] _numbers;
    private readonly HashSet<string>[] _written;
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SentenceReading> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    public NoteEvidence(IReadOnlyList<CheckedNote> notes)
    {
        Notes = [.. notes.Where(n => !string.IsNullOrWhiteSpace(n.Text))];
        _words = [.. Notes.Select(n => ContentWords.Of(n.Text))];
        Prose[] prose = [.. Notes.Select(n => Prose.Of(n.Text))];
        _numbers = [.. prose.Select(p => Figures.In(p).Select(f => f.Value).ToHashSet())];
        _written = [.. prose.Select(p => p.Words.Select(w => w.Folded).ToHashSet(StringComparer.Ordinal))];
        for (var note = 0; note < Notes.Count; note++)
        {
            _byKey.TryAdd(Notes[note].Key, note);
            foreach (var word in _words[note])
            {
                (_byWord.TryGetValue(word, out var list) ? list : _byWord[word] = []).Add(note);
            }
        }
    }

    /// <summary>All that say something.</summary>
    public IReadOnlyList<CheckedNote> Notes { get; }

    public SentenceReading Of(string sentence)
    {
        if (!_known.TryGetValue(sentence, out var reading))
        {
            if (_known.Count > MostKnown)
            {
                _known.Clear();
            }

            _known[sentence] = reading = Read(sentence);
        }

        return reading;
    }

    /// <summary>The notes a sentence rests on: those it tells, those that were put into its section, those it was linked with.</summary>
    public IReadOnlySet<int> Holding(CheckedDraft draft, SectionKey section, string sentence)
    {
        HashSet<int> holding = [];
        foreach (var (note, likeness) in Of(sentence).Alike)
        {
            if (
                likeness >= NoteMatch.Likely
                || (
                    likeness >= StillThere
                    && draft.SectionNotes[section].Contains(Notes[note].Key, StringComparer.Ordinal)
                )
            )
            {
                holding.Add(note);
            }
        }

        foreach (var link in draft.Links)
        {
            if (link.Sentence == sentence && _byKey.TryGetValue(link.NoteKey, out var note))
            {
                _ = link.Kind is LinkKind.Cut ? holding.Remove(note) : holding.Add(note);
            }
        }

        return holding;
    }

    /// <summary>The notes that were put into a section.</summary>
    public IEnumerable<int> PutInto(CheckedDraft draft, SectionKey section) =>
        draft.SectionNotes[section].Where(_byKey.ContainsKey).Select(key => _byKey[key]);

    public bool HasNumber(int note, int number) => _numbers[note].Contains(number);

    /// <summary>The words of a note as they are written, in lower case.</summary>
    public IReadOnlySet<string> WordsOf(int note) => _written[note];

    /// <summary>A short note that is told by half may have nothing but usual words: it is there if it was put there.</summary>
    private double Likeness(IReadOnlySet<string> sentence, int note, int shared) =>
        Math.Max(NoteMatch.Likeness(sentence, _words[note]), 2 * shared >= _words[note].Count ? StillThere : 0);

    private SentenceReading Read(string sentence)
    {
        // What runs on without end is no sentence of a letter, and need not be read to its end.
        var words = ContentWords.Of(sentence.Length > Longest ? sentence[..Longest] : sentence);
        Dictionary<int, int> shared = [];
        foreach (var word in words)
        {
            foreach (var note in _byWord.GetValueOrDefault(word) ?? [])
            {
                shared[note] = shared.GetValueOrDefault(note) + 1;
            }
        }

        return new([
            .. shared
                .Where(s => s.Value > 1)
                .Select(s => (s.Key, Likeness(words, s.Key, s.Value)))
                .Where(s => s.Item2 >= StillThere),
        ]);
    }
}

/// <summary>What is known of a sentence by itself.</summary>
/// <param name="Alike">Notes that may tell the same, with how alike they are.</param>
internal sealed record SentenceReading(IReadOnlyList<(int Note, double Likeness)> Alike);

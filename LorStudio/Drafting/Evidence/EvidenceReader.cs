using LorStudio.Cases;
using LorStudio.Markup;
using LorStudio.Sessions;

namespace LorStudio.Drafting.Evidence;

/// <summary>Reads what a draft rests on. What did not change since it was last asked is not read again. Not for several threads.</summary>
public sealed class EvidenceReader
{
    // A note that was put into the section needs fewer words in common than one that was found, where no link tells which
    // sentence it went into, as in a case that came from a file.
    private const double StillThere = NoteMatch.Likely / 2;

    private Dictionary<string, (long NoteId, double Likeness)[]> _alike = new(StringComparer.Ordinal);
    private Dictionary<SectionKey, (string Text, IReadOnlyList<Sentence> Sentences)> _sentences = [];
    private Dictionary<string, Claim?> _claims = new(StringComparer.Ordinal);
    private HashSet<long> _linked = [];
    private (long Id, string Text)[] _known = [];
    private (long Id, IReadOnlySet<string> Words)[] _words = [];

    /// <param name="notes">Of all sessions of the case.</param>
    public EvidenceReport Read(
        IReadOnlyList<WrittenSection> sections,
        IReadOnlyList<Note> notes,
        IReadOnlyList<EvidenceLink> links,
        CompetencyOrder order
    )
    {
        Note[] said = [.. notes.Where(n => !n.IsMarker)];
        Know(said);
        _linked = links.Select(l => l.NoteId).ToHashSet();
        var linked = links.ToLookup(l => l.Sentence, StringComparer.Ordinal);
        Dictionary<string, (long, double)[]> alike = new(StringComparer.Ordinal);
        List<SentenceEvidence> read = [];
        foreach (var section in sections)
        {
            foreach (var sentence in SentencesOf(section))
            {
                var candidates = alike[sentence.Text] = AlikeOf(sentence.Text);
                read.Add(
                    new(
                        section.Key,
                        sentence,
                        Holding(section, candidates, [.. linked[sentence.Text]]),
                        ClaimOf(sentence)
                    )
                );
            }
        }

        _alike = alike;
        _claims = _claims.Where(c => alike.ContainsKey(c.Key)).ToDictionary(StringComparer.Ordinal);
        var used = read.SelectMany(s => s.Notes).Select(n => n.NoteId).ToHashSet();
        return new(
            read,
            [.. said.Where(n => !used.Contains(n.Id))],
            [.. Competencies.In(order).Select(c => Coverage(c, said, used, read))]
        );
    }

    private static CompetencyEvidence Coverage(
        Competency competency,
        Note[] notes,
        HashSet<long> used,
        List<SentenceEvidence> sentences
    )
    {
        Note[] tagged = [.. notes.Where(n => n.Competencies.Contains(competency))];
        return new(
            competency,
            tagged.Length,
            tagged.Count(n => used.Contains(n.Id)),
            sentences.Count(s =>
                s.Section.Competency() == competency
                && (s.Notes.Count > 0 || s.Claim?.Kind is ClaimKind.Event or ClaimKind.Number or ClaimKind.Quotation)
            )
        );
    }

    private void Know(Note[] notes)
    {
        (long, string)[] now = [.. notes.Select(n => (n.Id, n.Text))];
        if (!now.SequenceEqual(_known))
        {
            _known = now;
            _words = [.. notes.Select(n => (n.Id, ContentWords.Of(n.Text)))];
            _alike = new(StringComparer.Ordinal);
        }
    }

    private IReadOnlyList<Sentence> SentencesOf(WrittenSection section)
    {
        if (!_sentences.TryGetValue(section.Key, out var known) || known.Text != section.Text)
        {
            _sentences[section.Key] = known = (section.Text, LetterText.Sentences(section.Text));
        }

        return known.Sentences;
    }

    private (long NoteId, double Likeness)[] AlikeOf(string sentence)
    {
        if (_alike.TryGetValue(sentence, out var known))
        {
            return known;
        }

        var words = ContentWords.Of(sentence);
        return
        [
            .. _words
                .Select(n => (n.Id, NoteMatch.Likeness(words, n.Words)))
                .Where(n => n.Item2 >= StillThere)
                .OrderByDescending(n => n.Item2),
        ];
    }

    private Claim? ClaimOf(Sentence sentence)
    {
        if (!_claims.TryGetValue(sentence.Text, out var claim))
        {
            _claims[sentence.Text] = claim = Claims.Of(sentence);
        }

        return claim;
    }

    private IReadOnlyList<HeldBy> Holding(
        WrittenSection section,
        (long NoteId, double Likeness)[] candidates,
        EvidenceLink[] links
    )
    {
        var decided = links.Select(l => l.NoteId).ToHashSet();
        return
        [
            .. links
                .Where(l => l.Kind is not LinkKind.Cut && _words.Any(n => n.Id == l.NoteId))
                .Select(l => new HeldBy(l.NoteId, l.Kind)),
            .. candidates
                .Where(c => !decided.Contains(c.NoteId))
                .Where(c =>
                    c.Likeness >= NoteMatch.Likely || (section.PutIn.Contains(c.NoteId) && !_linked.Contains(c.NoteId))
                )
                .Select(c => new HeldBy(c.NoteId, null)),
        ];
    }
}

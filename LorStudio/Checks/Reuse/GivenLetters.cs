using LorStudio.Cases;
using LorStudio.Drafting.Revisions;

namespace LorStudio.Checks.Reuse;

/// <summary>A letter away from the database.</summary>
/// <param name="Label">Names it, e.g. by its file.</param>
public sealed record GivenLetter(string Label, Candidate Candidate, string Writer, DraftText Draft);

/// <summary>Earlier letters that are all in memory.</summary>
public sealed class GivenLetters : IEarlierLetters
{
    private readonly List<EarlierSection> _sections = [];
    private readonly Dictionary<ulong, List<(long Section, ulong Fingerprint)>> _places = [];

    public GivenLetters(IReadOnlyList<GivenLetter> letters)
    {
        for (var i = 0; i < letters.Count; i++)
        {
            var (label, candidate, writer, draft) = letters[i];
            var names = NameWords.Of(candidate);
            EarlierLetter letter = new(i, label, candidate, writer);
            foreach (var (_, text) in draft.Sections.OrderBy(s => s.Key))
            {
                Add(new(_sections.Count, letter, text), names);
            }
        }
    }

    public IReadOnlyList<IReadOnlyList<EarlierSection>> Sharing(
        IReadOnlyList<IReadOnlyList<ulong>> texts,
        Candidate candidate,
        int most
    ) =>
        [
            .. texts.Select(text =>
                Ranked(text)
                    .Select(id => _sections[(int)id])
                    .Where(section => !SameCandidate.Is(section.Letter.Candidate, candidate))
                    .Take(most)
                    .ToList()
            ),
        ];

    public IReadOnlyList<EarlierSection> SectionsOf(EarlierLetter letter) =>
        _sections.FindAll(s => s.Letter.Id == letter.Id);

    private IEnumerable<long> Ranked(IReadOnlyList<ulong> fingerprints)
    {
        SharedMost shares = new();
        foreach (var asked in fingerprints)
        {
            if (_places.TryGetValue(Fingerprints.Gram(asked), out var places))
            {
                shares.Add([
                    .. places
                        .TakeLast(SharedMost.MostPlaces)
                        .Select(p => (p.Section, Fingerprints.EqualNeighbours(p.Fingerprint, asked))),
                ]);
            }
        }

        return shares.InOrder();
    }

    private void Add(EarlierSection section, NameWords names)
    {
        _sections.Add(section);
        foreach (var fingerprint in Fingerprints.Kept(MaskedText.Of(section.Text, names)))
        {
            if (!_places.TryGetValue(Fingerprints.Gram(fingerprint), out var places))
            {
                _places[Fingerprints.Gram(fingerprint)] = places = [];
            }

            places.Add((section.Id, fingerprint));
        }
    }
}

using System.Buffers;
using System.Collections.Frozen;
using LorStudio.Markup;

namespace LorStudio.Checks.Facts;

/// <summary>Finds the specialties that a text names.</summary>
public static class Specialties
{
    // "Medicine" alone is internal medicine only beside such a word: "a medicine residency", never "sports medicine".
    private static readonly FrozenSet<string> OfMedicine = FrozenSet.ToFrozenSet(
        [
            "residency",
            "residencies",
            "residents",
            "resident",
            "internship",
            "program",
            "programs",
            "ward",
            "wards",
            "clerkship",
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> BeforeMedicine = FrozenSet.ToFrozenSet(
        [
            "a",
            "an",
            "the",
            "your",
            "our",
            "my",
            "his",
            "her",
            "their",
            "this",
            "in",
            "of",
            "for",
            "to",
            "general",
            "inpatient",
            "and",
            "categorical",
        ],
        StringComparer.Ordinal
    );

    private static readonly SearchValues<char> Joints = SearchValues.Create(" -/&‐‑–\u00A0()");

    private static readonly SpecialtyWords[] Table = [.. SpecialtyTable.All()];

    private static readonly FrozenDictionary<string, Form[]> ByFirstWord = Table
        .SelectMany(FormsOf)
        .GroupBy(f => f.Words[0].ToLowerInvariant(), StringComparer.Ordinal)
        .ToFrozenDictionary(
            g => g.Key,
            g => g.OrderByDescending(f => f.Words.Length).ToArray(),
            StringComparer.Ordinal
        );

    private static readonly Specialty InternalMedicine = Table[0].Specialty;

    /// <summary>All that are known, fellowships too.</summary>
    public static IReadOnlyList<Specialty> All { get; } = [.. Table.Select(t => t.Specialty)];

    /// <summary>The specialty that a case names; null where it names none that is known.</summary>
    public static Specialty? Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var places = Find(Prose.Of(name));
        return places.Count == 0 ? null : places[0].Specialty;
    }

    /// <summary>All places, in order; the longest where several begin at one word.</summary>
    public static IReadOnlyList<SpecialtyPlace> Find(CheckedSection section) => Find(section.Prose);

    public static IReadOnlyList<SpecialtyPlace> Find(Prose prose)
    {
        List<SpecialtyPlace> places = [];
        for (var at = 0; at < prose.Words.Count; at++)
        {
            if (At(prose, at) is { } place)
            {
                places.Add(place);
                at = place.Last;
            }
        }

        return places;
    }

    private static SpecialtyPlace? At(Prose prose, int at)
    {
        var word = prose.Words[at].Folded;
        if (ByFirstWord.TryGetValue(word, out var forms))
        {
            foreach (var form in forms)
            {
                if (StandsAt(form, prose, at))
                {
                    return new(at, at + form.Words.Length - 1, form.Specialty, form.Kind);
                }
            }
        }

        return word == "medicine" && IsInternal(prose, at) ? new(at, at, InternalMedicine, SpecialtyForm.Name) : null;
    }

    private static bool StandsAt(Form form, Prose prose, int at)
    {
        if (at + form.Words.Length > prose.Words.Count)
        {
            return false;
        }

        for (var i = 0; i < form.Words.Length; i++)
        {
            var (word, wanted) = (prose.Words[at + i], form.Words[i]);
            var isSame = char.IsUpper(wanted[0]) ? word.Written == wanted : word.Folded == wanted;
            if (!isSame || (i > 0 && (word.Sentence != prose.Words[at].Sentence || !Joins(prose.GapBefore(at + i)))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether words parted by this are one name: a space, hyphen, slash or "&amp;".</summary>
    private static bool Joins(ReadOnlySpan<char> gap) => gap.Length <= 3 && !gap.ContainsAnyExcept(Joints);

    private static bool IsInternal(Prose prose, int at) =>
        at + 1 < prose.Words.Count
        && prose.Words[at + 1].Sentence == prose.Words[at].Sentence
        && OfMedicine.Contains(prose.Words[at + 1].Folded)
        && (
            at == prose.Sentences[prose.Words[at].Sentence].FirstWord
            || BeforeMedicine.Contains(prose.Words[at - 1].Folded)
        );

    private static IEnumerable<Form> FormsOf(SpecialtyWords words) =>
        [
            .. Split(words.Names, words.Specialty, SpecialtyForm.Name),
            .. Split(words.Abbreviations, words.Specialty, SpecialtyForm.Abbreviation),
            .. Split(words.Practitioners, words.Specialty, SpecialtyForm.Practitioner),
            .. Split(words.Practitioners, words.Specialty, SpecialtyForm.Practitioner, "s"),
            .. Split(words.Adjectives, words.Specialty, SpecialtyForm.Adjective),
        ];

    private static IEnumerable<Form> Split(string list, Specialty specialty, SpecialtyForm kind, string ending = "") =>
        list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(phrase => new Form((phrase + ending).Split(' '), specialty, kind))
            .SelectMany(f =>
                f.Words.Contains("and") && kind is SpecialtyForm.Name
                    ? [f, f with { Words = [.. f.Words.Where(w => w != "and")] }]
                    : (Form[])[f]
            );

    private sealed record Form(string[] Words, Specialty Specialty, SpecialtyForm Kind);
}

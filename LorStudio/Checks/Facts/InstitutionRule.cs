using System.Collections.Frozen;
using LorStudio.Checks.People;
using LorStudio.Drafting;
using LorStudio.Markup;

namespace LorStudio.Checks.Facts;

/// <summary>Another institution given as the site of the rotation or the writer's own.</summary>
public sealed class InstitutionRule : ISectionRule
{
    internal static readonly Rule Rule = new(
        "facts.institution",
        Severity.Warning,
        "A wrong hospital shows that the text was written for another letter; a named program keeps the letter from all others."
    );

    // What makes capitalized words the name of an institution.
    internal static readonly FrozenSet<string> Kinds = WordSet.Of(
        """
        hospital hospitals clinic clinics university college institute center centre infirmary healthcare health system sanatorium
        polyclinic hospice foundation associates
        """
    );

    // Words of such names that tell nothing.
    private static readonly FrozenSet<string> Usual = WordSet.Of(
        """
        hospital hospitals clinic clinics university college institute center centre infirmary healthcare health system medical
        medicine general regional community memorial teaching school of the and at for in academic children's children women's
        saint st county city state veterans affairs va department division family foundation associates group campus main branch
        internal emergency rehabilitation cancer heart surgical physicians care network public national north south east west
        northern southern eastern western central dr
        """
    );

    private static readonly FrozenSet<string> Joints = WordSet.Of("of the and for at st de la");

    private static readonly FrozenSet<string> Work = WordSet.Of(
        """
        rotation rotated rotating clerkship elective externship observership internship preceptorship placement supervised supervising
        supervisor supervise attending worked working works work preceptor joined spent service services ward wards unit units
        observer extern intern shadowed served laboratory group rooms floor practice here my our experience scrubbed precepted
        """
    );

    private static readonly FrozenSet<string> Elsewhere = WordSet.Of(
        """
        graduate graduated graduation studied degree school fellowship residency transferred transfer previously formerly prior
        before earlier born published award conference later after completed trained went matched from
        """
    );

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly bool _isKnown;

    public InstitutionRule(CheckedCase @case)
    {
        var facts = @case.Facts;
        string?[] places =
        [
            facts.Experience.Site,
            facts.Writer.Institution,
            facts.Writer.Address,
            facts.Writer.Title,
            facts.Candidate.MedicalSchool,
        ];
        foreach (var word in places.SelectMany(p => Prose.Of(p ?? "").Words))
        {
            _known.Add(NearName.Plain(word.Base));
        }

        _isKnown =
            !string.IsNullOrWhiteSpace(facts.Experience.Site) || !string.IsNullOrWhiteSpace(facts.Writer.Institution);
    }

    public void Check(CheckedSection section, FindingList findings)
    {
        if (section.Key is null || !_isKnown)
        {
            return;
        }

        for (var word = 0; word < section.Words.Count; word++)
        {
            if (!CheckedSection.IsReadable(section.SentenceOf(word)) || NameAt(section, word) is not { } last)
            {
                continue;
            }

            if (IsOther(section, word, last) && IsOwn(section, word, last))
            {
                findings.AddWords(
                    Rule,
                    section,
                    word,
                    last,
                    $"{section.TextOf(word, last)} is neither the site of the rotation nor the writer's institution."
                );
            }

            word = last;
        }
    }

    /// <summary>Index of the last word of an institution's name that begins at a word; null where none does.</summary>
    private static int? NameAt(CheckedSection section, int word)
    {
        if (
            !section.Words[word].IsCapitalized
            || Joints.Contains(section.Words[word].Folded) && !IsSaint(section, word)
        )
        {
            return null;
        }

        // "At Lakemont Hospital" begins behind its first word.
        var sentence = section.Sentences[section.Words[word].Sentence];
        if (word == sentence.FirstWord && CapitalizedWords.Has(section.Words[word].Folded) && !IsSaint(section, word))
        {
            return null;
        }

        var (last, isInstitution) = (word, Kinds.Contains(section.Words[word].Base));
        for (var next = word + 1; next < sentence.EndWord && next - word < 10; next++)
        {
            var written = section.Words[next];
            var isJoint = Joints.Contains(written.Folded);
            if (
                section.Prose.GapBefore(next) is not (" " or "-" or "–" or " & " or "'" or "’ " or "\u00A0")
                && !(section.Prose.GapBefore(next) is ". " && section.Words[next - 1].Folded is "st" or "mt" or "ft")
            )
            {
                break;
            }

            if (!written.IsCapitalized && !isJoint && !(written.IsNumber && isInstitution))
            {
                break;
            }

            if (!isJoint)
            {
                last = next;
                isInstitution |= Kinds.Contains(written.Base);
            }
        }

        return isInstitution && last > word ? last : null;
    }

    private static bool IsSaint(CheckedSection section, int word) => section.Words[word].Folded is "st";

    private bool IsOther(CheckedSection section, int first, int last)
    {
        var isTelling = false;
        for (var word = first; word <= last; word++)
        {
            var folded = NearName.Plain(section.Words[word].Base);
            if (Usual.Contains(folded) || Specialties.Of(folded) is not null)
            {
                continue;
            }

            isTelling = true;
            if (!_known.Contains(folded))
            {
                return true;
            }
        }

        return !isTelling
            && last - first > 0
            && !Enumerable.Range(first, last - first + 1).All(w => IsKnownWord(section, w));
    }

    private bool IsKnownWord(CheckedSection section, int word) =>
        _known.Contains(NearName.Plain(section.Words[word].Base)) || Joints.Contains(section.Words[word].Folded);

    /// <summary>Whether it is told as the place where the writer and the candidate worked.</summary>
    private static bool IsOwn(CheckedSection section, int first, int last)
    {
        var sentence = section.Sentences[section.Words[first].Sentence];
        var before = first > sentence.FirstWord ? section.Words[first - 1].Folded : "";
        before = before is "the" && first - 2 >= sentence.FirstWord ? section.Words[first - 2].Folded : before;
        var second = first - 2 >= sentence.FirstWord ? section.Words[first - 2].Folded : "";
        if (before is "at" && second is "here" or "faculty" or "program" or "hospital")
        {
            return true;
        }

        var (isWork, isElsewhere, isOurs) = (false, false, false);
        for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
        {
            var folded = section.Words[word].Folded;
            isWork |= Work.Contains(folded);
            isElsewhere |=
                word < first
                && first - word <= 8
                && Elsewhere.Contains(folded)
                && !(folded is "from" && first - word > 2);
            isOurs |= folded is "i" or "me" or "my" or "our" or "we" or "us" or "she" or "he" or "they";
        }

        isOurs |= section.NamesCandidate(sentence);
        var isPlace = before is "at" or "of" or "in" or "with" or "to" or "";
        if (section.Key is SectionKey.Opening)
        {
            return isPlace && isWork && isOurs && !isElsewhere;
        }

        return isPlace
            && !isElsewhere
            && (
                second is "here" or "us" or "me"
                || (section.Key is SectionKey.Closing && second is "program" or "residency" or "reached")
            );
    }
}

using System.Collections.Frozen;
using LorStudio.Cases;
using LorStudio.Drafting;

namespace LorStudio.Checks.Facts;

/// <summary>Record numbers, dates of birth, telephone numbers, addresses and social security numbers of patients.</summary>
internal sealed class PatientNumbers(CaseFacts facts)
{
    private const int Near = 5; // words from "MRN" to its number

    private static readonly FrozenSet<string> Streets = Set(
        "street st avenue ave road rd lane ln boulevard blvd court ct place way terrace circle parkway highway hwy apartment apt square trail"
    );

    private static readonly FrozenSet<string> Persons = Set(
        "patient patient's daughter son wife husband family mother father sister brother lives lived resides home caregiver niece nephew"
    );

    private static readonly FrozenSet<string> Mine = Set("me my our us office fax pager");

    private static readonly FrozenSet<string> Months = Set(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    );

    private static readonly FrozenSet<string> Numbered = Set(
        "mrn mrn's ssn dob record chart account identifier id number birth security birthdate medicare medicaid policy member accession encounter"
    );

    private readonly string _phone = Digits(facts.Writer.Phone);
    private readonly string _address = $"{facts.Writer.Address}\n{facts.Experience.Site}\n{facts.Writer.Institution}";

    public IEnumerable<(int Start, int Length, string What)> In(CheckedSection section)
    {
        for (var at = 0; at < section.Words.Count; at++)
        {
            var word = section.Words[at];
            var found =
                Numbered.Contains(word.Folded) ? Labelled(section, at)
                : word.Folded is "born" ? Born(section, at)
                : word.IsNumber ? SocialSecurity(section, at) ?? Address(section, at)
                : null;
            if (found is var (first, last, what))
            {
                var start = section.Words[first].Start;
                yield return (start, section.Words[last].End - start, what);
                at = last;
            }
        }

        foreach (var (start, length, digits) in PhoneNumbers.In(section.Prose.Text))
        {
            if (!IsWriters(digits) && IsOfPatient(section, start, isPhone: true))
            {
                yield return (start, length, "a telephone number");
            }
        }
    }

    /// <summary>"MRN 00482913", "medical record number: 4829", "DOB 3/14/61", "date of birth March 14, 1961".</summary>
    private static (int, int, string)? Labelled(CheckedSection section, int at)
    {
        var (word, before) = (section.Words[at].Folded, Folded(section, at - 1));
        var label = word switch
        {
            "mrn" or "mrn's" => (at, "a record number", 4),
            "ssn" => (at, "a social security number", 4),
            "security" when before is "social" => (at - 1, "a social security number", 4),
            "dob" => (at, "a date of birth", 1),
            "birthdate" => (at, "a date of birth", 1),
            "birth" when before is "of" && Folded(section, at - 2) is "date" => (at - 2, "a date of birth", 1),
            "record" when before is "medical" or "hospital" => (at - 1, "a record number", 4),
            "chart" or "account" or "accession" or "encounter" when Folded(section, at + 1) is "number" or "no" => (
                at,
                "a record number",
                3
            ),
            "number" when before is "hospital" or "patient" or "record" or "chart" => (at - 1, "a record number", 4),
            "id"
            or "identifier"
                when before is "patient" or "hospital" or "medicaid" or "medicare" or "insurance" or "member" => (
                at - 1,
                "an identity number",
                4
            ),
            "medicare" or "medicaid" or "policy" or "member" when Folded(section, at + 1) is "number" or "no" => (
                at,
                "an insurance number",
                4
            ),
            _ => (-1, "", 0),
        };
        return
            label is (>= 0 and var first, var what, var digits) && NumberAfter(section, at, digits) is >= 0 and var last
            ? (first, what is "a date of birth" ? EndOfDate(section, last) : last, what)
            : null;
    }

    private static (int, int, string)? Born(CheckedSection section, int at)
    {
        var next = Folded(section, at + 1) is "on" ? at + 2 : at + 1;
        if (next >= section.Words.Count)
        {
            return null;
        }

        var end = EndOfDate(section, next);
        return
            end > next
            && (Months.Contains(Folded(section, next)) || section.Words[next].IsNumber)
            && section.Words[end].IsNumber
            ? (at, end, "a date of birth")
            : null;
    }

    /// <summary>Index of a word near behind that holds at least some digits, or the month of a date; -1 where there is none.</summary>
    private static int NumberAfter(CheckedSection section, int at, int digits)
    {
        for (var behind = at + 1; behind < Math.Min(section.Words.Count, at + 1 + Near); behind++)
        {
            var word = section.Words[behind];
            if (word.Sentence != section.Words[at].Sentence)
            {
                break;
            }

            if (Digits(word.Written).Length >= digits || (digits == 1 && Months.Contains(word.Folded)))
            {
                return behind;
            }
        }

        return -1;
    }

    private static int EndOfDate(CheckedSection section, int at)
    {
        var last = at;
        while (
            last + 1 < section.Words.Count
            && last - at < 3
            && section.Words[last + 1].Sentence == section.Words[at].Sentence
            && (section.Words[last + 1].IsNumber || Months.Contains(section.Words[last + 1].Folded))
        )
        {
            last++;
        }

        return last;
    }

    private static (int, int, string)? SocialSecurity(CheckedSection section, int at) =>
        at + 2 < section.Words.Count
        && section.Words[at].Written.Length == 3
        && section.Words[at + 1].Written.Length == 2
        && section.Words[at + 2].Written.Length == 4
        && section.Words[at + 1].IsNumber
        && section.Words[at + 2].IsNumber
        && section.Prose.GapAfter(at) is "-" or " " or "–"
        && section.Prose.GapAfter(at + 1) is "-" or " " or "–"
            ? (at, at + 2, "a social security number")
            : null;

    /// <summary>"1420 Maple Street": a number, up to three capitalised words, a word for a street.</summary>
    private (int, int, string)? Address(CheckedSection section, int at)
    {
        if (section.Words[at].Written.Length > 5)
        {
            return null;
        }

        for (var behind = at + 1; behind <= Math.Min(section.Words.Count - 1, at + 4); behind++)
        {
            var word = section.Words[behind];
            if (
                word.Sentence != section.Words[at].Sentence
                || !word.IsCapitalized
                || section.Prose.GapBefore(behind) is not (" " or ". ")
            )
            {
                return null;
            }

            if (behind > at + 1 && Streets.Contains(word.Folded))
            {
                var isKnown = _address.Contains(section.TextOf(at, at + 1), StringComparison.OrdinalIgnoreCase);
                return isKnown || !IsOfPatient(section, section.Words[at].Start, isPhone: false)
                    ? null
                    : (at, behind, "an address");
            }
        }

        return null;
    }

    /// <summary>In the closing, and where the writer speaks of reaching them, a number is the writer's unless a patient is spoken of.</summary>
    private static bool IsOfPatient(CheckedSection section, int start, bool isPhone)
    {
        var (isPerson, isMine) = (false, false);
        foreach (var sentence in section.Sentences)
        {
            if (start >= sentence.Start && start < sentence.End)
            {
                for (var at = sentence.FirstWord; at < Math.Min(sentence.EndWord, sentence.FirstWord + 100); at++)
                {
                    isPerson |= Persons.Contains(section.Words[at].Folded);
                    isMine |= isPhone && Mine.Contains(section.Words[at].Folded);
                }
            }
        }

        return isPerson || (!isMine && section.Key?.Competency() is not null);
    }

    private bool IsWriters(string digits) =>
        _phone.Length >= 7
        && (
            digits.EndsWith(_phone[^7..], StringComparison.Ordinal) || _phone.EndsWith(digits, StringComparison.Ordinal)
        );

    private static string Digits(string? text) => string.Concat((text ?? "").Where(char.IsAsciiDigit));

    private static string Folded(CheckedSection section, int at) =>
        at >= 0 && at < section.Words.Count ? section.Words[at].Folded : "";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

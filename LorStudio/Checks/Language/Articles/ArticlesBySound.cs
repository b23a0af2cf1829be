using System.Buffers;
using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Articles;

/// <summary>A before a vowel that is heard, an before a consonant, and two articles in a row.</summary>
internal sealed class ArticlesBySound : ILanguagePart
{
    private const int LongestCompound = 5; // an up-to-date, an 80-year-old

    private static readonly SearchValues<char> SpaceAndOpening = SearchValues.Create(" \u00A0\"“‘'([");

    // Behind these, "a" is a name: part a and, vitamin a is.
    private static readonly FrozenSet<string> BehindNames = FrozenSet.ToFrozenSet([
        "and",
        "or",
        "as",
        "is",
        "in",
        "at",
        "of",
        "on",
        "if",
        "are",
        "it",
        "i",
        "us",
        "also",
        "am",
        "a",
        "an",
        "o",
        "e",
        "i'm",
        "i've",
    ]);

    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet([
        "the",
        "my",
        "our",
        "your",
        "their",
        "its",
        "this",
    ]);

    public IReadOnlyList<string> Flags { get; } =
    [
        "She ordered «a MRI» that afternoon. => an MRI",
        "He read «a EKG» on rounds. => an EKG",
        "She treated «an UTI» in a diabetic patient. => a UTI",
        "He was «a honors» student in his third year. => an honors",
        "It took her «a hour» to calm the family. => an hour",
        "She is «an unique» addition to any team. => a unique",
        "She joined us from «an European» medical school. => a European",
        "He gave «an one-page» handout to the residents. => a one-page",
        "She saw «a 80-year-old» woman with delirium. => an 80-year-old",
        "He cared for «an 62-year-old» man. => a 62-year-old",
        "She is «a outstanding» clinician. => an outstanding",
        "«A excellent» history was her strength. => An excellent",
        "He asked for «a X-ray» at once. => an X-ray",
        "She placed «a IV» line without help. => an IV",
        "He is «an very» careful reader. => a very",
        "She found «a S3» gallop. => an S3",
        "He sent «a e-mail» to the family. => an e-mail",
        "She is «a ICU» nurse by training. => an ICU",
        "It was «a unusual» case. => an unusual",
        "She trained at «an university» hospital. => a university",
        "He wrote «a \"excellent»\" note. => an \"excellent",
        "She is «a honest» student. => an honest",
        "He has «a MD» and a doctorate. => an MD",
        "She admitted «a 11-year-old» with asthma. => an 11-year-old",
        "It was «the a» first for our clinic. => the",
        "He led «a the» discussion. => the",
        "She presented «a OB-GYN» case. => an OB-GYN",
        "She is «an U».S. graduate. => a U",
        "He wrote «a NIH» grant.",
        "She did «an useful» thing. => a useful",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She ordered an MRI, a CT scan, and an EKG.",
        "He treated a UTI, a URI, and an STI.",
        "An honors student, an heir, an hour, a house, and a hospital.",
        "She is a one-of-a-kind student and a European by birth.",
        "A unique, a useful, a usual, and a uniform approach.",
        "An unusual, an uninsured, an unidentified, and an unimportant finding.",
        "An 80-year-old woman, an 18-gauge needle, an 8-hour shift, and an 11-day stay.",
        "A 110-bed hospital, a 62-year-old man, and a 1-week course.",
        "An X-ray, an S3, a T12, an L4, a C-section, and a U-shaped curve.",
        "Hepatitis A is common, and group A of the trial did well.",
        "She read part a and part b at 8 a.m. every day.",
        "A NICU nurse, a STEMI, an NSTEMI, a HIPAA course, an SSRI, an NSAID.",
        "An MRSA infection and a MRSA infection are both said.",
        "An M.D. from a U.S. school, a Ph.D. from an L.A. one.",
        "An historic and a historic moment.",
        "She is an Igbo speaker and a Yoruba speaker.",
        "An eGFR of 30, an mRNA vaccine, and a pH of 7.2.",
        "An EMT, an RN, an LPN, a PA, an NP, a DO, and an MD.",
        "A euthyroid patient, a ureteral stent, a urologist, and an urgent call.",
        "He gave an “outstanding” talk and a \"brilliant\" one.",
        "The options were (a) observation and (b) surgery.",
        "An in-depth review, an on-call night, an up-to-date list.",
        "A Nguyen or an Ng may both be said.",
        "A yearlong project and a young doctor.",
        "An FM resident and a GI fellow wrote an SBP section.",
        "She passed an OR case to an IM resident.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        var words = reading.Section.Words;
        for (var word = 0; word + 1 < words.Count && !slips.IsFull; word++)
        {
            if (words[word + 1].Sentence != words[word].Sentence)
            {
                continue;
            }

            if (
                reading[word] is "the"
                && reading.Written(word + 1) is "a" or "an"
                && reading.Joined(word + 1)
                && reading.Joined(word + 2)
            )
            {
                slips.Add(word, word + 1, Twice(reading, word), reading.Written(word));
            }

            if (reading[word] is not ("a" or "an"))
            {
                continue;
            }

            var gap = reading.Section.Prose.GapBefore(word + 1);
            var next = words[word + 1];
            if (
                gap.IsEmpty
                || gap[0] is not (' ' or '\u00A0')
                || gap.ContainsAnyExcept(SpaceAndOpening)
                || IsLetter(reading, word)
            )
            {
                continue;
            }

            if (Others.Contains(next.Folded) && gap is [' '] && next.Written == next.Folded)
            {
                slips.Add(word, word + 1, Twice(reading, word), Slips.Like(words[word].Written, next.Written));
                continue;
            }

            if (BehindNames.Contains(next.Folded) && next.Written.Length > 0 && !IsCompound(reading, word + 1))
            {
                continue;
            }

            if (
                FirstSound.IsVowel(next.Written, IsShouted(reading, word)) is not { } isVowel
                || isVowel == reading[word] is "an"
            )
            {
                continue;
            }

            var last = word + 1;
            while (last < word + LongestCompound && reading.GapBefore(last + 1) is Gap.Hyphen)
            {
                last++;
            }

            var right = Slips.Like(words[word].Written, isVowel ? "an" : "a");
            slips.Add(
                word,
                last,
                $"“{next.Written}” is spoken with a {(isVowel ? "vowel" : "consonant")} first, so it takes “{right.ToLowerInvariant()}”.",
                right + reading.Section.Prose.Text[words[word].End..words[last].End]
            );
        }
    }

    private static string Twice(Reading reading, int word) =>
        $"“{reading.Section.TextOf(word, word + 1)}” has two articles in a row.";

    /// <summary>Hepatitis A, group A, (a), a. or a-: the letter, not the article.</summary>
    private static bool IsLetter(Reading reading, int word) =>
        reading.GapBefore(word) is Gap.Hyphen
        || (reading.Written(word) == "A" && reading.GapBefore(word) is Gap.Space or Gap.Comma)
        || (
            word > 0
            && reading.Section.Prose.GapBefore(word) is [.., '(' or '/' or '.']
            && reading.Section.Prose.GapBefore(word + 1) is not [' ', ..]
        );

    private static bool IsCompound(Reading reading, int word) =>
        reading.GapBefore(word + 1) is Gap.Hyphen || IsCapitalLetters(reading.Written(word));

    private static bool IsCapitalLetters(string written) => written.Length > 1 && written.All(char.IsUpper);

    private static bool IsShouted(Reading reading, int word) =>
        reading.Written(word + 2) is [_, _, _, ..] and var next
        && next.All(char.IsUpper)
        && (reading.Written(word - 1) is "" || reading.Written(word - 1).All(char.IsUpper));
}

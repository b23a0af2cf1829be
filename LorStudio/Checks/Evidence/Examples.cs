using System.Collections.Frozen;
using System.Globalization;
using LorStudio.Markup;

namespace LorStudio.Checks.Evidence;

/// <summary>Tells a sentence that gives an example (a number, a case, a project, an event, someone's words) from one that praises.</summary>
internal static class Examples
{
    private const int Longest = 120; // words of a sentence that are read

    /// <summary>Whether a sentence gives an example.</summary>
    public static bool IsExample(CheckedSection section, int sentence)
    {
        var place = section.Sentences[sentence];
        Reader reader = new(section, place.FirstWord, Math.Min(place.EndWord, place.FirstWord + Longest));
        return IsQuotation(section, place) || reader.IsExample();
    }

    /// <summary>Three words or more in quotes.</summary>
    private static bool IsQuotation(CheckedSection section, ProseSentence place)
    {
        var text = section.Prose.Text.AsSpan(place.Start, Math.Min(place.End - place.Start, 2_000));
        var open = text.IndexOfAny('"', '“');
        if (open < 0)
        {
            return false;
        }

        var quoted = text[(open + 1)..];
        var close = quoted.IndexOfAny('"', '”');
        return (close < 0 ? quoted : quoted[..close]).Count(' ') >= 2;
    }

    private readonly ref struct Reader(CheckedSection section, int start, int end)
    {
        public bool IsExample()
        {
            var (act, came, made, isHabit) = (false, false, false, false);
            for (var at = start; at < end; at++)
            {
                var word = Word(at);
                act |= ExampleWords.Acts.Contains(word) && !ExampleWords.Vague.Contains(word);
                came |=
                    word
                        is "came"
                            or "presented"
                            or "arrived"
                            or "developed"
                            or "refused"
                            or "wanted"
                            or "was"
                            or "had";
                made |= ExampleWords.Makers.Contains(word);
                isHabit |=
                    ExampleWords.Habits.Contains(word)
                    || (word is "every" or "each" or "all" && ExampleWords.Rounds.Contains(Word(at + 1)));
            }

            for (var at = start; at < end; at++)
            {
                if (IsCertain(at) || (!isHabit && IsEvent(at, act, came, made)))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>A sign that needs nothing beside it.</summary>
        private bool IsCertain(int at)
        {
            var (word, next, before) = (Word(at), Word(at + 1), Word(at - 1));
            return word switch
            {
                "old" => before is "year" or "month" or "week" or "day" or "years",
                "example" or "instance" => before is "for",
                "case" => before is "one",
                "occasion" => before is "one",
                "fifties"
                or "sixties"
                or "seventies"
                or "eighties"
                or "forties"
                or "thirties"
                or "twenties"
                or "nineties" => true,
                _ when word.Length > 0 && char.IsAsciiDigit(word[0]) => IsFigure(at),
                _ when ExampleWords.Numbers.Contains(word) => IsCount(at),
                _ => word == "one" && ExampleWords.Occasions.Contains(next),
            };
        }

        /// <summary>A number that counts or measures: no year, no "24/7", no "100 %", no length of the rotation.</summary>
        private bool IsFigure(int at)
        {
            var word = Word(at);
            return word is not ("24" or "7" or "100" or "110" or "101" or "1" or "1st")
                && !(
                    word.Length == 4
                    && word[0] is '1' or '2'
                    && int.TryParse(word, CultureInfo.InvariantCulture, out var year)
                    && year is > 1900 and < 2100
                )
                && !IsLength(at);
        }

        private bool IsCount(int at) =>
            at + 1 < end
            && (!ExampleWords.Uncounted.Contains(Word(at + 1)) || (Word(at + 1) is "of" && Word(at + 2) is "them"))
            && !IsLength(at)
            && Word(at - 1) is not ("the" or "these" or "other");

        /// <summary>"four weeks" is how long the rotation was, unless it is "two weeks later"; "40 hours a week" is its load.</summary>
        private bool IsLength(int at)
        {
            for (var unit = at + 1; unit <= at + 2 && unit < end; unit++)
            {
                if (!ExampleWords.Times.Contains(Word(unit)))
                {
                    continue;
                }

                var next = Word(unit + 1);
                return Word(unit)[0] is 'w' or 'y' or 'm' && Word(unit) is not ("minute" or "minutes")
                    ? next
                        is not (
                            "later"
                            or "after"
                            or "before"
                            or "earlier"
                            or "apart"
                            or "early"
                            or "late"
                            or "old"
                            or "with"
                        )
                        && Word(at - 1) is not ("within" or "by" or "every")
                    : next is "a" or "per" or "each" or "every";
            }

            return false;
        }

        private bool IsEvent(int at, bool act, bool came, bool made)
        {
            var (word, next) = (Word(at), Word(at + 1));
            if (ExampleWords.Articles.Contains(word) && (act || came || at == start) && Near(at, ExampleWords.Patients))
            {
                return true;
            }

            if (word is "when" or "after" or "while" or "before" or "during" or "at" or "once" && act)
            {
                if (
                    next is "a" or "an" or "one" or "i" or "we" or "our"
                    && Word(at + 2) is not ("result" or "rule" or "high" or "time")
                )
                {
                    return true;
                }

                if (
                    next is "the"
                    && (ExampleWords.Patients.Contains(Word(at + 2)) || ExampleWords.IsClinical(Word(at + 2)))
                )
                {
                    return true;
                }
            }

            return (act && word is "the" && ExampleWords.Patients.Contains(next))
                || (act && word is "once" && next is not ("again" or "more") && Word(at - 1) is not "at")
                || (act && ExampleWords.IsClinical(word))
                || (act && ExampleWords.Weekdays.Contains(word))
                || (
                    act
                    && ExampleWords.Ordinals.Contains(word)
                    && next is "day" or "week" or "month" or "shift" or "night" or "call"
                )
                || (made && ExampleWords.Works.Contains(word))
                || (act && at > start && IsAnotherName(at));
        }

        /// <summary>"Dr. Renner", "Nurse Whitcombe": someone who was there.</summary>
        private bool IsAnotherName(int at) =>
            section.Words[at].IsCapitalized
            && Word(at - 1) is "dr" or "mr" or "mrs" or "ms" or "nurse"
            && !section.Case.Facts.Candidate.FullName.Contains(
                section.Words[at].Written,
                StringComparison.OrdinalIgnoreCase
            )
            && !section.Case.Facts.Candidate.FamilyName.Contains(
                section.Words[at].Written,
                StringComparison.OrdinalIgnoreCase
            );

        private bool Near(int at, FrozenSet<string> words)
        {
            for (var near = at + 1; near <= at + 5 && near < end; near++)
            {
                if (words.Contains(Word(near)))
                {
                    return true;
                }
            }

            return false;
        }

        private string Word(int at) => at >= start && at < end ? section.Words[at].Folded : "";
    }
}

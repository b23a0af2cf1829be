using LorStudio.Markup;

namespace LorStudio.Checks.Facts.Times;

/// <summary>Finds the dates of a text in every usual form: "March 2, 2026", "2 March", "3/2/2026", "2026-03-02", "March 2–27", "spring 2024".</summary>
internal sealed class DateReader(Prose prose)
{
    private static readonly string[] Between = ["to", "through", "until", "till", "thru"];

    public static IReadOnlyList<DateMention> Read(Prose prose) => new DateReader(prose).Read();

    private List<DateMention> Read()
    {
        List<DateMention> dates = [];
        for (var word = 0; word < prose.Words.Count; word++)
        {
            if (Point(word) is not { } from)
            {
                continue;
            }

            var date = Stretch(from) ?? new DateMention(from.First, from.Last, from);
            dates.Add(date);
            word = date.Last;
        }

        return dates;
    }

    /// <summary>"March 2 to 27, 2026", "2–27 March 2026", "January 5 through February 13, 2025".</summary>
    private DateMention? Stretch(DatePoint begin)
    {
        var next = begin.Last + 1;
        if (!Is(next, begin.Last))
        {
            return null;
        }

        var isWord = Between.Contains(Folded(next)) || (Folded(next) is "and" && IsAfter(begin.First, "between"));
        var start = isWord ? next + 1 : next;
        if (
            !Is(start, begin.Last)
            || !(isWord || prose.GapBefore(start) is "-" or "–" or "—" or " – " or " - " or " — ")
        )
        {
            return null;
        }

        // "March 2-27, 2026": the second day is of the same month.
        if (
            begin is { Day: > 0, Year: 0 }
            && DateWords.Day(Folded(start)) is > 0 and var day
            && !IsMonth(start + 1, start)
        )
        {
            var (year, last) = YearAfter(start);
            DatePoint to = new(year, begin.Month, begin.Month, day, start, last);
            return new(begin.First, last, begin with { Year = year }, to);
        }

        return Point(start) is { } end && (end.Month > 0 || begin.Month == 0)
            ? new(begin.First, end.Last, begin.Year == 0 ? begin with { Year = YearBefore(begin, end) } : begin, end)
            : null;
    }

    /// <summary>"From December 8 to January 30, 2026" begins in 2025.</summary>
    private static int YearBefore(DatePoint begin, DatePoint to) =>
        to.Year > 0 && begin.Month > to.Month ? to.Year - 1 : to.Year;

    private DatePoint? Point(int word) =>
        Numeric(word) ?? DayFirst(word) ?? MonthFirst(word) ?? Season(word) ?? YearAlone(word);

    private DatePoint? MonthFirst(int word)
    {
        var month = MonthAt(word);
        if (month == 0)
        {
            return null;
        }

        var (day, last) = (0, word);
        if (
            Is(word + 1, word)
            && prose.GapBefore(word + 1) is " " or ". " or "\u00A0"
            && DateWords.Day(Folded(word + 1)) is > 0 and var written
            // "March 27 patients"? A count stands before what is counted; a year is four digits.
            && !IsCounted(word + 1)
        )
        {
            (day, last) = (written, word + 1);
        }

        var (year, end) = YearAfter(last);
        return new(year, month, month, day, word, end);
    }

    /// <summary>"2 March 2026", "the 2nd of March", "2–27 March".</summary>
    private DatePoint? DayFirst(int word)
    {
        if (DateWords.Day(Folded(word)) is not (> 0 and var day))
        {
            return null;
        }

        var month = Is(word + 1, word) && Folded(word + 1) is "of" ? word + 2 : word + 1;
        if (IsMonth(month, word) && prose.GapBefore(month) is " " or "\u00A0")
        {
            var (year, last) = YearAfter(month);
            var number = MonthAt(month);
            return new(year, number, number, day, word, last);
        }

        if (
            Is(word + 1, word)
            && prose.GapBefore(word + 1) is "-" or "–"
            && DateWords.Day(Folded(word + 1)) > 0
            && IsMonth(word + 2, word)
        )
        {
            var number = MonthAt(word + 2);
            return new(YearAfter(word + 2).Year, number, number, day, word, word);
        }

        return null;
    }

    /// <summary>"3/2/2026", "2026-03-02", "03/2026".</summary>
    private DatePoint? Numeric(int word)
    {
        if (!prose.Words[word].IsNumber || !Is(word + 1, word))
        {
            return null;
        }

        if (prose.GapBefore(word + 1) is "-" && DateWords.Year(Folded(word)) is > 0 and var isoYear)
        {
            return Is(word + 2, word) && prose.GapBefore(word + 2) is "-"
                ? Numbers(isoYear, Folded(word + 1), Folded(word + 2), word, word + 2)
                : null;
        }

        if (prose.GapBefore(word + 1) is not "/")
        {
            return null;
        }

        return Is(word + 2, word) && prose.GapBefore(word + 2) is "/"
                ? Numbers(YearOf(Folded(word + 2)), Folded(word), Folded(word + 1), word, word + 2)
            : DateWords.Year(Folded(word + 1)) is > 0 and var year ? Numbers(year, Folded(word), null, word, word + 1)
            : null;
    }

    private static DatePoint? Numbers(int year, string month, string? day, int first, int last)
    {
        var (m, d) = (DateWords.Day(month), day is null ? 0 : DateWords.Day(day));
        // A first number over twelve can only be the day.
        (m, d) = m > 12 && d is > 0 and <= 12 ? (d, m) : (m, d);
        return year > 0 && m is > 0 and <= 12 ? new(year, m, m, d, first, last) : null;
    }

    private static int YearOf(string word) =>
        word.Length == 2 && DateWords.Count(word) is { } two ? 2000 + (int)two : DateWords.Year(word);

    private DatePoint? Season(int word)
    {
        if (DateWords.Season(Folded(word)) is not var (first, last))
        {
            return null;
        }

        var (year, end) = Is(word + 1, word) && Folded(word + 1) is "of" ? YearAt(word + 2, word) : YearAfter(word);
        return year == 0 ? null : new(year, first > 12 ? 12 : first, last, 0, word, end);
    }

    private DatePoint? YearAlone(int word) =>
        DateWords.Year(prose.Words[word].Written) is > 0 and var year
        && word > 0
        && Folded(word - 1)
            is "in"
                or "of"
                or "during"
                or "since"
                or "from"
                or "to"
                or "until"
                or "late"
                or "early"
                or "and"
                or "year"
            ? new(year, 0, 0, 0, word, word)
            : null;

    private (int Year, int Last) YearAfter(int word)
    {
        var (year, last) = YearAt(word + 1, word);
        return year > 0 && prose.GapBefore(word + 1) is " " or ", " or ". " or " of " or "\u00A0"
            ? (year, last)
            : (0, word);
    }

    private (int Year, int Last) YearAt(int word, int of) =>
        Is(word, of) && DateWords.Year(prose.Words[word].Written) is > 0 and var year ? (year, word) : (0, of);

    private bool IsMonth(int word, int of) => Is(word, of) && MonthAt(word) > 0;

    /// <summary>The month that a word names; "may" and "march" only where they are written as names.</summary>
    private int MonthAt(int word)
    {
        var written = prose.Words[word];
        var month = DateWords.Month(written.Base);
        if (month == 0 || !written.IsCapitalized)
        {
            return 0;
        }

        // "May I add", "March began"; a capital at the sentence's start tells nothing.
        var isDoubtful = written.Base is "may" or "march" or "mar" or "jun" or "jan" or "august" or "april" or "june";
        return isDoubtful && word == prose.Sentences[written.Sentence].FirstWord && !IsNumberNext(word) ? 0 : month;
    }

    private bool IsNumberNext(int word) => Is(word + 1, word) && prose.Words[word + 1].IsNumber;

    private bool IsCounted(int number) =>
        Is(number + 1, number)
        && prose.GapBefore(number + 1) is " "
        && Folded(number + 1) is "patients" or "percent" or "students" or "hours" or "weeks" or "days" or "cases";

    private bool IsAfter(int word, string before) => word > 0 && Folded(word - 1) == before;

    private bool Is(int word, int of) =>
        word < prose.Words.Count && prose.Words[word].Sentence == prose.Words[of].Sentence;

    private string Folded(int word) => prose.Words[word].Folded;
}

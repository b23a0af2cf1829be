using LorStudio.Markup;

namespace LorStudio.Checks.Facts;

/// <summary>Finds placeholders by their words: "XXXX", "TBD", "he/she", "INSERT NAME", "Candidate Name".</summary>
internal static class PlaceholderPhrases
{
    public static IEnumerable<(int Start, int Length)> In(CheckedSection section)
    {
        var words = section.Words;
        for (var at = 0; at < words.Count; at++)
        {
            var last = LastOf(section, at);
            if (last >= at)
            {
                yield return (words[at].Start, words[last].End - words[at].Start);
                at = last;
            }
        }

        for (
            var at = section.Prose.Text.IndexOf("(s)he", StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = section.Prose.Text.IndexOf("(s)he", at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            yield return (at, "(s)he".Length);
        }
    }

    /// <summary>Index of the last word of the placeholder that begins at a word; -1 where none does.</summary>
    private static int LastOf(CheckedSection section, int at)
    {
        var word = section.Words[at];
        var next =
            at + 1 < section.Words.Count && section.Words[at + 1].Sentence == word.Sentence
                ? section.Words[at + 1]
                : default;
        var nextFolded = next.Folded ?? "";
        switch (word.Folded)
        {
            case "tbd"
            or "tba"
            or "tbc"
            or "todo" when word.Written is "tbd" || !word.Written.AsSpan().ContainsAnyInRange('a', 'z'):
                return at;
            case "x" or "xx" when IsUnknown(section, at, nextFolded):
                return at;
            case "mm" when word.Written == "MM" && next.Written is "DD":
                return Math.Min(at + 2, section.Words.Count - 1);
            case "he"
            or "she"
            or "his"
            or "her"
            or "him"
            or "himself"
            or "herself"
            or "s"
            or "mr"
            or "ms"
            or "mrs"
            or "dr":
                return section.Prose.GapAfter(at) is "/" or "./" or " / "
                    && IsChoice(word.Folded, nextFolded)
                    && section.IsOfCandidate(at)
                        ? at + 1
                    : IsTemplateName(word.Folded, next) && section.Prose.GapAfter(at) is " " or ". " ? at + 1
                    : -1;
            case "insert" or "enter" when IsInstruction(word, next):
                return EndOfInstruction(section, at);
            case "name" when IsNameOf(section, at):
                return at + 2;
            case "month" when word.Written == "Month" && next.Written is "Year" or "Day" or "DD":
                return at + 1;
            case "john" or "jane" when next.Written is "Doe" && !IsKnown(section, "Doe"):
                return at + 1;
        }

        if (
            PlaceholderWords.Always.Contains(word.Folded)
            || (word.Folded.Length > 2 && word.Folded.AsSpan().IndexOfAnyExcept('x') < 0 && !IsChromosome(section, at))
        )
        {
            return at;
        }

        return word.IsCapitalized && next.Written is "Name" or "NAME" && PlaceholderWords.Fields.Contains(word.Folded)
            ? at + 1
            : -1;
    }

    /// <summary>"X weeks", "XX %", "XX/XX/20XX", "Dr. X".</summary>
    private static bool IsUnknown(CheckedSection section, int at, string next)
    {
        if (section.Words[at].Written[0] != 'X' || IsChromosome(section, at))
        {
            return false;
        }

        var before = at == 0 ? "" : section.Words[at - 1].Folded;
        var isLone =
            before is not ("factor" or "fragile" or "vitamin" or "type" or "nerve" or "chromosome" or "malcolm");
        return (isLone && PlaceholderWords.Units.Contains(next))
            || section.Prose.GapAfter(at) is ['%', ..] or [' ', '%', ..]
            || before is "dr"
            || (
                section.Words[at].Written == "XX"
                && (section.Prose.GapAfter(at) is "/" or "-" || (at > 0 && section.Prose.GapBefore(at) is "/" or "-"))
            );
    }

    private static bool IsChromosome(CheckedSection section, int at) =>
        at > 0 && section.Words[at - 1].IsNumber && section.Prose.GapBefore(at) is "," or ", ";

    private static bool IsChoice(string one, string other) =>
        (one, other)
            is
                ("he", "she")
                or
                ("she", "he")
                or
                ("his", "her")
                or
                ("her", "his")
                or
                ("his", "hers")
                or
                ("him", "her")
                or
                ("her", "him")
                or
                ("himself", "herself")
                or
                ("herself", "himself")
                or
                ("s", "he")
                or
                ("mr" or "ms" or "mrs" or "dr", "mr" or "ms" or "mrs" or "dr");

    private static bool IsTemplateName(string title, ProseWord next) =>
        title is "dr" or "mr" or "ms" or "mrs"
        && next.Written
            is "Lastname"
                or "LastName"
                or "Surname"
                or "Name"
                or "NAME"
                or "Candidate"
                or "Applicant"
                or "LASTNAME"
                or "Last"
                or "LAST";

    /// <summary>"INSERT NAME", "insert date here"; a catheter is inserted too.</summary>
    private static bool IsInstruction(ProseWord word, ProseWord next) =>
        next.Written is not null
        && (
            word.Written is "INSERT" or "ENTER"
            || (
                PlaceholderWords.Core.Contains(next.Folded)
                && next.Folded is not ("x" or "start" or "end" or "check" or "id")
            )
        );

    private static int EndOfInstruction(CheckedSection section, int at)
    {
        var last = at;
        while (
            last + 1 < section.Words.Count
            && last - at < 4
            && section.Words[last + 1].Sentence == section.Words[at].Sentence
            && (
                section.Words[last + 1].Folded is "here"
                || PlaceholderWords.Core.Contains(section.Words[last + 1].Folded)
                || !section.Words[last + 1].Written.AsSpan().ContainsAnyInRange('a', 'z')
            )
        )
        {
            last++;
        }

        return last;
    }

    /// <summary>"Name of Program".</summary>
    private static bool IsNameOf(CheckedSection section, int at) =>
        section.Words[at].IsCapitalized
        && at + 2 < section.Words.Count
        && section.Words[at + 1].Folded is "of"
        && section.Words[at + 2].IsCapitalized
        && PlaceholderWords.Fields.Contains(section.Words[at + 2].Folded);

    private static bool IsKnown(CheckedSection section, string name) =>
        section.Case.Facts.Candidate.FamilyName.Contains(name, StringComparison.Ordinal)
        || section.Case.Facts.Writer.Name.Contains(name, StringComparison.Ordinal)
        || section.Case.Facts.People.Any(p => p.Contains(name, StringComparison.Ordinal));
}

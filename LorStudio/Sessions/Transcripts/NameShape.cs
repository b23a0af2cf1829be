using System.Buffers;
using System.Collections.Frozen;

namespace LorStudio.Sessions.Transcripts;

/// <summary>How the name of a speaker is written, as against other words that stand before a colon.</summary>
internal static class NameShape
{
    private const int MostWords = 10;

    private static readonly SearchValues<char> NeverInNames = SearchValues.Create("?!<>\"“”=;{}\\");

    // Words that open a remark or a paragraph, never a person.
    private static readonly FrozenSet<string> Labels = Set(
        """
        note notes question questions answer answers example examples plan plans assessment impression diagnosis diagnoses
        differential summary action actions item items warning warnings time times date reminder update updates subject
        objective subjective history exam examination complaint medications medication allergies labs lab vitals pressure
        rate temperature saturation findings finding result results recommendation recommendations conclusion point points
        message step steps bottom line lesson lessons reason reasons problem problems issue issues case goal goals
        objectives strength strengths weakness weaknesses topic topics agenda example first second third fourth fifth next
        last finally also again but and so then because here there this that these those what when where why how which it
        she he they we you i my her his their our your for in on at to from with of or if not yes no okay ok well like now
        important remember quote unquote fact facts feedback score grade rotation duties specialty order key take home
        tip tips pros cons option options part section title chapter attendees transcript transcription recording invited
        details attachments decisions follow-up translation caption captions language kind x-timestamp-map ps re fyi nb
        eg ie id email phone address website http https
        """
    );

    private static readonly FrozenSet<string> Particles = Set(
        "de del della der den di da dos das do du la le van von zu zum ter ten al el ul bin bint ibn abu y e and & of the 's"
    );

    private static readonly FrozenSet<string> Numbered = Set("speaker participant guest user caller unknown person");

    private static readonly FrozenSet<string> SmallWords = Set(
        """
        said says say told asked think thought know was were is are be been am do did does have has had just really very
        me him them us who whom one thing things about than as by an a the not don't didn't it's that's i'm i'd mean
        """
    );

    /// <summary>Whether words could be a name at all: no time, no sentence, not too long.</summary>
    public static bool CanBe(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] == ' ' || text[^1] is ' ' or ',' or ';' or '-' || text.ContainsAny(NeverInNames))
        {
            return false;
        }

        var (letters, words) = (false, 0);
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (words++ == 0 && text.Length > word.Length && CueTime.Parse(word) is not null)
            {
                return false;
            }

            letters |= HasLetter(word);
            if (word.EndsWith('.') && !IsAbbreviation(word))
            {
                return false;
            }
        }

        // A telephone that called in shows its number: +1 555***1234.
        var isNumber = text[0] == '+' || (text.Length >= 7 && !text.Contains(':'));
        return words <= MostWords && (letters || isNumber) && CueTime.Parse(text) is null;
    }

    /// <summary>Whether it is written as names are, each word with a capital, and is none of the usual labels.</summary>
    public static bool IsWritten(string name)
    {
        if (IsNumbered(name))
        {
            return true;
        }

        var words = WithoutRemark(name).Split(' ', ':', '|');
        return words.All(w => w.Length == 0 || IsCapital(w) || Particles.Contains(w.ToLowerInvariant()))
            && words.Any(IsCapital)
            && !words.Any(IsLabel);
    }

    /// <summary>Whether it is written small, as some sign in to a meeting, and holds no word of a sentence.</summary>
    public static bool IsSmall(string name)
    {
        var words = name.Split(' ');
        return words.Length <= 3 && !words.Any(w => IsLabel(w) || SmallWords.Contains(w)) && !name.Contains(',');
    }

    /// <summary>Whether it can hardly be anything but a name: two to five words with capitals, or "Speaker 2".</summary>
    public static bool IsPlain(string name)
    {
        var words = name.Split(' ');
        return IsNumbered(name)
            || (
                words.Length is >= 2 and <= 5
                && IsWritten(name)
                && words.Count(w => char.IsUpper(w[0])) >= 2
                && !name.AsSpan().ContainsAnyInRange('0', '9')
                && !name.AsSpan().ContainsAny(":/")
            );
    }

    /// <summary>The name without what some add in parentheses: (she/her), (host).</summary>
    private static string WithoutRemark(string name)
    {
        var open = name.IndexOf('(');
        return open > 0 && name.EndsWith(')') ? name[..open] : name;
    }

    private static bool IsNumbered(string name) =>
        name.LastIndexOf(' ') is > 0 and var space
        && Numbered.Contains(name[..space].ToLowerInvariant())
        && name.AsSpan(space + 1).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsLabel(string word) => Labels.Contains(word.Trim('.', ',', '(', ')').ToLowerInvariant());

    /// <summary>A title or an initial: Dr. Jr. A. M.D.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) && (word.Length <= 5 || word[..^1].Contains('.'));

    private static bool IsCapital(string word)
    {
        var letter = word.AsSpan().TrimStart("(['‘’*");
        return !letter.IsEmpty && !char.IsLower(letter[0]) || word.Contains('\'') || word is "iPhone" or "iPad";
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

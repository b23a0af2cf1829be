using System.Collections.Frozen;

namespace LorStudio.Checks.Language.Articles;

/// <summary>Whether a word is spoken with a vowel first.</summary>
internal static class FirstSound
{
    private const string SpokenWithVowel = "AEFHILMNORSX";

    // Written in capitals and read as words, though the name of their first letter begins with a vowel.
    private static readonly FrozenSet<string> ReadAsWords = FrozenSet.ToFrozenSet(
        (
            "NICU FAST SOAP STEMI HIPAA MELD LEEP SOFA HEART HELLP SARS MERS NASA NATO NASH MAP MUGA SIDS SPIKES LACE MOLST RACE REMS FISH FLAIR"
            + " FEMA HIDA HAART LEAN SMART STAT START SCAN SHOCK RAM NOAC SPECT SWOT LASIK LASER RADAR SONAR FODMAP MIDAS MOCA SANE SAFE NEXUS NICE"
            + " HOPE HEADSS HEEADSSS RUSH LAST SLOE LEAP FEES FIT REACH STOP"
        ).Split(' ')
    );

    // Read either way.
    private static readonly FrozenSet<string> EitherWay = FrozenSet.ToFrozenSet(
        (
            "MRSA MICU SICU RICU ROSC LAD LAMA LABA MAR MAC SIRS SALT RAST NAFLD MASH SBAR ROC LOR LORS HEENT LSIL HSIL HIE SAM FACS FAB REM RADS"
            + " MAZE NANDA LEMS SADS HACEK HCAHPS LINAC SERM SEER SEAL MOC MASLD MODS NOS NAT NAVA MESS HASBLED MIST RAAS RAPID URL"
        ).Split(' ')
    );

    // Read letter by letter although there is a vowel inside.
    private static readonly FrozenSet<string> ReadByLetter = FrozenSet.ToFrozenSet(
        "HIV NIH RUQ LUQ HUS FEV SAH ROS RIJ LIJ FIM NSTEMI NIHSS NEJM LVEF LGIB MCAT LSAT SSRI SNRI NSAID NIPPV SPEP NCLEX HPAI HBAC NIHS MVAC FNAC FOBT HSCT".Split(
            ' '
        )
    );

    private static readonly string[] SilentH = ["hour", "honest", "honor", "honour", "heir", "hors"];
    private static readonly string[] EitherH = ["herb", "homage", "histor", "hyster", "heredit", "habitual", "hotel"];
    private static readonly string[] LikeYou =
    [
        "eu",
        "ew",
        "ubi",
        "uga",
        "uk",
        "unanim",
        "uni",
        "ura",
        "ure",
        "uri",
        "uro",
        "uru",
        "usa",
        "use",
        "usi",
        "usu",
        "ute",
        "uti",
        "uto",
        "utah",
        "uve",
        "uvu",
        "ufo",
    ];
    private static readonly string[] UnBeforeI = ["unin", "unim", "unid", "unil", "unir", "unis"];
    private static readonly string[] UniAfterAll = ["unidir", "unidim", "unilat", "unilin", "unis"];
    private static readonly string[] LikeWon = ["once", "oneself", "oneness", "ouija", "oui"];

    /// <summary>Null where both are heard, or nothing is known.</summary>
    public static bool? IsVowel(string written, bool isInCapitals)
    {
        var first = written[0];
        if (!char.IsAsciiLetterOrDigit(first))
        {
            return "ÀÁÂÄÅÉÈÊËÍÌÎÏÓÒÔÖŌĀĒĪàáâäåéèêëíìîïóòôöøØ".Contains(first, StringComparison.Ordinal) ? true : null;
        }

        return char.IsAsciiDigit(first) ? OfNumber(written)
            : written.Length == 1 ? OfLetter(first)
            : !isInCapitals && IsAbbreviation(written) ? OfAbbreviation(written)
            : OfWord(written);
    }

    private static bool? OfNumber(string written)
    {
        var digits = written.Length;
        for (var i = 0; i < written.Length; i++)
        {
            if (!char.IsAsciiDigit(written[i]))
            {
                digits = i;
                break;
            }
        }

        return written[0] == '8' ? true
            : written.StartsWith("11", StringComparison.Ordinal) || written.StartsWith("18", StringComparison.Ordinal)
                ? digits switch
                {
                    2 => true,
                    4 => null, // Eleven hundred, or one thousand one hundred.
                    _ => false,
                }
            : false;
    }

    private static bool OfLetter(char letter) =>
        SpokenWithVowel.Contains(char.ToUpperInvariant(letter), StringComparison.Ordinal);

    /// <summary>MRI, MRIs, OB, eGFR, PGY2; not McBurney or Chen.</summary>
    private static bool IsAbbreviation(string written)
    {
        var word = written.EndsWith("'s", StringComparison.Ordinal) ? written[..^2] : written.TrimEnd('s');
        var capitals = word.Count(char.IsUpper);
        return capitals > 1 ? capitals * 2 >= word.Length
            : char.IsLower(word[0]) ? capitals == 1
            : capitals == 1 && word.Length > 1 && char.IsAsciiDigit(word[1]);
    }

    private static bool? OfAbbreviation(string written)
    {
        var word = written.EndsWith("'s", StringComparison.Ordinal) ? written[..^2] : written.TrimEnd('s');
        if (EitherWay.Contains(word))
        {
            return null;
        }

        if (ReadAsWords.Contains(word))
        {
            return false;
        }

        var byLetter = OfLetter(word[0]);
        if (ReadByLetter.Contains(word))
        {
            return byLetter;
        }

        var isVowelLetter = "AEIOaeio".Contains(word[0], StringComparison.Ordinal);
        var letters = word.Count(char.IsLetter);
        var isMixed = word.Any(char.IsLower) && char.IsUpper(word[0]);

        // With a vowel inside, a long one may be read as a word.
        return
            byLetter
            && !isVowelLetter
            && (
                isMixed
                || (letters > 3 && word.AsSpan(1).ContainsAny("AEIOU"))
                || (letters == 3 && "AEIOU".Contains(word[1], StringComparison.Ordinal))
            )
            ? null
            : byLetter;
    }

    private static bool? OfWord(string written)
    {
        var word = written.ToLowerInvariant();
        var isCapitalized = char.IsUpper(written[0]);
        return word[0] switch
        {
            'h' => Begins(word, SilentH) ? true
            : Begins(word, EitherH) ? null
            : false,
            'o' => !(word is "one" or "ones" or "one's" || Begins(word, LikeWon)),
            'u' or 'e' when IsLikeYou(word) => false,
            'u' when isCapitalized && !word.StartsWith("un", StringComparison.Ordinal) => null,
            'a' or 'e' or 'i' or 'o' or 'u' => true,
            'y' when word.Length > 1 && !"aeiou".Contains(word[1], StringComparison.Ordinal) => null,
            'n' or 'm' or 'x' when isCapitalized && !"aeiouy".Contains(word[1], StringComparison.Ordinal) => null,
            _ => false,
        };
    }

    private static bool IsLikeYou(string word) =>
        Begins(word, LikeYou)
        && (Begins(word, UniAfterAll) || !Begins(word, UnBeforeI))
        && !word.StartsWith("usher", StringComparison.Ordinal);

    private static bool Begins(string word, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

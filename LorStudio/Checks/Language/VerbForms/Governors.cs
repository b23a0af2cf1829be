using System.Collections.Frozen;

namespace LorStudio.Checks.Language.VerbForms;

/// <summary>Words that ask for a certain form of the verb behind them.</summary>
internal static class Governors
{
    /// <summary>"To" behind these begins an infinitive.</summary>
    public static readonly FrozenSet<string> OfInfinitive = Set(
        """
        able unable ability inability willing unwilling eager ready hesitate hesitates hesitated hesitating want wants wanted wish wishes need needs
        needed try tries tried trying hope hopes hoped hoping plan plans planned begin begins began begun beginning start starts started continue continues
        continued continuing decide decides decided decision choose chooses chose agree agrees agreed manage manages managed seem seems seemed appear
        appears appeared tend tends tended learn learns learned fail fails failed refuse refuses refused offer offers offered promise promises desire
        willingness capacity chance effort efforts opportunity opportunities privilege pleasure honor pleased honored delighted glad happy proud order
        likely unlikely quick determined excited expected encouraged required supposed sure careful enough ought attempt attempts attempted strive
        strives strove intend intends intended expect expects deserves seeks sought aims helps helped elected volunteered volunteers motivated how
        slow quick thrilled comfortable eagerness readiness tendency desire drive inclined prepared first reluctant afraid anxious keen free
        """
    );

    /// <summary>Behind these "to" is missing where a plain form follows.</summary>
    public static readonly FrozenSet<string> OfMissingTo = Set(
        """
        able unable want wants wanted wish wishes wished hope hopes hoped try tries tried continue continues continued begin begins began decide decides
        decided plans planned strive strives strove intend intends intended aspires aspired agree agrees agreed manages managed refuses refused
        tends tended hesitate hesitates hesitated eager willing ready ought unwilling
        """
    );

    /// <summary>"To" behind these is followed by -ing.</summary>
    public static readonly FrozenSet<string> OfGerund = Set(
        "dedicated devoted accustomed opposed averse addition prior dedication devotion"
    );

    /// <summary>Prepositions behind which a verb has -ing.</summary>
    public static readonly FrozenSet<string> Prepositions = Set(
        "of in for by without at about with from despite upon on through before after since toward towards"
    );

    /// <summary>Behind these a preposition is never left without its noun.</summary>
    public static readonly FrozenSet<string> OfPreposition = Set(
        "capable interested skilled adept succeeded succeeds insists insisted interest excels instead good skill gift talent knack"
    );

    /// <summary>"Allowed her manage": "to" is missing.</summary>
    public static readonly FrozenSet<string> OfObjectAndTo = Set(
        """
        allow allows allowed allowing enable enables enabled enabling encourage encourages encouraged encouraging ask asks asked asking want wants wanted
        expect expects expected invite invites invited urge urges urged require requires required permit permits permitted motivate motivates motivated
        inspire inspires inspired
        """
    );

    /// <summary>"Let her manage": no "to", and the plain form.</summary>
    public static readonly FrozenSet<string> OfObject = Set(
        "make makes made making let lets letting help helps helped helping watch watched watching see saw seen seeing"
    );

    public static readonly FrozenSet<string> Objects = Set(
        "me us him her them you patients students residents families others people everyone"
    );

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

using System.Collections.Frozen;

namespace LorStudio.Checks.People;

/// <summary>Words that stand capitalized in a letter without being the name of a person; some of them are names as well.</summary>
internal static class CapitalizedWords
{
    private static readonly FrozenSet<string> Usual = WordSet.Of(
        """
        a about above across additionally administrative admission admissions after afterward afterwards again against ahead all
        almost along already also although altogether always am among an and another any anyone anything applying are around as
        aside ask asked asking at attending attention away back based be because been before began behind being below beside
        besides best better between beyond board both briefly bring but by call calls came can care careful caring case cases
        certainly chair chart chief child children clear clearly clinic clinical clinically clinics close coming common
        communication compared complete concern confident consider consistently consults could cover daily day days dear december
        deep despite did direct directly do doctor does doing done down due during each eager early earlier easily education
        effective eight either eleven emergency end enough equally especially even evening ever every everyone everything
        examination example excellent families family far fast faster fast feedback few fewer fifteen fifty finally fine first
        five follow following for forty found four frequently friday from full further future gave general generally getting give
        given giving go going good great had half happy hard has have having he her here hers herself high highly him himself his
        hospital hour hours how however humble hundred i if ill immediately impressed in indeed inpatient instead internal into is it
        its itself just keen kept key kind knowing knowledge known last late later learning least less let life like likely little
        long look looking lost made mainly make making many march mature may me mean meanwhile medical medicine meetings member
        mentor mid mine monday month months more moreover morning most mother much my near nearly need never nevertheless new next night
        nine no nobody none nonetheless nor not notably note notes nothing now nurse nurses observe observed october of off office
        often old on once one only open or other others otherwise our out outpatient outside over overall overnight own part
        particular particularly past patience patient patients people perhaps person personal plan please practice prior
        professional professionalism program programs put quick quickly quiet quietly quite rarely rather read ready recently
        reliable remarkably residency resident residents respectful right round rounding rounds said same saturday saw see
        seeing seldom senior september service seven several shall she shift should show showed showing shown similarly simply
        since sincerely six skill skills so some somebody someone something sometimes soon specifically speaking staff still
        strong student students such sunday surely surgery surgical systems take taken taking teach teaching team teams ten thank
        thanks that the their theirs them then there therefore these they things third this thorough those though thoughtful
        three through throughout thursday thus time timely to today together told too took top toward training treating tuesday
        twelve twenty twice two under understanding unit unlike until up upon us use using usually very ward wards was watching
        we wednesday week weekly weeks well went were what whatever when whenever where whereas whether which while who whom whose
        why wide will willing wise with within without working works would writing year years yes yet you young your
        january february april june july august november spring summer autumn fall winter
        english spanish french german portuguese italian arabic hindi urdu mandarin cantonese chinese vietnamese korean japanese
        russian polish turkish farsi persian bengali tagalog creole haitian american african asian european indian mexican
        hispanic latino latina nigerian egyptian pakistani british canadian irish jewish muslim christian catholic hindu
        english-speaking united states america usa us uk india china mexico canada texas california york florida ohio
        acgme aamc eras nrmp usmle md do mbbs mbchb phd mph facp faap faafp icu er ed or ct mri ekg ecg
        """
    );

    private static readonly FrozenSet<string> AlsoNames = WordSet.Of(
        """
        grace will young hope faith joy mark bill rose rich frank dean chase grant pierce short white black brown green gray grey
        king price love day park lane hill woods brooks stone field fields banks ford bush cook baker carpenter mason hunter fisher
        walker porter page ray sun moon song an do so ha to ma he li ho le van min lam chin ng yu wu hu xu my su yi hui art
        bell wells reason noble sharp swift hardy moody savage stern coy doll drew guy gene heart ivy jade jasmine lily daisy
        violet ruby pearl amber crystal dawn eve glen heath iris joy june melody norm olive pat penny rob sandy sky summer sue
        vic victor wade ward warren west winter north south east bishop pope abbot knight duke earl baron prince major sergeant
        judge marshal marshall constable sheriff butler chandler cooper smith taylor tanner turner weaver miller fuller shepherd
        gardener gardner forester archer bowman fletcher sawyer skinner slater tyler glass gold golden silver diamond steel iron wood
        rivers river lake pond marsh meadow forest branch bloom flowers bird birds crane drake finch fox hart hawk lamb lion martin
        peacock robin swan wolf bass pike salmon bean berry pepper rice sage wheat barley apple cherry lemon
        jordan florence austin houston jackson washington lincoln madison charlotte victoria virginia georgia carolina israel chad
        kent chester lancaster hamilton cleveland dallas orlando diego francisco antonio angeles santa san saint st augustine
        sydney paris milan london troy phoenix salem boston bristol lourdes trinidad kingston
        parkinson crohn graves hodgkin alzheimer foley glasgow doppler murphy ganz gram downs marfan wilson addison cushing apgar
        braden morse kawasaki hashimoto babinski hoffman romberg ranson barrett pugh karnofsky osler virchow allen kaposi ludwig
        homan kernig brudzinski trousseau chvostek raynaud sjogren meniere guillain barre charcot whipple nissen billroth bishop
        epley dix hallpike heimlich trendelenburg valsalva levine austin holter swan gleason breslow clark duke jones framingham
        mccoy miller macintosh bougie yankauer kelly metzenbaum weck hasson likert maslow gantt lean toyota epic cerner press ganey
        """
    );

    private static readonly FrozenSet<string> Organizations = WordSet.Of(
        """
        hospital hospitals university college school center centre clinic clinics medical institute health healthcare system
        foundation street avenue road drive boulevard suite county city town state department division general memorial
        community regional children's veterans va ward hall house building award fellowship scholarship prize grant lecture
        syndrome disease sign score scale criteria catheter maneuver test classification palsy procedure rule model method
        society association academy journal press program residency library church foundation national international
        clamp retractor forceps blade monitor study trial questionnaire inventory index grading law unit floor pavilion tower
        """
    );

    /// <summary>Whether a word says nothing about a person by being capitalized.</summary>
    public static bool Has(string folded) => folded.Length < 3 || Usual.Contains(folded) || AlsoNames.Contains(folded);

    /// <summary>Whether a word is capitalized for another reason and no usual name.</summary>
    public static bool IsUsual(string folded) => Usual.Contains(folded) && !AlsoNames.Contains(folded);

    /// <summary>Whether a capitalized word makes those beside it the name of a thing: "Hospital", "Street", "syndrome".</summary>
    public static bool IsOfThing(string folded) => Organizations.Contains(folded);
}

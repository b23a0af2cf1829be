using System.Collections.Frozen;

namespace LorStudio.Checks.Facts;

/// <summary>Words around a specialty that tell whether it is the candidate's aim.</summary>
internal static class SpecialtyFrames
{
    // "applying to X", "a career in X", "recommend her for X"; what leads from them to the specialty may stand between.
    public static readonly FrozenSet<string> Aims = WordSet.Of(
        """
        apply applies applying applied application applications applicant candidate candidacy pursue pursues pursuing pursuit enter
        enters entering match matching matches recommend recommending recommendation endorse endorsing seek seeks seeking residency
        residencies position positions career spot internship suited destined commitment committed dedication aspires aspiring aspire
        hopes wishes wants intends plans ready prepared choose chooses choosing chosen chose future place
        """
    );

    // Words of such a lead.
    public static readonly FrozenSet<string> Leads = WordSet.Of(
        """
        to for in into of as at the a an your their his her any our this that program programs residency residencies training
        position positions career field specialty world discipline categorical academic general clinical busy strong demanding
        postgraduate graduate become becoming be being becomes train training study practice join joining with on upon work working
        community rigorous competitive good excellent outstanding superb fine first year best top life lifelong level in-depth
        him them it you dr residency-training accredited acgme university united states us u.s
        """
    );

    // After the specialty: "X residency", "X program", "X training".
    public static readonly FrozenSet<string> Places = WordSet.Of(
        """
        residency residencies program programs position positions training applicant candidate department internship resident
        residents spot spots career
        """
    );

    // What was, or is not, is no aim.
    public static readonly FrozenSet<string> Past = WordSet.Of(
        """
        completed complete completing finished left leaving during after before former formerly previous previously prior earlier
        began begun started instead than considered once whether not never originally initially rotation rotations elective
        electives rotated clerkship conference consult consulted consultation consults collaborated between across other fellow
        """
    );

    // Before the aim: what was given up or is over. "Before applying to X" is an aim.
    public static readonly FrozenSet<string> Given = WordSet.Of(
        """
        completed completing finished left leaving former formerly previous previously prior earlier began begun started instead
        than considered once never not originally initially rotation elective
        """
    );
}

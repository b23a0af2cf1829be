namespace LorStudio.Checks.Language.Words;

/// <summary>The words that hold sentences together, by what they can be.</summary>
internal static class FunctionWords
{
    public static IReadOnlyList<(WordKinds Kinds, string Words)> All { get; } =
    [
        (
            WordKinds.Determiner,
            "the a an this that these those no any some each every another either neither such both all what which whose"
        ),
        (WordKinds.Determiner | WordKinds.Possessive, "my your his her its our their"),
        (WordKinds.SingularDeterminer, "a an this each every another one either neither"),
        (
            WordKinds.PluralDeterminer | WordKinds.Determiner,
            "these those several many few both numerous multiple various countless two three four five six seven eight nine ten eleven"
                + " twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty"
                + " ninety hundred thousand dozen"
        ),
        (
            WordKinds.Number,
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                + " twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"
        ),
        (
            WordKinds.Preposition,
            "of in on at by for with about against between into through during before after above below to from up down over under"
                + " among across behind beyond within without toward towards upon onto throughout despite since until via per amid"
                + " alongside around beside besides concerning regarding inside outside near off out past like as than except unlike"
        ),
        (
            WordKinds.Subordinator,
            "that because when while although though since until unless whether if whenever wherever where how why once so before after as"
        ),
        (WordKinds.Conjunction, "and or but nor yet"),
        (
            WordKinds.Pronoun,
            "i you he she it we they me him her us them who whom which that this these those everyone everybody someone somebody anyone"
                + " anybody nobody nothing everything something anything myself yourself himself herself itself ourselves themselves"
                + " mine yours hers ours theirs others none"
        ),
        (
            WordKinds.Modal,
            "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't"
        ),
        (WordKinds.Be, "be am is are was were been being isn't aren't wasn't weren't"),
        (WordKinds.Have, "have has had having haven't hasn't hadn't"),
        (WordKinds.Do, "do does did don't doesn't didn't"),
        (WordKinds.Title, "dr mr mrs ms prof professor doctor drs"),
        (
            WordKinds.Adverb,
            "not never always often also still just even only ever already soon then now here there again once twice sometimes indeed"
                + " perhaps maybe rather quite very too so almost thus therefore hence however moreover furthermore later earlier first"
                + " last next well much more most less least best better long far hard fast early late together alone instead otherwise"
                + " forever yesterday today tomorrow tonight seldom meanwhile nonetheless nevertheless altogether somewhat simply merely"
                + " right straight likewise yet ago abroad away back forward home ahead apart aside afterward afterwards beforehand"
                + " thereafter throughout perhaps enough else overnight everywhere anywhere somewhere nowhere online"
        ),
        (
            WordKinds.Comparative,
            "better worse more less stronger higher faster smarter harder greater larger smaller longer older younger earlier later deeper"
                + " calmer kinder quicker slower closer broader wiser sooner fewer lower brighter safer easier happier clearer sharper"
                + " warmer richer braver finer friendlier healthier bigger busier cleaner tougher weaker shorter simpler steadier"
                + " rarer surer fuller nicer stricter tighter wider"
        ),
        (
            WordKinds.Collective,
            "team staff family faculty group class committee couple crew majority minority number variety range series pair rest half"
                + " percent cohort panel public audience board department percentage handful lot host array remainder set crowd generation"
                + " leadership management administration nursing dozen public press youth school community hospital program clinic"
                + " practice service union company bunch trio duo quarter third part portion proportion selection mix total combination mixture"
                + " collection multitude wealth abundance plethora spectrum sequence string sample sampling subset succession stream type kind sort"
                + " amount deal bulk fraction volume pool population"
        ),
        (
            WordKinds.Singular,
            "team staff class committee board panel audience group crew department cohort couple public number majority minority variety handful lot host array percentage proportion multitude wealth abundance plethora spectrum faculty"
                + " bunch combination mixture collection remainder committee pair crowd generation fraction bulk union duo trio sampling"
        ),
        (WordKinds.Unit, "second minute hour day week month year decade"),
        (
            WordKinds.Person,
            "patient student resident nurse physician doctor colleague attending intern fellow peer parent mother father child family"
                + " caregiver candidate applicant consultant clinician provider preceptor supervisor mentor teacher trainee classmate"
                + " teammate surgeon woman man boy girl husband wife son daughter brother sister person surgeon pharmacist therapist"
                + " technician learner leader member specialist interpreter volunteer graduate friend neighbor individual adult infant"
        ),
    ];
}

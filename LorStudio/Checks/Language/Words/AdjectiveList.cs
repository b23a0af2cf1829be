namespace LorStudio.Checks.Language.Words;

/// <summary>Adjectives that letters use; what ends in -ful, -ous, -ive and the like is known by its ending.</summary>
internal static class AdjectiveList
{
    public const string Words = """
        able academic accurate acute adept adequate advanced ambulatory apparent appropriate apt arduous articulate astute average aware bad basic
        beloved best better big bilingual blunt bold brave brief bright brilliant broad busy calm candid capable careful caring central certain
        challenging cheerful chronic clean clear clinical close cohesive cold common compassionate competent complete complex complicated
        comprehensive concise confident conscientious considerate consistent cool core correct critical crucial cultural curious current daily dark
        dead dear decent dedicated deep deliberate dense dental detailed different difficult diligent direct diverse dry due eager early easy elderly
        elder elegant eloquent emergent eminent empathetic empathic empty engaging enough entire essential ethical even evident exact excellent excited
        exceptional exemplary experienced expert external extra extraordinary fair familiar famous fast favorable favorite few final
        financial fine firm first fit flawless flexible fluent fond foreign formal former formidable fourth frail frank free frequent fresh friendly full
        fundamental further future general generous gentle genuine gifted glad global good graceful gracious gradual great green happy hard hardworking
        healthy heavy helpful high honest hospital huge human humble ideal ill imminent immediate impartial impeccable important impressed impressive independent
        individual initial innate inner inpatient inquisitive insightful instrumental intact intense intellectual intelligent interested intern internal international
        junior just keen key kind knowledgeable large last late lateral latest leading legal lengthy light likable likely limited little lively local lone long lovely low
        loyal lucky main major manual many mature maternal maximal mean medical mental mere meticulous mild military minor missed mobile moderate
        modern modest monthly moral motivated multidisciplinary multilingual multiple mutual narrow natural near neat necessary neonatal new next nice nightly noble
        normal notable novel nuanced obstetric obvious occasional odd old older oncologic only open opposite optimal oral ordinary organized
        original orthopedic other outer outpatient outstanding oral overall own pale parallel particular past patient pediatric perfect perinatal periodic
        persistent personable personal physical pleasant pleased poised polished polite poor popular positive possible practical preclinical precious precise
        pregnant preliminary prenatal prepared present previous primary prior private proactive probable profound professional proficient profound prominent promising
        prompt proper proud psychiatric public pure quick quiet radiologic random rapid rare rational raw ready real recent red refined regional regular relative relevant
        reliable remarkable remote repeated resident resilient resolute respectful responsible responsive retired rich right rigid rigorous robust rough routine
        rural sad safe same satisfied scarce scholarly scientific second secure seasoned self-directed semiannual senior separate septic serious severe sharp sheer short sick
        significant silent similar simple sincere single skilled skillful slight slow small smart smooth sober social soft sole solid sound special specific
        spirited stable standard steady stellar strange strict strong subsequent subtle successful such sudden sufficient suitable super superb superior
        supreme sure surgical surprised surprising sweet swift systematic talented tall technical temporary tender thankful thorough thoughtful tidy tight timely tiny
        tired tireless top tough toxic traditional tremendous tricky true trustworthy typical ultimate unable uncertain uncommon underserved unfamiliar uniform unique
        unstable unusual upper upset urban urgent useful usual vague valid valuable various vast verbal versatile vibrant vigilant virtual visible vital vivid vulnerable warm weak weary
        weekly welcome well-rounded wet whole wide willing wise wonderful worried worse worst worth worthy wrong yearly young younger youngest
        biggest brightest busiest calmest finest greatest hardest highest kindest largest latest longest most least newest oldest quickest sharpest sickest
        smartest strongest toughest warmest third fifth sixth seventh eighth ninth tenth hardest-working
        """;
}

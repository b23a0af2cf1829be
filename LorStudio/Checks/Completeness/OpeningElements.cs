using LorStudio.Checks.Phrases;

namespace LorStudio.Checks.Completeness;

/// <summary>What an opening says of the basis of the letter, each in the ways letters say it.</summary>
internal static class OpeningElements
{
    private const string Her = "her|him|them|dr|mr|ms|this";

    /// <summary>In what capacity the writer knew the candidate.</summary>
    public static PhraseRule Relationship { get; } =
        Of(
            "complete.relationship",
            $"""
            supervised|supervise|supervising|supervisor|supervisors
            under|with my|our direct|close|daily|immediate|personal? supervision|guidance|direction|tutelage|mentorship|instruction|preceptorship
            under me
            precept|precepted|preceptor|preceptors|precepting|preceptorship|mentor|mentored|mentoring|mentorship|mentee|oversaw|oversee|overseeing
            taught|teaching|trained|training|instructed|coached|advised|evaluated|assessed|know|knew|known {Her}
            teacher|instructor|adviser|advisor|proctor
            worked|work|working|works|served|rotated|rotating|trained|scrubbed|practiced|spent ..5 with|alongside|beside|under|for me
            with|alongside|beside|for me|us ..3 as|on|at|in|for|during|from
            worked|work|working ..3 with|alongside ..1 {Her}|each
            attending|physician|preceptor of record; attending|director|faculty|preceptor for ..2 {Her}
            her|his|their|s ..3 attending|attendings|faculty|teacher|director|chief|professor|investigator|pi|boss|employer|colleague|coach
            as ..3 attending|director|chief|coordinator|faculty|investigator ..3 i|of|on|for|to|in
            i|we was|am|were|served|acted ..4 attending ..6 {Her}
            attending to|for ..2 {Her}
            served|acted|functioned|been as ..4 attending|director|chief|coordinator
            attended|attending on|with ..6 {Her}
            my|our ..3 student|extern|observer|intern|trainee|team|mentee|assistant|scribe|fellow|clerk|advisee|resident|subintern|apprentice
            on|in|at|joined|through my own|busy|inpatient|outpatient|small? ..2 service|clinic|practice|office|lab|laboratory|team|ward|wards|list
            reported|reporting|reports directly? to me
            dr|she|he|they ..2 and i; under|with ..4 and me
            which|where|that i|we ..1 am|was|lead|direct|run|chair|head|serve|led|directed
            i ..1 lead|direct|run|head|chair|led|directed that|this|our ..2 team|service|unit|clinic|ward|practice|laboratory|lab|office
            responsible for ..1 {Her}|his|their; in charge of ..1 {Her}|his|their
            was|were|is mine; from|beside mine
            followed|shadowed|assisted|helped|joined|rejoined ..2 me|us
            employed|hired|engaged ..2 {Her}
            as|serving ..3 chair|chief|head|director|faculty|attending|dean|preceptor|coordinator ..6 i
            my|our ..2 group|list|firm|roster|panel
            whom i ..2 worked|work|supervised|taught|know|known|have|trained|mentored|oversaw
            i|we directed|led|ran|run|direct|lead|head|chair ..4 elective|clerkship|rotation|course|externship ..3 she|he|they|dr|which|where|in
            assigned|attached|posted|joined to|with my|our|me
            as a|an ..2 observer|extern|scribe|fellow|volunteer|assistant|subintern|intern|visitor|scholar|trainee|clerk|student
            accompanied|took|guided {Her}
            clerkship|course|program|fellowship|rotation|site|externship|research director
            principal|primary investigator|supervisor|attending
            """,
            """
            supervised|supervise|taught|mentored|precepted ..1 about|many|over|some|more|approximately|nearly|dozens|hundreds|perhaps|roughly
            supervised|supervise|taught|mentored|precepted * students|residents|trainees|graduates|interns|externs
            teaching service|hospital|attending|services|clinic|team|the; training program|in|at|the; trained at|in|the
            my|our ..1 chief resident|residents
            assessed the; advised the; evaluated the; program director
            her|his|their ..2 teachers
            """
        );

    /// <summary>Where the work was seen.</summary>
    public static PhraseRule Setting { get; } =
        Of(
            "complete.setting",
            """
            inpatient|inpatients|outpatient|outpatients|ambulatory|ward|wards|clinic|clinics|hospital|hospitals|hospitalist|floor|floors|icu|micu|sicu|nicu|picu|ccu|laboratory|lab|office|offices|telemedicine|telehealth|bedside|inpatient|theatre|theater|hospice
            service|services
            operating|emergency|delivery|reading|trauma|examination|exam|consulting room|rooms|suite|bay|bays
            emergency|surgical|dialysis|endoscopy|pediatric|intensive|critical department|center|care|unit|suite
            medical|health|surgery|cancer|trauma|community|care|wellness center|centre|centers
            the|our|this|my|an|care|bed|inpatient|teaching|medical|surgical|step|stepdown|stroke|psychiatric|coronary|burn|trauma|dialysis|day ..1 unit|units; private|group|solo|community|family|primary|rural|our|my|her practice
            labor and delivery; primary care; urgent care; nursing home; skilled nursing; sign out room; consult|consultation|night|day team
            """,
            "family|general practice of; unit of; at your|the service"
        );

    /// <summary>How the work was seen.</summary>
    public static PhraseRule Observation { get; } =
        Of(
            "complete.observation",
            $"""
            observed|observe|observing|observation|observations|watched|watch|watching|witnessed|witnessing
            direct|directly|indirect|indirectly|firsthand|closely
            first hand; hands on; side by side; shoulder to shoulder; face to face; in person; elbow to elbow; close quarters
            saw|seen|see {Her}
            saw|seen|see ..3 work|working|perform|examine|every|each|patients
            worked|work|working|scrubbed|rounded|rounding|round|sat|stood|operated ..4 with|alongside|beside me|us|her|him|them
            we rounded|scrubbed|worked|operated|saw; alongside|beside me; next to me|us|her|him|them; across the table; arm's length; arms length; my|our ..1 presence|sight|view|eyes; in the room; same ..1 room|table; countersigned|cosigned ..2 every|each|all|her|his|their; sitting|standing there
            rounds|rounding ..2 with me|her|him|them
            with me ..5 daily|day|rounds|bedside|week|weekday|shift|case|table
            daily ..3 rounds|basis|contact|supervision|observation|interaction|interactions|meetings
            supervised|precepted|taught|met|worked|oversaw|rounded|staffed|known|mentored ..6 ..2 daily|weekly
            supervised|precepted|taught|met|worked|oversaw|rounded|staffed|mentored ..6 ..2 every|each day|weekday|shift|week|morning|afternoon|patient|case|clinic
            i|we staffed|reviewed|cosigned|discussed|heard|read ..2 every|each|all|her|his|their
            reviewed|read ..2 every|each|all of? her|his|their
            close contact|supervision|collaboration|proximity; day to day; day in and day out
            dr|she|he|they ..2 and i; with {Her} ..2 every|each|most; behind me; presented|reported ..4 to me|us; having read|seen|watched|heard|observed
            i|we was|were|been|am ..1 on|within|there|present|beside|inside
            i|we ..6 saw|watched|observed|heard|sat|stood|rounded|scrubbed|joined|accompanied|followed|looked|reviewed|read|shared|staffed|discussed|examined|witnessed|attended
            followed|shadowed|joined|accompanied|beside|assisted ..2 me|us
            next to hers|his|theirs|her|him|them; in front of me; at my elbow|side|shoulder
            bedside; accompanied; together; one way mirror|glass; cosigned; co signed; countersigned
            i|we ..3 present|there|heard|shared|attended|followed
            i|we ..2 sat|stood|staffed|scrubbed|rounded|signed
            i|we ..2 reviewed|read|discussed ..3 her|his|their|every|each|all
            i|we ..2 took {Her} ..3 round|rounds|on|through|into
            i|we ..2 saw ..4 she|he|they|her|him|them|dr
            shared ..3 every|each|all|microscope|list|patients|clinic|room
            across the ..2 table|drape; my side; eye to eye
            """,
            "directly to|from|into|at; indirect bilirubin; closely held|with; rounds with me on; direct line; hands on experience"
        );

    public static PhraseBook Book { get; } = new([Relationship, Setting, Observation]);

    private static PhraseRule Of(string id, string phrases, string except) =>
        new(new(id, Severity.Warning, ""), "", List(phrases), List(except), [], []);

    private static string[] List(string text) =>
        text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

using System.Collections.Frozen;

namespace LorStudio.Checks.People;

/// <summary>Nouns and given names that stand for a person.</summary>
internal static class PersonNouns
{
    // What ends so and is no person.
    private static readonly FrozenSet<string> NoPersons = WordSet.Of(
        "human roman german ottoman norman talisman ataman"
    );

    private static readonly FrozenDictionary<string, Gender> Singular = Genders(
        """
        patient child infant newborn neonate baby toddler teenager teen adolescent resident intern fellow attending student
        classmate colleague coworker peer nurse doctor physician surgeon internist hospitalist consultant cardiologist
        psychiatrist neurologist pediatrician radiologist pathologist anesthesiologist oncologist supervisor mentor chief
        technician technologist therapist pharmacist interpreter translator worker caregiver caretaker parent guardian
        spouse partner sibling cousin friend veteran survivor refugee immigrant migrant inmate prisoner farmer machinist
        carpenter teacher driver miner retiree visitor donor recipient person someone somebody client relative director
        coordinator officer neighbor roommate engineer firefighter electrician plumber welder mechanic cook chef smoker
        athlete player musician paramedic midwife dietitian phlebotomist assistant practitioner secretary receptionist
        preschooler schoolteacher accountant lawyer soldier sailor priest pastor janitor cashier nanny grandchild newcomer
        trainee learner extern subintern scribe volunteer researcher scientist investigator laborer bricklayer fisherman
        roofer painter musician singer dancer runner hiker cyclist skier swimmer gardener landscaper bartender barber
        hairdresser seamstress housekeeper custodian librarian clerk manager owner president principal dean stranger orphan
        tourist traveler villager grandparent stepparent stepchild twin toddler passenger pedestrian motorcyclist gunman
        """,
        "woman girl mother mom mum wife daughter sister grandmother granddaughter aunt niece widow lady girlfriend bride fiancée "
            + "primigravida multigravida nun waitress actress stepmother stepdaughter businesswoman policewoman",
        "man boy father dad husband son brother grandfather grandson uncle nephew widower gentleman boyfriend groom fiancé "
            + "stepfather stepson businessman policeman fireman foreman workman"
    );

    /// <summary>Of a noun for one person what it says of the gender; null where it is none.</summary>
    public static Gender? GenderOf(string noun) =>
        Singular.TryGetValue(noun, out var gender) ? gender
        : noun.EndsWith("woman", StringComparison.Ordinal) ? Gender.Female
        : noun.EndsWith("man", StringComparison.Ordinal) && noun.Length > 4 && !NoPersons.Contains(noun) ? Gender.Male
        : null;

    /// <summary>Of several.</summary>
    public static FrozenSet<string> Plural { get; } =
        WordSet.Of(
            """
            patients children infants newborns babies toddlers teenagers teens adolescents residents interns fellows attendings
            students classmates colleagues coworkers peers nurses doctors physicians surgeons consultants supervisors technicians
            therapists pharmacists interpreters workers caregivers parents spouses siblings friends veterans survivors refugees
            immigrants people persons relatives families members women girls mothers wives daughters sisters men boys fathers
            husbands sons brothers clients trainees learners externs clinicians individuals adults
            """
        );

    /// <summary>Roles that a letter gives the candidate as well: "as an intern", "he is a colleague whom".</summary>
    public static FrozenSet<string> Roles { get; } =
        WordSet.Of(
            """
            student resident intern fellow physician doctor colleague peer trainee learner extern subintern person surgeon
            internist hospitalist psychiatrist neurologist pediatrician radiologist pathologist anesthesiologist researcher
            scientist teacher mentor volunteer friend partner practitioner chief attending supervisor director consultant coordinator assistant interpreter translator
            """
        );

    /// <summary>Words before which a noun for a person only describes: "patient care", "resident level", "child health".</summary>
    public static FrozenSet<string> Described { get; } =
        WordSet.Of(
            """
            care safety advocacy education educator load census list lists population populations management encounter encounters
            history histories satisfaction outcome outcomes panel panels volume centered oriented focused facing visits visit
            interaction interactions communication presentation presentations notes records record chart charts experience rapport
            flow handoffs handoff cases needs preferences autonomy confidentiality privacy comfort experience counseling contact
            volumes rooms room lists rounds level year clinic clinics team teams lounge lecture lectures conference conferences
            report run led driven health psychiatry psychology medicine complaint complaints abuse welfare development
            neurology surgery cardiology development mortality resuscitation training teaching class clerkship rotation body
            affairs council government interest group groups portal simulator simulators simulation handout handouts
            """
        );

    /// <summary>Given names of people whom a letter tells about, with the gender they usually have.</summary>
    public static FrozenDictionary<string, Gender> GivenNames { get; } =
        Genders(
            "alex sam chris pat taylor jordan casey jamie robin jean lee kim",
            """
            mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily
            donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley
            brenda emma anna pamela nicole samantha katherine helen christine debra rachel carolyn janet maria catherine heather
            diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl
            jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances alice judy isabella julia denise
            amber danielle marilyn beverly charlotte theresa diana natalie brittany kayla rosa ana carmen elena sofia lucia fatima
            aisha mei ling priya anita sunita lakshmi yuki olga irina natasha svetlana guadalupe juana yolanda esperanza consuelo
            """,
            """
            james robert john michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven
            paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
            stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron
            jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald
            carl harold dylan arthur lawrence jesse bryan billy joe bruce gabriel logan albert willie alan juan wayne elijah roy
            ralph eugene louis philip bobby carlos luis miguel pedro jorge antonio manuel francisco javier ahmed mohammed muhammad
            ali hassan omar ibrahim raj amit sanjay vijay ivan dmitri sergei hiroshi kenji jun wei tomás andrés josé ramón
            """
        );

    private static FrozenDictionary<string, Gender> Genders(string any, string female, string male)
    {
        Dictionary<string, Gender> genders = new(StringComparer.Ordinal);
        foreach (var (words, gender) in new[] { (any, Gender.Any), (female, Gender.Female), (male, Gender.Male) })
        {
            foreach (var word in WordSet.Of(words))
            {
                genders[word] = gender;
            }
        }

        return genders.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

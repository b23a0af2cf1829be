namespace LorStudio.Checks.Language.Words;

/// <summary>Verbs that letters use. A star: also a noun; a tilde: also an adjective.</summary>
internal static class VerbList
{
    /// <summary>Base, past and participle of the irregular ones; a stroke parts forms that are equally good.</summary>
    public const string Irregular = """
        arise arose arisen;awake awoke awoken;bear* bore borne;beat* beat beaten;become became become;begin began begun;bend* bent bent
        bind bound bound;bite* bit bitten;bleed bled bled;blow* blew blown;break* broke broken;bring brought brought
        build* built built;buy* bought bought;catch* caught caught;choose chose chosen;come came come;cost* cost cost;cut* cut cut
        deal* dealt dealt;draw* drew drawn;drink* drank drunk;drive* drove driven;eat ate eaten;fall* fell fallen;feed* fed fed
        feel* felt felt;fight* fought fought;find* found found;flee fled fled;fly* flew flown;forget forgot forgotten
        forgive forgave forgiven;foresee foresaw foreseen;freeze* froze frozen;get got gotten|got;give gave given;go went gone
        grow grew grown;hang hung hung;hear heard heard;hide hid hidden;hit* hit hit;hold* held held;hurt* hurt hurt;keep kept kept
        know knew known;lay laid laid;lead* led led;leave* left left;lend lent lent;let let let;lie* lay lain;lose lost lost
        make made made;mean*~ meant meant;meet* met met;mislead misled misled;mistake* mistook mistaken;misunderstand misunderstood misunderstood
        outdo outdid outdone;outgrow outgrew outgrown;overcome overcame overcome;oversee oversaw overseen;overtake overtook overtaken
        pay* paid paid;prove proved proven|proved;put put put;quit quit quit;read* read read;rebuild rebuilt rebuilt;retake retook retaken
        rewrite rewrote rewritten;ride* rode ridden;ring* rang rung;rise* rose risen;run* ran run;say said said;see saw seen
        seek sought sought;sell sold sold;send sent sent;set* set set;sew sewed sewn;shake* shook shaken;shed* shed shed
        shine shone shone;shoot* shot shot;show* showed shown|showed;shrink shrank shrunk;shut* shut shut;sing sang sung
        sink* sank sunk;sit sat sat;sleep* slept slept;slide* slid slid;speak spoke spoken;spend spent spent;split* split split
        spread* spread spread;spring* sprang sprung;stand* stood stood;steal stole stolen;stick* stuck stuck;strike* struck struck
        strive strove|strived striven|strived;swear swore sworn;sweep* swept swept;swim* swam swum;swing* swung swung;take* took taken
        teach taught taught;tear* tore torn;tell told told;think thought thought;throw* threw thrown;undergo underwent undergone
        understand understood understood;undertake undertook undertaken;uphold upheld upheld;wake* woke woken;wear* wore worn
        win* won won;withdraw withdrew withdrawn;withhold withheld withheld;withstand withstood withstood;overhear overheard overheard;write wrote written
        """;

    public const string Regular = """
        abandon accelerate accept access* accommodate accompany accomplish account* achieve acknowledge acquire act* adapt add address*
        adhere adjust administer admire admit adopt advance* advise advocate* affect* affirm agree aid* aim* alert*~ allow alter amaze
        analyze anchor* answer* anticipate apologize appeal* appear apply appoint appraise appreciate approach* approve argue arrange arrive
        articulate~ ask aspire assemble assess assign assist assume assure attach attain attempt* attend attract auscultate author* avoid await
        balance* base* behave believe belong benefit* bond* bother* bound* breathe bridge* brief*~ broaden calculate call* calm*~ cancel capture
        care* carry cause* celebrate challenge* change* characterize charge* chart* check* circulate cite clarify classify clean~ clear~ clerk*
        climb* close~* coach* coax code* collaborate collect combine comfort* command* comment* commend commit communicate compare compete compile
        complain complement* complete~ comply compliment* compose comprehend compromise* concentrate concern* conclude conduct* confer
        confide confirm confront connect consent* consider consist console* consolidate construct* consult* contact* contain continue
        contribute control* converse convert convey convince cooperate coordinate cope correct~ correlate correspond counsel* cover* craft*
        create critique* cross* cultivate cure* deal debate* debrief* decide declare decline* dedicate deepen defend defer define delegate* delay*
        delineate delight* deliver demand* demonstrate deny depend describe deserve design* desire* detail* detect deteriorate determine develop
        devise devote diagnose dictate differ differentiate direct~ disagree disappoint discharge* disclose discover discuss dismiss display*
        distinguish distribute divide document* dominate donate double~ doubt* draft* drain* drape* earn ease* edit educate elaborate~ elevate elicit
        embody embrace* emerge emphasize employ empower enable encounter* encourage end* endorse endure engage enhance enjoy enlist enrich
        enroll ensure enter entertain entrust envision equip escalate establish estimate* evaluate evolve examine exceed excel excite excuse* execute
        exemplify exercise* exert exhibit* exist expand expect expedite experience* explain explore expose express~ extend face* facilitate fail
        familiarize fear* field* finish* fit*~ fix* flourish focus* follow force* form* formulate foster frame* fulfill function* gain* garner gather
        generate glean graduate* grant* grapple grasp* greet guarantee* guard* guide* handle* happen head* heal help* hesitate highlight* hire* honor* hope*
        host* identify ignore illustrate imagine immerse impact* implement imply impress improve improvise include incorporate increase*
        indicate individualize influence* inform infer initiate* inquire insert* inspect insist inspire instill instruct integrate intend interact
        interest* interpret interrupt intervene interview* introduce intubate investigate invite involve irrigate isolate* join judge* jump*
        justify label* lack* land* last~ laugh* launch* lean~ learn level* lift* like~ limit* link* list* listen live~ locate look* love* maintain
        manage mark* mask* master* match* matter* mature~ maximize measure* mention* mentor* merit* minimize miss* model* modify monitor* motivate
        move* multiply name* narrow~ navigate need* negotiate note* notice* nurture obtain observe occur offer* open~ operate opt optimize
        order* organize orient outline* outperform outshine overlook overwhelm own~ pace* pair* participate partner* pass* pause* perform
        permit* persevere persist persuade phone* pick* place* plan* play* please point* pose* position* possess post* practice* praise* precept
        predict prefer prepare prescribe present*~ preserve press* prevent prioritize probe* proceed process* produce* program* progress* project* promise*
        promote prompt~* propose protect prove provide publish pull* pursue push* qualify question* quote* raise* rank* rate* reach* react
        realize reason* reassess reassure recall* receive recognize recommend reconcile record* recover recruit* redirect reduce refer refine reflect
        refrain* refuse regard* regret* reinforce relate relax release* relieve rely remain remark* remember remind remove render repair* repeat* replace
        reply* report* represent request* require research* resolve* respect* respond rest* restore result* retain retract return* reveal review*
        revise revisit reward* rotate round*~ rush* satisfy save* scan* schedule* score* screen* scrub* search* secure~ seem select~ separate~ serve settle
        share* sharpen shift* sign* signal* simplify smile* solve sort* sound*~ specialize staff* stage* standardize start* state* stay* step* stop*
        strengthen stress* structure* study* submit succeed suffer suggest suit* summarize supervise supply* support* suppose surpass
        surprise* survive suspect*~ suture* sustain switch* synthesize tackle* tailor* talk* taper* target* tend test* thank* thrive tie* time* titrate touch*
        trace* track* train* transcend transcribe transfer* transform transition* translate transport* travel* treat* triage* trigger* trust* try* turn*
        uncover underestimate underscore* update* urge* use* utilize value* vary verify view* visit* visualize voice* volunteer* wait* walk*
        want* warn watch* weigh welcome~* widen wish* witness* wonder* work* worry* wrap* yield*
        accustom ascertain collapse* compound*~ confuse constrain contemplate cooperate counter*~ decompress delve detour* disappear discourage
        dispel disrupt embark enlighten entail envy* epitomize exude fascinate frighten grade* grieve hypothesize intrigue juggle
        motion* palpate percuss perplex pertain pioneer* ponder pray predominate prolong quantify reassign reconsider reevaluate
        reexamine reframe rehearse reiterate replicate reschedule resonate resuscitate scrutinize spearhead stabilize streamline surround
        tolerate transpire treasure* unify unravel validate vanish watch* wean
        """;

    /// <summary>Those that double their last letter.</summary>
    public const string Doubling = """
        admit commit compel confer control defer equip excel fit infer occur permit plan prefer program refer regret scan scrub step stop
        submit transfer wrap
        """;
}

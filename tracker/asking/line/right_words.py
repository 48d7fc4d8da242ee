"""Everyday English words that no table of ours holds, and that lie one or two letters from a word that one does.

Pure data; candidates were looked up with wordfreq (https://github.com/rspeer/wordfreq). Without it "fighting" would be put right to "fishing", "donors" to "doors" and "medieval" to "medical"
(`line/spelling.py`). Whoever adds a word to a table of `asking` adds here what people write that is not that word.
"""

EVERYDAY = frozenset(
    """
    abdication abusers academia academic academics academies accented acceptor accommodating accountant
    accountants accusing acids actin activate activator activism activist activists acton actuality addicting
    addition additions addled administer administers advisor advisors advisory aging aground airtight alarmist
    albans albert albright alcoholic alcoholics alcoholism alderson alertness alight allegiance allegiances
    allowance allowances almighty amateurish amplified amplifies andres angelica angelina anglican annals
    anniversaries announcer announcers antibody antics appalling apples appliance appliances applicator approves
    archie archival archivist ardent arena arenas argus arras artillery artis artisans artistry assent assert
    asserts asses assistant associating attaches attacked attendant attracted auction auctions audition
    auditions auditors augustin augustus authorizes autumnal avert babes badgers badlands bainbridge baird baldy
    bandages barbeque bards bared bargains barns barreled bashed basins basses batch bates baths battered
    batteries batters bawling beach beads beaks beardsley beast beasts beatings beats beckoning bedding
    behavioural belgians bellator bellingham bellow bellows bends benedict beset biased biases bicyclists bikers
    bilal billings bitters bland blank blankets blanks bloggers bloods blooming blows boars boast boasts boats
    bodes boeing boggling boing boldness bombings booing boost boosting boosts booth booths boring bottling
    bouncing bounding bowels bowing bowles boxers bradbury brahmins braking branches brand brandeis brands brats
    bratton brawling braxton breaches breaching breakups breeches breen brest bretton brian bridged bridgeport
    bridgewater bridging brighten brightens briton britons brits britton brody broiler brompton brooding brook
    brooke brookes brookings brooks broth brough broughton browning brownish browsing brunch brunt brussels
    buckland budding buell buggers bullying bunbury bundling burdened buren burglaries burglary burley burnet
    burney burroughs burying bushes bushings businessmen bustling buttress caching cadre cadres calibration
    callus calories cambria camels cameos campuses canaries canister canisters canopies capacities capacitor
    capacitors capitalise capitalism capitalist capitol carbonyl careless caresses carleton carne caron carpe
    carrey carriages carriers carte carters cartoons carts carve carving carvings caste castes casting castings
    castor casts categorised caterers cates caucuses cause cautious cavities cease ceases ceilings celebrating
    celibate centrist centuries chairing challengers champlain chancery chanel changeling changers channelled
    channing chanting chapelle chapin chappell chard chargers chariots charlene charley chart charts chase
    chases chastity chattering chatting chauncey cheat cheats cheerios chemists cherries childish childress
    chilling chomping chongqing chore chores chose christians christos chucking chuckling circling claiborne
    clams clans clare clash clashing clasps classless cleanest cleansing clements climatic clint clogging
    closeness closeted closets clothing clouding clover clowning clutter coders coherence coker coking
    collaborate collaborates collage collagen collages collapsed colleague colleagues collectors collette
    coltrane colville combines combing comers comets comme committed communicating communicators communists
    commuter commuters commutes companion competitor competitors compiles complacent complainant complainants
    compliant complying composer composers composite compress compression computation computations computed
    comte conceding concepts concerns concerto concertos concrete conde conditional conduction conformation
    congrats connection connections connects conquest conquests consensus conservationist conservator
    considerate consolation consoling const constant constants consternation constitutes constituting
    constitutional constricted construct constructed constructing constructor constructors constructs contained
    contains contempt contexts contraction contradict contradicted contradicting contradicts contrasted
    contrasting contrasts contributor convened converged convergence converging conversation conversations
    converse conversing converted converting converts conveyed conveying conviction convictions coolidge
    cooperate cooperates coordinate coordination coral corals cornered cornering cornwallis cornwell coroners
    cortes costas costumed counsels counteract countess countless countries coupe coupling couplings couriers
    courtesy courtiers cowering coworker coworkers crass cravings crawford crawling creatine creditor creditors
    cries criss criterion critters crook crooks crore crores crouched crouching crowley cubes culling
    culpability cultural cummings curating curbs curries curse curses custer cyrus daenerys dalton danes
    dangling dante darlings darpa daunting davidson davis deadliest dealings debit debut debuts decadent decades
    decaf decibels decorum deference denizens descends descent designated destruct devaluation developmental
    devotion devotions dialects dialogue dialogues dings director directors disables discard discards disclose
    discloses disgusts disparate disposed dissected distract distracts doctoral domes donne donor donors donut
    donuts doping doubles doves dozing dramatist dramatists dream dreams dripped drone drones drown
    drowned drowning drowns
    dynamical dynamism dynamite dynastic earls earnings earrings eases eastbound eastenders easterly ecologist
    economic economics economies economist efficiencies efficient efficiently eldridge electrical electronic
    electronics elementary elements elise elsie elven emergence emergencies emergent emitters emotions empowers
    enacting enchanted encoding endearing endorsing energies enlargement enlisting entranced entre environmental
    epithets equating espresso estimate ether ethic ethics etiology evacuate evacuated evacuating evacuation
    evacuations evolution evolutions excellent excerpts excesses excision excludes executes exert exerts
    exhausts exhibiting exhibitor exhibitors exiting exits expanse expanses expended expensive explores
    exploring exporting exports expressionism facilitate facilitation fainting faire farmington farnsworth
    farther farthing fathered fatherless fatherly faust feast feasts feathers feeds fenders ferns fetching
    fiance fibre fibres fiddling fielding fiend fighting fined finer finland finnish firmness fists flair
    flanders flapping flashing flavoring flees flinging flippant flooding flopping florists flounder flowering
    flushing focussed forceps forecast forecasts foremost forestry foreword formalism formulas forrest fortress
    framing framingham freezes freshest friendlies furnishing furnishings furthest galleria galleries galley
    galleys gamers garments gelding generalist generate generates generating generational generator generators
    gents giggs giles givers globalism globalist godin golds gomes gonzales gorges grates grave graves greatness
    greenback greenland greeting greetings greta grieving grips groaning groin grooming grossing grounded
    groupies groupings growling growls grownups guaranty guardians guilford guinness guitarist guitarists
    gutting haggling halal halliday hallowed halve halves hammering hampering hamstrings handheld handling
    happiness haram harbinger harbors harcourt hardwick harem harmonic harmonics harmonies harmonious hartford
    harvests haste haters hating haunting haute havre haywood headless headsets healthily hearst heart heath
    heave heaving heiress hells helpline herds hermes hermitage heroes herpes heston highlander highlanders
    hindered hinkley histoire historian historians historical hoard hoards holed holliday hollywood holmes
    holyrood homers homie homies homme honesty honeywell hoosiers hooves hopeless hopelessness hopping horst
    horticultural hoses hospitable hover hovering hovers howls hughes hulls hundredth huntington hurst hustling
    ideals illusion illusions imitation imitations implants imposing improvising incidence incision incisions
    incurred indemnify indented independence indicate indicates indication indications indicted individualism
    inequities inequity inflated inflating influencers informant informants informatics informational informers
    infrastructural infusion infusions injector injuries inoculated inoculation inquired inquirer inquires
    insecure insecurities inserted insisted inspection inspired inspires instance instances instill instilled
    instilling instrumental instrumentals insulted insulting integrate integrates integrating integrator
    interact interacts internment interpret interprets intonation intro intros invented invention inventions
    inverted invested invitational islets isolated isolates isolating isolationist issuance iteration iterations
    judeo juggling justifies keith keywords kickass kindness kitts kneeling kneels knickers knicks knightley
    lager laine lakers laminate landis lantern lanterns latches lather latte latter launch launches laziness
    leaks leaning leanings leans leighton leland lessens letterhead letting levers lewiston lexington
    liabilities librarians licensed licensee licenses licked liens lightened lightening lightest lightness
    lightning likable likeable likeness limitless linde linens liners lingers lioness liston liszt litchfield
    literary literate livable livers loathe loathing loaves lobos locality locates locating lofts logos loner
    loomis loons loses lotus loveless lovers lovey lunges machina machinery machinist machinists macrame madge
    madre maids maine majid majorities makin malin manages mandy manger manic manny maple maples mappings marek
    margaret marginal marin marinate marital markus marques marquess marquette marquise marrying martians
    masking massage massaged massages masts matchups materialism materialist materiel maternal mathers matte
    mattress maturing maude meade meats medals medial mediates medica medicaid medicare medicinal medieval
    medina megan memoriam menacing mentioning menus merges microbes micrograms microns midas migraines militancy
    militaries militarily militarism milligan milliken millionth milne mince miners minimize minimizes
    minorities misdeeds mises missteps missus mists moaning modes modestly moist monarchs monkey monkeys mooney
    moore moores morbidity morse moths motility mourners mourns mulch mumps munch mystical nacional nationale
    nationalism nationalist nationality naturals navigate negation nests newton niche niches niece nieces noone
    northerly notation notations noticing notified notional notions numbness nurseries nutritional nutritionist
    nutritious offended offending offspring operates operations opinions optional orchestrate ordinate
    ordination organics organise organism organist originator ousting outgoing outlived outposts outsiders
    overeating overhear overheard overheat overheated overpass overseers oversees paced paces packing pageants
    painless palace palaces panelist panelists panes panicked panicking panned panning panties panty parables
    paradis paradise paradoxes parental parity parrish parsons particles particulate particulates passable
    passages pastimes pasting pastoral pasts pastures patent patents paterson patience patterns patting
    pavements pearson pease pecking pederson peerless pelts penance penney penniless persians personable
    personalize personnel persson pests peter peters peterson petting phantoms phrase physician physicians
    piazza pickering picketing pierce pierson pinching pinks pinus pitting plaid planks plantar plating pleasure
    pleasures plotters plucking plugs plump plums pointless policing polished polishes ponds portable portland
    portugal poses posing posit posits possess possibly posturing potting potts potus practise practised
    practises praising prancing praying prays prediction preliminaries premieres premiers presides prestige
    prick pricks primaries primarily primers prince princes proactive procedural proceeds producers products
    professionalism professions profiles programmer programmers promises property proposes proscribed
    prosecuting prosecution prosecutions prosecutor prosecutors prospect prospecting prospector prospectors
    prospects prost protectionism protectionist protects protests proverbs provident provokes pubic publicist
    puddles pulse pulses punished punts purchasers quaid qualifiers qualifies qualities quantification
    quantified quantify quantity quickest quits quitting racers radiates radicals radishes rainey raisers
    raisins rally rance ravishing reacting reaction reactions readiness reagents realised realises realising
    rearview rebounds receding receipts recon recounts recourse recovered recoveries recovers redacted redstone
    reefer reelected refereeing referees reflexive refunded regained regaining regimens regiment regiments
    reginald registrar registrars registry regulates rehabilitating relapsed relapsing relates released
    releasing relegated relented relevance relevancy reloaded relocated relocating remainder remained remaining
    remaking renal renaming rendered renowned repeated repeating repented replay replicas replying reposting
    representational reprinted reprints repulsed requires requiring rereading rescuers reservists residence
    residencies residing residues resiliency resilient resorted respected responded respondent respondents
    responds response responses responsibly responsive restarted restarting restated restocking restricts
    retained retaining retaking reticent retirees retirements retracted reunions reversed reversing revising
    reworked reworking rewrites rewriting rhonda ricketts ridge ridges roald rockets rolfe romans routers
    routines rowling ruble rubles ruins rulers rumbling rumblings rushmore sable safeties sages salaried salas
    salivary salle samples sampling sanction sanctuaries sandbags sandford sanding sands sanitary sawing sayings
    scammers scaring scarlets scent scents schiller scholars schooner sciences scolding scooping scorched
    scorching scoreless scorers scorned scorsese scotts scoured scouring scouting scrapped screwing sculptor
    sculptors sculptural seaboard seamless seaworld secession secretion sectoral securities sedation sedition
    seduction seeding seeming seize seizes seizures selecting semen sensors seong serpents sever severus shale
    shallots shallows shame shard shards sharpe sharpest shave shaves shaving shavings shearing shedding sheen
    sheldon shelf shell shilling shillings shing shingle shingles shipper shippers shite shitting shoes shooters
    shopping shortage shortages shots shout shouts shrugging shunt siblings sighs sightings silas silences
    singling sinning skaters skimming skins skits slabs slams slaps slats slave slaves slavs sledding sleek
    sleepiness sleepless slept slide slides slight slimming sling slinging slings sliver slums smartass smearing
    smell smite smokers smoother smuggling snell snide snort snorted snorting snuggling soars sobriety sociable
    socialise socialism socialist socio solaris solitaire solon solve solvers solves somers somme sommers
    soothing sores soundness southerly southland southpaw southward southwards spammers spanning sparing
    speakeasy specified specifies specks spector spectral speeds spell spewing spilling spilt spinners spiraling
    spite splint spoon spoons spotters spout sprained sprinting sprouted spurious squaring squatting squeaking
    stacy stags stainless stains stale standish stans stansted starboard starks starlight starling startled
    startling startups stating stationed statues stature statute statutes stave staves steelers steen steep
    stent sterling stevenson stinging stink stinking stinks stirring stirs stole stomp stomping stoop stoops
    stoppage stoppages storey storeys storming stormy straddle straddles stragglers straighten strained strand
    strands stranger strangers strat strategies strategist strategists stratford stray straying strays streaking
    strengthen strengthens strep stresses strident strikers stringer stringing stripped structural strutting
    stuart sturridge suave submarines subscribers subsides subsidised subspace suction suing suitably suite
    summarily summarise summarised summarizes sundown supervising supervisor supervisors supper supplied
    supplies supposed supposing suppress surge surges surveyor surveyors suspending suspends sustained swarming
    swearing sweat sweats swell swept switches swoon systemic tablet tablets tacks takers tales taming targeted
    tasting tastings taunting teaches teaching teachings teeming teenaged teething telescopic tempe temperate
    templars tempting tendrils tenets tenths terminator testicles thais thankless thanos thatcher theatrics
    theseus thinning thongs thorn thorns thorough thoughtless threatened thrust thrusts thundering thunders
    ticketing tickles tiered timers tireless tires toasting tomas tombs tomes toots torts totality totalled
    totes tough touts traction trades trailing traitors transform transformational transforms transient
    transparent transparently transverse trappers travelled traverse traverses treachery treading trending
    tricking trill trinkets triplets troll trolls trough troughs truce trucking truest truss tucking tunbridge
    tuned tunes tuning turin turing tweaking tweeting twill twinkling twisting tying unedited unfit uniformly
    uninformed unlisted untied untitled upton usher valentina valentino venerable ventures venus vesicles vices
    villagers virtually virulence vocalist volleys voluntarily vomiting wadsworth wagers waking walden wallis
    walter walters wandered wandering wanders warship warships watchmen waterford watters waverley weakness
    weathers weave weaves weeds weekdays weighing welds westeros wether whacking whales whatsoever wheat whereas
    whistles widening widens width widths wilde wiles willis wilshere wilshire wings winks winnipeg wirth witch
    withdrawal withdrawing withdrew woking worthiness worthington wracking wrest writhing yearns youngest
    yourselves
    """.split()
)

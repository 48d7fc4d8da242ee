"""Everyday English words that no table of ours holds, and that lie one or two letters from a word that one does.

Pure data. Without it "fighting" would be put right to "fishing", "donors" to "doors" and "medieval" to "medical"
(`spelling.py`). Whoever adds a word to a table of `asking` adds here what people write that is not that word.
"""

EVERYDAY = frozenset(
    """
    abusers academia academic academics academies accommodating accountant accountants accusing actin activate
    activism activist activists addition additions administer advisor advisors advisory aging albert alcoholic
    alcoholics alcoholism allegiance allowance allowances almighty amplified andres angelina anglican annals
    announcer announcers antibody antics appalling apples appliance appliances approves archie archival ardent
    arena arenas artillery artisans artistry assert asserts asses assistant associating attaches attacked
    attendant attracted auction auctions audition auditions auditors augustus avert badgers baird barns basins
    batch bates baths battered batteries beach beads beast beasts beats bedding behavioural bends benedict
    biased biases bikers billings bland blank blankets blanks bloggers blooming blows boast boasts boats boeing
    bombings booing boost boosting boosts booth booths boring bottling bouncing bowing boxers braking branches
    brand brands breaches bridgewater bridging brighten britons brits brody brooding brook brooke brooks broth
    browning brownish browsing brunch brunt brussels budding bullying burdened burglary burying bushes
    businessmen bustling calibration calories camels capacities capacitor capitalism capitalist capitol careless
    carriages carriers carte cartoons carts carve carving caste casting castor casts cause cautious cavities
    cease ceases ceilings celebrating centrist centuries challengers chanel channing chanting chargers charley
    chart charts chase chases chastity chatting cheat cheats chemists cherries childish chilling chore chores
    chose christians circling clams clare clash cleansing climatic clint closeness clothing clover clutter
    collaborate collage collagen collapsed colleague colleagues collectors combines comets committed
    communicating communists commuter commuters companion competitor competitors complacent compliant complying
    composer composers composite compression computation computed conceding concepts concerns concerto concrete
    conditional congrats connection connections connects conquest consensus considerate consolation constant
    constitutes constitutional construct constructed constructing constructs contained contains contempt
    contexts contraction contradict contradicted contradicts contrasted contrasting contrasts contributor
    convened convergence conversation conversations converse converted converting converts conveyed conveying
    conviction convictions cooperate coordinate coordination coral cornered counteract countess countless
    countries coupe coupling courtesy coworker coworkers cravings crawford crawling creditors cries criterion
    crore crowley cubes cultural cummings curse curses cyrus dalton danes dangling dante daunting davidson davis
    deadliest dealings debit debut debuts decades descends descent designated developmental devotion dialects
    dialogue dialogues director directors discard disclose disparate disposed distract doctoral donor donors
    donut donuts doping doubles dream dreams drone drones drown dynamite earnings earrings eastenders
    efficiencies efficient efficiently electrical electronic electronics elementary elements elise emergence
    emergencies emergent emotions enchanted encoding endearing endorsing energies enlargement environmental
    espresso estimate ether ethic ethics evacuate evacuated evacuation evolution excellent excerpts excesses
    excludes exert exhibiting exiting exits expanse expensive explores exploring exporting exports facilitate
    faire farther feast feathers feeds ferns fiance fibre fibres fielding fighting fined finer finland finnish
    fists flair flanders flashing flooding flowering flushing focussed forecast forecasts foremost forestry
    foreword formulas forrest fortress framing freezes furnishings furthest galleries galley gamers garments
    generate generates generating generational generator generators gents giles golds gonzales grave graves
    greatness greenland greeting greetings greta grieving grips groin grooming grossing grounded guardians
    guinness guitarist halal halves hammering handheld handling happiness haram harcourt harem harmonic
    harmonious hartford haste haters hating haunting haute heart heath herds hermes heroes herpes hindered
    historian historians historical hoard hollywood holmes homie honesty hopeless hopping horticultural hover
    hovering hughes huntington ideals illusion illusions imitation implants imposing incidence incision incurred
    independence indicate indicates indication indications indicted inflated informant informational infusion
    injuries insecure insecurities inserted insisted inspection inspired inspires instance instances
    instrumental insulted integrate integrating interact interacts interpret intro invented invention inventions
    inverted invested invitational isolated isolating issuance iteration juggling justifies keywords kindness
    kneeling knicks lager lakers lantern lanterns latte latter launch launches laziness leaks leaning leighton
    leland letting lexington liabilities librarians licensed licenses licked lightning likeness limitless liners
    literary literate loathing locality locating logos loses lotus lovers machinery macrame maids maine makin
    manages mandy manic manny maple margaret marginal marin marital markus marrying masking massage maternal
    matte mattress maturing meade meats medals medial medicaid medicare medicinal medieval medina megan menacing
    mentioning menus microbes milne miners minimize minorities moaning modes moist monarchs monkey monkeys moore
    morse moths mystical nationalism nationalist nationality navigate nests newton niche niece notation noticing
    notified notions nutritional nutritious offended offending offspring operates opinions optional ordination
    organise organism outgoing outsiders overheard oversees paced paces painless palace palaces panicked panties
    paradise parental parity parsons particles passages pastoral pastures patent patents paterson patience
    patterns pearson penance personnel pests peter peters peterson phrase physician physicians piazza pierce
    plaid planks plating pleasure pleasures plugs plump pointless policing polished ponds portable portland
    portugal poses posing possess possibly potts potus practise practised praising praying prediction premieres
    premiers prestige prick primaries primarily prince princes proactive procedural proceeds producers products
    professionalism professions profiles programmer programmers promises property proposes prosecuting
    prosecution prosecutions prosecutor prosecutors prospect prospects protects protests proverbs pulse pulses
    punished purchasers qualifiers qualifies qualities quantify quantity quickest quits quitting racers radicals
    raisins rally reacting reaction reactions readiness realised realises realising rebounds receipts recon
    recounts recourse recovered recovers referees refunded regained regiment regiments reginald registrar
    registry regulates relates released releasing relegated relevance relocated relocating remainder remained
    remaining renal rendered renowned repeated repeating replay replying reprinted requiring residence residing
    residues resilient resorted respected responded respondents responds response responses responsibly
    responsive restricts retained retaining reversed reversing revising rewriting rockets romans rowling ruins
    rulers salle samples sampling sanction sands sanitary sayings scammers scaring scent scents scholars
    sciences scoreless scorers scouting scrapped screwing sculptor seamless secession securities seduction
    seeding seeming seize seizures selecting semen sensors sever shale shame sharpe shave shaving shedding sheen
    sheldon shelf shell shilling shillings shippers shite shitting shoes shooters shopping shortage shortages
    shots shout shouts siblings sighs sightings silas skaters skins slabs slams slaps slave slaves sleek slept
    slide slides slight sling slums smell smokers smoother smuggling sobriety socialism socialist socio solve
    solves soothing spanning specified specifies spectral speeds spell spilling spite spoon spoons stacy
    stainless stains stale starboard starlight startled startling startups stating stationed statues stature
    statute statutes steelers steep sterling stevenson stink stinks stirring stole stomp stomping stoop stoppage
    storey storming stormy straighten strained strand strands stranger strangers strategies strategist stratford
    stray strengthen strengthens stresses strikers stripped structural stuart submarines subscribers suction
    suing suitably suite summarizes supervising supervisor supervisors supper supplied supplies supposed
    suppress surge surveyor suspending sustained swearing sweat swell swept systemic tablet tablets takers tales
    targeted tasting teaches teaching teachings temperate tempting terminator testicles thatcher thinning thorn
    thorns thorough threatened thrust timers tires tomas tombs tough traction trades trailing traitors transform
    transforms transient transparent transverse travelled traverse treachery trending troll trolls trough truce
    trucking truss tuned tunes tuning turin turing tweaking tweeting twisting tying unfit uniformly untitled
    upton usher valentino venerable ventures venus villagers virtually vocalist voluntarily vomiting waking
    walden wallis walter walters wandered wandering warship warships weakness weave weeds weekdays weighing
    whales whatsoever wheat whereas whistles widening width wilde willis wings winnipeg witch withdrawal
    withdrawing withdrew worthington youngest yourselves
    """.split()
)

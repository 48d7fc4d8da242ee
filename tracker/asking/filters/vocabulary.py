"""The closed lists in everyday words: what people say for a kind, a category, an applicant.

Plain tables for people from the sector: a row is a phrase in lower case without apostrophes; "(s)" is an
ending that may be there. What is understood by these is not part of the subject. By the codebook, Questions.
"""

from tracker.asking.line.unread import said
from tracker.terms import Applicant, Category, Kind

#: Longer phrases win over shorter ones of any kind, so "early market engagement" is not "market".
KIND_WORDS: dict[tuple[Kind, ...], tuple[str, ...]] = {
    (Kind.CONTRACT, Kind.ENGAGEMENT): said(
        """
        commissioning opportunity; commissioning opportunities; commissioning opps; commissioning notice(s)
        """
    ),
    (Kind.ENGAGEMENT,): said(
        """
        early market engagement; preliminary market engagement; market engagement event(s); market
        engagement notice(s); market engagement; supplier engagement; provider engagement; early engagement;
        engagement event(s); engagement notice(s); early talk(s); soft market test(s); soft market testing;
        market testing; market sounding(s); market warming; pin notice(s); pin(s); pipeline notice(s); pipeline; planned
        procurement notice(s); planned procurement(s); prior information notice(s); looking to talk to providers; wants to talk to providers; want to talk to providers; wanting to talk to providers; talk to possible providers; keen to talk to providers; keen to hear from providers; wants to hear from providers; want to hear from providers; hearing from providers; meeting providers; meet providers; inviting providers; asking providers for their views; views of providers; planning to put anything out; planning to put something out; planning on putting anything out; thinking of putting anything out; putting anything out to tender; putting something out; about to put out; going to put out; sounding out; sounding out providers; sounding out the market; sound out providers; testing the market; test the market; talking to providers; consulting providers; consulting the market; thinking of buying; thinking of buying in; thinking of tendering; thinking about commissioning; thinking about buying; thinking about tendering; considering commissioning; considering buying; considering tendering; intends to commission; intend to commission; intends to buy; intend to buy; intends to tender; intend to tender; intending to commission; planning on commissioning; planning on buying; planning on tendering; hoping to commission; hoping to buy in; looking to buy in; looking to procure; looking to tender; icb looking to buy; icb is looking to buy; council looking to buy; council is looking to buy; councils looking to buy; councils are looking to buy; nhs looking to buy; nhs is looking to buy; trust looking to buy; trust is looking to buy; board is looking to buy; only thinking about; still thinking about; only thinking of buying; only talking about buying; not yet tendered; not tendered yet; not out to tender yet; before it goes out to tender; gearing up to buy; gearing up to tender; going to be commissioning; about to go out to tender; due to go out to tender; planning to go out to tender; warming up the market; planning to commission; planning to buy in; planning to procure; plans to buy; plans to commission; going out to tender; about to tender; about to commission;
        plan to commission; planning to buy; planning to tender; thinking of commissioning; looking to
        commission; going to commission; about to commission; coming up to commission; due to commission; due to be commissioned; being commissioned soon; commissioning plans; commissioning intentions; commissioning pipeline; planned commissioning; upcoming commissioning; gearing up to commission; provider consultation(s); consultation(s) of
        providers; consultation(s) with providers; consultation(s); meet the buyer
        """
    ),
    (Kind.AWARD,): said(
        """
        who won; who has won; who got; who was awarded; whos won; winner(s); winning bid(s); contract
        award(s); award notice(s); awarded contract(s); awarded tender(s); awarded grant(s); contract(s) awarded; tenders awarded; result(s); been awarded; was awarded; were awarded; awarded to
        """
    ),
    (Kind.CONTRACT,): said(
        """
        contract(s); contract notice(s); contract opportunity; contract opportunities; tender(s); tendering;
        tender notice(s); tender opportunity; tender opportunities; procurement opportunity; procurement
        opportunities; procurement notice(s); invitation(s) to tender; artist commission(s); art commission(s); arts commission(s); public art commission(s); commissions; paid commission(s); paid gigs; dps; micro commission(s); itt(s); rfq(s); request(s) for
        quotation(s); request(s) for quote(s); invitation(s) to quote; bids to go for; bids worth going for; bids worth a go; bids worth doing; bids we could go for; bids we could do; bids we can go for; bids we might win; bids near; bids round; bids coming up; bids for small charities; bids for charities; things to bid for; any bids; any bids for; live bids; current bids; new bids; bids open; open bids; bids going; bids out; council work going; council work available; council work on offer; council work out there; any council work; nhs work going; any nhs work; work going with the council; work going from the council; out for tender; to tender for; bid for; bidding for; bid on; paid
        work; commissioned work; framework(s); dynamic market(s); dynamic purchasing system(s); approved provider list(s); open
        call(s)
        """
    ),
    (Kind.GRANT,): said(
        """
        grant; grants; grant funding; grant money; grant scheme(s); grant programme(s); grant pot(s); micro
        grant(s); microgrant(s); small grant(s); bursary; bursaries; fellowship(s); match funding round(s)
        """
    ),
    (Kind.TRAINING,): said(
        """
        webinar(s); workshop(s); training workshop(s); training course(s); training session(s); training
        event(s); short course(s); course(s); masterclass(es); seminar(s); mentoring; mentor; mentors; mentoring scheme(s); support
        programme(s)
        """
    ),
}

CATEGORY_WORDS: dict[Category, tuple[str, ...]] = {
    Category.CORE_COSTS: said(
        """
        core cost(s); ongoing cost(s); on going costs; ongoing expenses; ongoing running; general cost(s); general expenses; general running; general fund(s); fixed costs; standing costs; regular costs; regular expenses; regular outgoings; outgoings; carry on as we are; carry on as we do; carry on as we were; carrying on as we are; carry on running; carry on going; carry on doing what we do; keep on going; keep on doing what we do; carry on doing what we already do; carry on doing what were doing; carry on our work; carry on with what we do; carry on with our work;
        keep doing what we do; keep doing what were doing; keep doing what we already do; just keep going; continue as we are; continue doing what we do; keep running; keep existing; just exist; survive; surviving; survival; stay alive; staying alive; keep us alive; make ends meet; keep ticking over; keep ticking along; tick over; tick along; ticking along; stay solvent; stop us closing; stop us folding; stop us going under; going under; go under; go bust; going bust; lights on; keep the wolf from the door; keep our head above water; heads above water; head above water; money we can spend how we like; spend how we like; spend how we want; spend it how we like; spend it how we want; spend it on what we need; spend as we see fit; spend on what we like; spend on whatever we need; no restrictions; not restricted; unrestrictive; untied; not tied to a project; not tied to anything; not tied to a specific project; not tied; general purpose(s); stay open; staying open; stay afloat; keep afloat; keep our doors open; keep the doors open; keep us going; keep it going; keep going; core funding; core funds; core money; core support; core staff cost(s); core; running
        cost(s); general running cost(s); running expense(s); running the organisation; running our
        organisation; operating cost(s); operational cost(s); operating expense(s); revenue cost(s); revenue
        funding; revenue; unrestricted; unrestricted funding; overhead(s); overhead cost(s); wage(s); wage
        bill(s); salary; salaries; salary cost(s); staff cost(s); staffing cost(s); staffing; staff pay;
        staff wage(s); payroll; rent; rents; rent and rates; business rates; bill(s); energy bill(s); energy
        cost(s); heating; heating bill(s); heating cost(s); fuel bill(s); fuel cost(s); electricity bill(s);
        electric bill(s); electricity; electric; leccy; leccy bill(s); gas bill(s); gas and electric; gas
        and leccy; water bill(s); phone bill(s); insurance and; our insurance; the insurance; pay for insurance; hall hire; venue hire; pitch hire; court hire; pool hire; studio hire; rink hire; lane hire; room hire; hire of a hall; hire of the hall; hire a hall; hire the hall; hire a room; room rental; hall rental; venue costs; hiring a hall; hiring the hall; hiring a room; hiring a venue; accountancy fees; audit fees; broadband; wifi bill(s); keep the heating on; council tax; insurance bill(s); insurance cost(s); insurance premium(s); insurance renewal(s); insurance quote; insurance has doubled; insurance has gone up; insurance has trebled; insurance has rocketed; insurance doubled; insurance went up; insurance going up; insurance is crippling us; insurance is killing us; insurance is due; insurance is up; renew the insurance; renew our insurance; electric meter; top up the meter;
        utility bill(s); utility cost(s); utilities; day to day cost(s); day to day running; day to day;
        everyday cost(s); admin cost(s); administration cost(s); back office; keep the lights on; keeping
        the lights on; pay the bills; bills paid; day to day stuff; keep the show on the road; keeping the show on the road; keep our heads above water; keep afloat; keeping afloat; keep us open; stay open; staying open; keep going; keep the place going; keep it going; keep the group going; keep the club going; keep our club going; keep our group going; ticking over; survival funding; rescue funding; emergency funding; emergency money; emergency cash; no strings; no strings attached; unrestrcted; keep the doors open; keep our doors open; keeping the doors open; keep us going; keep
        us afloat; stay afloat; organisational development; capacity building; reserves
        """
    ),
    Category.STAFF_TRAINING: said(
        """
        staff training; team training; volunteer training; trustee training; training cost(s); training
        budget(s); training fund(s); training funding; staff development; workforce development;
        professional development; leadership development; leadership training; skills development; cpd;
        upskilling; supervision; clinical supervision; reflective practice; burnout; burn out; burnt out;
        burned out; burning out; staff wellbeing; team wellbeing; volunteer wellbeing; wellbeing of staff;
        wellbeing of our staff; staff support; stressed staff; first line supervision; debrief sessions; resilience training; staff resilience; looking after ourselves; look after ourselves; knackered staff; knackered volunteers; our own wellbeing; coaching for leaders; frazzled; exhausted staff; exhausted
        volunteers; tired volunteers; worn out volunteers; staff qualifications; qualification(s); nvq(s)
        """
    ),
    Category.LONG_TERM: said(
        """
        multi year; multiyear; multi annual; long term; longterm; longer term; several years; more than one year; over several years; over a few years; for a few years; lasts a few years; long haul; longer than a year; more than a year; beyond a year; more than two
        years; more than 2 years
        """
    ),
    Category.PROJECT: said(
        """
        project(s); project cost(s); project funding; project money; equipment; heating system(s); new
        heating; capital; capital cost(s); capital work(s); capital funding; capital project(s); event(s);
        event cost(s); pilot; pilot project(s); one off project(s)
        """
    ),
}

#: Things to buy, build or hold: they make it a project, and stay part of the subject.
PROJECT_THINGS: tuple[str, ...] = said(
    """
    books; large print books; audiobooks; audio books; board games; jigsaws; puppets; dinghy; dinghies; rowing boat(s); oars; fishing rods; snooker table; pool table;
    pergola; pond; fabric; clay; canvases; headsets; guttering; damp proofing; drains; car park; fire doors; fire exit(s); fire extinguisher(s); first aid kit(s);
    mattresses; sofa(s); blinds; crockery; cutlery; tea urn; t shirts; hoodies; waterproofs; wellies; helmets; trumpet(s); cornet(s); tuba(s); violin(s); cello(s); harp(s); accordion(s); percussion;
    tent; toy; wetsuit; life jacket; radiator; canoe; kayak; bike; bicycle; trike; wheelchair; keyboard; costume; microphone; instrument; musical instrument; drum; guitar; uniform; tablecloth; raised bed;
    tents; toys; wetsuits; life jackets; buoyancy aids; saddle(s); bell rope(s); sewing kits; art kits; marquee; footballs; netballs; basketballs; cricket bats; racquets; rackets; football boots; hi vis; hi viz; hi vis vests; high vis; high vis vests; vests; tabards; lighting rig; sensory garden(s); walkie talkies; projector screen; screen; projectors; printers; photocopier; laminator; easel; looms; spinning wheel(s); potters wheel; pottery wheel; loo; loos; new loo; shower; showers; sink; worktops; swing(s); seesaw; climbing frame(s); goalposts; marquee(s); gazebo(s); bunting; trophies; staging; curtains; carpet(s); flooring; new floor; radiators; urn; kettle(s); dishwasher; washing machine(s); tumble dryer; hoover; lawnmower(s);
    lawn mower(s); mower(s); strimmer(s); wheelbarrow(s); tractor; trailer; canoes; kayaks; bikes; bicycles; trikes; mobility scooter(s); wheelchairs; hoist; stairlift; stair lift; hearing loop; loop system; cctv; fire alarm(s); alarm system; fence; fencing;
    gates; pathway; planter(s); hanging baskets; bird boxes; beehive(s); telescope; camera(s); cameras; screens; whiteboard; smartboard; 3d printer; laser cutter; lathe; workbench(es); bandsaw; loom(s); sheet music; music stands; harmonium; church organ;
    new organ; ukulele(s); guitars; drum kit; bagpipes; robes; choir robes; banner(s); pantomime; panto; plaque; blue plaque; church bells; stained glass; changing rooms; floodlights; football pitch; new pitch; cricket nets; bibs;
    crash mats; gym mats; climbing wall; outdoor gym; sensory room; picnic; picnics; picnic bench(es); bbq; barbecue; fireworks; bonfire; coach hire; big lunch; tea party; tea parties; tea dance(s); jumble sale; fayre; regatta; tournament; sports day; anniversary party;
    centenary; booklet; leaflets; new hut; organ; portacabin; stage lights; mixing desk; amplifier(s); amp; mics; fridges; freezers; tables; tablecloths; microwave; coffee machine; pizza oven; hot tub; handrail(s); door; doors; signage; signs;
    insulation; heat pump; solar; rainwater tank; water butt(s); compost bins; composter; cold frame(s); fruit trees; shed roof; minibus(es); van; bus; laptop(s); computer(s); ipads; projector; printer; sound system; pa system;
    speakers; microphones; lighting; instruments; musical instruments; piano; keyboards; drums; uniforms;
    costumes; kit; football kit; sports kit; kits; chairs; furniture; tools; seeds; raised beds;
    polytunnel(s); greenhouse(s); summerhouse; new shed; garden shed; storage shed; storage container;
    defibrillator(s); defib(s); kiln; easels; brushes; paint brushes; paint; art materials; materials;
    sewing machine(s); cooker; oven; fridge; freezer; boiler; solar panels; led lights; windows; roof; roof
    repairs; toilet(s); accessible toilet(s); disabled toilet(s); ramp(s); lift; kitchen; playground; play
    area; play equipment; skatepark; skate park; pump track; footpath(s); bench(es); noticeboard(s);
    refurbishment; refurb; redecoration; rewiring; new kitchen; new toilets; roof repair; renovation; repairs; restoration; extension; new building; new build; building
    work(s); festival(s); party; parties; street party; street parties; christmas party; christmas lunch;
    fete; gala; gala day; carnival; ceilidh; eisteddfod; concert(s); exhibition(s); parade; fun day(s);
    family fun day; open day; away day; day trip(s); trip(s); outing(s); residential(s); celebration(s);
    conference; mural(s); sculpture; memorial; website;
    christmas dinner(s); christmas fair(s); christmas fayre(s); christmas market(s); easter egg hunt(s); fun run(s); open days; away days; street feast(s); nativity play(s); passion play(s); mystery play(s); school play(s); summer camp(s); concertina(s); melodeon(s); saxophone(s); sax; clarinet(s); flute(s); oboe(s); bassoon(s); trombone(s); euphonium(s); cymbals; timpani; timps; xylophone(s); glockenspiel(s);
    marimba(s); steel pan(s); steelpans; banjo(s); mandolin(s); fiddle(s); bodhran(s); tin whistles; handbells; hand bells; double bass; djembe(s); tabla(s); dhol(s); batons; pom poms;
    ingredients; pots and pans; utensils; aprons; shelving; shelves; lockers; racking; cupboards; seating; storage; bookcases; story sacks; display cabinet(s); display boards;
    information board(s); interpretation board(s); interpretation panels; scanner; archive boxes; e bikes; ebikes; cargo bike(s); sim cards; smartphones; mobile phones; ramps;
    water fountain; drinking fountain; litter bins; grit bin; flagpole; statue; bus shelter; bandstand; village sign; town clock; church clock; clock tower; nest boxes; bat boxes;
    owl boxes; bug hotel(s); hedging; saplings; bulbs; compost; topsoil; turf; gravel; paving; decking; bricks; timber; cement; irrigation; wildflower seeds;
    heritage centre; jamboree; camping trip; sleepover; retreat; pilgrimage; pageant; reenactment; re enactment; lantern parade;
    carol concert; christmas lights; christmas tree(s); memorial service; tea urns; stopwatches; gazebos; tarpaulin; rope; life rafts; oars; paddles; sails; bunkbeds; bunk beds; bedding;
    nappies; school shoes; football shirts; rugby shirts; shin pads; dartboard; dart board; rounders set; table tennis table(s); bowling mats; yoga mats; spinning bikes; treadmill; weights;
    hearing aids; induction loop; braille machine; magnifiers; wheelchair ramp; changing table; high chairs; pushchairs; baby clothes; cookbook; recipe book; calendar; documentary; short film
    """
)

#: Verbs before a thing to buy, build or hold; the verb is understood, the thing stays the subject.
PROJECT_VERBS: tuple[str, ...] = said(
    """
    to fit a; to fit an; fitting a; fitting an; to fit some; insulate; insulating; rewire; rewiring; resurfaced; repaired; restored; mended; replaced; repainted; refurbished; renovated; installed; rewired; insulated; upgraded; rebuilt; redecorated; put in a; put in an; put in some; putting in a; putting in some; buy; buying; purchase; purchasing; get hold of a; put up a; putting up a; set up a stall; stage a; staging a; hold our; holding a; holding our; hosting a; hosting an; put on our; put on an event; put on some; putting on some; build us; rebuild; rebuilding; refit; repaint; repainting; redecorate; redecorating; resurface; resurfacing; build; building a; hold a; hold an; host a; host an; put on a; put on an; putting
    on a; replace; replacing; repair; repairing; fix; mend; refurbish; refurbishing; renovate; renovating;
    restore; restoring; install; installing; upgrade; upgrading; do up; doing up; done up; kit out; kitting out; smarten up; smartening up; spruce up; sprucing up; brighten up;
    put right; put it right; make good; publish a; publish an; publish our; print a; print an; print our; print some; record a; record an; record our; film a; film our;
    erect; erecting; landscape our; landscaping; redo; reroof; re roof; re roofing; replaster; soundproof; soundproofing; convert a; convert our; convert the; converting; equip; equipping; furnish; furnishing; carpet our;
    tarmac; repoint; repointing; stock up; fence off; lay a; dig a; dig out; re equip; re fit; fit out; fitting out; get a new; get new; get some new; get an; organise a; organising a; put on a; putting on a; lay on a
    """
)

APPLICANT_WORDS: dict[tuple[Applicant, ...], tuple[str, ...]] = {
    (Applicant.CIO,): said("cio(s); scio(s); charitable incorporated organisation(s)"),
    (Applicant.CIC,): said("cic(s); community interest company; community interest companies"),
    (Applicant.SOCIAL_ENTERPRISE,): said(
        """
        social enterprise(s); social business(es); community benefit society; community benefit societies;
        co op(s); coop(s); cooperative(s); co operative(s); community business(es)
        """
    ),
    (Applicant.CHARITY,): said(
        """
        charity; charities; registered charity; registered charities; charitable trust(s); charitable
        company
        """
    ),
    (Applicant.UNINCORPORATED,): said(
        """
        unincorporated; unincorporated association(s); unincorporated group(s); constituted group(s);
        constituted community group(s); unconstituted; unconstituted group(s); informal group(s); informal; nothing formal; not formal; not a formal group; not an official group; nothing official; not official; not a proper group; no formal group; no committee or anything; not a registered anything; havent registered; not constituted yet; no constitution yet; not got a constitution; havent got a constitution;
        unregistered group(s); unregistered; not constituted; no constitution; without a constitution; no
        charity number; without a charity number; no bank account; no bank; no charity or anything; without a bank account; no legal
        structure; no formal structure; no legal status; not registered; not set up as anything; just some
        neighbours; just a few neighbours; bunch of neighbours; group of neighbours; few neighbours; some
        neighbours; bunch of friends; group of friends; bunch of mates; bunch of mums; bunch of parents;
        group of mums; group of parents; group of residents; bunch of residents; bunch of dads; group of dads; bunch of lads; few friends; few of us; handful of neighbours; handful of friends; handful of mums; handful of residents; some mums; some residents; us and some neighbours; me and my neighbours; me and some neighbours; me and a few neighbours; me and a few friends; me and a few mums; me and some friends; me and some mates; me and a few mates; me and my mates; couple of mums; couple of mates; couple of friends; couple of neighbours; few mums; few mates; few parents; few dads; few families; few local families; few retired; only friends together; just friends; not a real group; no official group; not an official organisation; not a proper organisation; no papers; no paperwork; not got any paperwork; no paper; not have paper; have not paper; never registered;
        never set up anything official; never set up anything formal; never set up properly; nothing set up; nothing on paper; nothing written down; not set up properly; no committee; without a committee; havent got a committee; dont have a committee; dont have a constitution; dont have a bank account; havent got a bank account; not got a bank account; have no bank account; no rules or committee;
        just us mums; just us dads; just us neighbours; only women who meet; a loose group; loose group
        """
    ),
    (Applicant.FAITH_GROUP,): said(
        """
        church(es); mosque(s); masjid(s); temple(s); synagogue(s); gurdwara(s); chapel(s); kirk(s); faith
        group(s); faith organisation(s); faith based group(s); faith based organisation(s); religious
        group(s); religious organisation(s); place(s) of worship; parochial church council(s)
        """
    ),
    (Applicant.SCHOOL,): said(
        """
        school(s); primary school(s); secondary school(s); nursery school(s); academy trust(s); college(s);
        pta(s); ptfa(s); parent teacher association(s)
        """
    ),
    (Applicant.PUBLIC_BODY,): said(
        """
        parish council(s); town council(s); community council(s); parish and town councils; town and parish
        councils; local authority; local authorities; public body; public bodies; public sector
        """
    ),
    (Applicant.COMPANY,): said(
        """
        limited company; limited companies; ltd company; ltd companies; companies; business(es); small
        business(es); private company; small company; small companies; smes; sme
        """
    ),
    (Applicant.INDIVIDUAL,): said(
        """
        individual(s); individual artist(s); artist(s); freelance artist(s); freelancer(s); freelance; self
        employed; a person like me; people like me; somebody like me; just me; a one man band; a one woman band; as an individual; sole trader(s); individual people; social entrepreneur(s)
        """
    ),
    (Applicant.CHARITY, Applicant.UNINCORPORATED): said(
        """
        third sector organisation(s); third sector group(s); third sector; voluntary organisation(s);
        voluntary and community organisations; voluntary and community groups; voluntary sector
        """
    ),
    (Applicant.CHARITY, Applicant.SOCIAL_ENTERPRISE, Applicant.UNINCORPORATED): said(
        """
        not for profit(s); not for profit organisation(s); non profit(s); nonprofit(s); vcse(s); vcse
        organisation(s); vcfse(s)
        """
    ),
}

#: Words after which a school or a church only says which sort of thing is meant ("school holiday club").
SORT_ONLY: tuple[str, ...] = said(
    "case(s); plan(s); planning; finance(s); law; accounts; accounting; governance; shop(s); sector; number; commission; trusteeship; fundraising; comms; holiday(s); age; aged; children; leavers; meals; uniform(s); readiness; kids"
)

#: Names that hold the word of a thing and are none: a soup kitchen is a service.
NO_THINGS: tuple[str, ...] = said(
    """
    bonfire night; storage unit hire; christmas tree recycling; weights and measures; calendar of; bedding plants; retreat from; commissioner(s) event(s); commissioning event(s); market event(s); engagement event(s); provider event(s); supplier event(s); networking event(s); meet the buyer event(s); consultation event(s);
    youth bus(es); library bus(es); food bus(es); playbus; play bus(es); art bus(es); whose door(s); which door(s); what door(s); books on prescription; nhs books; councils books; council books; their books; drum and bass; bike ride(s); bike rides; toy box; cooked books; balance the books; off the books; signs off; sign off; signing off; signed off; organ donor(s); organ donation; organ recital(s); soup kitchen(s); community kitchen(s); adventure playground(s); kit bank(s); school uniform bank(s); uniform bank(s); toy bank(s); tool
    bank(s); tool library; tool libraries; bike club(s); screen printing; silver screen; stage school(s); open door;
    front door; door to door; next door; bus pass; bus users; bus stop(s); lift share; lift sharing; play street(s);
    party wall; festival of sanctuary; table tennis; wheelchair basketball; wheelchair rugby; camera club(s); drum
    circle(s); piano lessons; guitar lessons; printing; signs of safety; sign language; paint club; boxing ring
    """
)

"""What is left of a question once everything else is understood: its subject.

Pure. Lower case, no apostrophes; "community" and "group" are dropped unless part of the name (codebook,
Questions). The tables are for people from the sector to edit.
"""

import re

from tracker.asking.filters.vocabulary import PROJECT_THINGS
from tracker.asking.line.empty_words import EMPTY_WORDS, PEOPLE
from tracker.asking.line.unread import BLANK, Unread, phrases, said

#: Names of things that hold small words or "community"; they are kept whole.
NAMES: tuple[str, ...] = said(
    """
    english class(es); english lesson(s); english language; english conversation; english course(s); welsh class(es); welsh lesson(s); welsh language; welsh conversation; welsh course(s); gaelic class(es); gaelic lesson(s); language class(es); language lesson(s);
    half term; hate crime(s); online safety; online harm(s); writing bids; writing applications; employment support;     floating support; steel band(s); lighting rig(s);  working men; working mens; working dog(s); working horse(s); community garden(s); community gardening; community allotment(s); community orchard(s); community
    farm(s); community centre(s); community center(s); community cafe(s); community hall(s); community
    hub(s); community shop(s); community pub(s); community library; community libraries; community
    transport; community energy; community radio; community fridge(s); community kitchen(s); community
    larder(s); community pantry; community pantries; community woodland(s); community safety; community
    cohesion; community development; community land trust(s); community arts; community art; community
    sport; community sports; community theatre; community mental health; community link worker(s); community
    engagement; community festival(s); community first responder(s); community asset transfer; community
    ownership; link worker(s); social prescribing link worker(s); men in sheds; arts and crafts; arts and
    culture; arts and health; health and wellbeing; knit and natter; stay and play; mums and tots; mother
    and toddler; parent and toddler; parents and toddlers; deaf and hard of hearing; black and minority
    ethnic; wildlife and nature; end of life; cost of living; lunch club(s); youth group(s); support
    group(s); peer support; peer support group(s); carers support; bereavement support; bid writing; grant
    writing; funding skills; fundraising skills; family support; mental health support; housing support;
    debt advice; language support; supported housing; self help; self help group(s); hearing loop(s); hearing aid(s); hearing dog(s); holiday club(s); after
    school club(s); breakfast club(s); food bank(s); repair cafe(s); ulster scots; self harm; warm space(s);
    warm hub(s); day service(s); day care; meals on wheels; home from hospital; emergency services; blue light services; armed services; service user(s); service family; service families; service children; memorial service(s); carol service(s); secret service; youth services; room service; jam making; music making; wine making; cheese making; film making; model making; lace making; basket making; candle making; soap making; bread making; toy making; dress making; card making; rug making; book making; kite making; cider making; instrument making; jewellery making; puppet making; costume making; quilt making; willow making; folk club(s); folk music; folk dance; folk dancing; folk song(s); folk art; folk festival(s); folk tales; folk group(s); supported employment; supported internship(s); supported volunteering; supported accommodation; eco church(es); hospital radio station(s); bereaved by suicide; lone working; lone worker(s); community owned; pub is the hub; mum and baby; mums and babies; baby and toddler; parent and baby; drug and alcohol; drugs and alcohol; war memorial(s); clean up(s); litter pick(s); litter picking; rough sleepers; rough sleeping; men and boys; women and girls; black and asian; tea and chat; coffee and chat; craft and chat; stitch and chat; meet and greet; song and dance; sing along(s); pay as you feel; dads and kids; dads and lads; lads and dads; deaf and blind; food and drink; health and fitness; cook and eat; grow and eat; park and stride; chat cafe(s); make and mend; bring and buy; day and night; rock and roll; kith and kin; hop on hop off; open farm(s); school gates; last orders; first steps; next steps; right of way; rights of way; way marking; play therapist(s); play leader(s); singing for lungs; singing for the brain; dance for parkinsons; books on prescription; arts on prescription; day opportunities; help line(s); running club(s); running group(s); live music; long covid; free school meals; self advocacy; good neighbour(s); good neighbour scheme(s); support worker(s); open water swimming; life skills; living history; talking newspaper(s); talking cafe(s); talking therapies; home start; sure start; soup kitchen(s); new mothers; new dads; older men; older women; street pastors; street play; social isolation; local produce; quiet spaces; safe space(s); safe house(s); good food; fast food; check in(s); first aid; street food; small business support; time bank(s); time banking; story time; rhyme time; play time; big band(s); big sing; mental health first aid; mental health first aider(s); am dram; amateur dramatics; supported living; independent living; advice centre(s); advice service(s); advice line(s); day(s) out; day trip(s); start up(s); out of school; pre school(s); climate change; healthy living; living wage; play therapy; play work; play schemes; right to buy; small business; call centre; open gardens; open garden(s); running track; running routes; local theatre; local news; local radio; village show; good causes; sharing economy; life saving; life savers; keep fit; keep fit class(es); get active; pay it forward; learn to swim; learn to ride; come and try; have a go day(s); walk and talk; bring and share; make do and mend; lend a hand; help at home; care at home; home care; end of life care; cost of living; work experience; back to work; into work; out of work; young at heart; match funding; no deadline(s); no closing date; open all year; all year round; open mic; open spaces; green spaces; green space; new mums; new parents; new arrivals;
    flower show(s); leek show(s); dog show(s); horse show(s); agricultural show(s); county show(s); horticultural show(s); produce show(s); vegetable show(s); talent show(s); fashion show(s);
    puppet show(s); light show(s); variety show(s); craft show(s); art show(s); air show(s); magic show(s); garden show(s); allotment show(s); pet show(s); pony show(s); radio show(s); road show(s);
    older people; old people; young people; disabled people; deaf people; homeless people; local history;
    business case(s); business plan(s); business planning; case for support; local food; village hall(s); social club; small business skills; day centre(s); drop in(s)
    """
)

#: Words that carry no subject: small words, ways of asking, and general words for what we keep.
STOP_WORDS = frozenset(
    """
    a an the this that these those it its he she her him hers nobodys noones everyones somebodys they them their theirs youve whod wholl whove full there theres here heres i im ive id ill
    me my mine we were weve us our ours you your yours u ur ya yer youse yous yall one ones someone somebody anyone
    anybody everybody everyone nobody noone folk folks people person lot lots bit bits few couple
    and or but nor so if then than as at by for from in into of off on onto out over to too up with within without
    about around after before between during near nearby round through under upon via per till until
    turn turns turning happen happens happened after sends send sending never ever begin
    am is are be been being was wasnt isnt arent do does did done doing dont doesnt didnt have has had having havent
    hasnt can cant could couldnt may might must shall should shouldnt will wont would wouldnt let lets get gets
    getting got gotten go goes going gonna went come comes coming came give gives giving gave given gimme take
    want wants wanted wanting wanna need needs needed needing needin looking look looks looked lookin find finds
    finding found search searching show shows see seen seeing seek seeking tell told list lists listing ask asking
    know knows think thinking try trying tried help helps helping helped hoping hope hope wondering wonder please pls
    plz plse thanks thank ta cheers thx hi hiya hello hey hullo yo ayup alright oh ok okay k right well yes yeah aye
    yep no nah not none nope just only really very quite also too instead maybe perhaps actually basically still yet
    now nowadays currently today tho though although even again else ever never always sometimes
    what whats wot wots which who whos whom whose where wheres when whens why how hows whether
    some summat summit somethin something sumthing anything anythin owt nowt nothing everything thing things stuff
    any all both each every either other others another more most less least much many enough several such same
    mate pal love duck hen hun lads guys team bot fundpath mucker
    fund funds funded funder funders fundin funding fundings money monies moneys cash dosh wonga pot pots
    penny pennies pound pounds quid sum sums amount amounts size finance financial financed support supporting
    supports supported opportunity opportunities opps opp offer offers offering available open opens opening
    opened live current new newest latest recent recently upcoming forthcoming next week weeks month months day days
    year years soon deadline deadlines date dates closing closes close closed closer ending ends end due shut shuts
    shutting finish finishes finishing expire expires expiring running last chance left soonest closest earliest
    apply applies applying application applications eligible eligibility qualify bid bids bidding scheme schemes
    programme programmes program programs source sources option options pay pays paid paying paymen cost costs
    towards toward around based live lives located area areas region regions place places local locally regional
    small smaller tiny wee little big bigger large larger biggest huge good great best better decent suitable
    relevant right similar like type types kind kinds sort sorts free group groups grp grps organisation
    organisations organization organizations org orgs outfit community communities setup set up
    lands hundred thousand side way ways ish leaky leaking leak leaks leaked nr spare broken knackered class classes session sessions lesson lessons activity activities channel channels
    server discord steps neighbours planned siller bawbees gaun whits urgent urgently supply whole rest entire youre become becoming speak speaking talk talking charge charging long message messages post posts email emails
    weekly daily monthly sign signed digest regular subscribe unsubscribe alert alerts ping notify remind reminder
    reminders mean means meaning
    self our type us ones doable worth able spend spending spent use used using put puts through via per there
    about regarding concerning re relating related specifically particular especially mainly mostly
    bring brings pull check checking see anywhere anyplace everywhere somewhere nationally
    start starts starting started run runs runnin keep keeping kept make makes making made
    call calls notice notices advert adverts news update updates info information details detail link links
    if possible poss asap quick quickly fast easy easier simple straightforward urgent urgently desperate desperately
    goin gotta gottae mo lark works soz tbh plzz rn atm btw cuz cos coz bcos bcoz cus dunno reckon fancy
    sort sorted kinda sorta bloody flipping flippin blinking honestly totally reet ere ave
    wanting stop stopping stopped carry carrying afford affords affording raise raising raised secure securing access
    accessing claim claiming together
    sure sorry excuse quick question wondered curious hear heard hearing spotted noticed missed happening
    plan plans planning intend intending aim aiming thought thoughts idea ideas gis gie
    suggest suggestion suggestions recommend recommendation recommendations tip tips pointer pointers choose worth
    exist exists sent feel feels love like liked thankyou lovely brill
    great cool nice ace super whatever whichever however therefore because since while whilst until unless although
    amongst among alongside across fine approach approaching win wins winning example examples packed knackers wed tackle tackling appear appears miss added listed published announced appeared arrived landed dropped newly fresh brand came
    struggling struggle skint broke brassic strapped hard hiring volunteer-led
    currently ourselves yourself myself themselves itself want thats itll youre theyre theyve hes shes
    accept accepts accepting accepted cover covers covering covered gie gies gonnae tae fae wi fer yin wan ken
    advise advising kindly hmm hm er erm um em umm eh ah aha ugh longer shorter wrong keeps seem seems seemed anyway anyhow half youngest oldest eldest odd
    doubled tripled trebled upped hiked charges meet meets commissioning commissioned brilliant fantastic perfect amazing wonderful marvellous useful helpful emailed texted messaged notified pinged
    whatsoever handing late lately missus hubby husband wife sirs sir madam crippling shove pardon ignorance online
    gone lining sending say come
    already buying changed invited advertised asked working exactly folks lass regards faithfully sincerely dear bother bothered
    heyup diocese hae huv dae whit whaur oor ma naw nae thon yon butty bach tidy cwtch mun like innit mony
    """.split()
)

#: Turns of phrase that say nothing of the subject.
TURNS: tuple[str, ...] = said(
    """
    cant face another; cant face any more; cant face more; couldnt face another; back to work; back to business; back to the day job; in my life; in my whole life; in our lives; since covid; before covid; during covid; after covid; since lockdown; since the pandemic; before the pandemic; further north; further south; further east; further west; four figures; five figures; six figures; a four figure sum; a five figure sum; do the books; does the books; keep the books; keeps the books; do the accounts; by a third; by a half; by half; by a quarter; led by; a bunch of blokes; a bunch of lads; a bunch of mates; a bunch of friends; a bunch of old blokes; bunch of blokes; bunch of lads; bunch of mates; bunch of friends; bunch of neighbours; bunch of volunteers; bunch of old blokes; bunch of locals; handful of us; handful of volunteers; few of us; train our; train up our; train my; my patients; our patients; my clients; our clients; we care about that; we care about; we care;
    no upper limit; no lower limit; upper limit; that lasts; which lasts; gone up again; gone up; going up; went up; this bot is useless; youre useless; this is useless; this is rubbish;
    sick of; sick and tired of; fed up of; fed up with; tired of; develop my practice; my practice;
    hope you are well; hope youre well; hope this finds you well; hope all is well; i wonder if you; sorry to bother you; sorry to
    trouble you; sorry to be a pain; sorry to be a nuisance; sorry to be thick; quick one; first time here; new here; new to this; new to all this; on my break; on my tea break; on my dinner break; on my lunch break; on my coffee break; tea break is nearly over; first time using this; be gentle; in a
    rush; in a hurry; on my lunch; be quick; no rush; when you get a minute; when you have a moment; when you get a chance; please advise; in
    advance; much appreciated; greatly appreciated; many moons; bear with me; forgive me; excuse me; pardon me; wrong group; my mistake; my bad;
    two things; couple of things; one more thing; one other thing; same again; the same again; a decent one; a new one; a good one; that said; if you would; be so kind; as well;
    working with; works with; who work with; we work with; and work with; or longer; or more; or less; or under; or over; or fewer; odd members; lovely bunch; nice bunch; all very nice;
    scrap that; i meant; i mean; forget that; not that; never mind that; any advice; my mum runs; my dad runs; my wife runs; my husband runs; my mate runs; my friend runs; my sister runs; my brother runs; my nan runs; my mum has; my dad has; my mum wants; my dad wants; my mate wants; my friend wants; at the mo; at the moment; at this moment; at present; right now; just now; these days; this time round; part time;
    full time; no idea; in plain english; for the love of god; in a nutshell; to be honest; if that makes sense; as it
    were; the likes of us; people like us; groups like us; groups like ours; folk like us; something like that; that
    sort of thing; that kind of thing; and so on; out there; on the go; on the cards; knocking about; kicking about;
    doing the rounds; up for grabs; on offer; going begging; with a view to; in terms of; when it comes to; to do with;
    all sorts; odds and ends; bits and bobs; bits and pieces; worth a look; worth a go; worth a punt; give it a go;
    have a go; at all; any chance; any luck; any joy; any idea; any ideas; wing and a prayer; on a shoestring; down the
    line; on top; at least; at most; first come first served; this end; my end; our end; in general; for starters; to
    start with; to begin with; of course; by the way; long story short; our lot; my lot; a load of; loads of; a bunch
    of; a handful of; a couple of; a pair of; a set of; a bit of; bit of; sort of; kind of; a lick of; out of date;
    no joke; for real; at the minute; at this minute; this minute; hours a week; hours per week; hours a month; days a week; from the garage; from our garage; from my garage; i volunteer at; i volunteer for; i volunteer with; i volunteer in; i work at; i work for; i work with; i help at; i help out at; soonest; earliest; charity status; status; short of staff; wild short of; no staff; no paid staff; short staffed; or the like; by hand; down the road; round the corner; up the road; cut off; cut offs; gone pop; gone bang; gone phut; packed in; packed up; conked out; given up the ghost; bitten the dust; on the blink; died a death; clapped out; falling apart; falling to bits; falling to pieces; fallen to bits; past its best; seen better days; worn out; on its last legs; gone kaput; in the flood; in the floods; in the fire; in a fire; in a flood; in the storm; in storms; in a break in; and the lot; the lot; dead keen; well keen; right keen; mad keen; pure dead; dead good; dead easy; per head; a head; my town is; our town is; my city is; my village is; our village is; just a constitution; a constitution; a bank account; public money; bout ye; about ye; last time round; last time; this time; next time; long time; a long time; all the time; no time; in time; start to finish; her wits; from scratch; every time; each time; at a time; time flies; burnt down; burned down; blown down; fell down; fallen down; knocked down; smashed up; by vandals; by thieves; lead thieves; by kids; the whole lot; and all that; and that; or so; or something; or summat; or anything; or whatever
    """
)
#: Whom one asks for money is no subject, where nothing else stands beside it: "what is the council planning".
BODIES = frozenset(
    """
    council councils the-council nhs gp gps icb icbs icbs lottery funder funders commissioner commissioners health-board
    local-authority local-authorities trust trusts foundation foundations government gov buyer buyers authority
    authorities city-council county-council district-council borough-council metropolitan-council emergency hscp hscps surgery doctors hospital ccg pcn pcns cooncil council-list councils-list council-jobs council-job work jobs job mail-address address commission commissioned commissioning commissioning-lark mailing
    """.split()
)

#: "for", "or" and breaks part one phrase from the next; other small words too.
_NAMES = phrases(NAMES)
_TURNS = phrases(TURNS)
#: A thing to buy is kept whole, whatever its words are elsewhere: "raised beds", "new kitchen".
_THINGS = phrases(thing for thing in PROJECT_THINGS if " " in thing)
_SEASON = re.compile(
    r"(?<![a-z0-9])(?:(?:for|in|over|during) )?(?:this|next|last|the) (?:spring|summer|autumn|winter)(?: 20\d\d)?(?=$| ,| in\b| at\b)|(?:spring|summer|autumn|winter) 20\d\d(?![a-z0-9])"
)
_FRIENDS_OF = re.compile(
    r"(?<![a-z0-9])friends of (?:(?:the|our|a) )?[a-z]+(?: (?:park|hall|library|museum|garden|wood|woods|green))?(?![a-z0-9])"
)
_AGES = re.compile(
    r"(?<![a-z0-9])(?:(?:over|under|aged|ages) \d{1,2}s?(?: (?:to|and) (?:over )?\d{1,2}s?)?|\d{1,2} (?:to|and) \d{1,2}(?:s| year olds?| yr olds?))(?![a-z0-9])"
)


#: "Befriending work" is befriending; "youth work" is a trade of its own.
_WORK = re.compile(
    r"(?<!youth)(?<!play)(?<!social)(?<!group)(?<!street)(?<!detached)(?<!outreach)(?<!case)(?<!wood)(?<!metal)(?<!needle)(?<!art)(?<!craft)"
    r"(?<!paper)(?<!glass)(?<!iron)(?<!stone)(?<!leather)(?<!bead)(?<!home)(?<!farm)(?<!charity)(?<!volunteer)(?<!childrens)(?<!families)(?<!family)(?<!sex)(?<!shift) work$"
)
#: "I teach crochet": the subject is what is taught.
_TAUGHT = re.compile(r"^(?:teach|teaches) (?=[a-z])")
#: Words in -ly that are no adverbs.
_NO_ADVERB = frozenset(
    """
    family elderly early friendly butterfly disorderly assembly rally supply reply apply fly july lily italy holly molly sally polly jelly belly
    lonely deadly lively lovely ugly silly hilly comply multiply ally bully gully wholly homely holy daily fortnightly quarterly yearly
    """.split()
)
#: "Mother and baby", "grandparents and toddlers".
_PARENTS = re.compile(
    r"(?<![a-z])(?:(?:grand)?parents?|grandpar|mothers?|mums?|mams?|moms?|dads?|daddys?|daddies|fathers?|carers?|nans?|grannys?|grannies|grandads?)(?: carers?)? (?:and|n|an) (?:baby|babys|babies|toddlers?|tots?|bumps?|child|children|kids?|minis?|bairns?|weans?)(?![a-z])"
)
#: "A dyslexia support group", "LGBT youth group": what sort of group it is stays, "group" goes.
_GROUP_OF = re.compile(r"(?<![a-z])(?P<what>(?P<of>[a-z]+) (?:support|youth)) groups?(?![a-z])")
#: "Blind people", "homeless lads": who they are belongs to them.
_WHICH_PEOPLE = re.compile(
    r"(?<![a-z])(?:blind|lonely|isolated|autistic|neurodivergent|bereaved|trans|gay|queer|lgbt|black|asian|roma|gypsy|traveller|working class|vulnerable|homeless|unemployed|teenage|displaced|trafficked|stateless|deafblind|visually impaired|partially sighted|hearing impaired) (?:people|lads|lasses|adults|youngsters|teens)(?![a-z])"
    r"|(?<![a-z])(?:lads|lasses) (?:team|teams|club|clubs|football|footy|rugby|choir)(?: team)?(?![a-z])|(?<![a-z])(?:\d|five|six|seven|eight) a side(?: (?:football|league|team|teams|tournament|rugby|netball|hockey))?(?![a-z])"
)
#: "A weaver living near Tain": where, not what.
_LIVES = re.compile(
    r"(?<![a-z])liv(?:ing|e|es) (?=(?:near|in|at|by|round|around|on|alone|here|just|up|down)(?![a-z]))"
)
#: Of a thing or a person only: not what it is.
_HOW_MADE = re.compile(
    r"(?<![a-z])(?:(?<!healthy )(?<!young )(?<!sound )(?<!open )(?<!of )(?<!and )mind(?= ?(?:,|$))|once(?! upon)|fail(?:s|ed|ing)? (?:its|the|an|his|her) (?:mot|service|test|inspection)"
    r"|(?:any|some|more|the|there|of) brass(?= (?:for|to|going|about|out|around|in)(?![a-z]))|x ?\d+(?!\d)|\d+ ?x(?![a-z])|as soon as possible|treasure wanted"
    r"|second hand|self taught|home made|(?:needs?|wants?|needing) (?:re ?hanging|re ?placing|re[a-z]+ing|mending|fixing|painting|doing up|sorting|servicing|cleaning|insulating)|brand new|state of the art|top notch)(?![a-z])"
)
#: Who says so is no subject: "the landlord says", "our vicar reckons".
_SAYS_SO = re.compile(
    r"(?<![a-z0-9])(?:the|our|my|his|her|their) (?:[a-z]+ ){1,2}(?:says?|said|saying|reckons?|reckoned|thinks|mentioned|told (?:me|us))(?![a-z])"
)
#: "A new kitchen" is a kitchen.
_NEW = re.compile(
    r"^(?:brand )?new (?=[a-z])(?!build|start|town|comers?|born|year|age|deal|media|parents?|mums?|dads?|arrivals?)"
)
#: "12 ladies" are ladies; "1940s" is a time.
_HOW_MANY = re.compile(
    r"^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|dozen|twenty|thirty|forty|fifty) (?=[a-z])"
)
_COUNTS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen dozen twenty thirty forty fifty sixty seventy eighty ninety".split()
)


#: Beside a subject it only says of what sort the money is.
_MATCH = frozenset(("match funding", "matched funding", "match"))


def read_subjects(unread: Unread) -> tuple[str, ...]:
    """Return the phrases that are left, in order, each once."""
    unread.take(_TURNS)
    unread.take(_SEASON)
    groups = [
        one
        for one in _GROUP_OF.finditer(unread.left)
        if not {one["of"], *one["of"].split()} & (STOP_WORDS | EMPTY_WORDS)
    ]
    for group in groups:
        unread.blank(*group.span())
    found: list[tuple[int, str]] = [(group.start(), group["what"]) for group in groups] + [
        (match.start(), match[0])
        for pattern in (_AGES, _FRIENDS_OF, _PARENTS, _WHICH_PEOPLE, _NAMES, _THINGS)
        for match in unread.take(pattern)
    ]
    for pattern in (_SAYS_SO, PEOPLE, _LIVES, _HOW_MADE):
        unread.take(pattern)
    start, run = 0, list[str]()
    for word, at in _words(unread.left):
        if word in STOP_WORDS or word in EMPTY_WORDS or word == "," or BLANK in word or not _says(word):
            if run:
                found.append((start, " ".join(run)))
            run = []
            continue
        start = start if run else at
        run.append(word)
    if run:
        found.append((start, " ".join(run)))
    phrases_left = (
        _NEW.sub("", _HOW_MANY.sub("", _TAUGHT.sub("", _WORK.sub("", phrase))))
        for _, phrase in sorted(found)
        if not _counts(phrase)
    )
    told = tuple(dict.fromkeys(phrase for phrase in phrases_left if phrase.replace(" ", "-") not in BODIES))
    return tuple(phrase for phrase in told if phrase not in _MATCH) if len(told) > 1 else told


def _counts(phrase: str) -> bool:
    """Say whether a phrase is nothing but numbers: how many somebody is, or how old."""
    return all(word.isdigit() or word in _COUNTS for word in phrase.split())


def _words(line: str) -> list[tuple[str, int]]:
    """Return the words of a line, each with its offset."""
    words, at = [], 0
    for word in line.split(" "):
        words.append((word, at))
        at += len(word) + 1
    return words


def _says(word: str) -> bool:
    """Say whether a word can be (part of) a subject: not a lone letter or digit, nor an adverb."""
    return len(word) > 1 and not (len(word) > 4 and word.endswith("ly") and word not in _NO_ADVERB)

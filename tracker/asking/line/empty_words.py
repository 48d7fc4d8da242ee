"""Words of a question that never name its subject: what people do and feel, who in a group writes, how they call each other.

Plain tables for people from the sector, and the shapes of a verb. Words of activities that are paid for ("walking",
"cooking", "writing") must not stand here. What `subjects.STOP_WORDS` holds besides are small words and ways of asking.
"""

import re

#: Verbs by their plain form; all their shapes are empty. None of them is an activity that somebody pays for.
_VERBS = """
    abandon accept achieve acquire add admit afford agree aim allow amaze announce annoy answer anticipate apologise appear appreciate arrange
    arrive assist assume attempt attend avoid await award baffle beg believe belong bet borrow bother bring bump burst
    calm cancel cease choose clarify collapse complain complete concern confirm confuse consider consist contact contain continue contribute cope
    crave cripple cry decide declare decline delay deliver demand depend deserve desire despair despise deteriorate disagree disappear
    discuss donate doubt dread dwindle email enable encourage enjoy enquire ensure entail enter establish exclude exist
    expand expect explain extend face fail fear feature fold forget forward gather grab grant guess handle
    hesitate hope hurry ignore imagine improve include increase indicate inform inquire insist intend introduce invite involve
    join justify lack laugh lend lie lose lower manage mention mind miss moan muddle nag notice obtain occur offer operate
    organise owe own panic permit persuade pester plead please possess postpone prefer pretend prevent proceed promise propose
    protest prove provide pursue question react realise reapply receive reckon recommend reduce refer refuse regret reject rely remain remember
    remove renew repay reply request require resolve respond result resume retire retry return scrabble scramble scrape scream scrounge seek
    seem select sell send settle shock shout sigh solve sort spot stay strain strive struggle submit succeed
    suffice suggest suit supply suppose survive suspect swear thank threaten tolerate try undertake unite update urge vanish verify
    vow wait wander warn waste wish wonder worry yearn yell
"""
_IRREGULAR = """
    member members trained wanted dropped dreamt
    began begun became bought broke broken brought built burst came chose chosen did drank forgot forgotten fought found
    gave given gone got had heard held kept knew known laid left lent lost made meant met paid put quit ran said
    sat seen sent shrank shut snapped sold sought spent spoke stood stuck swore taken taught threw thought told took understood understand
    understands went woke won wore worn wrote write writes written
    burned burnt flooded vandalised nicked stolen trashed wrecked smashed damaged ruined condemned failed packed
    died moved folded doubled halved trebled soared rocketed spiralled plummeted dried
    reopen reopened relaunch relaunched
    taking furnish furnished obliged chaired founded founder founders filling filled learn learnt ballpark stuffed actual rather quotes stretch push
    gtr mkt max min altogether rambling ramble waffling waffle babbling wittering widen broaden
"""
#: They are activities, or names of things: "sharing shed", "visiting", "order of service".
_NO_VERB_SHAPES = frozenset(
    "welcoming passes handles sorts leaves spots waste wasting manager  "
    "results result face faces lies lie cost living serves wish wishes award awards grant grants lending organising contact returning "
    "update question minds mind offer operating broken".split()
)

#: Words for what one fills in, and for how one asks.
_PAPER = """
    form forms paperwork letter letters webpage webpages inbox spreadsheet google behalf attn fao ps
    assistance handout handouts freebie freebies goodies backing backer backers sponsor sponsors sponsorship injection windfall
    option preference purpose purposes reason reasons point matter matters situation circumstances position
    trouble hassle bother fuss
"""
_QUALITIES = """
    straightforward simpler simplest easier easiest quicker quickest smaller bigger larger shorter longer cheaper nearer closer wider
    suitable appropriate potential certain specific particular various different several ongoing present modest generous decent lovely nice
    massive huge vast enormous giant ginormous humongous teeny weeny titchy teensy ickle desperate dire grim awful terrible horrendous
    ridiculous silly daft mad bonkers proper absolute total sheer utter pure possible impossible likely unlikely
    aware unaware unsure unclear confused clueless stumped puzzled baffled lost delighted pleased grateful thankful obliged sorry glad keen eager
    interested willing ready able unable broke potless brassic skint penniless cashless
    panicking panicked stressing gutted chuffed fuming livid knackered shattered
"""
_TALK = """
    ahoy oi oy oye ahem blimey crikey crumbs gosh golly gee jeez jeepers cripes strewth omg lol lmao lmfao rofl haha hahaha hehe ha
    ffs wtf smh imo imho tbf ngl fyi aka iirc afaik tia ty tyvm btw pmsl xx xxx
    thatd thatll itd theyd whod youd therell thered whatd howd thatve weren werent havnt dont doesn wouldve couldve shouldve aint
    gizza
    innit init bruv bro fam blud sis cuz cuzzie mush boyo bab marra kidda squire guvnor guv sunshine petal hinny
    treacle babe babes darlin darling chief bud buddy buddies matey mateys fella fellas chap chaps sweetheart sweetie poppet butt butty
    duckie ducky lovey luvvie luv mdear pals chums chum comrades comrade amigo amigos skipper maties
    wor wur yer yers thi thee thy thine thou tha thissen mesen missen oursen oursens hisself theirsens youse yiz yous yez
    gan gannin gaan gangin hadaway howay haway canny gert gurt lush gradely jammy nowty mardy reet alreet awreet areet awright alrite orite
    ayup eyup owd wi wid dat dis dem dey da tek mek gerra gotta gorra wanna dunno lemme gimme ony onny summat owt nowt
    och hoots wheesht braw bonnie bonny fash dreich ach ken jings crivvens dinna didnae wasnae willnae havnae wouldnae couldnae shouldnae disnae
    craic begorrah wile quare scundered
    mornin evenin gday greetings salutations wotcha whatcha yoohoo cooee hola bonjour namaste salaam shalom howdy
    bless cheerio toodle pip tara ttfn laters
    moolah moola mula dough dosh wonga readies spondulicks spondoolicks lolly wedge wad bucks bob doubloons coin moneybags cheddar brassic
    monay muns squids squid nicker smackers
"""
#: Who in a group writes or is spoken of; one person, never whom a fund is for.
_OFFICES = r"(?:treasurer|secretary|chairman|chairwoman|chairperson|chair|vice chair|clerk|vicar|rector|curate|minister|priest|pastor|imam|rabbi|churchwarden|reverend|gaffer|boss|manager|director|coordinator|co ordinator|organiser|leader|trustee|president|captain|convenor|convener|administrator|bookkeeper|fundraiser|founder|helper|newbie|beginner|novice)"
_FAMILY = (
    r"(?:sister|brother|mum|mam|mom|mother|dad|father|nan|nana|nanna|gran|granny|grandma|grandad|grandmother|grandfather|aunt|auntie|uncle|cousin"
    r"|son|daughter|lad|lass|lassie|wife|husband|hubby|missus|partner|other half|better half|girlfriend|boyfriend|mate|friend|best friend|pal|neighbour|colleague|granddaughter|grandson|niece|nephew|mother in law|father in law|sister in law|brother in law|daughter in law|son in law)"
)
_WHOSE = r"(?:our|my|the|his|her|their|your|me|mi|wor|oor)"
#: "As the new treasurer", "our vicar says", "my wee sister", "I am Ukrainian lady".
PEOPLE = re.compile(
    rf"(?<![a-z0-9])(?:(?:as|im|i am|its|this is|being|from|so) )?(?:{_WHOSE} |an? |as )(?:(?:new|old|poor|hon|honorary|current|acting|deputy|vice|committee|parish|church|club|group|choir|band|shed|centre|volunteer|lead|project|charity|retired|long suffering|lovely) ){{0,2}}{_OFFICES}"
    r"(?: (?:says|said|reckons|thinks|told (?:me|us)|keeps saying|asked (?:me|us)|wants (?:me|us))(?: (?:that|to|there is|theres))?)?(?: (?:to|of|for|at)(?= (?:the|an?|our)\b))?(?![a-z])(?! (?:training|skills|role|post|course|courses|wages|salary|pay|development|needs? (?:fixing|mending|replacing))\b)"
    rf"|(?<![a-z0-9])(?:my|our|her|his) (?:(?:wee|little|big|old|older|elderly|younger|poor|late|own|dear|good) )*{_FAMILY}(?: (?:says|said|reckons|thinks|told (?:me|us)|runs|has|wants|needs|does|leads|goes to|helps (?:at|with|out at)|volunteers (?:at|for|with)|works (?:at|for|with|in)|is in|plays in|sings in)(?: (?:that|theres|there is))?)?(?![a-z])"
    r"|(?<![a-z0-9])(?:im|i am|me is|its) (?:an? )?(?:[a-z]+ )?(?:lady|woman|man|bloke|fella|chap|guy|gal|gent|newcomer|foreigner)(?![a-z])"
    r"|(?<![a-z0-9])(?:an?|the|some|this) (?:nice |lovely |kind )?(?:lady|man|woman|chap|bloke|guy|fella|girl|lad|lass|friend|neighbour|mate|colleague|person|gentleman) (?:(?:at|from|in|on|down) (?:the|our|my)|who|said|told (?:me|us)|says)(?![a-z])"
    r"|(?<![a-z0-9])rev(?:d|erend)?(?: [a-z]+)? here(?![a-z])"
)


def _shapes(verb: str) -> set[str]:
    """Return a regular verb's plain form, -s, -ing and -ed."""
    if verb.endswith("e"):
        return {verb, verb + "s", verb[:-1] + "ing", verb + "d", verb + "ing"}
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {verb, verb[:-1] + "ies", verb + "ing", verb[:-1] + "ied"}
    hissing = "es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s"
    told = {verb, verb + hissing, verb + "ing", verb + "ed"}
    return told | {verb + verb[-1] + "ing", verb + verb[-1] + "ed"}


def _words(*blocks: str) -> set[str]:
    return {word for block in blocks for word in block.split() if "-" not in word}


#: All of them.
EMPTY_WORDS: frozenset[str] = (
    frozenset(
        {shape for verb in _words(_VERBS) for shape in _shapes(verb)}
        | _words(_IRREGULAR, _PAPER, _QUALITIES, _TALK)
    )
    - _NO_VERB_SHAPES
)

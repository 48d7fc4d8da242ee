"""Put the Welsh of a question into the English words that the tables know: filters, dates, places and common subjects.

Pure. Works on a plain line (`unread.plain`): no accents, no apostrophes, so "dwi'n" is "dwin". Nothing is
changed unless the line is Welsh, for "i", "dan" and "medi" are English or names elsewhere. Mutations stand
in the table: "Nghymru", "Gymru". A table for people from the sector: right side Welsh, left side English.
"""

import re
from functools import lru_cache

_WORDS: dict[str, str] = {
    # kinds, categories, money
    "grants": "grantiau; grantau; grant ar gael",
    "money": "arian; pres; ariannu",
    "funding": "cyllid; gyllid; chyllid; nghyllid; nawdd; ariannol; cyllido",
    "core costs": "costau craidd; gostau craidd; costau rhedeg; gostau rhedeg; cyllid craidd; costau cynnal; gorbenion",
    "wages": "cyflogau; gyflogau; cyflog; gyflog; talu staff",
    "rent": "rhent",
    "bills": "biliau; filiau",
    "staff training": "hyfforddi staff; hyfforddiant staff; hyfforddi ein staff; hyfforddi gwirfoddolwyr; hyfforddiant i staff",
    "burnout": "llosgi allan; gorflinder",
    "training": "hyfforddiant; hyfforddi; cyrsiau hyfforddi",
    "course": "cwrs; gwrs",
    "courses": "cyrsiau; gyrsiau",
    "workshop": "gweithdy; weithdy; gweithdai; weithdai",
    "webinar": "gweminar; weminar; gweminarau",
    "long term": "tymor hir; hirdymor; dymor hir; aml flwyddyn; amlflwyddyn",
    "project": "prosiect; brosiect; phrosiect",
    "projects": "prosiectau; brosiectau",
    "equipment": "offer; cyfarpar; gyfarpar",
    "event": "digwyddiad; ddigwyddiad",
    "events": "digwyddiadau; ddigwyddiadau",
    "tenders": "tendrau; dendrau; tendr; dendr; tendro",
    "contracts": "contractau; gontractau; contract; cytundebau; gytundebau",
    "who won": "pwy enillodd; pwy gafodd; pwy wnaeth ennill",
    "bursary": "bwrsari; fwrsari; bwrsariaeth",
    # dates
    "closes": "syn cau; yn cau; n cau; cau; gau",
    "closing date": "dyddiad cau; ddyddiad cau",
    "deadlines": "dyddiadau cau; ddyddiadau cau",
    "this week": "yr wythnos hon; wythnos hon; wythnos yma; yr wythnos yma",
    "next week": "yr wythnos nesaf; wythnos nesaf; wythnos nesa",
    "this month": "y mis hwn; mis hwn; mis yma; y mis yma",
    "next month": "y mis nesaf; mis nesaf; mis nesa; fis nesaf",
    "this weekend": "y penwythnos hwn; penwythnos yma; penwythnos",
    "this year": "eleni",
    "today": "heddiw; heddi",
    "tomorrow": "yfory; fory",
    "soon": "yn fuan; cyn bo hir; cyn hir",
    "by": "erbyn",
    "before": "cyn",
    "after": "ar ol; wedi",
    "christmas": "y nadolig; nadolig; dolig",
    "monday": "dydd llun",
    "tuesday": "dydd mawrth",
    "wednesday": "dydd mercher",
    "thursday": "dydd iau",
    "friday": "dydd gwener",
    "saturday": "dydd sadwrn",
    "sunday": "dydd sul",
    "january": "ionawr; mis ionawr",
    "february": "chwefror; mis chwefror",
    "march": "mawrth; mis mawrth; fis mawrth",
    "april": "ebrill; mis ebrill",
    "may": "mis mai; fis mai; mai",
    "june": "mehefin; mis mehefin",
    "july": "gorffennaf; mis gorffennaf",
    "august": "awst; mis awst",
    "september": "mis medi; fis medi; medi",
    "october": "hydref; mis hydref",
    "november": "tachwedd; mis tachwedd",
    "december": "rhagfyr; mis rhagfyr",
    # amounts
    "under": "o dan; dan; llai na; is na",
    "up to": "hyd at; at uchafswm o; uchafswm o; uchafswm",
    "over": "dros; mwy na; uwch na",
    "at least": "o leiaf; lleiafswm o",
    "thousand": "mil; fil",
    "between": "rhwng",
    "and": "ac; a",
    # who asks
    "charity": "elusen",
    "charities": "elusennau",
    "school": "ysgol",
    "schools": "ysgolion",
    "church": "eglwys",
    "chapel": "capel; gapel",
    "artist": "artist",
    "artists": "artistiaid",
    "freelancer": "llawrydd; gweithiwr llawrydd; gweithwyr llawrydd",
    "social enterprise": "menter gymdeithasol; mentrau cymdeithasol; fenter gymdeithasol",
    "community council": "cyngor cymuned; gyngor cymuned",
    # places: the others are English words too or stand in the gazetteer
    "wales": "cymru; gymru; nghymru; chymru",
    "north wales": "gogledd cymru; ngogledd cymru; ogledd cymru",
    "south wales": "de cymru; ne cymru; dde cymru",
    "mid wales": "canolbarth cymru; nghanolbarth cymru",
    "west wales": "gorllewin cymru; ngorllewin cymru; orllewin cymru",
    "gwynedd": "gwynedd; wynedd; ngwynedd",
    "cardiff": "caerdydd; gaerdydd; nghaerdydd; chaerdydd",
    "swansea": "abertawe",
    "anglesey": "ynys mon; mon; sir fon",
    "wrexham": "wrecsam",
    "pembrokeshire": "sir benfro; benfro",
    "carmarthenshire": "sir gar; sir gaerfyrddin; caerfyrddin; nghaerfyrddin; gaerfyrddin",
    "ceredigion": "ceredigion; geredigion; ngheredigion",
    "conwy": "conwy; nghonwy; gonwy",
    "denbighshire": "sir ddinbych; dinbych; ninbych",
    "flintshire": "sir y fflint; fflint",
    "powys": "powys; mhowys; bowys",
    "newport": "casnewydd; gasnewydd; nghasnewydd",
    "caerphilly": "caerffili; gaerffili; nghaerffili",
    "bridgend": "pen y bont; pen y bont ar ogwr; mhen y bont",
    "neath": "castell nedd; nghastell nedd",
    "monmouthshire": "sir fynwy; fynwy",
    "aberystwyth": "aberystwyth; aber",
    "bangor gwynedd": "bangor; mangor; fangor",
    "scotland": "yr alban; alban",
    "england": "lloegr",
    "northern ireland": "gogledd iwerddon",
    # subjects
    "choir": "cor; gor; nghor; chor",
    "choirs": "corau; gorau; chorau",
    "community garden": "gardd gymunedol; ardd gymunedol; gerddi cymunedol",
    "garden": "gardd; ardd",
    "arts": "celfyddydau; y celfyddydau; celf; gelf; chelf",
    "music": "cerddoriaeth; gerddoriaeth",
    "heritage": "treftadaeth; dreftadaeth; hanes lleol",
    "library": "llyfrgell; lyfrgell",
    "libraries": "llyfrgelloedd; lyfrgelloedd",
    "museums": "amgueddfeydd",
    "museum": "amgueddfa",
    "gardening": "garddio; arddio",
    "older people": "pobl hyn; bobl hyn; henoed; yr henoed",
    "young people": "pobl ifanc; bobl ifanc; ieuenctid",
    "children": "plant; blant",
    "sport": "chwaraeon",
    "football": "pel droed; bel droed",
    "nature": "natur; byd natur",
    "environment": "amgylchedd; yr amgylchedd",
    "mental health": "iechyd meddwl",
    "wellbeing": "lles; llesiant",
    "health": "iechyd",
    "health board": "bwrdd iechyd; fwrdd iechyd; y bwrdd iechyd; byrddau iechyd; bwrdd iechyd lleol",
    "council": "cyngor; gyngor; y cyngor; cynghorau",
    "get": "cael",
    "get work from": "cael gwaith gan; gael gwaith gan; cael gwaith gyda; cael gwaith oddi wrth",
    "get paid by": "cael ein talu gan; gael ein talu gan; cael tal gan",
    "grant from": "grant gan; grant oddi wrth",
    "carers": "gofalwyr; ofalwyr",
    "loneliness": "unigrwydd",
    "volunteers": "gwirfoddolwyr; wirfoddolwyr",
    "village hall": "neuadd bentref; neuadd y pentref; neuadd gymunedol",
    "minibus": "bws mini; fws mini",
    "roof": "to newydd",
    "welsh language": "y gymraeg; gymraeg; cymraeg; yr iaith",
    "mens shed": "sied dynion; sied y dynion; siediau dynion",
    # what is asked, and small words
    "who": "pwy",
    "how do we": "sut mae; sut ydym ni yn; sut gallwn ni; sut allwn ni; sut i; sut",
    "when does": "pryd mae; pryd fydd; pryd",
    "how much": "faint; faint o",
    "what is": "beth yw; beth ydi; beth ydy; be ydi; be di",
    "what": "beth; be; pa",
    "mean": "yn ei olygu; yn ei feddwl; yn feddwl",
    "are there": "oes",
    "any": "unrhyw; unrhyw beth; rhyw; rhywbeth",
    "for": "ar gyfer; i; at; tuag at",
    "in": "yn; yng; ym; mewn; ledled; ar draws",
    "near": "ger; wrth ymyl",
    "the": "y; yr",
    "our": "ein",
    "looking for": "dwin chwilio am; dwi yn chwilio am; rwyn chwilio am; rydym yn chwilio am; dan nin chwilio am; chwilio am; edrych am",
    "we need": "rydym angen; rydym ni angen; mae angen; angen; dan ni angen; dyn ni angen",
    "we": "ni; rydym; rydym ni; dyn ni; dan ni; yr ydym",
    "apply": "ymgeisio; gwneud cais; wneud cais; cais",
    "let me know when": "rhowch wybod i mi pan; rhowch wybod i ni pan; rhowch wybod; anfonwch; gadewch i mi wybod",
    "help": "help; helpu; cymorth; gymorth; chymorth",
    "open": "ar agor; yn agored; ar agor nawr; ar agor ar hyn o bryd",
    "available": "ar gael; sydd ar gael; sy ar gael",
    "is": "sydd; sy",
    "free": "am ddim; rhad ac am ddim; di dal",
    "thanks": "diolch; diolch yn fawr; diolch yn fawr iawn; diolch o galon; diolch i chi",
    "hello": "shwmae; helo; bore da; prynhawn da; noswaith dda; sut mae pawb; sumai",
    "please": "os gwelwch yn dda; plis",
    "group": "grwp; grwpiau; mudiad; mudiadau; sefydliad; cymdeithas",
    "community": "cymunedol; gymunedol; cymuned; gymuned; chymuned",
    "new": "newydd",
    "small": "bach; bychan; fach",
    "commissioned": "comisiynu; gomisiynu; cael ein comisiynu",
    # how one comes to be paid
    "commissioner": "comisiynydd; gomisiynydd",
    "commissioners": "comisiynwyr; gomisiynwyr; chomisiynwyr",
    "social prescribing": "presgripsiynu cymdeithasol; bresgripsiynu cymdeithasol; rhagnodi cymdeithasol; ragnodi cymdeithasol",
    "social prescriber": "presgripsiynydd cymdeithasol; bresgripsiynydd cymdeithasol; rhagnodydd cymdeithasol",
    "social prescribers": "presgripsiynwyr cymdeithasol; bresgripsiynwyr cymdeithasol; rhagnodwyr cymdeithasol",
    "community connector": "cysylltydd cymunedol; gysylltydd cymunedol; chysylltydd cymunedol",
    "community connectors": "cysylltwyr cymunedol; gysylltwyr cymunedol; chysylltwyr cymunedol",
    "link worker": "gweithiwr cyswllt; weithiwr cyswllt",
    "link workers": "gweithwyr cyswllt; weithwyr cyswllt",
    "doctor": "meddyg; feddyg; meddyg teulu; feddyg teulu; meddygon teulu",
    "surgery": "meddygfa; feddygfa; syrjeri",
    "patients": "cleifion; gleifion; chleifion",
    "refer": "atgyfeirio; hatgyfeirio; atgyfeirior; cyfeirio pobl; gyfeirio pobl",
    "referrals": "atgyfeiriad; atgyfeiriadau",
    "directory": "cyfeiriadur; gyfeiriadur; cyfeirlyfr",
    "list": "rhestr; restr; rhestri",
    "get on": "cael ein rhoi ar; rhoi ar; roi ar",
    "regional partnership board": "bwrdd partneriaeth rhanbarthol; fwrdd partneriaeth rhanbarthol; y bwrdd partneriaeth rhanbarthol",
    "regional integration fund": "cronfa integreiddio rhanbarthol; gronfa integreiddio rhanbarthol",
    "county voluntary council": "cyngor gwirfoddol sirol; cyngor gwirfoddol y sir; gyngor gwirfoddol sirol",
    "safeguarding": "diogelu; ddiogelu",
    "data protection": "diogelu data; ddiogelu data; gwarchod data",
    "insurance": "yswiriant; hyswiriant",
    "supervision": "goruchwyliaeth; oruchwyliaeth",
    "meeting": "cyfarfod; gyfarfod; chyfarfod; cyfarfodydd",
    "measure": "mesur; fesur",
    "business case": "achos busnes",
    "price": "pris; bris; prisiau",
    "quote": "dyfynbris; ddyfynbris; dyfynbrisiau; ddyfynbrisiau",
    "invoice": "anfoneb; hanfoneb; anfonebau",
    "direct payment": "taliad uniongyrchol; daliad uniongyrchol",
    "direct payments": "taliadau uniongyrchol; daliadau uniongyrchol",
    "feedback": "adborth",
    "register": "cofrestru; gofrestru",
    "framework": "fframwaith",
    "subcontract": "isgontractio; is gontractio; isgontract",
    "we lost": "collon ni; gollon ni; fe gollon ni",
    "why": "pam",
    "where": "ble; yn lle",
    # how long, how much, by when
    "two years": "dwy flynedd; ddwy flynedd",
    "three years": "tair blynedd; dair blynedd; thair blynedd",
    "four years": "pedair blynedd; bedair blynedd; phedair blynedd",
    "five years": "pum mlynedd; bum mlynedd; phum mlynedd",
    "or more": "neu fwy; neu ragor; a mwy",
    "or less": "neu lai",
    "two thousand": "dwy fil; ddwy fil",
    "three thousand": "tair mil; dair mil",
    "four thousand": "pedair mil; bedair mil",
    "five thousand": "pum mil; bum mil",
    "ten thousand": "deg mil; ddeg mil; deng mil; ddeng mil",
    "twenty thousand": "ugain mil; dau ddeg mil",
    "two hundred": "dau gant; ddau gant; dau gan; ddau gan",
    "three hundred": "tri chant; dri chant; tri chan; dri chan",
    "five hundred": "pum cant; bum cant; pum can; bum can",
    "pounds": "punt; bunt; punnoedd; bunnoedd; bunnau; o bunnoedd; o bunnau",
    "the end of the week": "diwedd yr wythnos; ddiwedd yr wythnos",
    "the end of the month": "diwedd y mis; ddiwedd y mis",
    "the end of the year": "diwedd y flwyddyn; ddiwedd y flwyddyn",
    "the end of": "diwedd; ddiwedd",
    "easter": "y pasg; pasg",
    "the next fortnight": "y pythefnos nesaf; pythefnos nesaf",
    "a fortnight": "pythefnos; bythefnos",
    "tonight": "heno",
    "a week today": "wythnos i heddiw",
    # greetings
    "how are you": "sut wyt ti; sut ti; sut dach chi; sut dych chi; sut ydych chi; sut ydach chi; sut mae pethau; sut mae hi; sut maen mynd; sut mae pawb; sut wyt; shwd wyt ti; shwd ych chi",
    "thank you": "diolch i ti; diolch yn fawr i ti; diolch yn fawr i chi; diolch yn fawr iawn i ti; diolch yn fawr iawn i chi",
    "goodbye": "hwyl; hwyl fawr; hwyl am y tro",
    # what is asked
    "is there anything": "oes na rywbeth; oes rhywbeth; oes rywbeth; oes na unrhyw beth; oes unrhyw beth",
    "are there any": "oes na; oes yna; oes unrhyw",
    "who funds": "pwy syn ariannu; pwy syn cyllido; pwy all ariannu; pwy fyddain ariannu",
    "who pays for": "pwy syn talu am; pwy all dalu am; pwy syn talu; pwy fydd yn talu am",
    "where are": "ble mae; lle mae; ymhle mae",
    "advertised": "yn cael eu hysbysebu; yn cael ei hysbysebu; eu hysbysebu; ei hysbysebu; hysbysebu; cael eu cyhoeddi",
    "want": "eisiau; isio; moyn; hoffem; hoffwn; hoffen ni; hoffwn i",
    "buy": "prynu; brynu; phrynu",
    "run": "cynnal; gynnal; rhedeg; redeg",
    "fundraising": "codi arian; godi arian",
    "on": "ar; am",
    "without": "heb",
    "with": "gyda; efo",
    "from": "gan; oddi wrth",
    # more subjects
    "instruments": "offerynnau; offerynnau cerdd",
    "singing": "canu; ganu",
    "dance": "dawns; ddawns; dawnsio; ddawnsio",
    "theatre": "theatr; drama",
    "walking": "cerdded; gerdded",
    "knitting": "gwau; wau",
    "allotments": "rhandir; randir; rhandiroedd",
    "sessions": "sesiynau",
    "club": "clwb; glwb; chlwb",
    "women": "merched; menywod; fenywod",
    "men": "dynion; ddynion",
    "youth worker": "gweithiwr ieuenctid; weithiwr ieuenctid; gweithwyr ieuenctid",
    "youth club": "clwb ieuenctid; glwb ieuenctid",
    "bereavement": "galar; alar; profedigaeth; brofedigaeth",
    "deaf": "byddar; fyddar",
    "homeless": "digartref; ddigartref; digartrefedd",
    "refugees": "ffoaduriaid",
    "kitchen": "cegin; gegin; chegin",
    "heating": "gwres; wres; gwresogi; wresogi",
    "electricity": "trydan; drydan",
}
#: Words that no English line has; one of them makes the line Welsh.
_WELSH = frozenset(
    """
    grantiau arian cyllid gyllid costau gostau cyflogau rhent biliau hyfforddiant hyfforddi cyrsiau gweithdy gweithdai
    prosiect prosiectau digwyddiad digwyddiadau tendrau tendr contractau cytundebau pwy cau dyddiad wythnos mis nesaf
    heddiw yfory fuan erbyn nadolig gwener ionawr chwefror mawrth ebrill mehefin gorffennaf awst hydref tachwedd
    rhagfyr elusen elusennau eglwys artistiaid nghymru gymru ngwynedd nghaerdydd gaerdydd corau celfyddydau
    cerddoriaeth treftadaeth llyfrgell pobl bobl ieuenctid chwaraeon amgylchedd iechyd lles gofalwyr unigrwydd
    gwirfoddolwyr neuadd beth sut pryd faint unrhyw gyfer yng mewn rydym angen ymgeisio rhowch anfonwch cymorth
    gael diolch shwmae newydd cymunedol gymunedol nawdd syn ydi ydy dwi dwin oes pres gardd sefydliad mudiad
    blynedd mlynedd flynedd bunnoedd punnoedd punt diwedd heno wyt ydych ydach dych dach pethau ble eisiau isio hoffem hoffwn prynu
    brynu offerynnau canu ganu clwb glwb gyda efo gan heb rywbeth rhywbeth merched dynion talu ariannu hysbysebu pasg pythefnos
    """.split()
)
_ENGLISH = frozenset("the for and what is are any how do we our can who does with funding fund grants".split())


def is_welsh(line: str) -> bool:
    """Say whether a plain line is in Welsh."""
    words = line.split(" ")
    welsh = sum(word in _WELSH for word in words)
    return bool(welsh) and welsh >= sum(word in _ENGLISH for word in words)


def in_english(line: str) -> str:
    """Return a plain line with its Welsh put into English words; a stretch that is not Welsh stays as it is."""
    if not is_welsh(line):
        if " , " not in line or _WELSH.isdisjoint(line.split(" ")):
            return line
        # A Welsh question with its English beside it.
        return " , ".join(in_english(part) for part in line.split(" , "))
    return word_by_word(line)


def word_by_word(line: str) -> str:
    """Return a plain line of which somebody knows that it is Welsh, with the words of the table in English."""
    pattern, meant = _table()
    return " ".join(pattern.sub(lambda match: meant[match[0]], line).split())


@lru_cache(maxsize=1)
def _table() -> tuple[re.Pattern[str], dict[str, str]]:
    meant = {" ".join(said.split()): english for english, row in _WORDS.items() for said in row.split(";")}
    body = "|".join(sorted(map(re.escape, meant), key=len, reverse=True)).replace(r"\ ", " ")
    return re.compile(rf"(?<![a-z0-9£])(?:{body})(?![a-z0-9])"), meant

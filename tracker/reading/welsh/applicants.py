"""What words of a Welsh text name who can apply: elusennau, CBC, grwpiau cymunedol, ysgolion, artistiaid.

Rows for `reading/applicants/applicants.py`, joined in `applicants/rules.py`; a row's words count only where the text speaks of
applying. Which words give which labels is settled in the codebook, as for the English ones.
"""

from typing import Final

from tracker.reading.rows import phrases
from tracker.terms import Applicant
from tracker.text.phrases import Rule

_CHARITY: Final = Applicant.CHARITY
_SOCIAL: Final = Applicant.SOCIAL_ENTERPRISE
_GROUP: Final = Applicant.UNINCORPORATED


def _rule(who: tuple[Applicant, ...], name: str, says: str, *, unless: str = "") -> Rule[tuple[Applicant, ...]]:
    return Rule(f"{name}, in Welsh", who, phrases(says), phrases(unless), "", "codebook, Applicants and Decisions")


WELSH_APPLICANT_RULES: Final = (
    _rule(
        (_CHARITY,),
        "charities",
        "elusen|helusen|elusennau|helusennau; mudiad|mudiadau|sefydliad|sefydliadau|cwmni|cwmnïau elusennol",
        unless="comisiwn elusennau; rhif elusen; arweinwyr|arweinydd ...2 elusen|elusennau; rhedeg|arwain|gweithio ...3 elusen|elusennau",
    ),
    _rule((Applicant.CIO,), "CIOs", "sefydliad|sefydliadau corfforedig elusennol|elusennol"),
    _rule(
        (Applicant.CIC,),
        "CICs",
        "cwmni|gwmni|chwmni|cwmnïau|gwmnïau|chwmnïau buddiant|buddiannau|budd cymunedol|cymunedau; neu|a|ac|yn|fel|er cbc; cbc neu|ac|syn; cbcau",
        unless="cyngor",
    ),
    _rule(
        (_SOCIAL,),
        "social enterprises",
        "menter|fenter|mentrau|fentrau|mentrau'r gymdeithasol|cymdeithasol; cwmni|cwmnïau|gwmni|gwmnïau cydweithredol; "
        "cwmni|cwmnïau|gwmni|gwmnïau nid er elw; cwmni|cwmnïau|gwmni|gwmnïau dielw|ddielw; cymdeithas|cymdeithasau budd cymunedol; cymdeithas|cymdeithasau tai|dai; cydweithfa*",
        unless="gweithio|cyflogi ...4 menter|mentrau",
    ),
    _rule(
        (_GROUP,),
        "community groups",
        "grŵp|grwp|grwpiau|ngrwpiau|grwpiau'r ...2 cymunedol|gymunedol|lleol|cyfansoddiadol|cyfansoddedig|gwirfoddol|bach|chwarae|cymuned|anghorfforedig; "
        "grŵp|grwpiau sydd|a|heb|syn|yng|yn|ar|o; clwb|glwb|clybiau|glybiau|chlybiau; cymdeithasau|chymdeithasau|gymdeithasau lleol|cymunedol|chwaraeon|ac|a|yng|neu; "
        "clybiau|chlybiau a|neu|ac chymdeithasau|cymdeithasau; neuadd|neuaddau pentref|bentref|cymunedol; corau|chorau; "
        "sefydliad|sefydliadau|mudiad|mudiadau|fudiadau cymunedol|lleol|cyfansoddedig; llawr gwlad; "
        "eich|neuch|ach|i|ir ...1 grŵp|grwp|clwb|cymdeithas|cor|côr|grwpiau|clybiau|grwpiaur|clybiaur; clwb|glwb|grŵp|grwp neu|a gymdeithas|chymdeithas|glwb|chlwb|grŵp; sefydliad|sefydliadau|mudiad|mudiadau|grŵp|grwpiau sydd? â|a|gyda|gan ...1 gyfansoddiad|chyfansoddiad|cyfansoddiad",
        unless="grwpiau ffydd; clwb brecwast|cinio; gweithgor; cymdeithasau tai; nid|does ...2 rhaid ...4 grŵp",
    ),
    _rule(
        (_CHARITY, _GROUP),
        "voluntary and community organisations",
        "mudiad|mudiadau|fudiad|fudiadau|sefydliad|sefydliadau|corff|cyrff|gyrff gwirfoddol; trydydd sector; "
        "sector gwirfoddol; gwirfoddol a|ac|neu chymunedol|cymunedol|gymunedol; gwirfoddol cymunedol; gwirfoddol chymunedol",
        unless="newyddion; cyngor gwirfoddol; cefnogi'r sector",
    ),
    _rule(
        (_CHARITY, _SOCIAL, _GROUP),
        "not-for-profit organisations",
        "nid er elw; dielw|ddielw; di elw",
        unless="cwmni|cwmnïau|gwmni|gwmnïau nid er elw; cwmni|cwmnïau|gwmni|gwmnïau dielw|ddielw",
    ),
    _rule(
        (Applicant.FAITH_GROUP,),
        "faith groups",
        "eglwysi|heglwysi; eglwys|capel neu|a|ac; capeli|chapeli|gapeli; mosg|mosgiau; grŵp|grwpiau|sefydliad|sefydliadau ffydd|crefyddol; grŵp|sefydliad|mudiad ...4 ffydd; "
        "addoldy|addoldai; man|mannau addoli",
        unless="adeilad|hen eglwys|capel; heol|stryd yr?",
    ),
    _rule(
        (Applicant.SCHOOL,),
        "schools",
        "ysgol|ysgolion|hysgol|hysgolion; coleg|colegau|golegau|cholegau; meithrinfa|meithrinfeydd|feithrinfeydd; cylch|cylchoedd meithrin",
        unless="ysgol haf; gwyliau ysgol; oed ysgol; ar ôl ysgol; mewn ysgolion; disgyblion ysgol",
    ),
    _rule(
        (Applicant.PUBLIC_BODY,),
        "public bodies",
        "cyngor|cynghorau|gynghorau|chynghorau cymuned|chymuned|gymuned|tref|thref|dref|bro|plwyf|phlwyf; cynghorau tref|cymuned; "
        "tref|thref a|neu|ac chymuned|cymuned|phlwyf; awdurdod|awdurdodau lleol|lleol; corff|cyrff|gyrff|chyrff cyhoeddus|statudol; byrddau iechyd; "
        "awdurdodau parc|parciau cenedlaethol",
        unless="ardal|ardaloedd awdurdod|cyngor; dyletswydd statudol; aelod o; mae|gan cyngor|gyngor; i gyngor tref|cymuned; cyngor ...4 rhoi|gwahodd",
    ),
    _rule(
        (Applicant.COMPANY,),
        "companies",
        "busnes|busnesau|fusnes|fusnesau; cwmni|cwmnïau|gwmnïau preifat|masnachol|bach; unig fasnachwr|fasnachwyr; bbach|bbachau",
        unless="cynllun|cynlluniau|chynllun busnes; busnesau cymdeithasol; busnes cymru; addas i fusnesau",
    ),
    _rule(
        (Applicant.INDIVIDUAL,),
        "individuals",
        "unigolyn|unigolion|hunigolion; artistiaid|hartistiaid; artist i|llawrydd|unigol; gomisiynu|comisiynu artist; llawrydd; cerddor|cerddorion|awdur|awduron|bardd|beirdd; myfyrwyr; "
        "pobl ifanc # i # oed; pobl ifanc # # oed; arweinwyr|arweinydd ...2 mudiadau|elusennau|sefydliadau; entrepreneuriaid cymdeithasol",
        unless="unigolion agored; cefnogi|helpu|gyda unigolion|artistiaid; talu artistiaid; grwpiau o artistiaid",
    ),
)

#: A sentence with one of these speaks of who applies.
ASKS: Final = (
    "gall|gallwch|gallant|gellir",
    "cymwys|gymwys|chymwys|cymhwyso|gymhwyso|cymhwysedd|cymhwystra",
    "ymgeisio|ymgeisiwch|ymgeiswyr|ymgeisydd",
    "cynnig|cynnigir|gynnig ...8 i",
    "gwneud|wneud|gwnewch cais|gais",
    "ceisiadau ...8 gan|oddi",
    "agor|agored ...6 i",
    "croeso|croesewir|croesawn|croesawu",
    "cofrestru|cofrestrwch",
    "caiff|cewch|cânt|gaiff",
    "gwahodd|gwahoddir|gwahoddwn|wahodd",
    "rhaid ...2 bod|fod|i",
    "ar gyfer",
    "ar gael ...4 i",
    "i helpu|gefnogi|alluogi",
    "rannu|rhannu ...2 rhwng|ymhlith|ymysg",
    "grant|grantiau|cyllid|gyllid|arian|£#|hyfforddiant|gweminar|weminar|gweithdy|cwrs|diwrnod|rhaglen|raglen ...4 i",
    "ariannu|cefnogi",
    "ymunwch",
    "gofyn|ofyn|hawlio ...2 am",
    "os ydych",
    "am gomisiynu|gomisiynu",
    "angen ...3 arian|cyllid|cymorth|grant|help",
)

#: A sentence with one of these says outright who can apply.
OUTRIGHT: Final = (
    "gall|gallant|caiff ...8 ymgeisio|wneud",
    "agored ...2 i",
    "cymwys|gymwys",
    "pwy all|gaiff",
)

#: A buyer turns to some bodies alone (`reading/applicants/applicants.py`).
CALLED_UPON: Final = (
    "galwad agored",
    "gomisiynu|comisiynu|comisiwn|gomisiwn ...2 artist|artistiaid|cerddor|bardd|awdur|gwneuthurwr",
    "chwilio am ...3 artist|artistiaid|cerddor|awdur|fardd|weithiwr|hwylusydd",
    "yn unig",
    "ymgeisio",
    "wedi'i neilltuo ...2 i",
)

#: Welsh words that end as English verbs do ("cymuned" is no "founded").
NO_VERBS: Final = frozenset(
    "cymuned gymuned chymuned nghymuned belled agored oed merched ferched niwed gweithred weithred cerdded unfed".split()
)

#: Welsh verbs that make a sentence more than a list of bodies.
VERBS: Final = frozenset(
    "mae maent yw ydy ydym ydych ydynt bydd byddwn byddant fydd oedd roedd bu cafodd cawsom derbyniodd dywedodd diolch rhoddwyd "
    "gwnaed cynhelir telir hoffem rydym rydyn dyma darllenwch ariannwyd dyfarnwyd cyhoeddodd ymhlith".split()
)

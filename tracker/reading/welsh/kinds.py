"""What words of a Welsh text make an announcement a grant, a contract, a course, a result or none of these.

Rows with weights, as in `kinds/rules.py`, which joins them. Welsh changes first letters (cronfa, gronfa, nghronfa) and
ties small words to what stands before them (cronfa'r is one word here), so each form is written out or ends in "*".
"""

from typing import Final

from tracker.reading.rows import kind_rule, phrases
from tracker.terms import Kind

_BUYS: Final = "tendr*|dendr*|thendr*; dyfynbris*|ddyfynbris*; cyflenwr|cyflenwyr; gwerthwchigymru"
_NO_MONEY: Final = "newyddion; swydd|swyddi; swyddog; hyfforddiant|cwrs|gwrs|gweithdy|weithdy|gweminar|weminar"

#: Without one of these, or of the English ones (`kinds/kind.py`), a text about grants asks nobody to apply.
CALLS: Final = phrases(
    "ymgeisio|ymgeisiwch|ymgeiswyr|ymgeisydd; cais|gais|chais; ceisiadau*|geisiadau*|cheisiadau*; "
    "dyddiad|dyddiadau|ddyddiad|ddyddiadau cau*; ffurflen*|ffurflenni; cymwys|gymwys; meini prawf; ar gael; ar agor; yn agor|cau; agored i|tan|hyd; "
    "gall|gallwch|caiff|cewch|gellir; croesewir|croesawn; gwahodd*|wahodd*; anfonwch|ysgrifennwch|ebostiwch|cysylltwch; "
    "hyd at £#; rhwng £# a|ac £#; o £# i|hyd £#; uchafswm|isafswm|mwyafswm; mwy na £#; "
    "grant o|ir|ar|am|hyd|dros|tuag; grantiau|gwobr|gwobrau|bwrsariaeth|bwrsariaethau|cyllid|gyllid|arian|cymorth ...2 o|i|ir|ar|am|at|hyd|dros|tuag; cyllideb; "
    "yn cynnig|ariannu|cefnogi|rhoi; mynegi|datgan|mynegiant|mynegiadau|datganiad|datganiadau o? ddiddordeb|diddordeb; "
    "enwebu|enwebiad|enwebiadau|enwebwch; erbyn|cyn #; unrhyw bryd; yr hyn ...2 ariannu; ymddiriedolwyr yn cyfarfod"
)

WELSH_KIND_RULES: Final = (
    # ------------------------------------------------------------------ grant
    kind_rule(
        Kind.GRANT,
        "grant, in Welsh",
        3,
        "cist|gist ...3 cymunedol|digwyddiadau|eleni; £# ...2 gist|gronfa|pot; grantiau*; cronfa*|gronfa*|nghronfa*|chronfa*; cronfeydd; cyllid|gyllid|chyllid|nghyllid; ariannu|cyllido; "
        "bwrsariaeth*|fwrsariaeth*; bwrsari*|fwrsari*|bwrsarï*|fwrsarï*; ysgoloriaeth*; cymrodoriaeth*; gwobr|wobr|gwobrau|wobrau ...2 £#|ariannol; cymorth ariannol; arian ar|at|ir|tuag",
        "money that one can apply for",
        unless="cronfeydd wrth; cronfa bensiwn; swyddog cyllid; a ariennir|ariannwyd; benthyciad*|fenthyciad*",
    ),
    kind_rule(
        Kind.GRANT,
        "apply for money, in Welsh",
        3,
        "ymgeisio|ymgeisiwch|cais|gais|ceisiadau|geisiadau|gofyn|ofyn|hawlio|cael|gael|derbyn|cynnig ...6 £#; £# ...8 ymgeisio|"
        "cais|gais|ceisiadau; hyd at £#; rhwng £#; uchafswm|isafswm|mwyafswm; ffurflen|ffurflenni gais; anfonwch ...3 ffurflen*|cais|gais; oes angen help; meini prawf; "
        "pwy all|syn|sydd|gaiff; gwneud|wneud|gwnewch cais|gais; gall|gallwch|cewch|caiff ...6 ymgeisio|ofyn|hawlio|wneud; "
        "ceisiadau|ceisiadaun erbyn|ar|tan|yn|am|or|gan|i; dyddiad|dyddiadau cau; agored|agor i ...3 ceisiadau|geisiadau",
        "how one asks for a grant",
        unless=f"{_BUYS}; cyflog; swydd; benthyciad*|fenthyciad*; cais|gais am le; trosiant; yswiriant; wedi derbyn|ennill|cael",
    ),
    kind_rule(
        Kind.GRANT,
        "a last day, in Welsh",
        1,
        "dyddiad|dyddiadau|ddyddiad|ddyddiadau cau; terfyn amser; erbyn",
        "a listing of funds gives the last day of each",
        unless=f"{_BUYS}; cofrestru|cofrestrwch; swydd; archebu|archebwch",
    ),
    kind_rule(
        Kind.GRANT,
        "fund in the title, in Welsh",
        0,
        "cronfa*|gronfa*; grantiau*; cyllid|gyllid; bwrsari*|bwrsarï*; arian",
        "what a fund is called",
        unless=f"{_NO_MONEY}; dyfarn*|ddyfarn*; benthyciad*|fenthyciad*",
    ),
    # --------------------------------------------------------------- training
    kind_rule(
        Kind.TRAINING,
        "course, in Welsh",
        5,
        "gweminar*|weminar*; gweithdy|weithdy|gweithdai|weithdai; cwrs|gwrs|chwrs|cyrsiau|gyrsiau; hyfforddiant; dosbarth|dosbarthiadau meistr; "
        "diwrnod|sesiwn|sesiynau hyfforddi|hyfforddiant; archebwch|archebu|cadw|cadwch|sicrhau|sicrhewch ...3 lle|lleoedd|llefydd; "
        "cofrestrwch|cofrestru ...6 gweminar|weminar|cwrs|gwrs|gweithdy|weithdy|digwyddiad|ddigwyddiad|sesiwn; £# y pen; ar zoom|teams",
        "a course, webinar or workshop that people can join",
        unless=(
            "grant*|cronfa*|gronfa*|cyllid|gyllid|bwrsari*|fwrsari*|bwrsarï*|fwrsarï*|arian ...10 hyfforddiant|hyfforddi|cwrs|cyrsiau|gweithdy|gweithdai; "
            f"talu|dalu|thalu|costau ...6 hyfforddiant|hyfforddi|cwrs|cyrsiau|gweithdai; {_BUYS}; contract; darparwyr|ddarparwyr; "
            "pobl ifanc; plant; gymwys; ymgysylltu; farchnad; ymgeisio"
        ),
    ),
    kind_rule(
        Kind.TRAINING,
        "programme for leaders, in Welsh",
        5,
        "mentora*|fentora*|mentoriaid; rhaglen|raglen ...4 arweinwyr|arweinyddiaeth|arwain|dysgu|ddysgu|datblygu|ddatblygu; "
        "carfan|garfan; dysgu cymheiriaid|gweithredol; lle|lleoedd am ddim; cais|gais am le",
        "mentoring or a support programme that people of an organisation can join",
        unless=f"grant|grantiau; £#; {_BUYS}; contract; pobl ifanc; plant; contract",
    ),
    # --------------------------------------------------------------- contract
    kind_rule(
        Kind.CONTRACT,
        "invitation to tender, in Welsh",
        6,
        "gwahoddiad|wahoddiad i dendro|ddyfynnu|dendr; tendr|dendr|thendr|tendrau|dendrau|thendrau; tendro|dendro; "
        "cais|gais|ceisiadau am ddyfynbris|ddyfynbrisiau; dyfynbris*|ddyfynbris*; hysbysiad|hysbysiadau contract|tendro|tendr; "
        "gwerth|werth y contract|gontract; cyfnod y contract; gwerthwchigymru; edendrocymru|etenderwales; "
        "ymuno ...2 fframwaith; gwahoddir|gwahodd|wahodd ...2 darparwyr|ddarparwyr|cyflenwyr|gyflenwyr; "
        "chwilio|chwilior am ...2 darparwr|ddarparwr|gyflenwr|gontractwr|ymgynghorydd|werthuswr; "
        "chwilio am ...2 sefydliad|sefydliadau|bartner|bartneriaid|ddarparwyr ...2 i ddarparu|redeg|gynnal|gyflwyno|gyflawni; system brynu ddeinamig; marchnad ddeinamig",
        "a live invitation to tender or quote",
        unless="grant*; swydd; dyfarnwyd|ddyfarnwyd; cyn y broses",
    ),
    kind_rule(
        Kind.CONTRACT,
        "artist wanted, in Welsh",
        7,
        "galwad agored; galwad am artist|artistiaid; comisiynu|gomisiynu|comisiwn|gomisiwn ...2 artist|artistiaid|gwneuthurwr|bardd|cerddor; "
        "chwilio am ...2 artist|artistiaid; briff artist|artistiaid; ffi yr artist; y ffi",
        "codebook, Decisions: open calls and artist commissions for paid work are contract",
        unless="grant*; preswyl; cronfa*|gronfa*",
        source="codebook, Decisions",
    ),
    # ------------------------------------------------------------- engagement
    kind_rule(
        Kind.ENGAGEMENT,
        "market engagement, in Welsh",
        8,
        "ymgysylltu|ymgysylltiad ...2 farchnad|darparwyr|ddarparwyr|chyflenwyr; ymgysylltiad rhagarweiniol; "
        "profi'r|profi farchnad|marchnad|y; hysbysiad gwybodaeth; caffael|gaffael arfaethedig; ymlaen llaw caffael; "
        "cyn ...3 dendro|tendro|gaffael|caffael; bwriad|bwriada|bwriadu|cynllunio|fwriad|ystyried ...6 comisiynu|gomisiynu|caffael|gaffael|ailgomisiynu; "
        "digwyddiad|ddigwyddiad i? ddarparwyr|darparwyr|cyflenwyr|gyflenwyr; barn|farn ...2 darparwyr|ddarparwyr; cynnig cynnar",
        "a commissioner speaks before the tender",
        unless="cyn dyddiad; gwahoddir tendrau; gwahodd tendrau; artist",
    ),
    # ------------------------------------------------------------------ award
    kind_rule(
        Kind.AWARD,
        "awarded, in Welsh",
        12,
        "dyfarnwyd|ddyfarnwyd; hysbysiad dyfarnu; wedi dyfarnu|derbyn|ennill|cael ...4 grant|grantiau|cyllid|arian|contract|£#; "
        "dyfarnu £#; rhannu £#; derbyniodd|enillodd|cafodd|sicrhaodd ...4 grant|grantiau|cyllid|arian|contract|£#; "
        "wedi'i|wedi'u dyfarnu|ddyfarnu; enillwyr; cipio|ennill|enillodd|cipiodd ...3 gwobr|wobr|gwobrau; derbynwyr; canlyniadau'r rownd; y rhai llwyddiannus; "
        "cyhoeddodd|cyhoeddi|cyhoeddwyd ...6 £#; hwb o £#",
        "who won, or who was given the money",
        unless=(
            "ymgeisio|ymgeisiwch; gallwch|gall|cewch; dyddiad cau; ceisiadau; bydd|fydd; disgwylir|gobeithir; gellir|caiff|ellir; ni; "
            "rhaid; os; blaenorol; eisoes wedi; ymgeiswyr; canlyniadau ar"
        ),
    ),
    # ------------------------------------------------------------------ other
    kind_rule(
        Kind.OTHER,
        "job, in Welsh",
        14,
        "swydd wag|newydd|ddisgrifiad; swyddi gwag; cyflog; disgrifiad swydd; llythyr eglurhaol; oriau yr wythnos; awr yr wythnos; "
        "chwilio am ...2 swyddog|gydlynydd|reolwr|gyfarwyddwr|brif|weinyddwr|drysorydd|gadeirydd; recriwtio ...3 swyddog|cydlynydd|rheolwr; "
        "chwilio am ...2 ymddiriedolwyr|ymddiriedolwr|aelodau; penodi ymddiriedolwyr|ymddiriedolwr; rôl wirfoddol; cyfle|cyfleoedd gwirfoddoli",
        "a post to be filled is no funding",
        unless="grant*; tuag at; talu am|costau; cronfa*|gronfa*; costau; cyllid; tendr*",
    ),
    kind_rule(
        Kind.OTHER,
        "closed, in Welsh",
        12,
        "bellach ar? gau|wedi; ar gau i|ar; wedi cau i|erbyn|bellach; ddim yn derbyn ceisiadau; "
        "nid ydym|yw ...4 derbyn ceisiadau newydd|bellach|ar; daeth ...4 i ben; wedi'i dyrannu'n llawn",
        "closed, with no date at which it opens again",
        unless="ailagor*; agor ...4 #; rownd nesaf|newydd; pan|unwaith|ar ôl; digymell; eglwysi; drysau",
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.OTHER,
        "nobody can ask, in Welsh",
        30,
        "ceisiadau digymell; drwy|trwy wahoddiad yn unig; ni ellir|allwch ymgeisio|gwneud|wneud ...2 am yr|y|hwn|hon; "
        "ni ellir|allwch ymgeisio|gwneud|wneud ...2 amdano|amdani|amdanynt; "
        "nid oes proses ymgeisio; ymddiriedolwyr ...3 dewis ...8 eu hunain",
        "codebook, Decisions: money that nobody can ask for is other",
        unless="unigolion; ail gam|gyfnod; cam dau|dau|2; eto|ddwywaith",
        source="codebook, Decisions",
    ),
    kind_rule(
        Kind.OTHER,
        "news, in Welsh",
        9,
        "blog|flog hwn; y blog|flog; ein blog; podlediad|bodlediad; adroddiad blynyddol; astudiaeth achos; edrych yn? ôl; ein straeon; yr erthygl; cylchlythyr; "
        "datganiad i'r wasg; strategaeth newydd; cofnodion; ymgyrch; deiseb; "
        "ymgynghoriad|ymgynghori ar|cyhoeddus; galw|alwad am dystiolaeth; ymchwiliad; eich barn ar; "
        "dathlu|dathliad; diolch i bawb|chi; bu farw",
        "news, a blog or a page of thoughts",
        unless="ceisiadau; ymgeisio|ymgeisiwch; dyddiad cau; cofrestrwch|cofrestru; archebwch|archebu; grantiau o|hyd; tendrau",
    ),
    kind_rule(
        Kind.OTHER,
        "loan, in Welsh",
        8,
        "benthyciad*|fenthyciad*; buddsoddiad cymdeithasol; ad dalu|daladwy; cyfradd llog; cyfranddaliadau cymunedol",
        "codebook, Kind: a loan without a grant is other",
        unless="grant*; rhodd; nid|ni|na",
    ),
)

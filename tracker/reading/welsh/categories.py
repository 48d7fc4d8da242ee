"""What words of a Welsh text say that money is for core costs, for one's own people, the long term, a project.

Rows for `reading/categories/categories.py`, joined in `categories/rules.py`. Denials ("ni allwn ariannu", "nid yw … yn gymwys") are
found by `text/denial.py` as the English ones are.
"""

from typing import Final

from tracker.reading.categories.project_rules import category_rule
from tracker.terms import Category

_SHARE: Final = "costau llawn; cyfran ...4 gorbenion|orbenion|craidd|rhedeg; #% ...6 gorbenion|orbenion|craidd|rhedeg; yn gysylltiedig|ymwneud ...3 prosiect|phrosiect"

WELSH_CATEGORY_RULES: Final = (
    category_rule(
        Category.CORE_COSTS,
        "core costs, in Welsh",
        "costau|gostau|chostau|gwariant craidd|rhedeg|gweithredu|gweithredol|refeniw|canolog|sefydliadol; "
        "cyllid|gyllid|chyllid|grant|grantiau|arian|cymorth craidd|refeniw; gorbenion|orbenion; cyfarfod craidd; gwaith craidd; "
        "cyllid|gyllid|cymorth cyffredinol; costau|gostau|chostau cynnal cyffredinol|blynyddol|arferol; at|tuag|gyda|am gostau|chostau cynnal; costau cynnal; cynnal|gynnal ...1 clwb|cymdeithas|sefydliad|grŵp|mudiad",
        "the words that Welsh funders use for running the organisation",
        unless=f"{_SHARE}; costau|gostau|chostau cynnal ...3 digwyddiad*|ddigwyddiad*|gweithgaredd*|weithgaredd*|gweithdy|gweithdai|prosiect*|cyngerdd|gŵyl|sesiynau|cwrs; costau rhedeg ...2 cerbyd|bws|digwyddiad; beth yw; refeniw ...8 prosiect*|phrosiect*|brosiect*|gweithgaredd*|digwyddiad*; prosiect*|phrosiect*|brosiect* ...4 refeniw",
    ),
    category_rule(
        Category.CORE_COSTS,
        "unrestricted, in Welsh",
        "anghyfyngedig|ddigyfyngiad|digyfyngiad|diamod; chi ...2 penderfynu ...3 ddefnyddio|wario|gwario|defnyddio; "
        "fel y gwelwch; fel y mynnwch; cyllid|gyllid|grant|grantiau|arian hyblyg; "
        "nid|heb ...4 clymu|gyfyngu|cyfyngu ...3 prosiect|brosiect; cyllid|gyllid cyffredinol",
        "unrestricted money may run the organisation",
        unless="cronfeydd wrth gefn; cronfeydd anghyfyngedig",
        weight=2,
    ),
    category_rule(
        Category.CORE_COSTS,
        "wages and bills, in Welsh",
        "cyflogau|gyflogau|chyflogau ...4 rhent|rent|biliau|filiau|yswiriant|trydan; rhent|rent ...4 cyflogau|chyflogau|yswiriant|biliau|trydan; "
        "biliau|filiau ynni|trydan|tanwydd|gwresogi|misol; costau staff presennol|cyfredol|parhaol; staff presennol; cyflogau presennol|cyffredinol|staff; "
        "costau|gostau swyddfa|ynni|gwresogi|tanwydd; o ddydd i ddydd; cadw'r drysau; goleuadau ymlaen; i oroesi; talu'r|dalu'r rhent|rent|biliau; yswiriant ac archwilio",
        "what an organisation pays, project or not",
        unless=f"{_SHARE}; gweithiwr prosiect; yn ystod y prosiect",
    ),
    category_rule(
        Category.CORE_COSTS,
        "organisational development, in Welsh",
        "datblygu|ddatblygu|datblygur|cryfhau|cryfhau'r|gryfhau|dyfu|tyfu ...2 sefydliad|mudiad|elusen|sefydliadau|mudiadau|elusennau; datblygu|ddatblygu sefydliadol; "
        "gwydnwch|wytnwch|cydnerthedd sefydliadol|ariannol; meithrin gallu; meithrin capasiti; datblygiad|ddatblygiad sefydliadol; "
        "adolygu ...3 llywodraethu|llywodraethiant; strategaeth codi arian",
        "capacity building of the applicant is core (codebook, Decisions)",
        unless="cymuned ddatblygu; hyfforddiant|cwrs|gweithdy|gweminar|weminar; gwaith newydd",
        source="codebook, Decisions",
    ),
    category_rule(
        Category.STAFF_TRAINING,
        "training for your people, in Welsh",
        "hyfforddi|hyfforddiant|datblygu|uwchsgilio ...4 staff|gwirfoddolwyr|wirfoddolwyr|ymddiriedolwyr|gweithwyr|gweithlu|tîm|arweinwyr; "
        "staff|gwirfoddolwyr|ymddiriedolwyr|gweithwyr|tîm ...4 hyfforddiant|hyfforddi|cymwysterau|gymwysterau|cwrs|cyrsiau|cymhwyster; "
        "datblygiad|ddatblygiad|datblygu proffesiynol; goruchwyliaeth|oruchwyliaeth broffesiynol|proffesiynol|clinigol|i; "
        "lles|llesiant|les ...2 staff|gwirfoddolwyr|tîm|gweithlu; datblygu|ddatblygu arweinyddiaeth|arweinwyr|ymddiriedolwyr; gorflinder; "
        "cymwysterau|gymwysterau i|ar ...3 staff|gwirfoddolwyr; "
        "mynychu|fynychu|dilyn|ddilyn ...3 cwrs|gwrs|cyrsiau|hyfforddiant|cynhadledd",
        "money, or an offer, for the organisation's own people",
        unless=(
            "pobl ifanc; plant; disgyblion; trigolion; cyfranogwyr; offer ...6 hyfforddi|hyfforddiant; di waith; prentis*; "
            "costau cymwys; megis ...10 hyfforddi|hyfforddiant; cyfleusterau"
        ),
    ),
    category_rule(
        Category.LONG_TERM,
        "called long-term, in Welsh",
        "aml flwyddyn; amlflwyddyn; aml flynyddol; "
        "cyllid|gyllid|chyllid|arian|grant|grantiau|cymorth|gymorth|cefnogaeth|ariannu|partneriaeth|contract hirdymor|hirdymor|hir|tymor; "
        "tymor hir|hwy|hirach ...2 cyllid|gyllid|grant|grantiau",
        "the text calls it long-term",
        unless="effaith|budd|manteision|buddion|canlyniadau|cynaliadwyedd|iechyd|cyflyrau hirdymor|tymor; tymor byr",
    ),
    category_rule(
        Category.PROJECT,
        "a project, in Welsh",
        "prosiect*|brosiect*|phrosiect*|mhrosiect*; syniad|syniadau; gweithgaredd*|weithgaredd*; gweithgarwch|weithgarwch; "
        "digwyddiad*|ddigwyddiad*; cynllun|gynllun peilot; mentrau|fentrau newydd; gwaith newydd; gweithredu hinsawdd",
        "restricted to a defined piece of work",
        unless=(
            "rheoli|reoli|rheolwr|swyddog|cydlynydd prosiect*; prosiectau newydd nac; nid ...4 clymu|cyfyngu ...3 prosiect|brosiect; "
            "prosiectau blaenorol; cynnal ...3 digwyddiad ymgysylltu; cronfa*|gronfa*|cyllid|gyllid|costau craidd"
        ),
    ),
    category_rule(
        Category.PROJECT,
        "a thing to buy or build, in Welsh",
        "cyfarpar|gyfarpar|chyfarpar; offer newydd|chwarae|chwaraeon|arbenigol|ac|neu|syn; "
        "brynu|prynu ...3 offer; hoffer; ac|neu|am offer; adeilad|adeiladau; "
        "cyfleusterau|gyfleusterau; cyfalaf|gyfalaf; adnewyddu|atgyweirio|adfer|addasu; "
        "neuadd newydd; gardd|ardd|gerddi|coetir|choetir|cynefinoedd|gynefinoedd|perllan|llwybrau; mannau|fannau|llefydd cynnes|gwyrdd|agored; "
        "murlun|furlun; bws mini; diffibriliwr*; prynu|brynu ...4 offer|cyfarpar|gyfarpar|tir",
        "equipment and buildings are project",
        unless="adeiladu gallu|capasiti|hyder; agored i",
    ),
    category_rule(
        Category.PROJECT,
        "work for people, in Welsh",
        "gŵyl|gwyliau|wyliau; sesiynau|gweithdai|clybiau ...4 plant|pobl|gymuned|chymunedau; gwasanaeth|gwasanaethau newydd; "
        "arddangosfa*|perfformiad*|cynhyrchiad*; gwella|wella ...4 iechyd|lles|llesiant|bywydau|amgylchedd|bioamrywiaeth|tirwedd|mannau; "
        "dod|ddod â phobl ynghyd; lleihau|leihau|mynd i'r afael ...6 unigrwydd|tlodi|gwastraff|allyriadau|ynysu|anghydraddoldeb; "
        "hybu|hyrwyddo|hyrwyddo'r|hybu'r ...3 gymraeg|iaith; treftadaeth|dreftadaeth; banc|banciau bwyd",
        "a defined activity, event or service",
        unless="hyfforddi|hyfforddiant; costau craidd|rhedeg; cyllid craidd; gweithio|sy'n|syn ...3 maes",
    ),
)

#: What a grant is for where no other row speaks: it counts only then (reading/categories/categories.py).
WELSH_PURPOSE: Final = category_rule(
    Category.PROJECT,
    "a purpose of its own, in Welsh",
    "£#|grant|grantiau|cyllid|gyllid|arian|cronfa|ymgeisio|ofyn|cais ...12 i|er mwyn? ddatblygu|greu|gynnal|brynu|wella|adfer|gyflwyno|ddarparu|redeg|agor|"
    "drefnu|ddathlu|helpu|gefnogi|ddiogelu|blannu|ysgrifennu|recordio|berfformio|lwyfannu|osod|sefydlu|gyhoeddi|ddysgu|hybu|annog; "
    "grant|grantiau|cyllid|gyllid|arian|£# ar gyfer ...2 gwaith|cynllun|cynlluniau|sesiynau|clwb|clybiau|gerddi|teithiau|bwyd|trafnidiaeth|gofal|treftadaeth",
    "whatever a grant says it is for is a defined piece of work, unless it is for the organisation itself",
    unless="anghyfyngedig; costau craidd|rhedeg|gweithredu; cyflogau; gorbenion|orbenion; eich sefydliad; hyfforddi|hyfforddiant",
)

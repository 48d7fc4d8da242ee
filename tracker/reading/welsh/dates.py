"""What the rows about dates say in Welsh: the words that stand for those of `deadlines/subjects.py`, `deadlines/decisions.py`, `deadlines/verbs.py` and
`deadlines/closings.py`, by the name of the row.

Looked for only in texts that hold Welsh (`text/language.py`). Phrases are written as there; first letters change in
Welsh (cais, gais, chais; dyddiad, ddyddiad), so each form is written out. Wordings are those of the Welsh Government,
the National Lottery Community Fund, Arts Council of Wales, WCVA (CGGC) and county councils.
"""

from typing import Final

#: A row's name → what it says in Welsh.
SAYS: Final[dict[str, tuple[str, ...]]] = {
    "eoi named": (
        r"(?:d|dd)atgan(?:iadau|iad)? o ddiddordeb",
        r"(?:m|f)ynegi(?:adau|ad)? o ddiddordeb",
        r"(?:m|f)ynegi(?: eich| eu| ei)? diddordeb|(?:m|f)ynegwch(?: eich)? d?diddordeb",
        r"(?:g|c|ch)?ofrestru(?: eich| eu)? diddordeb",
        r"(?:ceisiadau|cais|gais|cheisiadau|chais) (?:cam (?:cyntaf|un|1)\b|amlinellol|cychwynnol)",
        r"(?:ceisiadau|cais|gais|ffurflen(?:ni)?) (?:mynegi|datgan) d?diddordeb",
        r"(?:ffurflen(?:ni)? )?(?:c|g|ch)am (?:cyntaf|un|1)\b",
        r"ffurflen(?:ni)? (?:ymholi|ymholiad)",
        r"holiadur(?:on)? (?:dethol|cyn-?gymhwyso)",
    ),
    "answers to a commissioner's questions": (
        r"holiadur(?:on)?\b",
        r"ymateb(?:ion|wch)?\b",
        r"arolwg",
        r"sylwadau",
        r"adborth",
        r"(?:eich )?barn\b",
    ),
    "questions": (
        r"(?:c|g|ch)westiynau?(?: eglurhad| eglurhaol| egluro)?\b",
        r"ymholiadau",
        r"eglurhad(?:au)?\b",
    ),
    "joining or attending": (
        r"(?:c|g|ch)ofrestr(?:u|wch|iad|iadau)\b",
        r"(?:arch|harch)eb(?:u|wch|ion)\b",
        r"(?:b|f)wci(?:o|wch)\b",
        r"(?:sicrhau|cadw|gadw|hawlio)(?: eich| eu)? lle\b",
        r"(?:f|m)ynychu\b",
        r"ymuno â ni\b",
        r"(?:t|d|th)ocyn(?:nau)?\b",
    ),
    "results": (
        r"(?:p|b|ph)enderfyn(?:iadau|iad|u|ir)\b",
        r"(?:c|g|ch)anlyniad(?:au)?\b",
        r"rhoi gwybod|hysbys(?:u|ir) (?:pob|yr|ymgeiswyr)",
        r"(?:c|g)lywed\b(?! barn| eich)|(?:cael|gael|roi|rhoi|cewch|byddwch yn cael) (?:g?wybod|ateb)\b",
        r"dweud wrthych",
        r"(?:d|dd)yfarnu(?:['’]r| y| yr)? (?:contract\w*|gontract\w*|grant\w*)",
        r"cyhoeddi(?:['’]r| yr| y)? (?:enillwyr|rhai llwyddiannus)",
        r"(?:ymgeiswyr|cynigwyr|prosiectau|sefydliadau) llwyddiannus",
        r"dyddiad (?:dyfarnu|penderfynu)",
        r"ysgrifennu at (?:bob|yr holl|ymgeiswyr)",
    ),
    "the full application": (
        r"(?:ceisiadau|cais|gais|geisiadau|cheisiadau|chais) (?:llawn|terfynol|cam (?:dau|2))",
        r"ail gam\b|(?:ffurflen(?:ni)? )?(?:c|g|ch)am (?:dau|2)\b",
        r"(?:c|g|ch)eisiadau\b|(?:c|g|ch)ais\b",
        r"ymgeis(?:io|iwch|wyr)\b",
        r"(?:t|d|th)endr(?:au|wyr|o)?\b",
        r"(?:d|dd)yfynbris(?:iau)?\b",
        r"(?:c|g|ch)ynigion\b",
        r"enwebiad(?:au)?\b|enwebu\b",
        r"(?:ff)?urflen(?:ni)? gais\b",
    ),
    "dates after or beside the application": (
        r"(?:c|g|ch)yfweliad(?:au)?\b|cyfweld",
        r"adroddiad(?:au)?\b|adrodd\b",
        r"hawlio(?:['’]r)? (?:grant|arian|cyllid)",
        r"(?:g|ng)?wari(?:o|ant)\b",
        r"ymweliad(?:au)? safle",
        r"cyfnod segur",
        r"(?:g|c|ch)wblhau\b",
        r"(?:c|g|ch)ytundeb(?:au)?\b|llythyr(?:au)? (?:cynnig|grant|cefnogi|cefnogaeth)|llofnodi\b|(?:d|dd)erbyn (?:y |eich |['’]r )?(?:cynnig|grant)\b",
        r"anfoneb(?:au)?\b|derbynneb(?:au)?\b|tystiolaeth\b|(?:g|ng)?werthus(?:o|iad|iadau)\b|(?:c|g|ch)yfrifon\b|geirda\b|geirdaon\b|dogfennau (?:ategol|ychwanegol)|(?:f|m)onitro\b",
        r"(?:prosiect|gwaith|waith|gweithgaredd)\w*(?: [\w'’]+){0,4} (?:g?orffen|dod i ben)",
    ),
    "for advice only": (
        r"am (?:sgwrs|air|gyngor|help)\b|(?:c|g|ch)ael (?:sgwrs|gair|cyngor)\b|cysyllt(?:wch|u) â(?:['’]r| ni| thîm)(?: [\w'’]+){0,3} erbyn(?=\W*$)",
        r"galw heibio",
        r"sesiwn(?:au)? (?:wybodaeth|gwybodaeth|holi)|holi ac ateb",
    ),
    "an event of its own": (
        r"g?weminar(?:au)?\b",
        r"g?weithd(?:y|ai)\b",
        r"d?digwyddiad(?:au)?\b",
        r"sesi(?:wn|ynau)\b",
        r"(?:c|g|ch)wrs\b|(?:c|g|ch)yrsiau\b",
        r"hyfforddiant\b",
        r"(?:c|g|ch)yfarfod(?:ydd)?\b",
        r"(?:c|g|ch)ynhadledd\b",
        r"rhaglen\b|raglen\b",
        r"seminar(?:au)?\b|zoom\b|teams\b|ar-?lein\b",
        r"ymunwch\b",
        r"diwrnod (?:hyfforddi|agored)",
        r"(?:dyddiad(?:au)?|pryd)(?=\W*$)",
        r"lleoliad\b|neuadd\b|canolfan\b",
    ),
    "a funder's event": (
        r"g?weminar(?:au)?\b",
        r"g?weithd(?:y|ai)\b",
        r"sesi(?:wn|ynau)\b",
        r"(?:panel|pwyllgor|ymddiriedolwyr)(?: \w+){0,3} (?:cyfarfod|cwrdd|ystyried|trafod)\b",
    ),
    "opens": (
        r"(?:ail-?)?agor(?:ir|iad)?\b(?: ar| o)*",
        r"(?:derbyn|dderbyn|cyflwyno|gwneud|wneud|ymgeisio)(?: cais| ceisiadau)? o(?=\W*$)",
        r"(?:ail-?)?lansi(?:o|r)\b",
        r"cyfnod ymgeisio\b",
    ),
    "the tender notice is expected": (
        r"(?:g|c|ch)yhoeddi(?:['’]r| yr| y)? (?:hysbysiad|tendr|gwahoddiad|cyfle)\w*(?: tendro| contract)?",
        r"(?:hysbysiad|tendr|gwahoddiad)\w*(?: [\w'’]+){0,5} (?:(?:c|g|ch)yhoeddi|hysbysebu|rhyddhau)",
        r"mynd allan i dendr|lansio(?:['’]r)? (?:tendr|broses)|hysbysebu\b",
    ),
    "starts": (
        r"d?dechrau(?:['’]n)?\b(?: ar| o)*",
        r"d?dechreu(?:ir|a|odd)\b",
        r"(?:c|g|ch)ychwyn(?:nir)?\b(?: ar| o)*",
        r"(?:yn |mewn )?(?:weithredol|rym) o\b",
    ),
    "takes place": (
        r"(?:c|g|ch)ynhelir\b|cael ei gynnal|cael eu cynnal",
        r"digwydd ar\b",
        r"ymunwch â ni",
    ),
    "a talk beside a fund": (
        r"(?:c|g|ch)ynhelir\b|cael ei gynnal|cael eu cynnal",
        r"ymunwch â ni",
    ),
    "from a day, of a contract": (r"o(?=\W*$)",),
    "ends": (
        r"(?:para|bara|parhau|barhau|rhedeg|h?ymestyn)(?: [\w(),]+){0,3} (?:tan|hyd at|hyd)\b",
        r"(?:d|dd)od i ben\b",
        r"(?:g)?orffen\b|terfynu",
    ),
    "said of the announcement itself": (
        r"(?:c|g)yhoeddwyd|(?:d|dd)iweddarwyd|(?:p|b)ostiwyd|adolygwyd|ers\b(?=\W*$)|sefydlwyd",
        r"d?diweddariad\b",
    ),
    "past": (
        r"(?:oedd|roedd|bu|buom)\b(?: [\w'’]+){0,3}(?: ar| am| yn)?(?=\W*$)",
        r"(?:agorodd|caeodd|daeth|cynhaliwyd|lansiwyd|dechreuodd|cafodd|caewyd)\b(?: [\w'’]+){0,10}(?: ar| am| yn| i ben)?(?=\W*$)",
        r"(?:rownd|dyddiad cau|cyfnod) (?:blaenorol|ddiwethaf|diwethaf|gwreiddiol)",
    ),
    "closing": (
        r"d?dyddiad(?:au)? cau\b",
        r"(?:t|d|th)erfyn amser\b",
        r"d?dyddiad olaf\b",
        r"(?:g|ch|c)au\b(?: am| ar| i geisiadau)*",
        r"(?:gyda|efo|[cg]ennym) (?:ni|y (?:clerc|ysgrifennydd|cyngor|ymddiriedolaeth))\b(?=[^.;:]{0,40}\W*$)",
        r"(?:dd?im|heb fod yn|yn) hwyrach na",
        r"(?:ein |gyd )?(?:c|g)yrraedd(?: ni)?\b",
        r"(?:c|g|ch)yflwyn(?:o|wch|ir)\b",
        r"(?:d|dd)?anfon(?:wch|ir|er)?\b",
        r"(?:d|dd)ychwel(?:yd|wch|ir)\b",
        r"(?:derbyn(?:nir)?|dderbyn)\b",
        r"(?:ceisiadau|ymgeisio|ar agor|agored)(?: [\w'’]+){0,6} (?:tan|hyd at|hyd nes)\b",
    ),
    "the next dates of a fund": (
        r"(?:dyddiad(?:au)?|rownd(?:iau)?) (?:nesaf|allweddol|pwysig)\b",
        r"ein dyddiadau\b",
    ),
    "by or until": (r"(?:erbyn|cyn|tan|hyd at|hyd|hyd nes)(?: (?:y|yr|dydd|ddydd))*(?=\W*$)",),
}

#: A row's name → words that cancel it in Welsh.
UNLESS: Final[dict[str, tuple[str, ...]]] = {
    "questions": (r"unrhyw gwestiynau,? cysylltwch", r"os oes gennych"),
    "answers to a commissioner's questions": (
        r"(?:c|g)ofrestru",
        r"(?:f|m)ynychu",
        r"(?:mewn|yn y) d?digwyddiad",
        r"digwyddiad ar",
    ),
    "joining or attending": (r"cofrestru(?: eich| eu)? diddordeb", r"cofrestru ar (?:y |ein )?porth"),
    "results": (r"cyfweliad", r"rhoi gwybod i ni", r"cyn penderfynu"),
    "dates after or beside the application": (
        r"(?:arian|cyllid|gronfa)\w*(?: [\w'’]+){0,3} wedi['’]i",
        r"(?:ffurflen|cais|gais|arolwg|holiadur)\b",
    ),
    "opens": (r"ar agor (?:tan|hyd)", r"(?:oriau|diwrnod) agor"),
    "starts": (r"dechrau derbyn",),
    "ends": (
        r"(?:cais|ceisiadau|ymgeisio|rownd|cofrestru|cyfnod ymgeisio|tendr\w*|ymgynghoriad)\b",
        r"dyddiad cau",
        r"cynllun yn para",
    ),
    "closing": (r"cau(?:'r)? (?:bwlch|drws)", r"cyn cau"),
}

#: Words of `date_closings.ACTS` in Welsh: they say that an organisation acts.
ACTS: Final = (
    (
        r"(?:ymgeis\w+|(?:c|g|ch)ais|(?:c|g|ch)eisiadau|anfon\w*|(?:c|g)yflwyn\w*|gofyn|ofyn|hawlio|(?:c|g)ofrestr\w*|archeb\w*|ymateb\w*|llenw\w*|"
        r"lenwi|ffurflen(?:ni)?|llythyr(?:au)?|ysgrifenn\w+|e-?bosti\w*|gyrrwch|danfon\w*|(?:d|dd)ychwel\w+|(?:t|d)endr\w*|(?:d|dd)yfynbris\w*|agored|ar agor|derbyn\w*|enwebu|rownd|cronfa|gronfa|cynllun)\b"
    ),
)

#: Words of `date_closings.WINDOW` in Welsh.
WINDOW: Final = (r"(?:agor|ceisiadau|cais|ymgeisio|cyfnod ymgeisio|rownd|derbyn|cyflwyno|enwebiadau)\b",)

#: Words in front of, behind and between dates one of which replaces the other.
REPLACED_BEFORE: Final = (
    r"(?:wedi['’]i (?:symud|newid|ymestyn|ohirio)|(?:newid|symud)wyd|estynnwyd|gohiriwyd)(?: [\w'’]+){0,4} o\W*$",
    r"(?:yn lle|yn hytrach na)\W*$",
)
REPLACED_AFTER: Final = (r"^[\s,.…;(–-]*(?:bellach |nawr |wedi['’]i )*(?:(?:h)?ymestyn|symud|newid|gohirio)\b",)
REPLACES: Final = (r"(?:i|tan|hyd at|bellach|yw)\W*$",)

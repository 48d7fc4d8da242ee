"""What the rows about sums of money say in Welsh, by the name of the row in `reading/amounts/rules.py`.

Looked for only in texts that hold Welsh; phrases are written as there.
"""

from typing import Final

_TO: Final = r"(?: (?:am|o|hyd at|rhwng|werth|gwerth|yw|yn|sydd|tua|oddeutu|dros|unrhyw swm))*"

BEFORE: Final[dict[str, tuple[str, ...]]] = {
    "an applicant's means": (
        r"(?:h?incwm|(?:t|d|th)rosiant|(?:g)?wariant|cronfeydd wrth gefn)\b(?: blynyddol)?(?: (?:o|yn|sydd|sy['’]n|llai na|o dan|dan|hyd at|rhwng|dros|mwy na|is na|uwch na|ac|yw))*",
    ),
    "insurance and security": (r"(?:yswiriant|indemniad|atebolrwydd)\b(?: (?:atebolrwydd|cyhoeddus|cyflogwyr|o|hyd at|gwerth|am))*",),
    "a fund pays": (r"(?:grant|cronfa|gronfa|rhaglen|cynllun)\w*\b[^.;£]{0,40}\b(?:talu|thalu|dalu|rhoi)(?: hyd at| rhwng)?\W*(?=$)",),
    "a commission's fee": (r"(?:ffi|cyllideb|gyllideb|tâl)(?: [\w-]+){0,2}(?: yw| o|:)?\W*(?=$)",),
    "prices and pay": (
        r"(?:cost|pris|ffi|ffioedd|tâl|cyflog|tocyn|tocynnau|blaendal|aelodaeth)\b(?: y)?(?: cwrs| lle| diwrnod| gweithdy| sesiwn)?(?: (?:yw|o|yn|fydd))*",
        r"(?:mae['’]r |)(?:cwrs|lle|gweithdy|sesiwn)(?: \w+){0,2} yn costio",
    ),
    "what was, or is elsewhere": (
        r"(?:ch?yfartaledd|gyfartaledd)(?: (?:o|yw|oedd))*",
        r"(?:y llynedd|hyd yma|hyd yn hyn|eisoes|ers (?:19|20)\d\d|yn (?:19|20)\d\d)\b[^.]{0,60}",
        r"(?:(?:c|g)yllid cyfatebol|arian cyfatebol|cyfraniad)(?: o)?",
        r"(?:c|g|ch)ostau?(?: y| cyfan| cyfanswm| eich)* (?:prosiect|brosiect)(?: (?:o|yw|dros|hyd at))*",
        r"(?:ceisiadau|prosiectau|grantiau) (?:o dan|dros|dan|uwchlaw)\W*(?=$)",
        r"(?:cododd|codwyd|rhoddwyd|rhannwyd|benthyciadau? o)(?: dros| tua)?",
    ),
    "a share of the whole": (r"(?:g|c|ch)?yfran o(?: hyd at| gyfanswm o| gronfa o)*\W*(?=$)",),
    "one grant": (
        r"(?:ymgeisio|ymgeisiwch|(?:c|g|ch)ais|(?:c|g|ch)eisiadau|gofyn|ofyn|hawlio|derbyn|dderbyn|cael|gael|(?:c|g)ynnig|cynigir|dyfernir|rhoi|roi)" + _TO,
        r"(?:grant|grantiau|(?:b|f)wrsar\w+|(?:d|dd)yfarniad(?:au)?|gwobr(?:au)?|symiau|cymorth|taleb(?:au)?|cymrodoriaeth)(?: [\w-]+){0,3}" + _TO,
        r"(?:(?:uch|is|mwy|lleiaf)(?:afs|s)wm|lleiafswm|terfyn uchaf)(?: (?:y|pob|ar gyfer|grant|o|yw|a roddir|unrhyw|cais))*\W*(?=$)",
        r"(?:faint|maint y grant|maint y grantiau|swm y grant|gwerth y grant)\W*(?=$)",
        r"unrhyw (?:swm|beth)(?: (?:rhwng|hyd at|o))*",
    ),
    "the whole fund": (
        r"(?:c|g|ch)yfanswm(?: (?:o|y|gwerth|gronfa|cyllideb|yw|hyd at|yr|holl|grantiau|arian))*\W*(?=$)",
        r"(?:c|g|ch)yfanswm(?: [\w'’-]+){1,3} (?:yw|ydy|o)\W*(?=$)",
        r"(?:c|g|ch)yllideb(?: [\w-]+){0,3}?(?: (?:o|yw|gwerth)|:)\W*(?=$)",
        r"(?:c|g|ch)ronfa(?: [\w-]+){0,3} (?:o|werth|gwerth)(?: (?:hyd at|dros|tua))?\W*(?=$)",
        r"(?:rhaglen|raglen|cynllun|gynllun|pecyn|becyn)(?: [\w-]+){0,3} (?:werth|gwerth)\W*(?=$)",
        r"(?:buddsoddi|dyrannu|neilltuo|dosbarthu|rhannu|dyfarnu|cyhoeddi|cyhoeddodd)(?: [\w-]+){0,4}",
        r"grantiau gwerth(?: cyfanswm o)?(?= *$)",
        r"(?:nes|hyd nes|tan)(?: bydd| y bydd)?(?: y| yr)?\W*(?=$)",
    ),
    "a lot": (r"lot(?:iau)? ?\d{1,2}\b[^.;£\n]{0,70}",),
    "a contract's yearly value": (r"(?:g)?werth blynyddol(?: [\w()-]+){0,4}\W*(?=$)",),
    "the contract's value": (
        r"(?:c|g)yfanswm(?: [\w()-]+){0,4}",
        r"(?:g)?werth(?: [\w()-]+){0,5}",
        r"(?:amcangyfrif\w*|uchafswm|(?:c|g)yllideb|hyd at|tua|oddeutu)(?: [\w()'’-]+){0,4}\W*(?=$)",
    ),
}  # fmt: skip

BEHIND: Final[dict[str, tuple[str, ...]]] = {
    "an applicant's means": (
        r"(?:y flwyddyn|bob blwyddyn)? ?(?:neu lai|neu is)? ?(?:o |mewn )?(?:incwm|drosiant|trosiant)",
    ),
    "insurance and security": (r"(?:o )?(?:yswiriant|atebolrwydd|indemniad)\b",),
    "prices and pay": (r"(?:\+ ?taw )?(?:y pen|yr awr|y dydd|y diwrnod)\b", r"pro rata"),
    "what was, or is elsewhere": (r"(?:ar gyfartaledd|y llynedd|hyd yma|eisoes)\b", r"mewn benthyciadau?"),
    "one grant": (
        r"(?:(?:o )?(?:gyllid |arian |grant ))?(?:yr un|y prosiect|y grŵp|y sefydliad|yr ymgeisydd|y cais|fesul|i bob|ar gyfer pob)\b",
        r"yw['’]r (?:mwyaf|lleiaf|uchafswm|lleiafswm)\b",
        r"(?:tuag at|i (?:brynu|dalu|gynnal|hyfforddi|agor|greu|adnewyddu|wario|gyflogi))\b",
    ),
    "the whole fund": (
        r"(?:ar gael|i gyd|at ei gilydd|yn y gronfa|i(?:['’]w)? (?:rannu|ddosbarthu|wario|roi)|wedi['’]i (?:dyrannu|neilltuo|ddyrannu))\b",
        r"i (?:\d+|\w+) o (?:brosiectau|sefydliadau|grwpiau|elusennau|fudiadau)\b",
        r"(?:o gyllid|o arian|o fuddsoddiad) (?:loteri|newydd|ar gael)\b",
        r"(?:gan|oddi wrth) (?:lywodraeth|y loteri|gronfa)\b",
        r"(?:yw|ydy|ydi) (?:cyfanswm|cyllideb|holl|gwerth)\b",
    ),
    "a lot": (r"(?:ar gyfer |\( ?)?lot \d{1,2}\b", r"y lot\b"),
    "a contract's yearly value": (r"(?:y flwyddyn|bob blwyddyn)\b",),
}

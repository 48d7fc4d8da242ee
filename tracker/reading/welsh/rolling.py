"""What the rows about rolling funds say in Welsh, by the name of the row in `reading/deadlines/rolling_rules.py`.

Looked for only in texts that hold Welsh. "Dim dyddiad cau" is how Welsh funders head a fund that is always open.
"""

from typing import Final

SAYS: Final[dict[str, tuple[str, ...]]] = {
    "rolling": (
        r"\b(?:ar )?sail (?:dreigl|dreiglol|barhaus)\b",
        r"\b(?:rhaglen|raglen|cronfa|gronfa|cynllun|grantiau|broses) (?:dreigl|treigl|barhaus)\b",
    ),
    "at any time": (
        r"\b(?:ar )?unrhyw (?:adeg|bryd|amser)\b",
        r"\bpryd bynnag\b",
        r"\bhyd nes (?:y )?(?:clywir|hysbysir) yn wahanol\b",
        r"\bar agor (?:bob amser|yn barhaus|o hyd)\b",
        r"\bwrth iddyn(?:t)? (?:nhw )?ddod i law\b",
    ),
    "all year": (
        r"\b(?:ar agor|agored|ymgeisio|gais|cais|ceisiadau|dderbyn|derbyn\w*)\b[^.\n]{0,50}\b(?:(?:drwy|trwy) gydol y flwyddyn|(?:drwy|trwy)['’]r flwyddyn|gydol y flwyddyn)\b",
        r"\b(?:drwy|trwy) gydol y flwyddyn\b[^.\n]{0,50}\b(?:ymgeisio|cais|ceisiadau)\b",
    ),
    "no deadline": (
        r"\b(?:nid oes|does|heb)(?: dim| gan [\w'’]+(?: [\w'’]+){0,3})?(?: unrhyw)? (?:dyddiad(?:au)?|ddyddiad(?:au)?|terfyn amser|derfyn amser)(?: cau| penodol)?\b",
        r"\bdim (?:dyddiad(?:au)? cau|terfyn amser)\b",
        r"\bdyddiad cau\W{1,4}(?:dim|parhaus|agored|treigl)\b",
    ),
    "until the money is gone": (
        (
            r"\b(?:nes|tan|hyd nes|hyd oni|hyd)\b[^.\n]{0,24}\b(?:arian|gronfa|cronfa|cyllid|gyllideb|cyllideb|pot|grantiau)(?:['’]r)?\b[^.\n]{0,24}"
            r"\b(?:wario|gwario|dyrannu|ddyrannu|neilltuo|dihysbyddu|ddihysbyddu|defnyddio|ddefnyddio|orffen|gorffen|ddosbarthu|dosbarthu|i ben|darfod|allan)\b"
        ),
        r"\b(?:tra|cyhyd ag y) (?:bydd|bo|bod|pery|mae)\b[^.\n]{0,20}\b(?:arian|cyllid|gronfa)\b",
        r"\bpan (?:fydd|bydd|fo)\b[^.\n]{0,24}\b(?:arian|gronfa|cyllid|gyllideb)\b[^.\n]{0,24}\b(?:wario|dyrannu|ddyrannu|ddihysbyddu|ddefnyddio|i ben|darfod|allan)\b",
        r"\bcyntaf i['’]r felin\b",
    ),
}

UNLESS: Final[dict[str, tuple[str, ...]]] = {
    "rolling": (r"\b(?:â|gyda|gydag) (?:rhaglen|raglen) barhaus\b",),
    "at any time": (r"\b(?:cau|gau|canslo|newid|diwygio|tynnu|dynnu|terfynu|atal|dod i ben)\b",),
    "no deadline": (r"\bwedi['’]i (?:gyhoeddi|bennu|gadarnhau|osod)\b", r"\beto\b"),
    "until the money is gone": (r"\b(?:gau|cau)['’]n gynnar\b", r"\b(?:gau|cau) yn gynnar\b"),
}

NEEDS: Final[dict[str, tuple[str, ...]]] = {
    "at any time": (
        r"\b(?:(?:c|g|ch)eisiadau|(?:c|g|ch)ais|ymgeis\w+|gofyn|ofyn|ymuno|agored|agor|croeso|croesew\w+|derbyn\w*|dderbyn|cyflwyno|gyflwyno|anfon\w*)\b",
    ),
}

#: One of these stands in all that a row above could match.
HINTS: Final[dict[str, tuple[str, ...]]] = {
    "rolling": ("dreigl", "treigl", "barhaus"),
    "at any time": ("unrhyw ", "pryd bynnag", "yn wahanol", "ar agor ", "wrth iddyn"),
    "all year": ("gydol y flwyddyn", "'r flwyddyn", "’r flwyddyn"),
    "no deadline": ("dyddiad", "ddyddiad", "terfyn amser", "derfyn amser"),
    "until the money is gone": ("nes", "tan", "hyd", "tra", "pan", "felin"),
}

#: Of a contract only joining or applying counts.
JOINS: Final = r"\b(?:ymuno|ymgeis\w+|(?:c|g|ch)eisiadau|(?:c|g|ch)ais|agored|ar agor)\b"

"""What the rows about lengths of time say in Welsh, by the name of the row in `reading/months/rules.py`.

Looked for only in texts that hold Welsh; phrases are written as there.
"""

from typing import Final

_AT_MOST: Final = r"(?: (?:hyd at|gyfnod o|cyfnod o|rhwng|o leiaf|tua|uchafswm o|gyfanswm o))*"

BEFORE: Final[dict[str, tuple[str, ...]]] = {
    "age, history, waiting": (
        r"(?:o fewn|cyn|ar ôl|wedi|ers|pob|bob|o leiaf|dan|o dan|mwy na|llai na|aros|profiad o|cyfrifon|ymhen|mewn|dros y|yn y|am y|y)(?: (?:hyd at|tua|y|o))*",
        r"(?:wedi|eisoes|yn) (?:bodoli|gweithredu|sefydlu|masnachu|rhedeg)(?: ers| am)?(?: o leiaf)?",
        r"(?:cymryd|gymryd)(?: (?:hyd at|tua|rhwng))*",
    ),
    "how long the fund itself lasts": (
        r"(?:rhaglen|raglen|cronfa|gronfa|cynllun|strategaeth|menter)(?: \w+){0,3} (?:rhedeg|para|bara|parhau)(?: \w+)?",
        r"(?:rhaglen|raglen|strategaeth|menter|cynllun|partneriaeth)",
    ),
    "how long an answer takes": (r"(?:cymryd|gymryd)(?: (?:hyd at|tua|rhwng))*",),
    "initial term": (r"(?:cychwynnol|gychwynnol)(?: o| am)?", r"(?:c|g)yfnod (?:cychwynnol|gychwynnol) o"),
    "extension that is counted already": (r"(?:gan gynnwys|yn cynnwys)(?: [\w'’]+){0,5}",),
    "history and small print of a contract": (
        r"(?:o fewn|cyn|ar ôl|ers|bob|o leiaf|profiad o|dros y|yn y|ddilys am)(?: (?:hyd at|tua|y|o))*",
    ),
    "whole term": (
        r"(?:c|g)yfanswm(?: \w+){0,3} o",
        r"uchafswm(?: (?:o|cyfnod|hyd|yw))*",
        r"ymestyn(?: \w+){0,3} i gyfanswm o",
    ),
    "extension": (
        r"(?:ymestyn|hymestyn|estyn|estyniad(?:au)?|dewis(?:iadau)?|opsiwn|opsiynau|posibilrwydd|adnewyddu|ychwanegol|pellach)\b(?: [\w,()'’-]+){0,7}",
    ),
    "term of a contract": (
        r"(?:am|dros|hyd at|para|bara|parhau|cyfnod o|gyfnod o|cyfnod|hyd|contract|gontract|fframwaith|:|\||\(|–|-|,)" + _AT_MOST + r"\W*",
    ),
    "term of a grant": (
        r"(?:am|dros|para|bara|parhau|gyfnod o|cyfnod o|cyfnod|hyd y grant|hyd y prosiect|hyd at|rhaglen|raglen)(?: yw|:)?" + _AT_MOST,
        r"(?:rhaglen|raglen|cwrs|gwrs|cymrodoriaeth|gymrodoriaeth|grant|grantiau|cyllid|gyllid)",
    ),
}  # fmt: skip

BEHIND: Final[dict[str, tuple[str, ...]]] = {
    "age, history, waiting": (
        r"(?:yn ôl|oed|o (?:brofiad|fasnachu|gyfrifon|weithredu|fodoli)|diwethaf|ddiwethaf|nesaf|cyn|ar ôl|ymlaen llaw|cyntaf)\b",
    ),
    "history and small print of a contract": (r"(?:yn ôl|oed|o (?:brofiad|rybudd)|diwethaf|ddiwethaf)\b",),
    "extension named behind": (r"(?:o )?(?:estyniad(?:au)?|ymestyn)\b",),
    "extension": (r"(?:arall|ychwanegol|pellach|ymhellach|yn rhagor)\b",),
    "whole term": (r"(?:i gyd|at ei gilydd|gan gynnwys (?:unrhyw |pob )?estyniad\w*)\b",),
}

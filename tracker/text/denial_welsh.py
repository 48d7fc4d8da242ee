"""The words by which a Welsh text denies: "ni allwn ariannu", "nid yw … yn gymwys", "yr hyn na ellir ei ariannu".

Data for `text/denial.py`. "Ni" is also "we" (rydym ni) and "na" also "than" (mwy na): they deny only before a verb.
"""

from typing import Final

#: Verbs before which "ni" and "na" deny.
_VERBS: Final = frozenset(
    "allwn allaf all allant allwch ellir fydd fyddwn fyddant fyddwch chaiff chânt chewch chawn chefnogir chefnogwn roddir roddwn "
    "dderbynnir dderbyniwn wneir wnawn dalwn thelir thalwn thalir ariennir ariannwn chaniateir ystyrir ystyriwn ddylid ddylai fwriedir "
    "oes chynhwysir ddyfernir chynigir chynigiwn chyllidir chyllidwn fedrwn ddefnyddir".split()
)
#: Pairs of words that deny together.
PAIRS: Final = frozenset(
    {(word, verb) for word in ("ni", "na") for verb in _VERBS}
    | {("dim", thing) for thing in ("cyllid", "arian", "grantiau", "costau", "cefnogaeth", "rhaid", "angen")}
    | {("ac", "eithrio"), ("yn", "hytrach"), ("heblaw", "am"), ("yn", "anghymwys")}
)
#: Words that deny alone, unless what follows is harmless.
NOT: Final = frozenset("nid nad ddim dim anghymwys eithrir eithriadau gwaharddiadau gwrthodir".split())
#: What may follow without anything being denied ("nid er elw", "ddim hwyrach na", "nid yn unig").
HARMLESS: Final = {
    "nid": frozenset("er yn".split()),
    "ddim": frozenset("hwyrach mwy llai ond ar yn hwy".split()),
    "dim": frozenset("ond byd mwy llai hwyrach ar yn un".split()),
    "eithriadau": frozenset(("prin",)),
}
#: "Nid oes rhaid bod yn elusen", "nid ydym yn disgwyl": left open, neither way.
OPENERS: Final = frozenset("rhaid angen gofyn disgwyl mynnu".split())
OPENS_WITHIN: Final = 4
#: The first words of all that may deny, for a quick look.
FIRST: Final = frozenset({first for first, _ in PAIRS} | NOT)

"""How words that matter in distress are misspelt and said in dialect: each is read as one.

Pure, for `distress/distress.py`: "cannae", "cannot" and "cnt" are "cant", "wanna" is "want to", "mesen" is "myself".
"""

import re

from tracker.asking.line.unread import plain

#: What stands for a word here, so that what is learnt of one spelling holds for all.
RESPELT: dict[str, str] = {
    said: meant
    for meant, block in {
        "cant": "cannot cannae canny cannea cnt caint couldnt cudnt",
        "dont": "dinnae dinna didnae dunno dnt doesnt didnt dosnt",
        "want to": "wanna wana wannae",
        "going to": "gonna gunna gonnae gona ganna goin",
        "want": "wnt wnat watn wan waant wantd",
        "myself": "mysel masel maself meself mesen mesel misen mysen myslef mysefl myselff mself me-self",
        "to": "tae",
        "i": "ah",
        "im": "ahm",
        "tonight": "tonite 2nite tonigt",
        "kill": "kil kll",
        "die": "diee dyee",
        "no one": "noone",
        "any more": "anymore anymor nomore",
        "with": "wi",
        "disappear": "dissapear disapear dissappear",
        "living": "livin",
        "life": "lyf",
        "suicidal": "sewerslidal",
        "suicide": "sewerslide",
        "burden": "burdon",
        "pills": "pils",
        "wont": "willnae winnae",
        "hurting": "hurtin",
        "harming": "harmin",
        "killing": "killin",
        "dying": "dyin",
        "ending": "endin",
        "bleeding": "bleedin",
        "beating": "beatin",
        "hitting": "hittin",
        "crying": "cryin greetin",
        "dead": "ded deid",
        "ive": "iv ahve",
        "id": "ahd",
        "would": "wud wid wuld",
        "really": "rly realy",
        "nobody": "naebody nobdy",
        "alone": "alown",
        "scared to": "scaredto",
        "cutting": "cuttin",
        "scared": "scard feart",
    }.items()
    for said in block.split()
}
#: Words that matter too much to be missed for a slip of the finger; how many letters may differ.
MISSPELT: dict[str, int] = {
    "suicide": 2,
    "suicidal": 2,
    "overdose": 1,
    "overdosed": 1,
    "myself": 1,
    "hopeless": 1,
    "worthless": 1,
    "paracetamol": 2,
    "hunanladdiad": 2,
}
#: Right words that come that near to one of them.
NOT_MISSPELT = frozenset("subside subsided subsides overdone overdue".split())

#: "w4nt 2 d1e": figures in place of letters, within a word.
_WITHIN = re.compile(r"\b[a-z]+[013457@$]+[a-z]+\b", re.IGNORECASE)
_WORD = re.compile(r"\b(?=\w*[a-z])(?=[a-z@$]*\d)[\w@$]+\b|(?<![\w£.,:/-])[12](?![\w.,:/%-])", re.IGNORECASE)
_LETTERS = str.maketrans("013457@$", "oieastas")
_ALONE = {"1": "i", "2": "to"}


def figures_as_letters(words: str) -> tuple[str, ...]:
    """Return a message in which figures stand for letters as one plain line with the letters; () for any other."""
    if _WITHIN.search(words) is None:
        return ()
    return (plain(_WORD.sub(lambda found: _ALONE.get(found[0]) or found[0].translate(_LETTERS), words)),)

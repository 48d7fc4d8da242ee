"""Put the Scots of a question into the English words that the tables know: small words, asking and money.

Pure. Works on a plain line (`unread.plain`). What is an English word too ("fur", "tak" for "take that") counts where the
words around it leave no doubt. A table for people from the sector: left side English, right side Scots. Nouns that
name a subject ("bairns", "gairden") are left to the spelling and the synonyms.
"""

import re
from collections.abc import Iterable

_WORDS: dict[str, str] = {
    "any": "ony",
    "anything": "onythin onything",
    "about": "aboot",
    "around": "aroon aroond",
    "after": "efter",
    "before": "afore",
    "between": "atween atweenst",
    "of": "o",
    "cant": "cannae cannea",
    "council": "cooncil",
    "councils": "cooncils",
    "do": "dae",
    "does": "daes",
    "dont": "dinnae dinna",
    "doing": "daein",
    "down": "doon",
    "everything": "awthin awthing",
    "from": "fae frae",
    "give": "gie",
    "give us": "gies gis",
    "going": "gaun",
    "good": "guid",
    "have": "hae hiv huv",
    "house": "hoose",
    "how": "hoo",
    "insurance": "insurence",
    "isnt": "isnae isna",
    "just": "jist",
    "money": "siller bawbees",
    "more": "mair",
    "no": "nae",
    "now": "noo",
    "our": "oor",
    "out": "oot",
    "paid": "peyed peyd",
    "pay": "pey",
    "pays": "peys",
    "small": "sma",
    "start": "stert",
    "to": "tae",
    "town": "toon",
    "what": "whit whut",
    "whats": "whits whuts",
    "where": "whaur whaurs",
    "who": "wha",
    "with": "wi",
    "without": "withoot wioot",
    "you": "ye",
}
_MEANT = {said: english for english, row in _WORDS.items() for said in row.split()}
#: "Fur" is "for" but where it is an animal's, "oan" is "on", "tak" "take", "mony" "many" beside more Scots.
_FUR = re.compile(
    r"(?<!the )(?<!of )(?<!faux )(?<!fake )(?<!real )(?<!animal )\bfur\b(?! (?:trade|coats?|farm\w*|seals?|traders?|babies)\b)"
)
_IN_SCOTS = {
    "mony": "many",
    "oan": "on",
    "tak": "take",
    "taks": "takes",
    "ah": "i",
    "ma": "my",
    "wur": "our",
    "ur": "are",
    "aw": "all",
}


def in_standard_english(line: str, *, keep: Iterable[str] = ()) -> str:
    """Return a plain line with its Scots put into English words; names in `keep` stay as they are."""
    kept = {word for phrase in keep for word in phrase.split()}
    words = _FUR.sub("for", line).split(" ")
    scots = words != line.split(" ") or any(word in _MEANT and word not in kept for word in words)
    meant = _MEANT | _IN_SCOTS if scots else _MEANT
    return " ".join(word if word in kept else meant.get(word, word) for word in words)

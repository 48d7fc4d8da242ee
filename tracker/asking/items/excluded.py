"""What one fund says that it does not pay for: how somebody asks for it, and the words of its announcement.

Pure. A sentence is quoted as it stands, and a list below a heading that refuses ("What we cannot fund") with that heading.
"""

import re

from tracker.text.denial_headings import denies

#: So many are told, and none that is longer.
MOST, LONGEST = 5, 300

_NEG = r"(?:wont|doesnt|does not|dont|do not|cant|can not|cannot|isnt|is not|arent|are not|will not|not|never)"
_PAYS = r"(?:pay|pays|paid|paying|fund|funds|funded|funding|cover|covers|covered|spend|spent|support|supports|supported|allowed|buy|use|used|claim|claimed|eligible|include|included|give|gives|for)"
#: "What won't it pay for", "anything it doesn't cover", "what are the exclusions".
ASKS_EXCLUDED = re.compile(
    rf"\b(?:what|whats|anything|owt|(?:which|what) (?:sorts? of |kinds? of )?(?:costs|things))\b(?! (?:if|happens?|happened|do i|do we|to do|can (?:i|we) do|should)\b).{{0,60}}?\b{_NEG}\b.{{0,60}}?\b{_PAYS}\b"
    r"|\b(?:exclusions?|excluded|excludes|exclude|ruled out|rules? out|off limits|ineligible (?:costs|things))\b"
)
#: One of these is in all such words.
CUES = tuple("wont doesnt dont cant not isnt arent never exclu rule limits ineligible".split())

_CANNOT = r"(?:can ?not|do(?:es)? not|will not|is not|are not|may not|must not|never|no longer|unable to|not able to|nor(?: will we| do we| can we)?|(?:ca|do|does|wo|is|are|must)n[’']?t)"
_GIVES = r"(?:fund|pay|cover|support|finance|make (?:\w+ )?(?:grants|awards)|give|meet|contribute|be (?:used|spent|funded|covered|claimed|paid)|help|award|include|reimburse|buy|spend|eligible|available for|intended for|meant for|for)"
_REFUSES = re.compile(
    rf"\b{_CANNOT}(?! (?:only|just|have to|need|limited|be late|for profit)\b) (?:\w+ ){{0,3}}?{_GIVES}\b(?!-profit| profit)"
    r"|\b(?:exclud(?:es|ed|ing)|exclusions|ineligible|nothing for)\b|\bno (?:funding|grants|money|support) (?:is |are )?(?:available )?(?:for|towards)\b",
    re.IGNORECASE,
)
#: Of who may not apply, or of help with the form, rather than of costs.
_OF_OTHERS = re.compile(
    r"\b(?:cannot|can’t|can't|not|not able to|unable to) (?:apply|help you|support you|give (?:you )?(?:advice|feedback))\b|\byou (?:do|will|need) not\b|\byou don[’']t\b",
    re.IGNORECASE,
)
_WHO = re.compile(r"\s*(?:who|which (?:groups|organisations))\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:[^.!?]|\.(?=\d))+[.!?]?")
_STOPS = (".", "!", "?", ";", ",")
_LONGEST_HEADING = 60
_PROSE = re.compile(r"[.!?] [A-Z]")


def refusals(text: str) -> tuple[str, ...]:
    """Return where an announcement, in plain words with a line for each block, says what it does not pay for."""
    told = list[str]()
    heading, rows = "", list[str]()
    for line in (*(line.strip() for line in text.split("\n")), ""):
        if heading and line and _is_row(line):
            rows.append(line)
            continue
        if rows:
            told.append(f"{heading.rstrip(':')}: {'; '.join(rows)}")
        heading, rows = (line, []) if _opens(line) and denies(line) and not _WHO.match(line) else ("", [])
        if not heading:
            told += [said for said in (one[0].strip() for one in _SENTENCE.finditer(line)) if _refuses(said)]
    return tuple(dict.fromkeys(told))[:MOST]


def _is_row(line: str) -> bool:
    return not (line.endswith(_STOPS) or _PROSE.search(line) or _opens(line))


def _opens(line: str) -> bool:
    """Say whether a line is a heading: stored text has lost what made it one."""
    return 2 < len(line) <= _LONGEST_HEADING and (line.endswith(":") or _HEADS.match(line) is not None)


_HEADS = re.compile(
    r"(?:what|how|who|where|when|why|about|key|exclu\w+|not |eligib\w+|in?eligib\w+|apply|applying|deadlines?|dates|guidance|contact|priorities|criteria|things|we (?:do not|don[’']t|cannot|can[’']t|will not|won[’']t) (?:fund|pay|cover|support))\b[^.!;]*$",
    re.IGNORECASE,
)


def _refuses(said: str) -> bool:
    return (
        len(said.split()) > 2
        and len(said) <= LONGEST
        and _REFUSES.search(said) is not None
        and _OF_OTHERS.search(said) is None
    )

"""Say whether an announcement tells that its fund takes no applications any more: it is closed, or all its money is gone.

Pure. Wider than `kinds/shut.py`, which only says which date to leave out: "fully subscribed", "all the money has been given out",
"CLOSED:" before a title. Read for each announcement, so that one which is known already can be told as closed.
"""

import re
from collections.abc import Sequence
from typing import Final

from tracker.clock import london_date
from tracker.reading.kinds.invitations import reopens
from tracker.reading.kinds.shut import OF_SOME, is_of_another, says_shut, speaks_of_another_chance
from tracker.reading.material import Material
from tracker.text.html import Document
from tracker.text.sentences import sentence_around, sentence_starts

_THING: Final = (
    r"(?:(?:this|the|our|its|all|20\d\d(?: ?[/–-] ?(?:20)?\d\d)?|available|grants?|small|community|remaining|year['’]?s) ){0,4}"
    r"(?:fund|funds|funding|money|monies|scheme|programme|grants?|round|pot|budget|call|chest|cash|awards?)"
)
_NOW: Final = (
    r"(?: now| already| currently| all| since| sadly| been| fully| completely| entirely| therefore| also){0,3}"
)
_GONE: Final = r"(?:allocated|committed|spent|exhausted|distributed|used(?: up)?|awarded|given(?: out| away)?|paid out|gone|taken(?: up)?|claimed|subscribed)"
_SAYS: Final = re.compile(
    rf"\b(?:all|every penny) (?:of )?(?:the |our |its |this |that |available |20\d\d(?: ?[/–-] ?(?:20)?\d\d)? )*(?:fund|funds|funding|money|monies|grants?|pot|budget|cash|awards?)(?: [\w’'-]+){{0,5}}? (?:has|have|is|are|was|were){_NOW} {_GONE}\b"
    rf"|\b{_THING}(?: for [\w ]{{1,30}}?)? (?:has|have|is|are){_NOW} (?:fully |over-?)(?:subscribed|allocated|committed|spent|awarded|booked|used)\b"
    rf"|(?:^|[.!\n:–-] ?)(?:now |this is now |we are now )?fully (?:subscribed|allocated|committed|spent)(?= *(?:$|[.!\n:,;)–-]| and (?:closed|we|no)))"
    rf"|\b(?:no|not any) (?:more |further )?(?:money|funds|funding|budget|grants)(?: is| are)? (?:left|remaining)\b"
    rf"|\b{_THING}(?: for [\w ]{{1,30}}?)? (?:has|have|is|are){_NOW} (?:run out|empty|exhausted|used up|all gone|gone)\b"
    r"|\b(?:the|our|this year['’]?s) (?:money|funding|budget|pot)(?: for [\w ]{1,30}?)? (?:has|is)(?: now| already| all| been){0,3} spent\b(?! (?:on|by|in|within))"
    r"|\b(?:not|no longer|cannot|can['’]?t|unable to|won['’]t be|aren['’]t|isn['’]t|stopped|ceased)(?: (?:be|currently|now|able to))*(?: (?:accept|take|consider|receive|accepting|taking|considering|receiving)) (?:any )?(?:more|further|new|other) (?:applications|bids|requests|entries|applicants|expressions)\b(?! (?:from|for|in) (?!any|now|today|this|new|20))"
    r"|\b(?:no longer|stopped|ceased) (?:accepting|taking|receiving|considering|inviting) (?:applications|bids|requests|entries)\b"
    rf"{OF_SOME}"
    rf"|\b(?:we|have|has|had to|['’]ve|decided to)(?: now| already| had to)* closed? (?:the |this |our )(?:[\w-]+ ){{0,3}}(?:fund|scheme|programme|round|call|grants?|applications)\b"
    rf"|\b{_THING}(?: has| have)?(?: now)? closed early\b"
    rf"|\b(?:this|the|our) (?:[\w-]+ ){{0,3}}(?:fund|scheme|programme|round|call) has{_NOW} (?:ended|finished|closed|come to an end)\b"
    r"|\bmae(?:['’]r| ein) (?:gronfa|cynllun|rhaglen)(?: hon| hwn)?(?: bellach| nawr)? (?:wedi cau|ar gau)\b|\bddim yn derbyn (?:rhagor o |mwy o )?geisiadau\b"
)
#: One of these stands in whatever `_SAYS` fits; they are looked for first, since they are found soon.
_CORE: Final = re.compile(
    r"subscribed|booked|allocated|committed|spent|exhausted|distributed|used|awarded|given|paid out|gone|taken|claimed|left|remaining|run out|empty|"
    r"(?:more|further|new|other) (?:applications|bids|requests|entries|applicants|expressions)|longer|stopped|ceased|closed?\b|ended|finished|to an end|wedi cau|ar gau|derbyn"
)
#: A sentence that says when it would be so, or of whom else.
_IF: Final = re.compile(
    r"\b(?:until|till|unless|if|once|when|as soon as|in case|should|may|might|will|would|could|before|whichever|or when|likely|expect\w*|usually|often|last (?:year|round|time|month)|previous\w*|"
    r"(?:first|second|third|spring|summer|autumn|winter) round|round (?:one|two|1|2)|phase|strand|lot|other|another|part of|some of|most of|half|reports?|must|evidence|question|already been awarded a|not yet|"
    r"last|final)\b"
)
#: A year, or two that are one: "2024", "2024/25", "2024-2025".
_YEAR: Final = re.compile(r"(since (?:[a-z]+ )?)?(?<![£\d,.])\b(20\d\d)(?: ?[/–-] ?(?:20)?(\d\d))?\b(?![,.]?\d)")
_TITLE: Final = re.compile(
    r"^\W*(?:now )?(?:closed|paused|suspended|on hold|fully (?:subscribed|allocated|committed))(?: to (?:new )?applications)?\s*(?:[:|\])!*]|\s[-–—])"
    r"|[\[(]\s*(?:now |currently )?(?:closed|paused|suspended|on hold|fully (?:subscribed|allocated|committed))(?: to (?:new )?applications)?\s*[!.]?\s*[\])]"
    r"|(?:\s[-–—|*]+|:)\s*(?:is |now |this fund is )*(?:closed|paused|suspended|on hold|fully (?:subscribed|allocated|committed)|all (?:money|funding) (?:gone|allocated|awarded))(?: to (?:new )?applications)?\W*$",
    re.IGNORECASE,
)
#: In a longer text, only what stands so near its beginning is said of the fund itself.
_SHORT: Final = 1_500
_TOP: Final = 500


def takes_no_more(material: Material) -> bool:
    """Say whether an announcement that is no notice tells that it takes no applications any more."""
    if _TITLE.search(material.title.text):
        return not reopens(material)
    documents = [document for _, document in material.parts]
    if says_shut(documents):
        return not reopens(material)
    year = None if material.published is None else london_date(material.published).year
    return any(_says(document, year) for document in documents) and not reopens(material)


def _is_of_old(said: str, year: int | None) -> bool:
    """Say whether a sentence names a year that was over at publication; any year may be, where nobody knows when that was."""
    years = (f"20{last}" if last else first for since, first, last in _YEAR.findall(said) if not since)
    return any(year is None or int(one) < year for one in years)


def _says(document: Document, year: int | None) -> bool:
    original, text = document.text, document.low
    end = len(text) if len(text) <= _SHORT else _TOP
    starts: Sequence[int] = ()
    for core in _CORE.finditer(text, 0, end):
        starts = starts or sentence_starts(original)
        begin, finish = sentence_around(starts, core.start(), len(text))
        found = _SAYS.search(text, max(0, begin - 2), finish)
        if found is None or _IF.search(text, begin, min(finish, found.end() + 200)) is not None:
            continue
        if not is_of_another(text, begin, finish) and not _is_of_old(text[begin:finish], year):
            return not speaks_of_another_chance(text)
    return False

"""Say what the words around a place make of it: where people meet, what is only preferred, a piece of somebody's name.

Pure. Used by `reading/areas/mentions.py`.
"""

import re
from typing import Final

from tracker.reading.areas.names import is_an_agent
from tracker.reading.areas.of_notice import Mention
from tracker.text.place_names import Size
from tracker.text.places import FoundPlace

#: "… at 9.30am in Taunton": a place behind an hour or a day is where one meets.
_A_MONTH: Final = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*"
_MET: Final = re.compile(
    rf"(?:\d\s?[ap]\.?m\.?|noon|midday|\d[:.]\d\d|\b20\d\d|\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_A_MONTH}|\b{_A_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?)"
    r"\W{0,3}(?:in|at)\s(?:the\s)?$"
)
#: "14–15 September 2026, Sheffield": the town alone, behind a day or an hour.
_MET_ALONE: Final = re.compile(r"(?:\d\s?[ap]\.?m\.?|noon|midday|\d[:.]\d\d|\b20\d\d),\s$")
#: "A day for libraries - Sheffield, 20 March": the town before the day it is on.
_MET_BEFORE: Final = re.compile(r"(?:[-–—:|,;(]|\b(?:in|at))\s$")
_ON_A_DAY: Final = re.compile(
    rf",?\s(?:on\s)?\(?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s)?\d{{1,2}}(?:st|nd|rd|th)?\s(?i:{_A_MONTH})"
)
_ENDS: Final = re.compile(r"\s*(?:[.;)|\n]|$|,\s*\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m|to\b|[-–]))")
_MET_REACH: Final = 40
#: "Anywhere in England" is not narrowed by the places of those who had money before.
_WHOLE: Final = re.compile(
    r"\b(?:anywhere|wherever (?:you|they|it) (?:are|is)|(?:across|throughout|over|in) (?:the whole|all parts|every part|every corner|all four corners) of"
    r"|(?:the whole|all|every part) of|all over)(?: in| across| within)?(?: the)?\s$"
)
#: What is preferred within a wider area does not narrow it.
_FOCUS: Final = re.compile(
    r"\b(?:(?:particular|special|strong|main) (?:focus|interest|emphasis)|with (?:a |its )?(?:focus|emphasis) on|priority (?:is |will be |may be )?given|preference|particularly|especially)\b[^.;\n]{0,60}$"
)
_FOCUS_REACH: Final = 90
#: "Aged 16 to 30 and living in the UK": where the applicant must be.
_LIVING: Final = re.compile(
    r"\b(?:living|lives?|based|located|resident|registered|working|works?|operating|operates?|active|anywhere|wherever)(?: in| across| within| throughout)(?: the)?\s$"
)
_REGISTERED: Final = re.compile(
    r"\bregistered (?:charit(?:y|ies) )?(?:in|within)(?: the)?(?: (?:uk|england|scotland|wales|northern ireland|and|or|in)\b|,| &){0,7}\s$"
)
#: "Shrewsbury Folk Festival": a capital behind the name makes another name of it.
_NAMED: Final = re.compile(r"[^\S\n](?!(?:City|Town|County|Borough|District|Council|Region|Island)\b)[A-Z][A-Za-z]")
#: "Stuart Hall Library in London".
_STANDS_IN: Final = re.compile(r"[A-Z][\w’']+ [A-Z][\w’']+ (?:in|at|near) (?:the )?$")
#: "Supported by Arts Council England".
_OF_A_BODY: Final = re.compile(r"\b(?:Council|Sport|Historic|Natural|Creative|Heritage|Museums?|Galleries) $")
#: "Supplier: LISTENING POST (MERSEYSIDE)".
_OF_A_SUPPLIER: Final = re.compile(
    r"\W{0,3}(?:awarded to|suppliers?|contractors?|winners?|name of (?:the )?(?:supplier|contractor|winner))\s?[:|]",
    re.IGNORECASE,
)
#: "Where: Leeds", "in Leeds".
_MEETS_IN: Final = re.compile(r"(?:\b(?:in|at|near)|\b(?:where|venue|place|location|held)\s?[:|])\s(?:the\s)?$")
_AUDIENCE: Final = re.compile(
    r"\b(?:people|charit(?:y|ies)|groups?|organisations?|anyone|everyone|those|leaders?|managers?|volunteers?|staff|workers?|trustees?|who|clubs?|communit(?:y|ies)|sector|"
    r"enterprises?|entrepreneurs?|artists?|freelancers?|members?|residents?|practitioners?|providers|bodies|halls?|based|living|live|working|work|across|serving|serve|lives?|works?|throughout|anywhere|open to|for|"
    r"covering|covers?|areas?|boroughs?|districts?|county|counties|region)\b(?:(?!\bat\s(?:the|our|a)\b|\bmeets?\s(?:in|at)\b|\bheld\s(?:in|at)\b|\bjoin\sus\b|\btakes?\splace\b)[^.;\n])*$"
)
_AUDIENCE_REACH: Final = 70
#: "Elusen fach yng Ngheredigion", "i grwpiau ym Mhowys": the same in Welsh, with first letters as they change.
_WELSH_AUDIENCE: Final = re.compile(
    r"\b(?:(?:h?elusen(?:nau)?|(?:n?g)?rwpiau|(?:n?g|ch?)lybiau|[pb]obl|[mf]udiad(?:au)?|sefydliadau?|h?ymddiriedolw(?:r|yr)|[cg]ymuned(?:au|ol)?|[tdn]rigolion|aelodau|h?artistiaid|g?wirfodd\w+|[pb]ractis\w*|"
    r"[cg]orau|[cg]apeli|[cg]lwb|grŵp|[cg]wmnïau|[tdn]imau|ardal(?:oedd)?|ledled|ar draws|drwy|byw|gweithio|seiliedig)\b)"
    r"(?:(?!\b(?:cynhelir|cynhaliwyd|ymunwch|dewch|cyfarfod(?:ydd)?|lleoliad)\b)[^.;?\n])*$"
)
#: "Small Lancashire charities".
_ITS_PEOPLE: Final = re.compile(
    r"[\s-](?:based |community |voluntary |small |local ){0,2}(?:people|charit(?:y|ies)|groups?|organisations?|leaders|managers|volunteers|trustees|clubs|communities|residents|artists|halls|museums|churches)\b"
)
#: "From its base in Edinburgh the trust supports groups in County Durham": where it gives, in one sentence with its own place.
_GIVES_IN: Final = re.compile(
    r"\b(?:gives|funds|supports|helps|makes grants)(?: [\w’'-]+){0,3} (?:in|across|throughout|within) (?:the )?$"
)
#: "A course in a craft for people of 16 to 24 in Rutland or Lincolnshire": whom it is for is no venue.
_FOR_THOSE_IN: Final = re.compile(
    r"\b(?:people|residents|children|adults|families|learners|pupils|patients|carers|refugees|wom[ae]n|men|girls|boys|youngsters|teenagers|pensioners|students|neighbours|groups|charities|organisations|clubs|communities|choirs|volunteers|schools|anyone|everyone|those)"
    r"(?: (?:of |aged |over |under )?\d{1,2}(?: (?:to|and|or) (?:\d{1,2}|over|under))?)?(?: who)?(?: (?:are )?(?:living|live|based|working|work|resident))? (?:in|across|throughout|within|from) (?:the )?(?:[\w’'-]+(?: [\w’'-]+)?(?:,| and| or) (?:the )?){0,3}$"
)
_GIVES_REACH: Final = 90
#: "Adviser vacancy in Yorkshire".
_VACANCY: Final = re.compile(
    r"\b(?:vacanc(?:y|ies)|jobs?|new post|new role)\b[^.;\n]{0,20}\b(?:in|at|near)\s(?:the\s)?$"
)
#: Where something began, or somebody is registered, abroad.
_BEGAN: Final = re.compile(
    r"\b(?:registered|founded|started|began|begun|born|invented|pioneered|originated|first (?:tried|held|seen)|made|printed|published|won)\b[^.;\n]{0,20}$"
)


def lead_of(place: FoundPlace, text: str) -> str:
    return text[max(0, place.start - _MET_REACH) : place.start].lower()


def is_bound(place: FoundPlace, text: str) -> bool:
    """Say whether a nation is where the applicant must live or work: "living in the UK", "UK-based"."""
    if place.size is not Size.NATION:
        return False
    return _LIVING.search(lead_of(place, text)) is not None or text.startswith("-based", place.end)


def tells_where_it_gives(place: FoundPlace, text: str) -> bool:
    """Say whether somebody gives there, whatever else its sentence tells: "From Edinburgh the trust supports groups in"."""
    return _GIVES_IN.search(text[max(0, place.start - _GIVES_REACH) : place.start].lower()) is not None


def is_for_those_in(place: FoundPlace, text: str) -> bool:
    """Say whether a place is that of the people or groups something is for, though its sentence tells where people meet."""
    return _FOR_THOSE_IN.search(text[max(0, place.start - _GIVES_REACH) : place.start].lower()) is not None


def began_there(place: FoundPlace, text: str) -> bool:
    """Say whether something began there, or is registered there."""
    return _BEGAN.search(lead_of(place, text)) is not None


def is_whole(place: FoundPlace, text: str) -> bool:
    """Say whether all of a nation is meant, whatever places are named beside it."""
    return place.size is Size.NATION and _WHOLE.search(lead_of(place, text)) is not None


def meant(place: FoundPlace, text: str, mentions: list[Mention], *, bounded: bool, towns_meet: bool) -> bool | None:
    """Say whether what stands around a place leaves it meant (True), makes it one of the last resort (False) or none.

    `bounded`: where the applicant must live or work has been told already.
    """
    lead = lead_of(place, text)
    town = place.size is Size.PLACE or place.name == "London"
    if _is_focus(place, text, mentions) or (town and _is_venue(lead, text, place.end)):
        return None
    if bounded and _is_in_a_name(place, text):
        return None
    if place.size in (Size.PLACE, Size.REGION) and _VACANCY.search(lead):
        return None
    if towns_meet and place.size is Size.PLACE and not _is_audience(text, place.start, place.end):
        return None if _MEETS_IN.search(lead) or _NAMED.match(text, place.end) is None else False
    if place.size is Size.NATION and _REGISTERED.search(
        text[max(0, place.start - _FOCUS_REACH) : place.start].lower()
    ):
        return False  # where the work is may be told more closely
    if is_an_agent(text, place.end):
        return None
    # "Midlands Partnership NHS Trust" is the name of somebody.
    return not (len(place.areas) > 1 and place.size is Size.REGION and _NAMED.match(text, place.end))


def is_a_suppliers(place: FoundPlace, text: str) -> bool:
    """Say whether a place stands in the line that names who won."""
    return _OF_A_SUPPLIER.match(text, text.rfind("\n", 0, place.start) + 1, place.start) is not None


def _is_in_a_name(place: FoundPlace, text: str) -> bool:
    """Say whether a place is a piece of a name, or where something with a name stands."""
    if place.size is Size.PLACE and _NAMED.match(text, place.end):
        return True
    lead = text[max(0, place.start - _MET_REACH) : place.start]
    return (_OF_A_BODY if place.size is Size.NATION else _STANDS_IN).search(lead) is not None


def _is_audience(text: str, start: int, end: int) -> bool:
    """Say whether the words around a place tell whom a training is for, or where these live or work."""
    before = text[max(0, start - _AUDIENCE_REACH) : start].lower()
    return (
        _AUDIENCE.search(before) is not None
        or _ITS_PEOPLE.match(text, end) is not None
        or _WELSH_AUDIENCE.search(before) is not None
    )


def _is_focus(place: FoundPlace, text: str, mentions: list[Mention]) -> bool:
    """Say whether a place is only preferred: "charities in the UK, with a particular focus on the North"."""
    if not mentions or not _FOCUS.search(text[max(0, place.start - _FOCUS_REACH) : place.start].lower()):
        return False
    over = {above for area in place.areas for above in area.lineage[1:]}
    return any(set(mention.areas) & over for mention in mentions)


def _is_venue(lead: str, text: str, end: int) -> bool:
    """Say whether a place behind a day or an hour is where people meet; `lead` is what stands before it."""
    return bool(
        _MET.search(lead)
        or (_MET_ALONE.search(lead) and _ENDS.match(text, end))
        or (_MET_BEFORE.search(lead) and _ON_A_DAY.match(text, end))
    )

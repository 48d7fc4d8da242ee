"""Subjects, places and groups that a question does not want: "not for arts", "nothing to do with sport", "except heritage".

Pure. What leads to it stands in `_SURE`: after these any subject is left out. After a bare "no" or "without" only
what is known for a subject is: "no bank account" and "no idea" tell of something else. Whether an opportunity is of
such a subject its title and its funder's name say; a word somewhere in its text does not, for a general fund names
many things.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tracker.asking.alike import ROWS, alike, bare, bare_title
from tracker.asking.filters.filters import read_applicants
from tracker.asking.filters.subjects import read_subjects
from tracker.asking.filters.whose_money import NAMES_OF, OTHER_COUNCILS, read_whose_money
from tracker.asking.filters.wide_subjects import WIDE
from tracker.asking.line.unread import BLANK, Unread
from tracker.asking.places.where import read_areas, read_places
from tracker.model import Opportunity
from tracker.terms import Applicant, Area

_MIND = r"(?:interested in|keen on|bothered about|into)"
_ABOUT = rf"(?:(?:for|about|to do with|related to|relating to|connected (?:to|with)|involving|including|aimed at|{_MIND})\b)"
_ISNT = (
    r"(?:(?:that|which|who|whos|thats|whats) )?(?:(?:isnt|arent|is not|are not|not|wasnt|wont be)"
    r"|(?:doesnt|dont|do not|does not|wont|never) (?:fund|cover|support|do|involve|include|pay for|need|require|ask for))"
)
#: After these whatever follows is not wanted.
_SURE = (
    rf"(?:any|every|some)thing (?:but|except(?: for)?|apart from|other than|bar|besides)(?: {_ABOUT})?"
    rf"|(?:all|everything|anywhere|everywhere) (?:but|except(?: for| in)?|bar|apart from|other than)(?: {_ABOUT})?"
    rf"|except(?:ing)?(?: for| in)?(?: {_ABOUT})?|excluding|exclude|apart from|other than"
    rf"|(?:leave|leaving|miss|missing|skip|skipping) out(?: any| anything| all| the| ones?)*(?: {_ABOUT})?|(?:skip|ignore|hide|drop|lose|leave)(?: the| any| all| those| anything| ones?)* {_ABOUT}|avoid(?:ing)?(?! (?:burn|getting|being|losing|closing|falling))"
    rf"|{_ISNT} {_ABOUT}"
    rf"|nothing (?:{_ABOUT}|on)|nowt (?:{_ABOUT}|on)"
    r"|(?:stop|quit|no more) (?:showing|sending|giving|telling) (?:me|us)(?: about)?"
    r"|(?:dont|do not|please dont) (?:show me|show us|send me|give me|tell me about|include|bother with)"
)
#: After these what is known for a subject is not wanted.
_BARE = rf"(?:sick|tired|bored|weary) of|fed up (?:of|with)|had enough of|not in|outside(?! the uk)|no more|(?:i|we) (?:dont|do not|wouldnt) (?:want|do|like)|dont (?:want|do)|without|{_ISNT}|no|non|nor|nothing|nowt"
_LEAD = re.compile(
    rf"(?<![a-z0-9])(?:(?:but|and|just|please|thats|only) )?(?:(?P<sure>{_SURE})|(?P<bare>{_BARE}))(?= [a-z])"
)
#: "We have no …", "is not …": they tell of somebody, and leave nothing out.
_TELLS = re.compile(
    r"(?<![a-z])(?:(?:we|i|they|there|you) (?:have|has|had|got|get|is|are|do)(?: got)?|(?:is|are|am|im|were|was|can|could|do|does|did|will"
    r"|would|or|why|with|got|theres|weve|ive|theyve|has|have|had|having|say|says|said|it|its|if|been|being)) $"
)
_IS_MINDED = re.compile(rf"\b(?:{_MIND}|(?:sick|tired|bored|weary) of|fed up (?:of|with)|had enough of)$")
#: Who has none to give wants no fund that asks for it.
_MATCH = re.compile(r" match(?:ed)?(?: funding| funds?| money)?(?= ?(?:[,|]|$)| and\b| to\b)")
#: "Does it not cover heritage?" asks; "are any not for arts" wants.
_NEGATES = re.compile(r"\b(?:not|isnt|arent|doesnt|dont|wont)\b")
_ASKS_OF_ONE = re.compile(
    r"(?:so |and |but )?(?:does|do|did|will|would|can|could|is|are|was|why)(?! (?:there|any|you)\b)\b"
)
#: "Not just", "not sure": nothing is left out.
_NOT_SO = re.compile(
    r" (?:only|just|sure|really|yet|too|so|as|all|even|enough|profit|long|us|me|now|a|an|registered|eligible|able|allowed|necessarily|forgetting|clear|certain|working|until)\b"
)
#: "A farmers' group outside Omagh", "we are based just outside Hull": that is where they are.
_LIES = re.compile(
    r"(?:\b(?:we are|were|i am|im|we live|i live|we meet|our|my|this is)\b[^,|]*|\b(?:based|just|right|miles|living|located|situated|village|estate|farm|hall)) $"
)
#: "So there is nothing in Fife?": somebody asks, and wants to know of Fife.
_NOTHING_THERE = re.compile(r"(?:nothing|nowt|none)$")
_IN_A_PLACE = re.compile(
    r" (?:at all |open |going )?(?:in|near|round|around|up|down|across|over) (?!.*\b(?:please|pls|thanks|ta)\b)"
)
#: "Nothing for rugby, just choirs".
_ONLY_THEN = re.compile(r"[^,|]{2,40},? (?:just|only|but (?!nothing|nowt|what|there|is)[a-z]+)\b")
_ASKS_WHETHER = re.compile(
    r"(?:(?:so|and|but|oh|what|is|there|theres|is there|have|you|youve|got|do you have|really|,) ?)*"
)
#: Behind a list "not Quillmere" leaves out what goes by that name.
_IS_NAME = re.compile(r" (?:the )?[a-z]{4,}(?: [a-z]{4,})?")
#: What ends the stretch that is not wanted.
_ENDS = re.compile(
    r" ?(?:[,|]|$)"
    r"| (?:but|show|give|list|what|whats|which|try|do|please|pls|thanks|just|only|though|then|who|whos|so|because|as"
    r"|since|near|around|round|closing|closes|under|over|up|by|before|this|next|and (?:we|i|im|were|need|show|closing|under|in|also|then|what|how|not|no)"
    r"|we|i|is|are|for (?:my|our|us|a|an|the)|anything|stuff|ones?|things?|grants?|(?<!match )(?<!matched )funding|funds?|money|tenders?|contracts?|opportunities|opps|projects?|related|based|type|needed|required|necessary|involved|please)\b"
)
#: "Except heritage in Wales": the place is asked for.
_IN = re.compile(r" (?:in|across|within) ")
#: Rows of words that groups say of themselves: "no staff", "no premises" leave nothing out.
_OWN = frozenset(
    (
        "wages", "rent", "bills", "core costs", "cost of living", "volunteers", "trustees", "equipment", "laptop",
        "website", "minibus", "digital", "instruments", "roof", "solar panels", "village hall", "training", "first aid",
        "research", "safeguarding", "fundraising", "employment", "debt advice", "advocacy", "families", "women", "men",
        "housing", "party", "trip", "festival",
    )
)  # fmt: skip
_KNOWN = frozenset(
    (
        *(told for row, words in ROWS if row[0] not in _OWN for told in words),
        *(bare(name) for names, _ in WIDE for name in names),
        "online",
        "zoom",
        *map(bare, ("match funding", "matched funding", "match")),
    )
)
#: A title's word may have these beside the word looked for: "sporting", "musical".
_ENDINGS = ("", "s", "es", "y", "ing", "er", "al", "ed", "ist", "ian", "ic")


@dataclass(frozen=True, slots=True)
class NotWanted:
    """What a question leaves out besides kinds and purposes."""

    #: Subjects, each as it was said.
    text: tuple[str, ...] = ()
    areas: tuple[Area, ...] = ()
    applicants: tuple[Applicant, ...] = ()
    #: Towns, boroughs and counties, in lower case.
    places: tuple[str, ...] = ()


def read_not_wanted(unread: Unread, *, follows: bool, asked: Sequence[Area] = ()) -> NotWanted:
    """Return the subjects, areas and groups that are not wanted; their words are taken.

    `follows` says that a question goes before, for which areas `asked` says: "not in Devon" then takes back what that one
    asked for (`talk/follow.py`), and "nothing on sport", which alone may bemoan that there is none, narrows.
    """
    text, areas, applicants, places = list(read_whose_money(unread)), set[Area](), set[Applicant](), list[str]()
    for lead in list(_LEAD.finditer(unread.left)):
        before, rest = unread.left[: lead.start()], unread.left[lead.end() :]
        if (
            BLANK in rest[:2]
            or _NOT_SO.match(rest)
            or (_TELLS.search(before) and not (_IS_MINDED.search(lead[0]) or _MATCH.match(rest)))
            or (_NEGATES.search(lead[0]) and _ASKS_OF_ONE.match(before))
            or not _leaves(lead[0], before, rest, follows)
            or (lead[0].endswith("outside") and _LIES.search(before))
        ):
            continue
        ends = _ENDS.search(rest, 1)
        what = rest[: len(rest) if ends is None else ends.start()]
        place = () if asked else _place(what)
        if towns := _towns(what):
            places += towns
        elif place:
            areas.update(place)
        else:
            if lead[0].endswith(("not in", "outside")):
                continue
            what = _IN.split(what)[0] if _IN.search(what) and read_areas(Unread(what)) else what
            left = Unread(what)
            read_areas(left)
            said = read_subjects(left)
            named = follows and not before.strip(" ,") and _IS_NAME.fullmatch(what) is not None
            if not said or (lead["bare"] and not (named or all(map(_is_known, said)))):
                continue
            text += said
            applicants.update(read_applicants(Unread(what)))
        unread.blank(lead.start(), lead.end() + len(what))
    return NotWanted(
        tuple(dict.fromkeys(text)),
        tuple(area for area in Area if area in areas),
        tuple(one for one in Applicant if one in applicants),
        tuple(dict.fromkeys(places)),
    )


def _leaves(lead: str, before: str, rest: str, follows: bool) -> bool:
    """Say whether "nothing for …" leaves something out: behind other words, or a question, it narrows them.

    "Nothing in Fife?" asks whether there is anything; "nothing in Fife please" leaves it out.
    """
    bemoans = re.search(rf"\b(?:nothing|nowt) (?:{_ABOUT}|on)", lead) is not None
    if _NOTHING_THERE.search(lead) and _IN_A_PLACE.match(rest) and _ASKS_WHETHER.fullmatch(before):
        return False
    return not bemoans or follows or re.search(r"[a-z]", before) is not None or _ONLY_THEN.match(rest) is not None


def _place(what: str) -> tuple[Area, ...]:
    """Return the areas that a stretch names, if it names nothing else, and no town: a town is not all of its region."""
    unread = Unread(what)
    areas = read_areas(unread)
    return () if not areas or read_places(what) or read_subjects(unread) else areas


def _towns(what: str) -> tuple[str, ...]:
    """Return the towns, boroughs and counties that a stretch names, if it names nothing else."""
    unread = Unread(what)
    read_areas(unread)
    return () if read_subjects(unread) else read_places(what)


def _is_known(phrase: str) -> bool:
    said = bare(phrase)
    return said in _KNOWN or all(word in _KNOWN for word in said.split())


def is_of(phrase: str, wanted: Sequence[str], opportunity: Opportunity) -> bool:
    """Say whether the name of an opportunity, or of its funder, says that it is of a subject that is not wanted.

    Of the words for that subject those are let go that also stand for one that is `wanted`: "gardens, not allotments".
    """
    name = f"{bare_title(opportunity.title)}{bare_title(opportunity.funder)}"
    if phrase == "council":
        name = OTHER_COUNCILS.sub(" ", name)
    kept = {bare(word) for one in wanted for word in alike(one)}
    return any(
        pattern.search(name) for word, pattern in _words_of(phrase) if word not in kept or word == bare(phrase)
    )


@lru_cache(maxsize=256)
def _words_of(phrase: str) -> Sequence[tuple[str, re.Pattern[str]]]:
    """Return the words that name a subject, without endings, each with its pattern."""
    said = bare(phrase)
    told = [said]
    told += [word for row, words in ROWS if said in words for word in words]
    told += [bare_title(name).strip() for name in NAMES_OF.get(phrase, ())]
    told += [bare(word) for names, words in WIDE if said in {bare(name) for name in names} for word in words]
    endings = "|".join(_ENDINGS)
    return [
        (word, re.compile(rf" {re.escape(word)}(?:{endings if ' ' not in word and len(word) > 3 else ''}) "))
        for word in dict.fromkeys(told)
    ]


def is_only_there(areas: Sequence[Area], opportunity: Opportunity) -> bool:
    """Say whether an opportunity is for nowhere but these areas and what lies in them."""
    told = opportunity.reading.areas
    return bool(told) and all(set(area.lineage) & set(areas) for area in told)


def is_only_in(places: Sequence[str], opportunity: Opportunity) -> bool:
    """Say whether an opportunity is for nowhere but these towns: each of its places is one of them, or named after it."""
    told = [f" {place.lower()} " for place in opportunity.reading.places]
    return bool(places and told) and all(any(f" {place} " in name for place in places) for name in told)


def is_only_for(applicants: Sequence[Applicant], opportunity: Opportunity) -> bool:
    """Say whether nobody but these may apply."""
    told = opportunity.reading.applicants
    return bool(told) and set(told) <= set(applicants)

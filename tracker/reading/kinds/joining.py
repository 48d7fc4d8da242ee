"""Tell what people apply for themselves, a programme or a bursary, from what bodies apply for (codebook, Decisions).

Pure. Used by `reading/applicants/applicants.py`: "a diploma for managers of charities" is for individuals.
"""

import re
from bisect import bisect_left
from typing import Final

from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.rows import phrases
from tracker.terms import Kind
from tracker.text.phrases import Phrases
from tracker.text.words import words_of

#: Codebook, Decisions: people joining a course for themselves.
JOINS_HIMSELF: Final = "people joining for themselves"
#: What a person takes up for a while, and in person; an evening or a webinar is rather for the body that sends somebody.
_PROGRAMME: Final = Phrases(
    phrases(
        "programme|cohort|accelerator|fellowship|mentoring|certificate|diploma|degree|qualification|scholarship|"
        "scholarships|residential|residentials; level # award"
    ),
    lexicon=LEXICON,
)
#: The organisation takes part where it is paid, or spared the cost.
_BODY_JOINS: Final = Phrases(
    ("participant|participants|participating|your|each|every|their|s ...1 organisation|organisations|charity",),
    lexicon=LEXICON,
)
_PERSONS: Final = (
    "people|leaders|managers|workers|volunteers|trustees|chairs|treasurers|founders|directors|coordinators|officers|women|"
    "men|executives|staff|entrepreneurs|organisers|fundraisers|anyone|those|practitioners"
)
#: Whom a programme takes on: "for managers of charities", "takes social entrepreneurs through".
_IN_PERSON: Final = Phrases(
    (
        f"for|helps|takes|invites|supports|brings|gives|offers ...4 {_PERSONS} of|in|at|from|who|that|leading|running",
        "takes|helps|supports|brings|for ...3 entrepreneurs|founders",
        f"{_PERSONS} who|that ...4 lead|run|manage|chair|coordinate|direct",
    ),
    lexicon=LEXICON,
)
_BODIES: Final = (
    "charity|charities|group|groups|organisation|organisations|enterprise|enterprises|sector|hall|halls|hub|hubs|club|clubs|committee|"
    "committees|board|boards|museum|museums|church|churches|centre|centres|project|projects"
)
_OFFICE: Final = (
    "trustee|trustees|treasurer|treasurers|chair|chairs|chairperson|secretary|secretaries|governor|governors|"
    "coordinator|coordinators|facilitator|facilitators"
)
#: Trustees of whatever body come for themselves; "staff, volunteers and trustees" are its people, and it sends them.
_TRUSTEES: Final = Phrases(
    (
        f"trustees|treasurers|chairs|secretaries|chairpeople ...2 of|in|at|from|who ...6 {_BODIES}|groups|halls|libraries|clubs",
        f"{_BODIES} chairs",
        f"{_BODIES} trustees ...8 invited|welcome|join|come",
        f"anyone|anybody|somebody|people|those|everyone|whoever ...2 on the|a|your board|committee ...6 {_BODIES}|choir|choirs|band|bands|orchestra|society|societies|association|associations",
    ),
    lexicon=LEXICON,
)
_SENT: Final = frozenset("staff volunteers workers employees managers executives".split())
_SENT_REACH: Final = 4
#: Whom any course takes on in person: it speaks to them, or counts heads.
_SPOKEN_TO: Final = Phrases(
    (
        f"if|do you ...3 run|lead|manage|chair|work|volunteer|sit ...8 {_BODIES}",
        f"two|three|four|five|six|eight|ten|twelve|fifteen|twenty people from|in|of ...5 {_BODIES}",
        f"working|volunteering ...2 for|in|at ...4 {_BODIES}",
        "two|three|four|five|six|eight|ten|twelve|fifteen|twenty people who ...8 will|can|join|learn",
        f"anybody|anyone|someone|somebody who ...2 sits|runs|leads|manages|chairs ...6 {_BODIES}",
        "leaders|managers|executives|directors|practitioners|professionals|coordinators in|of|from|across|at|working ...10 can|may|could ...1 apply|join|book|take",
        f"for people in|from|across ...5 who lead|run|manage|chair ...10 {_BODIES}",
        "whoever|person|someone|somebody|one in your ...2 group|organisation|club|charity|society|committee|team who|that",
        "whoever ...3 looks|runs|does|leads|keeps|manages|writes",
        "at your own pace",
        "in your own time",
        f"do you ...2 run|do|keep|write|manage|handle|look ...4 your ...2 {_BODIES}|group|groups|clubs|societys|societies",
        # Whoever holds an office is spoken to, wherever he holds it.
        f"if|are|whether you|youre ...3 {_OFFICE}",
        f"you are ...3 {_OFFICE}",
        "are|if|whether you|youre ...2 on the|a|your board|committee",
        f"new|thinking ...2 to|of|about ...2 being|becoming ...2 {_OFFICE}",
        f"new|first time|recently appointed|experienced ...2 {_OFFICE} ...3 welcome|join|come",
        f"new|newly|just|recently|youve ...2 on|to|joined|joining ...1 the|a|your|its board|committee of ...5 {_BODIES}|association|associations",
        f"{_OFFICE} and|or ...1 those|people|anyone|anybody|others ...5 be|become|becoming",
    ),
    lexicon=LEXICON,
)


#: Where each of those who come pays for himself.
_BY_THE_HEAD: Final = Phrases(("£# a|per head|person|delegate|participant", "£# each|pp"), lexicon=LEXICON)
#: "£30 per organisation", "up to six of one charity": their body sends them.
_BY_THE_BODY: Final = Phrases(
    (
        "a|per|each|every organisation|group|charity|club|team|body",
        "your organisation|group|charity|club|team|staff|volunteers|trustees|people",
        "£# ...2 for groups|charities|organisations|clubs|members",
    ),
    lexicon=LEXICON,
)
_HEADS: Final = Phrases(
    (
        f"{_PERSONS}|coaches|leads|befrienders|instructors|helpers|facilitators ...6 of|in|at|from|for ...3 {_BODIES}|groups",
    ),
    lexicon=LEXICON,
)

#: What is given to a person, whoever he works for.
_PERSONAL: Final = Phrases(
    phrases("bursary|bursaries|fellowship|fellowships|scholarship|scholarships|sabbatical|sabbaticals"),
    lexicon=LEXICON,
)
#: How far the first sentences go, in characters.
_OPENING: Final = 200
_ROLES: Final = "staff|trustee|volunteer|worker|leader|manager|employee|nurses|nurse|teachers|employees|freelancers"
#: Who may have it: "a bursary for youth workers at charities", "someone with a leading part in a choir".
_GRANTEES: Final = Phrases(
    (
        f"{_PERSONS}|{_ROLES} in|at|from|within ...4 {_BODIES}|hospices|hospice|schools",
        f"someone|somebody|anyone|person ...6 in|at|of|with ...4 {_BODIES}",
        f"{_PERSONS}|{_ROLES} who|working ...4 in|at|for ...4 {_BODIES}|hospices|hospice|schools",
    ),
    lexicon=LEXICON,
)


#: Whoever works for a body, whatever he does there.
_WORKERS: Final = (
    "staff|volunteers|trustees|treasurers|secretaries|chairs|workers|managers|leaders|coordinators|officers|administrators|directors|"
    "founders|organisers|fundraisers|executives|practitioners|leads|helpers|befrienders|facilitators|coaches|instructors|bookkeepers"
)
#: "Staff and volunteers of Norfolk charities": of a course they are those who come.
_OF_A_BODY: Final = Phrases(
    (
        f"{_WORKERS} ...6 of|in|at|from|within|across ...4 {_BODIES}|groups|associations",
        f"people|anyone|anybody|those|someone|everyone who|that|working|volunteering|helping|involved ...6 in|for|with|at|of|on|from ...4 {_BODIES}|associations",
        f"{_BODIES} staff|volunteers|trustees|treasurers|secretaries|chairs|workers|managers|leaders|coordinators|administrators ...8 invited|welcome|join|come|learn",
    ),
    lexicon=LEXICON,
)
#: "Two places for each organisation", "any charity may send two people": it is the body that comes.
_BODY_SENDS: Final = Phrases(
    (
        "per|each|every ...1 organisation|charity|club|team|body",
        "£# a|an organisation|charity|club|team|body",
        "per|each|every group",
        "participants|participating|each|every|their ...1 organisation|organisations|charities",
        "send|sends|bring ...2 one|two|three|four|people|staff|volunteers|trustees|someone|somebody|members",
    ),
    lexicon=LEXICON,
)
#: How a body gets its money or its work: a course in that is for the body.
_OF_THE_BODY: Final = Phrases(
    phrases(
        "bid|bids|bidding|tender|tenders|tendering|procurement|commissioning|consortium|consortia; stronger application; our grants team; repayable finance; social investment; can|may|could ...3 mentor; pairs|matched|match|matches with"
    ),
    lexicon=LEXICON,
)

_COME: Final = (
    "leaders|managers|workers|volunteers|trustees|chairs|treasurers|founders|coordinators|officers|staff|organisers|fundraisers|"
    "practitioners|prescribers|professionals|carers|archivists|curators|makers|teachers|facilitators"
)
#: Where no body is named: who works or volunteers somewhere, and is called to come.
_CALLED: Final = Phrases(
    (
        f"{_COME} ...8 join us",
        f"{_COME} ...6 is for you",
        f"{_COME}|{_WORKERS}|mentors|tutors ...6 can|may|could ...1 join|come|attend|book|register|apply|take|get|gain|earn|learn|train|find|bring",
        "are you a|an ...4 organiser|worker|leader|manager|coordinator|volunteer|fundraiser|trustee|treasurer|practitioner|facilitator|teacher|coach|mentor|carer",
        f"{_COME} ...4 are ...2 invited|welcome",
        "new|newly|just|recently|youve ...2 on|to|joined|joining ...1 the|a|your|its board|committee",
        "ymddiriedolwyr|hymddiriedolwyr|gwirfoddolwyr|wirfoddolwyr|arweinwyr|trysoryddion|staff ...6 mudiad|mudiadau|elusen|elusennau|grwpiau|cymdeithasau|sefydliadau|neuaddau",
        "i|ar|gyfer ...2 ymddiriedolwyr|wirfoddolwyr|gwirfoddolwyr|arweinwyr|drysoryddion|staff",
        f"{_WORKERS} of|in|at|from ...2 food|banks|cafes|pantries|networks|centres|projects|services|settings|schools|hospices",
        "anybody|anyone|people|those|everyone ...3 who works|work|volunteers|volunteer|cares|teaches|leads ...1 with|in|for|at",
        "takes|take|bring|brings ...3 people|women|men|adults ...8 through|together",
        "give|gives|offer|offers ...2 freelancers|staff|volunteers|practitioners",
        "for|to|gives|helps ...3 people|anybody who ...3 work|works|volunteer|volunteers|lead|leads|run|runs|care|cares|teach|teaches",
        f"for ...3 {_PERSONS} of|in|at|from ...4 {_BODIES}|libraries|gardens|services|settings|hospices",
        f"course|courses|workshop|workshops|session|sessions|training|webinar|webinars|evening|morning|afternoon|day|briefing|meet ...2 for all|our|your|new|paid|frontline|charity|volunteer|unpaid|young? {_WORKERS}|carers|parents|women|men|mentors|teachers|artists",
        "traineeship|traineeships|internship|internships|apprenticeship|apprenticeships ...2 for|to|in|at|with",
        f"become|becoming a|an ...2 {_OFFICE}",
        f"designed|aimed|meant|intended|open ...1 for|at|to all|our|your|new|paid|frontline|charity|volunteer? {_WORKERS}",
    ),
    lexicon=LEXICON,
)
#: A title or a sentence that begins so turns to those who do a body's work: "Trustees: know your duties", "For treasurers: …".
_TURNED_TO: Final = re.compile(
    rf"(?:\A|(?<=[\n.?!] ))(?:for |calling |attention |dear |hello )?(?:all |new |our |paid |charity |volunteer )*(?:{_WORKERS})(?:(?:,| and| or| &) (?:new |paid )?(?:{_WORKERS}))*[:!] ",
    re.IGNORECASE,
)
#: "The people who run them" are no more than those of the bodies before.
_OF_IT: Final = (("them",), ("it",), ("these",))


def persons_in(material: Material, kind: Kind) -> dict[tuple[str, int], tuple[int, int]]:
    """Return the sentences that name people who apply for themselves, though they work somewhere: the part of the text and the
    number of the sentence, each with the place of the words. They apply for a course, or for what is given to a person.
    """
    if kind is Kind.TRAINING:
        # In a programme that people join for themselves their trade is enough.
        programme = _says(_PROGRAMME, material) and not _says(_BODY_JOINS, material)
        wanted = (_SPOKEN_TO, _IN_PERSON) if programme else (_SPOKEN_TO,)
        if _says(_BY_THE_HEAD, material) and not _says(_BY_THE_BODY, material):
            wanted = (*wanted, _HEADS)
    elif kind is Kind.GRANT and _is_personal(material):
        wanted = (_GRANTEES,)
    else:
        return {}
    found: dict[tuple[str, int], tuple[int, int]] = {}
    for where, document in material.parts:
        words = words_of(document)
        for each in wanted:
            found.update(
                {
                    (where, words.sentence[at]): (at, to)
                    for _, at, to in each.find(words)
                    if words.words[to : to + 1] not in _OF_IT
                }
            )
        if kind is Kind.TRAINING:
            found.update(
                {
                    (where, words.sentence[at]): (at, to)
                    for _, at, to in _TRUSTEES.find(words)
                    if _SENT.isdisjoint(words.words[max(0, at - _SENT_REACH) : to])
                }
            )
    return found


def workers_in(material: Material) -> dict[tuple[str, int], tuple[int, int]]:
    """Return the sentences that name people of whatever body as those who come to a course, as `persons_in` does: none where the
    body sends them, or the course is about how a body gets its money. Whom a text names outright comes before them.
    """
    if _says(_BODY_SENDS, material) or _says(_OF_THE_BODY, material):
        return {}
    return _sentences_with(_OF_A_BODY, material)


def _sentences_with(phrases: Phrases, material: Material) -> dict[tuple[str, int], tuple[int, int]]:
    """Return the sentences that hold such words, by part and number, with the place of the words."""
    found: dict[tuple[str, int], tuple[int, int]] = {}
    for where, document in material.parts:
        words = words_of(document)
        found.update({(where, words.sentence[at]): (at, to) for _, at, to in phrases.find(words)})
    return found


def called_in(material: Material) -> tuple[str, int, int] | None:
    """Return the first words that call people to a course, for one that names no body: the part of the text, and their place."""
    for where, document in material.parts:
        for _, at, to in _CALLED.find(words_of(document)):
            return where, at, to
        turned = _TURNED_TO.search(document.text)
        if turned is not None:
            starts = words_of(document).starts
            return where, bisect_left(starts, turned.start()), bisect_left(starts, turned.end())
    return None


def _is_personal(material: Material) -> bool:
    """Say whether the title or the first sentences call it a bursary or the like."""
    return any(
        words_of(document).starts[at] < _OPENING or where == "title"
        for where, document in material.parts
        for _, at, _ in _PERSONAL.find(words_of(document))
    )


def _says(phrases: Phrases, material: Material) -> bool:
    return any(phrases.find(words_of(document)) for _, document in material.parts)

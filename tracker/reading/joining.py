"""Tell a programme that takes people on in person from a course to which bodies send theirs (codebook, Decisions).

Pure. Used by `reading/applicants.py`: "a diploma for managers of charities" is for individuals.
"""

from typing import Final

from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.rows import phrases
from tracker.text.phrases import Phrases
from tracker.text.words import Words, words_of

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
        f"for|helps|takes|invites|supports|brings ...4 {_PERSONS} of|in|at|from|who|that|leading|running",
        "takes|helps|supports|brings|for ...3 entrepreneurs|founders",
        f"{_PERSONS} who|that ...4 lead|run|manage|chair|coordinate|direct",
    ),
    lexicon=LEXICON,
)
_BODIES: Final = (
    "charity|charities|group|groups|organisation|organisations|enterprise|enterprises|sector|hall|halls|hub|hubs|club|clubs|committee|"
    "committees|board|boards|museum|museums|church|churches|centre|centres|project|projects"
)
#: Whom any course takes on in person: it speaks to them, or counts heads.
_SPOKEN_TO: Final = Phrases(
    (
        f"if|do you ...3 run|lead|manage|chair|work|volunteer|sit ...8 {_BODIES}",
        f"two|three|four|five|six|eight|ten|twelve|fifteen|twenty people from|in|of ...5 {_BODIES}",
        "two|three|four|five|six|eight|ten|twelve|fifteen|twenty people who ...8 will|can|join|learn",
        f"anybody|anyone|someone|somebody who ...2 sits|runs|leads|manages|chairs ...6 {_BODIES}",
        f"for people in|from|across ...5 who lead|run|manage|chair ...10 {_BODIES}",
    ),
    lexicon=LEXICON,
)


def takes_persons(material: Material) -> bool:
    """Say whether a training offer is a programme that people join for themselves."""
    return _says(_PROGRAMME, material) and not _says(_BODY_JOINS, material)


def persons_in(words: Words, *, programme: bool) -> dict[int, tuple[int, int]]:
    """Return the sentences that name whom a course takes on in person, each with the place of the words.

    `programme` says whether it is one that people join for themselves (`takes_persons`): there their trade is enough.
    """
    spoken_to = {words.sentence[at]: (at, to) for _, at, to in _SPOKEN_TO.find(words)}
    if not programme:
        return spoken_to
    return spoken_to | {words.sentence[at]: (at, to) for _, at, to in _IN_PERSON.find(words)}


def _says(phrases: Phrases, material: Material) -> bool:
    return any(phrases.find(words_of(document)) for _, document in material.parts)

"""Read by whom an applicant must be led: "organisations led by disabled people", "Black-led groups".

Pure. Used by `reading/applicants/applicants.py`. The proof is evidence of the field `led_by`; its value is what people read. The
codebook has no label for it: the forms that can apply stay as they are. Who is only preferred, or one among others, is no condition.
"""

import re
from typing import Final

from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.text.denial import words_denied
from tracker.text.words import words_of

FIELD: Final = "led_by"
_BODY: Final = (
    r"(?:organisations?|organizations?|groups?|charit(?:y|ies)|cics?|projects? teams|enterprises?|collectives?|bodies|associations?|"
    r"communit(?:y|ies) (?:groups|organisations)|networks?|clubs?|companies)"
)
#: Who leads: people of a kind, not "a paid manager".
_WHO: Final = (
    r"(?:(?:d/?deaf(?:,? and | or )?|disabled|neurodiver\w+|autistic|black|brown|asian|minoriti[sz]ed|racialised|global majority|minority ethnic|ethnic minority|"
    r"(?:black|minority)[ ,a-z]{0,24}ethnic|roma|travellers?|gyps(?:y|ies)|refugees?|migrants?|lgbt\w*\+?|queer|trans|women|girls|young|older|care[- ]experienced|"
    r"working[- ]class|muslim|jewish|deaf|blind|bereaved|volunteers?|carers?|veterans?|survivors?|service users?|users?|patients?|members|tenants|residents|parents)"
    r"(?: (?:people|adults|women|men|communities|community|volunteers|families|leaders|artists|carers|survivors))?"
    r"(?: (?:with|of) (?:[a-z’'-]+ ){0,3}?experience(?: of [a-z]+(?: (?:illness|health|abuse|care|violence))?)?)?"
    r"|(?:people|those|women|men|adults) (?:with|who|from|of|in) (?:[a-z’'-]+ ){0,5}?(?:experience(?: of [a-z]+(?: (?:illness|health|abuse|care|violence))?)?|illness|disabilit\w+|conditions?|difficulties|heritage|backgrounds?|communities|care|colour|recovery))"
)
_JOINED: Final = rf"{_WHO}(?:(?:,| and| or|, and) {_WHO}){{0,3}}"
_LED: Final = re.compile(
    rf"\b(?P<body>{_BODY})(?: (?:in|from|across|of|based in) (?:the )?[A-Z][\w ]{{1,30}}?)?(?: (?:that|which|who))?(?: (?:are|is|must be))?"
    rf"(?: (?:mainly|mostly|at least half|majority))?,? (?:led|run|controlled|governed)(?: and (?:led|run|controlled|governed))? (?:by and for|by,? for and with|by) (?P<who>{_JOINED})",
    re.IGNORECASE,
)
_COMPOUND: Final = re.compile(
    r"\b(?P<who>(?:disabled|deaf|user|black|women|refugee|migrant|youth|lgbt\w*\+?|survivor|carer|peer|lived[- ]experience|"
    rf"(?:disabled|young|older|black) people['’]?s?|ethnic minority|global majority|racialised|traveller|roma)[- ](?:people[- ])?led) (?P<body>{_BODY})",
    re.IGNORECASE,
)
#: One of these stands wherever somebody leads: most texts hold none, and are not searched.
_LEADS: Final = frozenset(("led", "run", "controlled", "governed"))
#: Who says so prefers some, or speaks of something else than who can apply.
_NOT_A_MUST: Final = re.compile(
    r"\b(?:priorit\w+|especially|particularly|in particular|especially welcome|welcomes?|encourage\w*|prefer\w*|favour\w*|keen|including|"
    r"such as|for example|among|some|many|most of|few|more (?:funding|money) (?:to|for)|increase|last year|has funded|have funded|we funded|"
    r"or (?:groups|organisations|charities) (?:that|which|who) (?:work|support|serve|help)|work(?:s|ing)? with|alongside|partner\w*)\b",
    re.IGNORECASE,
)


def read_led_by(material: Material) -> Evidence | None:
    """Return the words by which only those may apply who are led so; None where none stand there."""
    for where, document in material.parts:
        words = words_of(document)
        if _LEADS.isdisjoint(words.words):
            continue
        for pattern in (_LED, _COMPOUND):
            for found in pattern.finditer(document.text):
                start, end = found.span()
                before = max(document.text.rfind(mark, 0, start) for mark in (".", "\n", "?", "!"))
                after = min(
                    (at for mark in (".", "\n") if (at := document.text.find(mark, end)) >= 0),
                    default=len(document.text),
                )
                inside = [i for i, at in enumerate(words.starts) if start <= at < end]
                if _NOT_A_MUST.search(document.text, before + 1, after) or not inside:
                    continue
                if words_denied(document).stance(inside[0], inside[-1] + 1).name == "NO":
                    continue
                who = " ".join(found["who"].split())
                value = f"led by {who}" if pattern is _LED else who
                return words_proof(FIELD, value, where, document, start, end, "who leads it")
    return None

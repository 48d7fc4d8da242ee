"""See that a course is for those whom an organisation helps, and not for its own people: "to train pupils as sound engineers".

Pure. Used by `categories/sieve.py` for what the rows of learning affirm: whom a sentence teaches, trains or mentors settles it, unless
it names the applicant's own people as well (codebook, Categories: training delivered to beneficiaries is a project).
"""

import re
from typing import Final

from tracker.terms import Category
from tracker.text.html import Document
from tracker.text.phrases import Finding
from tracker.text.sentences import sentence_around, sentence_starts

_TEACHES: Final = (
    r"(?:train(?:s|ed|ing)?|teach(?:es|ing)?|taught|upskill(?:s|ing)?|qualif(?:y|ies)|mentor(?:s|ing)?|coach(?:es|ing)?|lessons?|courses?|classes|workshops?|tuition|skills|qualifications?|placements?|"
    r"learn(?:s|ing)?|sessions?|training (?:days?|courses?|sessions?|programmes?))"
)
#: Those whom an organisation helps.
_HELPED: Final = (
    r"(?:pupils?|school ?children|children|toddlers|teenagers|teens|girls|boys|youngsters|apprentices?|school leavers|care leavers|leavers|offenders|ex-offenders|prisoners|"
    r"refugees|asylum seekers|migrants|residents|tenants|neighbours|villagers|pensioners|older people|older adults|young people|young adults|young women|young men|local people|disabled people|"
    r"deaf people|blind people|people (?:with|out of|who (?:are|have|live|need|want|cannot|can['’]t)|in|from|leaving|over|aged|living|affected|experiencing|facing)|those (?:with|out of|in|leaving)|"
    r"job ?seekers|unemployed (?:people|adults|women|men)|long-term unemployed|parents|families|mothers|fathers|mums|dads|grandparents|carers|patients|veterans|clients|beneficiaries|"
    r"participants|service users|homeless people|women|men|adults|the public|customers|your community|the community|players|singers|members)"
)
#: Whom the sentence teaches, in its order: "train pupils", "training for local people", "mentoring and placements to care leavers".
_WHOM: Final = re.compile(
    rf"\b{_TEACHES}\b(?:(?:,| and| or| &) (?:\w+ ){{0,2}}{_TEACHES})*(?: (?:to|for|of|among|with))?(?: (?:their|your|its|the|our|local|more|some|any|other|disadvantaged|vulnerable|unemployed|isolated|long-term|\d+|[a-z]+-[a-z]+))*"
    rf" {_HELPED}\b"
)
#: The applicant's own people, beside them: they may be taught as well.
_OWN: Final = re.compile(
    r"\b(?:staff|volunteers?|trustees?|workers|workforce|leaders?|managers|coordinators?|teams?|employees|freelancers|helpers|committee|practitioners|supervisors?|conductors?|"
    r"coaches|organisers|first aiders|befrienders|peer|who (?:work|volunteer|lead|run|care|teach|coach)s?|who help|(?:in|so that) you|your own|apply for themselves)\b"
)
#: A name such as "piano lessons" says of itself who has them nowhere; a short text says it elsewhere.
_SHORT: Final = 400


def teaches_others(where: str, document: Document, finding: Finding[Category], body: str) -> bool:
    """Say whether what a row found is learning for those who are helped; of a title the text below it, `body`, tells."""
    if finding.rule.gives is not Category.STAFF_TRAINING or not finding.yes:
        return False
    if where == "title":
        said = f"{document.text} {body if len(body) < _SHORT else ''}".lower()
    else:
        begin, end = sentence_around(sentence_starts(document.text), finding.start, len(document.text))
        said = document.text[begin:end].lower()
    return _WHOM.search(said) is not None and _OWN.search(said) is None

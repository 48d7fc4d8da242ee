"""See that running costs are named and not offered: others pay them, they are paid already, or only as a share of a project.

Pure. Used by `categories/sieve.py` for what the rows of running costs affirm; what "cannot" and "not eligible" deny is known by then
(`text/denial.py`), and so is what is left to the applicant in short words (`standing.py`).
"""

import re
from typing import Final

from tracker.reading.categories.around import around
from tracker.text.html import Document

_PAYS: Final = r"(?:pays?|paying|meets?|covers?|funds?|finds?|finances?)"
_PAID: Final = r"(?:covered|met|paid|funded|secured|raised|found|provided|in place)"
#: Right behind this, up to the end of what stands before the costs.
_BEFORE: Final = re.compile(
    rf"\b(?:somebody|someone|anybody|others?|other (?:funders?|people|trusts)|another funder)(?: else)?(?: \w+)? {_PAYS}\b[^.;,]{{0,25}}$|"
    rf"\bhow (?:you|they|groups|applicants)(?:'ll| will| would| are going to| intend to| plan to)? (?:be )?{_PAYS}\b[^.;,]{{0,20}}$|"
    r"\b(?:used to|until (?:last|this|recently|now|20\d\d)[^.;,]{0,12}(?: we| it| the \w+)|(?:previously|formerly|in the past),?(?: we)?)\b[^.;,]{0,20}$|"
    r"\b(?:turned (?:down|away)|rejected|refused|returned|unsuccessful|failed)\b[^.;,]{0,20}\b(?:because|since|as they|for asking)\b[^.;]{0,40}$|"
    r"\b(?:sent back|returned|turned (?:down|away|back)|rejected|refused) (?:if|where|when|should)\b[^.;,]{0,25}\b(?:contain|include|list|hold|mention|ask for)s?\b[^.;,]{0,20}$|"
    r"\b(?:anything|everything|all) but(?: \w+)? $|\bthe days when we\b[^.;,]{0,20}$"
)
#: "You'll need to have raised your core costs before …"
_HAVE: Final = re.compile(
    r"\b(?:need|must|should|expect\w*|has|have|ought)\b[^.;]{0,20}\b(?:have|has|had) (?:already )?(?:raised|secured|found|covered|met|funded)\b[^.;,]{0,15}$"
)
#: "We expect your core costs to be covered", "show how your running costs will be met".
_EXPECT: Final = re.compile(r"\b(?:assumes?|expects?|trusts?|presumes?|suppos\w+|takes? it|how)\b[^.;,]{0,30}$")
_MET: Final = re.compile(
    rf"^[^.;,]{{0,20}}\b(?:to be|are|is|be|been)(?: already| all)? {_PAID}\b(?! (?:by|from|through|out of|with) (?:us|this|our|the (?:grant|fund|award)))"
)
_BEHIND: Final = re.compile(
    r"^[^.;,]{0,12}\b(?:are|is|remains?|will be)\b[^.;,]{0,12}\bfor (?:your|the|their|its|you|others?|applicants|each|local)(?: \w+){0,2} to (?:find|meet|pay|cover|raise|fund|bear)\b|"
    r"^[^.;]{0,40}\b(?:will be|are|is|get|be) (?:sent back|posted back|returned|rejected|refused|turned (?:down|away)|binned|deleted|ignored|declined|discarded|left unread|not read)\b|"
    r"^[^.;]{0,30}\b(?:have to |must |always |usually )*(?:turn|send|hand) (?:them|these|those|it|all|most)(?: all| of them)? (?:down|away|back)\b|"
    r"^[^.;]{0,30}\b(?:must|should|have to|has to|needs? to|will have to) come from (?:elsewhere|somewhere else|someone else|other|another|your own)\b|"
    r"^:? ?[^.;,]{0,8}\bother(?:s| \w+)\b[^.;,]{0,20}\b(?:better placed|better able|do (?:that|this|these)|there for)\b"
)
#: "If it's your gas bill that worries you, we aren't the funder for you."
_IF: Final = re.compile(r"\b(?:if|where|when)\b[^.;,]{0,70}$")
_ELSEWHERE: Final = (
    r"(?:please )?(?:(?:we|this)(?:'re| are| is)? ?(?:aren't|isn't|not)|we (?:aren't|are not)|this (?:isn't|is not)|try|look (?:to|elsewhere)|"
    r"go (?:to|elsewhere)|(?:you )?(?:should|could|might) (?:try|look|ask)|ask (?!us|for)|contact (?!us)|see the|there are other|other funders)\b"
)
_SENT_ON: Final = re.compile(rf"^[^.;]{{0,60}}, ?(?:then )?{_ELSEWHERE}")
_ANSWERED: Final = re.compile(rf"^(?:{_ELSEWHERE}|sorry|no(?=[.,;!:]|$)|not (?:here|from us|with us))")
_WHETHER: Final = re.compile(r"\bwhether (?:we|it|they|the \w+)\b[^.;,]{0,25}$")
_NO: Final = re.compile(
    r"\banswer(?:'s| is| has to be| was)[^.;]{0,10} no\b|^no\b|\bwe (?:won't|can't|don't|will not|cannot|do not)\b"
)

_WORK: Final = r"(?:projects?|activit(?:y|ies)|events?|scheme|work)"
#: "Core funding if your work fits", "where we know your group": that is asked of whoever applies, and parts no project's costs.
_NOT_THE_APPLICANT: Final = r"(?! (?:you|we)\b| (?:your|our|their|its|the|a) (?:[\w'-]+ ){0,2}(?:work|group|organisation|charity|club|society)\b)"
#: A part of a project's money.
_OF_WHICH: Final = re.compile(
    r"\bof (?:it|this|that|which|these|the (?:grant|money|total|award))\b[^.;]{0,40}$|"
    r"\b(?:share|part|portion|proportion) (?:of|towards) (?:(?:your|their|its|the \w+'s|the) )?(?:\w+ )?$"
)
_A_PART: Final = re.compile(
    r"\b(?:share|part|portion|proportion|contribution|element|sum|something|percentage) (?:of|to|towards|for)\b(?:(?! or )[^.;,]){0,40}$"
)
_AS_FAR: Final = re.compile(
    rf"^[^.;]{{0,50}}\b(?:so far as|as far as|insofar as|so long as|as long as|provided|only (?:if|where|when)|(?:if|where|when){_NOT_THE_APPLICANT}|in line with|to the extent)\b[^.;]{{0,40}}\b{_WORK}\b"
)
_PRO_RATA: Final = re.compile(r"^,? ?(?:\w+ ){0,2}(?:in proportion|pro rata|proportionate)\b")
_A_PROJECT: Final = re.compile(r"\bprojects?\b")
_INSTEAD: Final = re.compile(r"\b(?:rather|instead|not|or)\b")
#: So far before the sentence the project may be named that the money is a part of, in characters.
_FAR: Final = 120


def not_offered(document: Document, start: int, end: int) -> bool:
    """Say whether the costs at `start` to `end` are named as what others pay, what is paid already, or what was paid once."""
    before, behind, after, question = around(document, start, end)
    if question:
        return _ANSWERED.search(after) is not None
    return (
        _BEFORE.search(before) is not None
        or _HAVE.search(before) is not None
        or _BEHIND.search(behind) is not None
        or (_EXPECT.search(before) is not None and _MET.search(behind) is not None)
        or (_IF.search(before) is not None and _SENT_ON.search(behind) is not None)
        or (_WHETHER.search(before) is not None and _NO.search(after) is not None)
    )


def share_of_a_project(document: Document, start: int, end: int) -> bool:
    """Say whether the costs at `start` to `end` are paid only as a part of a project's money (codebook, Categories)."""
    before, behind, _, _ = around(document, start, end)
    if _AS_FAR.search(behind) is not None or _PRO_RATA.search(behind) is not None:
        return True
    if _OF_WHICH.search(before) is not None:
        return _A_PROJECT.search(document.text[max(0, start - _FAR) : start].lower()) is not None
    if _A_PART.search(before) is None:
        return False
    return _A_PROJECT.search(before) is not None or (
        _A_PROJECT.search(behind) is not None and _INSTEAD.search(behind) is None
    )

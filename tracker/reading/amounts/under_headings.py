"""Say of a sum whether it stands under a heading over what is not paid for, or in a row about the applicant.

Pure. Used by `amounts/sums.py`.
"""

import re
from typing import Final

from tracker.reading.amounts.sum_words import Around
from tracker.text.html import BlockKind
from tracker.text.money import Bound, FoundMoney

#: A heading over what is not paid for: a sum under it limits nobody's grant.
_REFUSED: Final = re.compile(
    r"\b(?:can['’]?t|cannot|can not|don['’]?t|do not|won['’]?t|will not|never|not) (?:be )?(?:\w+ )?(?:fund|support|pay|cover|consider|eligible|help)|\bexclu(?:ded|sions)\b|\bineligible\b"
)
#: The same as the lead of its own line: "Not funded: vehicles over £10,000".
_REFUSED_HERE: Final = re.compile(
    r"(?:not (?:funded|covered|eligible|supported)|exclu(?:ded|sions)|ineligible|(?:what )?(?:we|it|this fund) (?:can['’]?t|cannot|don['’]?t|do not|won['’]?t|will not) (?:\w+ )?(?:fund|support|pay for|cover))[^.:\n]{0,30}:"
)
#: A row of a table that is about the applicant: "Your income | under £90,000 | £90,000 to £2m".
_MEANS_ROW: Final = re.compile(
    r"(?:[\w'’]+ ){0,2}(?:income|turnover|size of (?:your )?(?:group|charity|organisation)|reserves|precept|project costs?|total costs?)\b"
)


#: A heading over what each can get, and a line below it that is no more than a label and its sum.
_HOW_MUCH: Final = re.compile(
    r"\W*(?:\d{1,2}\W*)?(?:how much\b(?! (?:does|will|would) it cost)|(?:grant|award|funding) (?:sizes?|amounts?|levels?|bands?)\b"
    r"|(?:sizes?|amounts?|levels?|value) of (?:the )?(?:grants?|awards?|funding)\b)",
    re.IGNORECASE,
)
_LABELLED: Final = re.compile(r"[^:£\n]{2,60}(?::| [-–—])\s?$")


def is_told_how_much(around: Around, money: FoundMoney, text: str) -> bool:
    """Say whether a plain sum is all that stands behind a label under "How much?": "Hired premises: £4,500"."""
    headings = _headings(around, money, text)
    if not headings or around.block is None or money.bound is not Bound.EXACT:
        return False
    alone = not text[money.end : around.block.end].strip(" .;")
    return (
        alone
        and any(_HOW_MUCH.match(one) for one in headings[-2:])
        and _LABELLED.fullmatch(text, around.block.start, money.start) is not None
    )


def _headings(around: Around, money: FoundMoney, text: str) -> tuple[str, ...]:
    """Return the headings over a sum, but for the lead of its own block where a sentence has ended since."""
    headings = around.block.headings if around.block is not None else ()
    if headings and around.block is not None:
        return headings[:-1] if _is_past_lead(text, around.block.start, money.start, headings[-1]) else headings
    return ()


def is_row_of_means(around: Around, money: FoundMoney, text: str) -> bool:
    """Say whether a sum stands in a table's row that is about the applicant: "Your income | under £90,000"."""
    headings = _headings(around, money, text)
    return (
        bool(headings)
        and around.block is not None
        and around.block.kind is BlockKind.ROW
        and _MEANS_ROW.match(headings[-1].lower()) is not None
    )


def is_refused(around: Around, money: FoundMoney, text: str, *, under_list: bool) -> bool:
    """Say whether a sum stands under what is not paid for; `under_list`: behind the list that its heading speaks of."""
    if _REFUSED_HERE.match(around.sentence.lstrip()):
        return True
    headings = () if under_list else _headings(around, money, text)
    return any(_REFUSED.search(one.lower()) for one in headings)


def _is_past_lead(text: str, begin: int, start: int, heading: str) -> bool:
    """Say whether the heading is the lead of the block itself, "Not funded: vehicles. …", and a sentence has ended since."""
    return text.startswith(heading.lower() + ":", begin) and ". " in text[begin:start]

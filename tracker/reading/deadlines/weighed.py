"""Weigh the closing dates of one text against each other: which of them rest on less than another.

Pure. Asked once each date has a role (`deadlines/roles.py`).
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.deadlines.attended import attended
from tracker.reading.deadlines.called_off import without_called_off
from tracker.reading.deadlines.clauses import CLOSERS, Role
from tracker.reading.deadlines.elsewhere import named_apart, without_teasers
from tracker.reading.deadlines.labels import SEVERAL, asks_for_something, is_weak, names_a_call
from tracker.reading.deadlines.lists import SAME_THING
from tracker.reading.deadlines.moves import REPLACED
from tracker.reading.deadlines.page import CLAUSE, DatedText
from tracker.reading.deadlines.paired import in_order
from tracker.reading.deadlines.plain import says_plainly
from tracker.reading.deadlines.ranges import beyond_the_term
from tracker.reading.deadlines.sense import BESIDE, begins_with_a_first_form
from tracker.reading.deadlines.series import at_several_places, closed_together
from tracker.reading.deadlines.turns import WHICH_MEETING
from tracker.terms import Kind, What

#: "Items must be bought and claims submitted by": what follows a grant.
_CLAIMS: Final = re.compile(
    r"\bclaims?\b(?: (?:must|should|need|have|to|be|are|is|all|been|forms?|for payment))* (?:submitted|made|in|received|sent|with us|lodged)\b[^.;\n]{0,24}$"
)
_SEVERAL: Final = 2
#: What is applied for, bid for, tendered for.
_ASKED_FOR: Final = re.compile(
    r"\b(?:applications?|apply|applying|bids?|tenders?|proposals?|quotes?|quotations?|nominat(?:e|ions?)|entries|deadline|closing date|window) (?:for|to|of|a|an) (?P<what>(?!the\b\W*$)[^.;:|\n]{3,60}?)(?= (?:(?:must|should|will|are|is|has|have|can|may|need|close|closes|close[sd]?|end|ends|shut|due|by|until|before|on|no later)\b)|\W*$)"
)
#: What lasts until then may be the whole programme, or what is paid for; and who else applies seeks no grant.
_END_OF_ALL: Final = re.compile(
    r"\b(?:fund|programme|scheme|funding|(?:funding|grant|activity|delivery|award|project)s? (?:period|window|year|term)) (?:(?:will|then|itself|also) )*(?:ends?|finish(?:es)?|expires?|runs? (?:to|until|till))\b[^.;:]{0,20}$"
    r"|\b(?:activity|delivery|grant|funding|project) (?:window|period)\b[^.;]{0,30}$"
    r"|\b(?:stall-?holders|traders|parents|vendors|exhibitors|caterers|buskers|stewards|marshals|drivers|students|pupils)\b[^.;:]{0,40}\bappl\w+[^.;:]{0,20}$"
)
#: … for money, or for what a call names as its own.
_OF_THE_CALL: Final = re.compile(
    r"\b(?:grants?|fund(?:s|ing|ed)?|money|awards?|bursar\w+|schemes?|programmes?|rounds?|calls?|strands?|streams?|stages?|phases?|lots?|tiers?|appl\w+|submi\w+|receipt|entr\w+|bids?|proposals?|requests?|forms?|projects?|help|support|panels?|committees?|boards?|meetings?|trustees|us|it|this|these|them|that|both|each|all|new|full|first|second|final|next|"
    r"main|small|large|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|£\d|commissions?|residenc\w+|fellowships?|prizes?|places?|pots?|vouchers?|costs?|sponsorship|clerk|secretary|council|trust|foundation|be|apply|enter|expressions?|interest|groups?|organisations?|charit\w+|artists?|schools?|individuals?|everyone|anyone|consider\w*|events?|activit\w+|equipment|capital|revenue|core|community|email|e-?mail|post|portal|online)\b|@|\d"
)
#: The rule of a day that "by" or "until" leads to and no other word.
_BARE_LIMIT: Final = "by or until"
_AN_APPLICATION: Final = re.compile(r"\b(?:appl|bids?|propos|tender|quot|nominat)")


def weighed(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles with those closing dates doubtful that rest on less than another one of the text does.

    "The help desk is open until 11 December. Deadline 22 January": two dates seem to close, and one of them says so.
    """
    told = attended(page, without_called_off(page, in_order(page, without_teasers(page, told))))
    told = closed_together(page, at_several_places(page, beyond_the_term(page.dates, told, page.kind)))
    closing = [role for role in told if role.what in (What.APPLY, What.EOI)]
    if (
        page.kind is Kind.GRANT
        and closing
        and all(role.what is What.APPLY and _names_no_application(page, role) for role in closing)
        and begins_with_a_first_form(page.text)
    ):
        told = [replace(role, what=What.EOI) if role in closing else role for role in told]
    told = _beside_a_plain_one(page, told)
    told = named_apart(page, _already_open(page, _without_claims(page, _without_afterthoughts(told))))
    sure = [at for at, role in enumerate(told) if role.what is What.APPLY and not role.guessed]
    if len({page.dates[at].day for at in sure}) < 2:
        return _without_bare_limits(page, told)
    weak = {at for at in sure if not told[at].moved and _is_weak(page, at, told)}
    if len(weak) == len(sure):
        weak = set()
    weak |= _one_of_two(page, [at for at in sure if at not in weak], told)
    return _without_bare_limits(
        page, [replace(role, guessed=True) if at in weak else role for at, role in enumerate(told)]
    )


def _names_no_application(page: DatedText, role: Role) -> bool:
    """Say whether the words of a closing date leave open what is handed in by then: "closes on", "send us the form by"."""
    said = page.text[role.start : role.end] if role.start >= 0 else ""
    return role.rule in CLOSERS or ("form" in said and _AN_APPLICATION.search(said) is None)


def _without_afterthoughts(told: list[Role]) -> list[Role]:
    """Return the roles without the days until which a request may be mended, where another date plainly closes the call."""
    late = {at for at, role in enumerate(told) if role.rule in BESIDE}
    plain = any(
        role.what in (What.APPLY, What.EOI) and not role.guessed and role.rule not in BESIDE for role in told
    )
    if not late or not plain:
        return told
    return [Role(None, role.rule) if at in late else role for at, role in enumerate(told)]


def _beside_a_plain_one(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles with those closing dates doubtful by which something other than money is asked for, or all of the
    programme ends, beside a plain one.

    "Applications for allotments are taken until 3 February", where the closing date is 15 January: nobody can list all that is
    applied for, bid for and proposed.
    """
    closing = [at for at, role in enumerate(told) if role.what is What.APPLY and not role.guessed]
    if page.kind is not Kind.GRANT or len({page.dates[at].day for at in closing}) < _SEVERAL:
        return told
    others = {at for at in closing if _asks_for_another_thing(_words_before(page, at))}
    if len(others) == len(closing):
        return told
    return [replace(role, guessed=True) if at in others else role for at, role in enumerate(told)]


def _asks_for_another_thing(words: str) -> bool:
    if _END_OF_ALL.search(words) is not None:
        return True
    found = list(_ASKED_FOR.finditer(words))
    return bool(found) and _OF_THE_CALL.search(found[-1]["what"]) is None


def _without_bare_limits(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles without the days that "by" alone leads to, where another paragraph plainly closes the call.

    "Closing date 15 January. … Access needs: tell us by 8 January": nothing there speaks of a request, or of a round or part of it.
    """
    closing = [at for at, role in enumerate(told) if role.what is What.APPLY]
    bare = [at for at in closing if told[at].rule == _BARE_LIMIT]
    bare = [at for at in bare if told[at].guessed or not says_plainly(told[at], page.text, page.dates[at])]
    plain = {page.block_index(page.dates[at].start) for at in closing if at not in bare and not told[at].guessed}
    if not bare or not plain or page.kind is not Kind.GRANT:
        return told
    return [
        Role(None, role.rule)
        if at in bare
        and page.block_index(page.dates[at].start) not in plain
        and not asks_for_something(words := _words_before(page, at))
        and SAME_THING.search(words) is None
        else role
        for at, role in enumerate(told)
    ]


def _already_open(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles without the day on which a call opened that is open now: "open 2 October and close 31 December".

    A day without a year is the next of its name; where the call closes before that, its last one was meant.
    """
    made = list(told)
    for at in range(len(told) - 1):
        opens, closes = page.dates[at], page.dates[at + 1]
        if (
            told[at].what is What.OPENS
            and told[at + 1].what in (What.APPLY, What.EOI, What.REGISTER)
            and not opens.has_year
            and not opens.side
            and closes.day < opens.day
        ):
            made[at] = Role(None, "told of the past")
    return made


def _without_claims(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles without the days by which claims are due, where another date of a grant plainly closes the call."""
    if page.kind is not Kind.GRANT:
        return told
    closing = [at for at, role in enumerate(told) if role.what is What.APPLY]
    claims = {
        at for at in closing if _CLAIMS.search(page.text, max(0, page.dates[at].start - 60), page.dates[at].start)
    }
    if not claims or all(told[at].guessed for at in closing if at not in claims):
        return told
    return [Role(None, "claims on a grant") if at in claims else role for at, role in enumerate(told)]


def _one_of_two(page: DatedText, sure: list[int], told: list[Role]) -> set[int]:
    """Return the weaker of two closing dates of a call that has one: the one with fewer words for it, else the earlier.

    A text that tells of rounds, kinds of grants or the like may have several, and so may a list or two paragraphs.
    """
    if len({page.dates[at].day for at in sure}) != 2 or SEVERAL.search(page.text) is not None:
        return set()
    blocks = {page.block_index(page.dates[at].start) for at in sure}
    starts = {told[at].start for at in sure}
    if len(blocks) > 1 or len(starts) < len(sure) or any(told[at].start < 0 or told[at].moved for at in sure):
        return set()
    named = {at for at in sure if names_a_call(_words_before(page, at))}
    if 0 < len(named) < len(sure):
        return set(sure) - named
    first = min(page.dates[at].day for at in sure)
    return {at for at in sure if page.dates[at].day == first}


def _words_before(page: DatedText, index: int) -> str:
    begin, _ = page.sentence(page.dates[index].start)
    return page.text[max(begin, page.dates[index - 1].end if index else 0) : page.dates[index].start]


def _is_weak(page: DatedText, index: int, told: list[Role]) -> bool:
    date, role = page.dates[index], told[index]
    begin, _ = page.sentence(date.start)
    if index and told[index - 1].rule not in (WHICH_MEETING, REPLACED):
        begin = max(begin, page.dates[index - 1].end)
    return is_weak(page.text, begin=max(begin, date.start - CLAUSE), date=date, role=role)

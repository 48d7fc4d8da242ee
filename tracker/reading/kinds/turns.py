"""Settle which kind an announcement is where several speak: the heaviest, unless what it rests on says nothing here.

Pure. Used by `reading/kinds/kind.py`. Each step takes the kind that leads and hands back the one that leads after it.
"""

import re
from collections.abc import Callable
from typing import Final

from tracker.reading.deadlines.asked_by import asks_by_a_day, names_its_last_hour, tenders_by_a_day
from tracker.reading.kinds.bulletins import offered_in
from tracker.reading.kinds.closed_rules import ALL_CLOSED, SOME_DAY
from tracker.reading.kinds.groups import ASKED, ASKING, JOINING, LEARNING, NAMED_FUND, NEWS, NOT_YET, PASSING, TERMS
from tracker.reading.kinds.had_by import had_by_somebody
from tracker.reading.kinds.handed_out import tells_who_got
from tracker.reading.kinds.invitations import calls, invites, reopens, takes_always
from tracker.reading.kinds.news_of_grants import tells_of_grants
from tracker.reading.kinds.next_round import offers_next_round
from tracker.reading.kinds.offers import asks_for_bids_for_money, offers_a_sum
from tracker.reading.kinds.sold import teaches_nothing
from tracker.reading.kinds.to_come import still_to_come
from tracker.reading.kinds.told_at import session_on_a_fund
from tracker.reading.kinds.weights import Told, Weighed, without
from tracker.reading.material import Material
from tracker.terms import Kind, SourceKind
from tracker.text.dates import find_dates, has_yearless_date

#: Less than this is no opportunity.
_ENOUGH: Final = 3
#: What a notice with a date may be that no row knows and nothing calls off; it has been let more seldom than not.
_ANSWERABLE: Final = (Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD)
#: What news weighs, of a result or of anything else, where it silences a grant that invites nobody.
_NEWS: Final = 5
#: What tells that a contract is let, or only thought of, weighs at least this much.
_TOLD: Final = 5
#: What a result may add: nothing can be asked for now.
_NOT_NOW: Final = (
    "nothing to ask for yet",
    "a report of what is over",
    "notes of a gathering",
    *(rule.name for rule in ALL_CLOSED),
)
#: Words of one who buys from providers.
_BOUGHT: Final = re.compile(
    r"\b(?:tender\w*|procur\w+|providers?|suppliers?|(?:re)?commission\w*|specification|icbs?)\b"
)
#: … or of those who provide, and what they do.
_PROVIDED: Final = re.compile(
    rf"{_BOUGHT.pattern}|\b(?:contracts?|bid|bids|bidders?|services?|organisations?|charities|third sector|voluntary|vcse?s?|vcfse|market|framework|deliver\w*|community groups?|grants?|partners?)\b"
)
#: The row of a buyer's questions that a council's questions to its residents sound like.
_HEARS: Final = "a buyer wants to hear"
#: And at least this share of what speaks for the grant.
_SHARE: Final = 0.2
#: What tells of a buyer's questions weighs at least this much, and this share of what tells of a course.
_ASKS: Final = 10
_MOST: Final = 0.6
#: So many characters down a page something is said in passing.
_FAR: Final = 300
#: What tells of a loan weighs at least this much: more than one word of it.
_LENT: Final = 7
#: How a programme is told of that is full or over, and how one is told of that people may join.
_GOES_ON: Final = re.compile(
    r"\b(?:closed|shut|out of (?:the )?office)\b[^.!?\n]{0,60}\bfor (?:staff |team |a staff |our )?training\b|\b(?:is|are|now|well) under ?way\b|\b(?:were|was|have been|has been) (?:recruited|inducted|matched|trained|held|completed)\b|\b(?:took part|graduated|have (?:now |just )?(?:completed|finished|graduated)|"
    r"completed (?:the|their|our)|finished (?:the|their|our))\b"
)
_TO_JOIN: Final = re.compile(
    r"\b(?:book\w*|regist(?:er|ration)|appl(?:y|ying|ications?)|sign(?:ing)?[ -]?up|join(?:ing)?|enrol\w*|places?|spaces?|tickets?|interested|contact|e-?mail|ring|call|for (?:more |further )?(?:details|information)|"
    r"take part|you(?:['’]ll| will| can| could| want| need|['’]d)|are you|do you|next (?:course|cohort|intake|programme|round)|opens?|by \d|from \d|free)\b"
)
#: How one comes to a course: what is learnt there is no money.
_JOINED: Final = re.compile(
    r"\b(?:book(?:ing|ings|ed)?|regist(?:er|ration)|sign(?:ing)?[ -]?up|join(?:ing)?|enrol\w*|(?:free |funded )?(?:places?|spaces?)|tickets?|cohorts?|participants?|delegates?|attend\w*|zoom|online|eventbrite|free of charge)\b"
)
#: What weighs more is plainly a grant.
_PLAINLY: Final = 15
#: What is given.
_GIVEN: Final = re.compile(r"grant|bursar|fellow|prize|stipend|donat|award|residenc|voucher")
#: What is lent says itself that it is not given.
_NO_GRANT: Final = re.compile(
    r"\b(?:is|are|it['’]s|they['’]re) (?:not|no) (?:a |an )?grants?\b|\b(?:isn|aren)['’]t (?:a )?grants?\b"
)
_ORDER: Final = (Kind.OTHER, Kind.AWARD, Kind.ENGAGEMENT, Kind.CONTRACT, Kind.TRAINING, Kind.GRANT)


def heaviest(weighed: Weighed, material: Material) -> Kind:
    """Return the kind that weighs most; `other` where none weighs enough to be an opportunity."""
    procured = material.source_kind is SourceKind.NOTICE
    best = max(_ORDER, key=lambda kind: weighed.scores[kind])
    for leads, turn in _OF_NOTICES if procured else _OF_OTHERS:
        if best in leads:
            best = turn(best, weighed, material)
    if weighed.scores[best] >= _ENOUGH or (best is Kind.ENGAGEMENT and still_to_come(material) is not None):
        return best
    if best is Kind.GRANT and (
        asks_for_bids_for_money(material)
        or had_by_somebody(material)
        or (offers_a_sum(material) and offers_next_round(material))
    ):
        return best
    if (best is Kind.AWARD and tells_who_got(material)) or (best is Kind.TRAINING and session_on_a_fund(material)):
        return best
    answerable = max(_ANSWERABLE, key=lambda kind: weighed.scores[kind])
    return answerable if procured and _is_dated(material) else Kind.OTHER


def _in_passing(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """What a long page says far down of another scheme's end, or of whom it invites, does not close its own."""
    scores = dict(weighed.scores)
    shut = False
    for one in weighed.told:
        if one.finding.rule.name in PASSING:
            late = one.where == "body" and one.finding.start > _FAR
            shut = shut or not late
            scores[one.kind] -= one.worth if late else 0
    other = max(_ORDER, key=lambda kind: scores[kind])
    if shut or other is best or scores[other] < _ENOUGH:
        return best
    asked = asks_by_a_day(material, passing=True) or takes_always(material) or names_its_last_hour(material)
    return other if asked else best


def _no_news(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """Who asks for applications by a day to come, or takes them at any time, tells no news, in whatever words."""
    plain = without(NEWS, weighed)
    other = max(_ORDER, key=lambda kind: plain[kind])
    if other is best or plain[other] < _ENOUGH:
        return best
    asks = asks_by_a_day(material) or takes_always(material) or offers_next_round(material)
    return other if asks else best


def _in_a_bulletin(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """A bulletin with one call in it is that call."""
    spoke = [(one.finding.start, one.kind, one.worth) for one in weighed.told if one.where == "body"]
    return offered_in(material, spoke) or best


def _result_first(best: Kind, weighed: Weighed, _: Material) -> Kind:
    """A result may add that its fund is closed, or another round only planned."""
    plain = without(_NOT_NOW, weighed)
    return Kind.AWARD if plain[Kind.AWARD] >= _TOLD and plain[Kind.AWARD] > plain[Kind.OTHER] else best


def _handed_out(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """Who tells how many were given how much tells a result, also where the fund is closed for good or one of them has a story."""
    if best is Kind.GRANT and weighed.scores[best] > _PLAINLY:
        return best
    if tells_who_got(material, titles=True):  # what else the funder gives is told beside it
        next_one = asks_by_a_day(material) or reopens(material) or offers_next_round(material)
        return best if next_one else Kind.AWARD
    if not tells_who_got(material):
        return best
    asks = asks_by_a_day(material, passing=True) or takes_always(material) or reopens(material) or invites(material)
    return best if asks else Kind.AWARD


def _only_tells(best: Kind, _: Weighed, material: Material) -> Kind:
    """Who tells how a course or a programme goes, and nobody how to join, tells news."""
    whole = "\n".join(part.low for _, part in material.parts)
    return Kind.OTHER if _GOES_ON.search(whole) and not _TO_JOIN.search(whole) else best


def _asks_residents(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """Who asks what people think, and names nothing that is bought nor anybody who provides, is no commissioner."""
    asked = {one.finding.rule.name for one in weighed.told if one.kind is Kind.ENGAGEMENT and one.worth > 0}
    if asked != {_HEARS} or any(_PROVIDED.search(part.low) for _, part in material.parts):
        return best
    return Kind.OTHER


def _bids_now(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """A notice that asks for tenders by a day to come is a tender, whatever it tells of grants or of what was before."""
    if weighed.called_off or not weighed.scores[Kind.CONTRACT]:
        return best
    # A contract that was let and is changed has no last day for bids.
    return Kind.CONTRACT if tenders_by_a_day(material, sure=best is not Kind.OTHER) else best


def _asks_providers(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """What people think is asked; where providers are, before something is bought, it is a commissioner who asks."""
    plain = without(ASKED, weighed)
    asks = plain[Kind.OTHER] < _ENOUGH <= plain[Kind.ENGAGEMENT]
    if not asks and plain[Kind.ENGAGEMENT] >= _TOLD:
        # "Please do not send us bids yet", "nothing for you to do", "Cabinet agreed": so a buyer speaks, too.
        asks = without(ASKED | NOT_YET, weighed)[Kind.OTHER] < _ENOUGH
    return Kind.ENGAGEMENT if asks and any(_BOUGHT.search(part.low) for _, part in material.parts) else best


def _still_to_come(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """A tender or a round that is announced for later is talked of before it comes, though nothing can be sent in yet."""
    if weighed.called_off or still_to_come(material) is None or tenders_by_a_day(material):
        return best
    return Kind.ENGAGEMENT


def _buyers_talk(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """A workshop at which a buyer asks providers is no course."""
    asks = weighed.scores[Kind.ENGAGEMENT] >= max(_ASKS, weighed.scores[best] * _MOST)
    return Kind.ENGAGEMENT if asks and any(_BOUGHT.search(part.low) for _, part in material.parts) else best


def _let_or_planned(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """How a contract is described says nothing of whether it is to be let, planned or let already."""
    plain = without(TERMS, weighed)
    other = max((Kind.AWARD, Kind.ENGAGEMENT), key=lambda kind: plain[kind])
    told = plain[other] >= _TOLD and plain[other] > plain[Kind.CONTRACT]
    return other if told and not tenders_by_a_day(material) else best


def _only_lent(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """What is lent, and nowhere called a grant, or told to be none, is a loan, however one applies for it."""
    lent = sum(one.worth for one in weighed.told if one.finding.rule.name == "loan")
    if lent and any(_NO_GRANT.search(part.low) for _, part in material.parts):
        return Kind.OTHER
    given = (one for one in weighed.told if one.kind is Kind.GRANT)
    return Kind.OTHER if lent >= _LENT and not any(_GIVEN.search(_words_of(one)) for one in given) else best


def _described(best: Kind, weighed: Weighed, _: Material) -> Kind:
    """One word that describes a contract makes none outside of a procurement notice."""
    plain = without(TERMS, weighed)
    told = plain[best] > 0 or weighed.scores[best] >= _TOLD
    return best if told else max(_ORDER, key=lambda kind: plain[kind])


def _bids_for_money(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """Clubs that are invited to bid for a share of a pot tender for nothing."""
    plain = without(("tender",), weighed)
    return Kind.GRANT if plain[Kind.CONTRACT] < _ENOUGH and asks_for_bids_for_money(material) else best


def _only_joined(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """One books for a stall, a trip or a lunch, too; nobody learns there."""
    plain = without(JOINING, weighed)
    if plain[best] > 0 or not teaches_nothing(material):
        return best
    other = max(_ORDER, key=lambda kind: plain[kind])
    return other if plain[other] >= _ENOUGH else Kind.OTHER


def _words_of(one: Told) -> str:
    return one.document.text[one.finding.start : one.finding.end].lower()


def _course_with_a_grant(best: Kind, weighed: Weighed, _: Material) -> Kind:
    """People apply for a course too, and some bring a grant with them."""
    names = {one.finding.rule.name for one in weighed.told}
    titled = {one.finding.rule.name for one in weighed.told if one.where == "title"}
    if not names & LEARNING or titled & NAMED_FUND:
        return best
    plain = without(ASKING, weighed)
    return Kind.TRAINING if plain[Kind.TRAINING] >= _TOLD and plain[Kind.TRAINING] > plain[Kind.GRANT] else best


def _money_for_learning(best: Kind, _: Weighed, material: Material) -> Kind:
    """Money that somebody can have is a grant, also where it pays for learning; a course is joined or booked."""
    if any(_JOINED.search(part.low) for _, part in material.parts):
        return best
    return Kind.GRANT if had_by_somebody(material) else best


def _a_session_on_a_fund(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """Who asks people to a session about a fund, and not to apply, offers the session, also where the fund opens some day."""
    if best is Kind.OTHER and {one.finding.rule.name for one in weighed.told if one.kind is best} != {
        SOME_DAY.name
    }:
        return best
    return Kind.TRAINING if session_on_a_fund(material) else best


def _asks_nobody(best: Kind, weighed: Weighed, material: Material) -> Kind:
    """Where money is spoken of, but nobody is asked to come for it, it is news of a grant, or thoughts on grants."""
    # A loan beside the grant, or a fund of loans named in passing, reports nothing.
    report = without(("loan",), weighed)
    if report[Kind.OTHER] + report[Kind.AWARD] >= max(_NEWS, weighed.scores[best] * _SHARE):
        asked = invites(material) or asks_by_a_day(material) or offers_next_round(material)
    else:
        asked = calls(material) or names_its_last_hour(material) or asks_by_a_day(material)
        asked = asked or bool(had_by_somebody(material))
    news = max((Kind.OTHER, Kind.AWARD), key=lambda kind: weighed.scores[kind])
    if asked or weighed.scores[news] >= _ENOUGH:
        return best if asked else news
    plain = without(TERMS, weighed)
    other = max(_ORDER[:-1], key=lambda kind: plain[kind])
    return other if plain[other] >= _TOLD else Kind.OTHER


def _news_of_grants(best: Kind, _: Weighed, material: Material) -> Kind:
    """Who only reports on grants, and offers none, tells news."""
    return Kind.OTHER if tells_of_grants(material) else best


_Turn = tuple[tuple[Kind, ...], Callable[[Kind, Weighed, Material], Kind]]
#: For which leading kinds each step is taken, in order.
_OF_NOTICES: Final[tuple[_Turn, ...]] = (
    ((Kind.OTHER,), _result_first),
    ((Kind.OTHER, Kind.GRANT, Kind.ENGAGEMENT), _bids_now),
    ((Kind.CONTRACT,), _let_or_planned),
    ((Kind.OTHER, Kind.CONTRACT), _still_to_come),
)
_OF_OTHERS: Final[tuple[_Turn, ...]] = (
    ((Kind.OTHER,), _in_passing),
    ((Kind.OTHER, Kind.AWARD), _no_news),
    ((Kind.OTHER,), _in_a_bulletin),
    ((Kind.OTHER,), _asks_providers),
    ((Kind.ENGAGEMENT,), _asks_residents),
    ((Kind.OTHER, Kind.GRANT, Kind.AWARD), _still_to_come),
    ((Kind.OTHER,), _result_first),
    ((Kind.OTHER,), _handed_out),
    ((Kind.CONTRACT,), _let_or_planned),
    ((Kind.CONTRACT,), _described),
    ((Kind.CONTRACT,), _bids_for_money),
    ((Kind.TRAINING,), _only_joined),
    ((Kind.TRAINING,), _only_tells),
    ((Kind.TRAINING,), _buyers_talk),
    ((Kind.TRAINING,), _still_to_come),
    ((Kind.GRANT,), _only_lent),
    ((Kind.GRANT,), _course_with_a_grant),
    ((Kind.TRAINING,), _money_for_learning),
    ((Kind.GRANT, Kind.OTHER), _a_session_on_a_fund),
    ((Kind.GRANT,), _asks_nobody),
    ((Kind.GRANT,), _news_of_grants),
    ((Kind.OTHER,), _result_first),
    ((Kind.OTHER, Kind.GRANT), _handed_out),
)


def _is_dated(material: Material) -> bool:
    texts = [document.text for _, document in material.parts]
    return any(find_dates(text, published=material.published) or has_yearless_date(text) for text in texts)

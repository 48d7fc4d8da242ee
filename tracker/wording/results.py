"""Who won, in words; where that is not known, that it is not, and where award notices stand.

Pure. Nothing is concluded: a name comes from a field of the notice, a sentence from the text as it stands.
"""

from collections.abc import Sequence

from tracker.model import Opportunity, State
from tracker.questions import Given, Result, Winner
from tracker.terms import NATIONS, Area, Kind
from tracker.wording.dates import day_words
from tracker.wording.names import first_upper, listed
from tracker.wording.plain import plain
from tracker.wording.shareable import handed_on

#: Longer lists help nobody: the page has them all.
MOST_NAMED = 5
_LONGEST_NAME, _LONGEST_QUOTE = 100, 300

#: Where each nation's award notices stand (guidance: commissioning notes, Where notices are).
PLACES: dict[Area, tuple[tuple[str, str], ...]] = {
    Area.ENGLAND: (
        ("England, and big contracts elsewhere", "Find a Tender (https://www.find-tender.service.gov.uk)"),
        ("Smaller ones in England", "Contracts Finder (https://www.contractsfinder.service.gov.uk)"),
    ),
    Area.SCOTLAND: (("Scotland", "Public Contracts Scotland (https://www.publiccontractsscotland.gov.uk)"),),
    Area.WALES: (("Wales", "Sell2Wales (https://www.sell2wales.gov.wales)"),),
    Area.NORTHERN_IRELAND: (("Northern Ireland", "eTendersNI (https://etendersni.gov.uk)"),),
}
_ASK = "Or ask the buyer's procurement team: they must say who has a contract."
_ASK_FUNDER = "For grants, ask the funder."
_A_PERSON = "a supplier whose name stands on its page"


def places_words(areas: Sequence[Area] = ()) -> str:
    """List where award notices stand: of the nations in which `areas` lie, of all where none is told."""
    nations = [nation for nation in NATIONS if any(nation in area.lineage for area in areas)]
    told = [f"  {where}: {site}" for nation in nations or NATIONS for where, site in PLACES[nation]]
    return "\n".join(told)


UNKNOWN_WINNER = (
    "I do not know who won: I have stored no result for that. Where to look:\n"
    f"{places_words()}\n{_ASK} {_ASK_FUNDER}"
)


def won_words(result: Result) -> str:
    """Say in a line who won: "It went to A and B."; "" where that is not told."""
    if result.winners:
        return _named(result.winners)
    return f"It says: “{_quoted(result.quote)}”" if result.quote else ""


def result_words(one: Opportunity, result: Result | None) -> str:
    """Answer who won one item; where it is not known, say so, and where to look."""
    given = one.state is State.AWARDED or one.reading.kind is Kind.AWARD
    told = "" if result is None or not (given or result.winners) else won_words(result)
    if told:
        return f"It has been awarded. {told}" if given and (result is None or _is_final(result)) else told
    if given:
        begins = "It has been awarded. I have not stored who has it: that may stand on its page."
    else:
        begins = "I have stored no result for it. I do not know who won."
    if one.reading.kind is Kind.GRANT:
        return f"{begins} Ask the funder."
    return f"{begins} Award notices stand here:\n{places_words(one.reading.areas)}\n{_ASK}"


def given_words(given: Sequence[Given]) -> str:
    """List results that belong to nothing that was listed here; "" for none."""
    if not given:
        return ""
    return "\n\n".join(["Award notices that I have read:", *map(_entry, given)])


def _entry(one: Given) -> str:
    title = plain(handed_on(one.title)) or "(no title)"
    buyer = plain(handed_on(one.buyer), longest=80)
    told = won_words(one.result) or "It does not say who has it."
    return "\n".join(
        part
        for part in (f"- {title}{f' ({buyer})' if buyer else ''}", f"  {told}", f"  {one.link}")
        if part.strip()
    )


def _is_final(result: Result) -> bool:
    return all(winner.final for winner in result.winners)


def _named(winners: Sequence[Winner]) -> str:
    shown = winners[:MOST_NAMED]
    names = [_name(winner) for winner in dict.fromkeys(shown)]
    more = len(winners) - len(shown)
    told = listed([*dict.fromkeys(names), *([f"{more} more, on its page"] if more else [])])
    days = {winner.day for winner in winners}
    day = next(iter(days), None) if len(days) == 1 else None
    when = f" (award of {day_words(day)})" if day is not None else ""
    if all(winner.final for winner in winners):
        return f"It went to {told}{when}."
    return f"The buyer has chosen {told}{when}. By its notice there is no signed contract yet."


def _name(winner: Winner) -> str:
    name = plain(handed_on(winner.name), longest=_LONGEST_NAME) or _A_PERSON
    return f"{name} ({plain(handed_on(winner.lot), longest=60)})" if winner.lot else name


def _quoted(quote: str) -> str:
    return first_upper(plain(handed_on(quote), longest=_LONGEST_QUOTE))

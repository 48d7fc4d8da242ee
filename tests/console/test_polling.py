"""What a session says of sources that fail: each cause once, with the sources it holds for."""

from tracker.console.polling import NONE_REACHED, Progress
from tracker.console.screen import Line
from tracker.errors import FetchError
from tracker.flows.poll.round import Polled, Round
from tracker.flows.poll.tally import Tally
from tracker.model import Source, SourceType

GARDEN = Source("Garden Fund", SourceType.FEED, "https://garden.example/feed")


def unknown_name(name: str, host: str) -> Polled:
    failure = FetchError(name, f"the name {host} is not known (DNS)", mend="open the address in a browser")
    return Polled(Source(name, SourceType.FEED, f"https://{host}/feed"), error=failure)


def words(lines: list[Line | str]) -> str:
    return "\n".join(line if isinstance(line, str) else "".join(text for _, text in line) for line in lines)


def test_one_cause_is_told_once_for_all_its_sources() -> None:
    failing = (unknown_name("Choir Fund", "choir.example"), unknown_name("Shed Fund", "shed.example"))
    told = words(Progress(3).told(Round((*failing, Polled(GARDEN)), 1.0)))
    assert told.count("cannot be used") == 1
    assert "2 sources cannot be used: the server's name is not known (DNS)" in told
    assert "Choir Fund, Shed Fund" in told
    assert NONE_REACHED not in told


def test_a_source_that_fails_alone_is_told_with_its_address() -> None:
    told = words(Progress(2).told(Round((unknown_name("Choir Fund", "choir.example"), Polled(GARDEN)), 1.0)))
    assert told.startswith("Choir Fund cannot be used: the name choir.example is not known")


def test_where_nothing_is_reached_the_connection_is_asked_for() -> None:
    failing = (unknown_name("Choir Fund", "choir.example"), unknown_name("Shed Fund", "shed.example"))
    assert words(Progress(2).told(Round(failing, 1.0))).startswith(NONE_REACHED)


def test_a_failure_that_goes_on_is_not_told_again() -> None:
    progress, failing = Progress(2), Round((unknown_name("Choir Fund", "choir.example"),), 1.0)
    assert progress.told(failing)
    assert not progress.told(failing)


def test_what_comes_to_no_channel_is_told_in_the_round_that_brings_it() -> None:
    progress = Progress(1)
    told = words(progress.told(Round([Polled(GARDEN, tally=Tally(fits_no_channel=2))], 1.0)))
    assert (
        " ".join(told.split())
        == "2 opportunities are open that no channel here is for. Ask “what is new” to see all."
    )
    assert words(progress.told(Round([Polled(GARDEN)], 1.0))) == ""

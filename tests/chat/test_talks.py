"""A talk is remembered per person and channel, for a while, and not without end."""

from tracker.chat.talks import MOST_TALKS, REMEMBERED_S, Talks
from tracker.flows.ask.asked import Asked
from tracker.questions import Answer, Question
from tracker.terms import Intent


def asked(words: str) -> Asked:
    return Asked(Answer(Question(words, Intent.SEARCH)), "")


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_each_person_and_channel_has_its_own_talk() -> None:
    talks = Talks(Seconds())
    first = talks.of(1, 10).held(asked("core costs"))
    assert talks.of(1, 10).before is first
    assert talks.of(2, 10).before is None
    assert talks.of(1, 11).before is None


def test_a_talk_is_over_after_a_while() -> None:
    seconds = Seconds()
    talks = Talks(seconds)
    talks.of(1, 10).held(asked("core costs"))
    seconds.now = REMEMBERED_S - 1
    assert talks.of(1, 10).before is not None
    seconds.now = REMEMBERED_S
    assert talks.of(1, 10).before is None


def test_the_oldest_go_where_there_are_too_many() -> None:
    talks = Talks(Seconds())
    for person in range(MOST_TALKS + 1):
        talks.of(person, 10).held(asked("core costs"))
    assert talks.of(0, 10).before is None
    assert talks.of(1, 10).before is not None

"""Who says so, since when and how old is no subject; a new thing is the thing, and what hears is kept whole."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("the caretaker says the organ is past it, any grants in Kent for one", ("organ",)),
        ("ok thanks. back to work - any grants for kayaks", ("kayaks",)),
        ("a new piano for our choir in Leeds, any grants", ("piano", "choir")),
        ("grants for a hearing loop in Fife", ("hearing loop",)),
        ("our choir has shrunk since covid, any grants in Leeds", ("choir",)),
        ("we have sung in our choir for seventeen years, grants in York?", ("choir",)),
        ("any grants for kayaks further north", ("kayaks",)),
    ],
)
def test_only_the_subject_is_left(words: str, subjects: tuple[str, ...], guidance: Guidance) -> None:
    text = understand(words, now=NOW, guidance=guidance).filters.text
    assert set(subjects) <= set(text)
    assert not {word for phrase in text for word in phrase.split()} & set(
        "caretaker says back new life covid seventeen further north loops".split()
    )


def test_what_is_new_by_its_name_keeps_it(guidance: Guidance) -> None:
    assert understand("grants for new mums in Leeds", now=NOW, guidance=guidance).filters.text == ("new mums",)

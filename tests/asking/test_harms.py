"""Who tells of abuse at home or of losing their own home is shown the help lines for that, before the others."""

import pytest

from tests.build import NOW
from tracker.asking.distress.harms import ABUSE, CHILD, HOUSING, harms_told
from tracker.asking.distress.heard import comes_first
from tracker.asking.line.unread import plain
from tracker.asking.understand import understand
from tracker.guidance.help_lines import HARMS
from tracker.knowledge import Guidance
from tracker.questions import Answer
from tracker.wording.answers import answer_text


def said(words: str, guidance: Guidance) -> str:
    return answer_text(Answer(understand(words, now=NOW, guidance=guidance)), guidance, now=NOW)


ABUSED = (
    "One of the men told me he's been hitting his wife",
    "a lady at choir says her husband controls her money and wont let her out",
    "my husband hits me",
    "my partner choked me last night and i dont know where to go",
    "my wife hits me and the lads would laugh",
    "im scared of my boyfriend",
    "my ex keeps threatening me",
    "my son takes my pension and shoves me about",
    "her partner wont let her leave the house",
    "my husband takes my wages and checks my phone",
    "i'm in an abusive relationship",
    "frightened to go home to him",
)
HOMELESS = (
    "i need money for my own rent, im going to be evicted",
    "my landlord wants to evict me, what are my rights",
    "im going to be homeless next week",
    "i've nowhere to sleep tonight",
    "we have nowhere to live, me and the kids",
    "im sleeping in my car",
    "i cant pay my rent",
    "the landlord is chucking us out on friday, me and my two girls",
    "i got a section 21 and im scared",
    "my mum kicked me out and im sofa surfing",
    "one of our members is being made homeless",
    "i might lose my flat",
)


@pytest.mark.parametrize("words", ABUSED)
def test_abuse_at_home_brings_its_lines_first(words: str, guidance: Guidance) -> None:
    text = said(words, guidance)
    assert text.index("0808 2000 247") < text.index("116 123")
    for number in ("0808 80 10 800", "0800 027 1234", "0808 802 1414"):
        assert number in text
    assert "Breathing Space" not in text
    assert comes_first(words, guidance)


@pytest.mark.parametrize("words", HOMELESS)
def test_who_loses_their_home_gets_the_housing_lines_and_no_fund_for_groups(words: str, guidance: Guidance) -> None:
    question = understand(words, now=NOW, guidance=guidance)
    text = said(words, guidance)
    assert question.distress
    assert HOUSING in question.harms
    assert text.index("0808 800 4444") < text.index("116 123")
    for number in ("08000 495 495", "028 9024 5640"):
        assert number in text


@pytest.mark.parametrize(
    ("words", "shown", "not_shown"),
    [
        ("im in cardiff and my husband hits me", "0808 80 10 800", "0808 2000 247"),
        ("im in glasgow and my husband hits me", "0800 027 1234", "0808 80 10 800"),
        ("im in belfast and im being evicted", "028 9024 5640", "08000 495 495"),
        ("i live in leeds and im being made homeless", "England: Shelter", "Scotland: Shelter"),
    ],
)
def test_of_the_nation_that_is_named_only_its_own_are_shown(
    words: str, shown: str, not_shown: str, guidance: Guidance
) -> None:
    text = said(words, guidance)
    assert shown in text
    assert not_shown not in text
    assert "116 123" in text


@pytest.mark.parametrize(
    "words",
    [
        "grants for domestic abuse survivors",
        "our choir is being evicted from the hall, any money for rent",
        "who funds work with homeless people",
        "money for a group that helps people who are sleeping rough",
        "our cook used to be homeless, he's been housed three years",
        "he hit me up about a grant, who is the funder",
        "the landlord wants us out of the shed by march",
        "we cant pay the rent on our hall",
        "will I lose my house if group goes bust? unincorporated, £700 debt",
        "housing and homelessness contracts in wales",
    ],
)
def test_what_a_group_asks_about_such_work_is_no_harm(words: str) -> None:
    assert harms_told(plain(words)) == ()


def test_despair_alone_brings_no_lines_for_harm(guidance: Guidance) -> None:
    text = said("i want to die", guidance)
    assert "0808 2000 247" not in text
    assert "Shelter" not in text


def test_the_file_of_help_lines_serves_each_harm_in_each_nation(guidance: Guidance) -> None:
    assert {CHILD, ABUSE, HOUSING} == set(HARMS)
    for harm in HARMS:
        lines = [one for one in guidance.help_lines if one.harm == harm]
        served = {nation for one in lines for nation in one.nations}
        assert served == {"england", "scotland", "wales", "northern_ireland"} or not all(
            one.nations for one in lines
        )


@pytest.mark.parametrize(
    "words",
    [
        "a girl in our choir says her uncle beats her",
        "child at risk of harm at our club",
        "one of our members says the boy next door is being neglected",
    ],
)
def test_a_child_in_danger_brings_its_line_first(words: str, guidance: Guidance) -> None:
    text = said(words, guidance)
    assert text.index("0808 800 5000") < text.index("116 123")


@pytest.mark.parametrize("words", ["my husband hits me", "one of the men in our shed wants to die"])
def test_where_no_child_is_spoken_of_its_line_stays_away(words: str, guidance: Guidance) -> None:
    assert "0808 800 5000" not in said(words, guidance)

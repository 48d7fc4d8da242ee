"""A whole page names many bodies: those it lists as eligible apply, its donors, partners, helpers and neighbours do not."""

import pytest

from tracker.model import Announcement
from tracker.reading.read import read
from tracker.terms import SourceKind

LIST = "Who can ask\nWe give to:\n- charities\n- bands and choirs\n- CICs\n"
LISTED = "charity cic unincorporated"
OPENING = (
    "Thistledown Fund\nUp to £800 for music in the open air in Rutland. Send the short form by 4 June 2027. A small panel reads "
    "every one of them within the month, and writes to everybody whether the answer is a yes or a no.\n"
)
#: What stands on the page beside the list, in other words each time.
BESIDE = [
    pytest.param("Our donors\nIt all began with a brewery, two housing associations and a school.", id="donors"),
    pytest.param("Thanks to\nA family company, the parish council and St Anne's church.", id="thanks"),
    pytest.param("The money is kindly supported by two schools and a housing association.", id="supported by"),
    pytest.param(
        "Jargon buster\nPCC: the council of a church. Company: a body owned by its shareholders.", id="words"
    ),
    pytest.param("In brief\nThe Otter Fund is open to artists. Schools can apply for a tree.", id="in brief"),
    pytest.param(
        "About Wren Music\nWe advise companies, run courses in schools and help social enterprises.", id="us"
    ),
    pytest.param("Councils, village schools, or local firms, may join the bid as partners.", id="as partners"),
    pytest.param("You would do well to have a public sector partner.", id="a partner"),
    pytest.param("“The councils and schools tell us that they want music, too,” our chair said.", id="quoted"),
    pytest.param("Artists should ask the group that they play for to apply.", id="through somebody else"),
    pytest.param(
        "Each year we train social enterprises and place helpers from companies.", id="what we do besides"
    ),
]


def who(body: str, source: str = "Wren Music") -> set[str]:
    made = read(
        Announcement(
            id="one",
            source=source,
            source_kind=SourceKind.PAGE,
            title="Music outdoors",
            body=body,
            link="",
            published=None,
        )
    )
    return {str(one) for one in made.applicants}


@pytest.mark.parametrize("beside", BESIDE)
def test_those_who_are_listed_apply_and_those_beside_them_do_not(beside: str) -> None:
    assert who(f"{OPENING}{LIST}{beside}") == set(LISTED.split())
    assert who(f"{OPENING}{beside}\n{LIST}") == set(LISTED.split())


@pytest.mark.parametrize(
    ("beside", "more"),
    [
        pytest.param("What else?\nSchools can apply as well, if parents run it.", "school", id="can apply"),
        pytest.param("What else?\nGrants are available to parish councils, too.", "public_body", id="available to"),
        pytest.param(
            "What else?\nWe accept applications from social enterprises.", "social_enterprise", id="accept"
        ),
        pytest.param("Supported by the county, schools can apply.", "school", id="supported, and apply"),
        pytest.param("About the Thistledown Fund\nArtists can apply, too.", "individual", id="about the fund"),
    ],
)
def test_those_who_are_told_elsewhere_that_they_can_apply_do(beside: str, more: str) -> None:
    assert who(f"{OPENING}{LIST}{beside}", "Thistledown Fund") == {*LISTED.split(), more}


@pytest.mark.parametrize(
    "leads", ["Awards can be given to:", "Funding may be awarded to:", "Money will be paid to:"]
)
def test_a_list_of_those_to_whom_money_can_go_says_who_applies(leads: str) -> None:
    assert who(f"{OPENING}{leads}\n- Scout groups\n- Schools\n- CICs\nWe also advise firms.") == {
        "cic",
        "school",
        "unincorporated",
    }


@pytest.mark.parametrize(
    ("told", "applies"),
    [
        ("Bands and choirs can apply. We host workshops for schools and advise artists.", {"unincorporated"}),
        ("The trust also teaches artists. Charities can apply.", {"charity"}),
        ("We run a grant scheme for schools.", {"school"}),
        ("We run a competition for schools, with £500 to win.", {"school"}),
        ("Groups with a short written constitution can ask us.", {"unincorporated"}),
        ("Organisations with a written constitution can ask us.", {"unincorporated"}),
    ],
)
def test_whom_the_giver_teaches_besides_does_not_apply(told: str, applies: set[str]) -> None:
    assert who(f"Up to £300 for music. {told}") == applies

"""The plain ways in which funders say who can apply: verbs, nouns, lists; and sentences that name bodies and say nothing of it."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.applicants.applicants import read_applicants
from tracker.terms import Kind


def _who(body: str, kind: Kind = Kind.GRANT) -> set[str]:
    return {str(one) for one in read_applicants(material(body), kind).applicants}


@pytest.mark.parametrize(
    "body",
    [
        "We are keen to hear from rowing clubs. Up to £900 each.",
        "Chess clubs must return the form by 4 March 2027 for a grant of £250.",
        "Bowling clubs are asked to complete a short form for up to £300.",
        "The council offers cycling clubs help with insurance: a grant of £400.",
        "It is judo clubs that we hope to reach with these grants of £500.",
        "Requests for up to £350 are looked at from film societies.",
        "The charity is offering boxing clubs grants of £700.",
    ],
)
def test_clubs_are_called_by_many_verbs(body: str) -> None:
    assert _who(body) == {"unincorporated"}


@pytest.mark.parametrize(
    "who",
    [
        "Youth orchestras",
        "Guilds of weavers",
        "Fete committees",
        "Women's institutes",
        "Cub packs",
        "Brownies and Guides",
        "Community orchards",
        "Football teams",
        "Repair cafes",
        "Steering groups",
    ],
)
def test_bodies_of_neighbours_are_informal_groups(who: str) -> None:
    assert _who(f"{who} in Ayrshire can ask for up to £600.") == {"unincorporated"}


@pytest.mark.parametrize(
    "body",
    [
        "Applicants must be registered with OSCR. Grants of up to £5,000.",
        "Bodies registered with CCNI can apply for £2,000.",
        "You must be registered with the charity regulator to apply for up to £3,000.",
        "Hospices may bid for up to £9,000.",
        "Community trusts in Lochaber can apply for £4,000.",
        "Those who can apply are charities. Up to £8,000.",
        "Charitable management committees can apply for £1,000.",
    ],
)
def test_a_charity_is_told_in_other_words(body: str) -> None:
    assert _who(body) == {"charity"}


def test_no_number_is_needed_where_the_aims_are_charitable() -> None:
    assert _who("Clubs with charitable aims can apply for £200, registered or not.") == {
        "charity",
        "unincorporated",
    }


def test_groups_listed_beside_a_body_with_a_name_count() -> None:
    assert _who("Town councils and birdwatching groups may both apply for up to £800.") == {
        "public_body",
        "unincorporated",
    }
    assert _who("Faith groups and schools may apply for up to £800.") == {"faith_group", "school"}


def test_papers_of_a_small_group_are_a_set_of_rules_and_a_committee() -> None:
    assert _who("You must have a set of rules and a committee of three. Grants of £300.") == {"unincorporated"}


def test_a_group_run_by_volunteers_is_no_individual() -> None:
    assert _who("Groups run by volunteers can apply for up to £250.") == {"unincorporated"}
    assert "individual" in _who("Volunteers can apply for up to £250 towards a course of their own.")


def test_a_buyer_asks_bodies_for_expressions_of_interest() -> None:
    told = _who(
        "The council is asking charities and CICs for expressions of interest in running the hall.", Kind.CONTRACT
    )
    assert told == {"charity", "cic"}
    assert not _who("The council buys advice for charities and CICs from one supplier.", Kind.CONTRACT)


@pytest.mark.parametrize(
    "body",
    [
        "Grants of £500. We heard a choir in the hospices of Kent.",
        "Grants of £500. The concerts are held in community gardens.",
        "Grants of £500. Those who give to charities know why.",
        "A club grant of £500 has been offered.",
    ],
)
def test_who_is_named_by_the_way_does_not_apply(body: str) -> None:
    assert not _who(body)


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("You don't have to be a charity: rowing clubs are fine. Up to £200.", {"unincorporated"}),
        (
            "Charity status is not a must: any club with a set of rules can apply for £200.",
            {"charity", "unincorporated"},
        ),
        ("You needn't be a charity. Any club may ask for £200.", {"unincorporated"}),
        ("There's no need to be a school, any club can apply for £200.", {"unincorporated"}),
        (
            "It doesn't matter whether you are a CIC, a school or a church. Up to £300.",
            {"cic", "school", "faith_group"},
        ),
        (
            "Schools are not the only bodies that can apply: churches can too. Up to £300.",
            {"school", "faith_group"},
        ),
        ("Schools aren't the only ones we help; churches may apply too. Up to £300.", {"school", "faith_group"}),
    ],
)
def test_who_need_not_be_something_is_not_turned_away(body: str, who: set[str]) -> None:
    told = read_applicants(material(body), Kind.GRANT)
    assert {str(one) for one in told.applicants} == who
    assert not told.barred


@pytest.mark.parametrize(
    "body",
    [
        "Grants of £300 for clubs. Schools need not apply.",
        "Grants of £300 for clubs. We do not fund: schools.",
        "Grants of £300 for clubs. Not for schools.",
        "Grants of £300 for clubs. Schools are not eligible.",
    ],
)
def test_who_is_turned_away_still_is(body: str) -> None:
    told = read_applicants(material(body), Kind.GRANT)
    assert [str(one) for one in told.barred] == ["school"]
    assert [str(one) for one in told.applicants] == ["unincorporated"]


def test_what_a_listed_group_must_be_adds_no_form() -> None:
    body = (
        "Who can apply\n\nVoluntary and community groups. You don't need a constitution, but:\n• your group is not for profit\n"
        "• it is for people who live in the parish\n\nWe do not consider individuals. Up to £300."
    )
    told = read_applicants(material(body), Kind.GRANT)
    assert {str(one) for one in told.applicants} == {"charity", "unincorporated"}


@pytest.mark.parametrize(
    ("body", "who"),
    [
        (
            "Charities can apply for up to £900. We also help village halls and brass bands.",
            {"charity", "unincorporated"},
        ),
        ("Grants of £900. An application has to come from a charity.", {"charity"}),
        ("Grants of £900. One application per club.", {"unincorporated"}),
        ("Grants of £900. Preference goes to local societies and clubs.", {"unincorporated"}),
        ("Grants of £900. Attach a copy of your constitution and a bank statement.", {"unincorporated"}),
        ("Grants of £900. The club applying must be three years old.", {"unincorporated"}),
    ],
)
def test_who_is_helped_besides_and_who_must_send_what_can_apply(body: str, who: set[str]) -> None:
    assert _who(body) == who


@pytest.mark.parametrize(
    "body",
    [
        "Grants of £900 to mend kitchens used by charities and clubs.",
        "Grants of £900. Apply by post. Join our mailing list for charities.",
        "Grants of £900. The scheme was shaped with social enterprises. Apply by post.",
        "Grants of £900. Since 2004 the trust has awarded £2m to charities. Apply by post.",
        "Grants of £900. Matched funding from charities may be used. Apply by post.",
        "Grants of £900. The money came from a charity. Apply by post.",
    ],
)
def test_who_uses_reads_shaped_or_had_it_before_does_not_apply(body: str) -> None:
    assert not _who(body)


@pytest.mark.parametrize(
    "body",
    [
        "The borough, working with the Hill Foundation, is inviting charities to apply for grants of up to £900.",
        "The health board, partnering with the Hill Foundation, now invites charities to bid for £5,000.",
        "The trust, which is working alongside two councils, welcomes charities that ask for up to £300.",
    ],
)
def test_who_gives_with_a_partner_invites_others(body: str) -> None:
    assert _who(body) == {"charity"}


def test_a_partner_stays_one() -> None:
    assert _who("Artists may apply for £900. The gallery is working with charities on a festival.") == {
        "individual"
    }


def test_a_door_that_is_open_all_year_long_is_open_to_whom_it_names() -> None:
    body = "The grants are open all the time to community and cultural organisations and to individual artists."
    assert _who(body) == {"unincorporated", "individual"}

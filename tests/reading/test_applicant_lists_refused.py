"""Long lists that the end of their sentence turns away, who may only apply for somebody else, and what papers are enough."""

import pytest

from tests.reading.said import said
from tracker.reading.applicants.applicants import read_applicants
from tracker.terms import Kind

_FIRST = ("The fund is for registered charities, up to £2,000.", "We help registered charities with up to £2,000.")


def _who(body: str) -> str:
    return " ".join(
        sorted(str(one) for one in read_applicants(said(body, title="Small grants"), Kind.GRANT).applicants)
    )


@pytest.mark.parametrize("first", _FIRST)
@pytest.mark.parametrize(
    "last",
    [
        "Schools and other statutory bodies, families, firms that pay their owners and churches that only spread their own faith are turned away.",
        "Individuals, schools, colleges and hospitals, churches for the promotion of religion, and companies that make a profit for their owners are not eligible.",
        "Schools, parish councils, companies that pay out to their owners and individuals who raise money for themselves need not apply.",
        "Schools, parish councils, companies that pay out to their owners and individuals who raise money for themselves fall outside the scheme.",
        "Schools, parish councils and companies that pay out to their owners get nothing from us.",
    ],
)
def test_a_list_whose_last_words_turn_it_away(first: str, last: str) -> None:
    assert _who(f"{first} {last}") == "charity"


@pytest.mark.parametrize(
    ("who", "body"),
    [
        ("charity school", "Grants of up to £2,000 for charities and schools. Charities and schools with a grant in hand can ask again, but forms that come late are turned away."),
        ("charity school", "Grants of up to £2,000. Charities and schools are welcome, and those who were told no last year are not ruled out."),
        ("charity faith_group", "<p>Grants of up to £2,000.</p><table><tr><th>Can apply</th><th>Can't apply</th></tr><tr><td>Charities</td><td>Schools</td></tr><tr><td>Faith groups, where all gain</td><td>Individuals are out</td></tr></table>"),
    ],
)  # fmt: skip
def test_a_last_verb_that_is_another_subjects_turns_nobody_away(who: str, body: str) -> None:
    assert _who(body) == who


@pytest.mark.parametrize(
    ("who", "body"),
    [
        ("unincorporated", "Community groups may apply for £500. A parish council can only send a form on behalf of a group without a bank account."),
        ("unincorporated", "Up to £500 for community groups. Parish councils may apply only in the name of a group."),
        ("unincorporated", "Community groups may bid for £500. Schools may host but not apply."),
        ("unincorporated", "Community groups may bid for £500. Councils can give in kind, but may not receive the grant."),
        ("school unincorporated", "Community groups may bid for £500. Schools may host but need not, and can apply as well."),
        ("public_body unincorporated", "Up to £500 for community groups. Parish councils may apply for themselves or on behalf of a group."),
    ],
)  # fmt: skip
def test_who_may_only_apply_for_somebody_else(who: str, body: str) -> None:
    assert _who(body) == who


@pytest.mark.parametrize(
    ("who", "body"),
    [
        ("unincorporated", "You don't have to be a charity to apply for up to £500; a written constitution will do."),
        ("unincorporated", "Grants of up to £500. All you need is a constitution and a bank account."),
        ("unincorporated", "Grants of up to £500. A written constitution is enough."),
        ("charity public_body", "Charitable or public bodies which keep archives can apply for £500."),
        ("charity", "Grants of up to £500 for registered charities. All you need is a bank account and two signatories."),
        ("", "Grants of up to £500. All you need is a good idea for the town."),
    ],
)  # fmt: skip
def test_who_is_named_by_what_it_has_to_be(who: str, body: str) -> None:
    assert _who(body) == who

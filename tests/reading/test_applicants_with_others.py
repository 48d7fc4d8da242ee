"""Who can come only beside somebody else, or should note that they cannot, applies for nothing."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.applicants.applicants import read_applicants
from tracker.terms import Applicant, Kind


def _who(body: str) -> str:
    told = read_applicants(material(f"Grants of up to £900. {body}"), Kind.GRANT).applicants
    return " ".join(who.value for who in Applicant if who in told)


@pytest.mark.parametrize(
    "body",
    [
        "Registered charities can apply. Schools may apply only as part of a consortium.",
        "Registered charities can apply. Academies and schools could bid, but only in partnership with a local club.",
        "Registered charities can apply. Schools can only ask jointly with others.",
        "Registered charities can apply. Schools are eligible only in partnership.",
        "Registered charities can apply. Schools may come in partnership with them, not as the lead.",
        "Registered charities can apply. Schools can join in partnership only.",
        "Registered charities can apply. Schools may submit a bid only through a charity.",
        "Registered charities can apply. Schools should be aware that they are not eligible.",
        "Registered charities can apply. Schools, please note: you cannot apply.",
        "Registered charities can apply. Schools are reminded that they may not apply.",
        "Registered charities can apply. Schools cannot lead.",
        "<h3>Who can apply</h3><ul><li>Registered charities</li><li>Schools can apply only together with one of these</li></ul>",
    ],
)
def test_who_comes_only_beside_others_does_not_apply(body: str) -> None:
    assert _who(body) == "charity"


@pytest.mark.parametrize(
    "body",
    [
        "Registered charities can apply. Schools may apply alone or as part of a consortium.",
        "Registered charities can apply. Schools can apply in partnership with others, or not.",
        "Registered charities can apply. Schools can apply only once in two years.",
        "Registered charities can apply. Schools can apply only through the online form.",
        "Registered charities and schools can apply. They should note that places are few.",
        "Registered charities can apply. Schools should note that they are eligible too, and can apply.",
        "Only registered charities and schools can apply, alone or jointly.",
    ],
)
def test_who_may_come_alone_applies(body: str) -> None:
    assert _who(body) == "charity school"

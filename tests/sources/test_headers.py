"""What a server asks of us is heard; what cannot be read is as good as none."""

import pytest

from tracker.sources.headers import LONGEST_WAIT_S, fresh_for, wait_asked

DATE = "Wed, 08 Jul 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "wait_s"),
    [
        pytest.param({"Retry-After": "120"}, 120.0, id="seconds"),
        pytest.param({"Retry-After": "Wed, 08 Jul 2026 12:02:00 GMT", "Date": DATE}, 120.0, id="a moment"),
        pytest.param(
            {"Retry-After": "Wed Jul  8 12:02:00 2026", "Date": DATE}, 120.0, id="a moment as C writes it"
        ),
        pytest.param(
            {"Retry-After": "Wed, 08 Jul 2026 11:00:00 GMT", "Date": DATE}, 0.0, id="a moment that is over"
        ),
        pytest.param(
            {"Retry-After": "Wed, 08 Jul 2026 12:02:00 GMT"}, None, id="a moment without the server's date"
        ),
        pytest.param({"Retry-After": "999999999999"}, LONGEST_WAIT_S, id="for ever is a week"),
        pytest.param({"Retry-After": "9" * 20}, LONGEST_WAIT_S, id="more digits than a clock has"),
        pytest.param({"Retry-After": "9" * 5_000}, LONGEST_WAIT_S, id="more digits than a number has"),
        pytest.param({"Retry-After": "1e5"}, None, id="no whole number"),
        pytest.param({"Retry-After": "-5"}, None, id="negative"),
        pytest.param({"Retry-After": "soon"}, None, id="a word"),
        pytest.param({}, None, id="nothing"),
    ],
)
def test_retry_after_is_heard(headers: dict[str, str], wait_s: float | None) -> None:
    assert wait_asked(headers) == wait_s


@pytest.mark.parametrize(
    ("headers", "fresh_s"),
    [
        pytest.param({"Cache-Control": "public, max-age=300"}, 300.0, id="max-age"),
        pytest.param({"Cache-Control": "max-age=300", "Age": "100"}, 200.0, id="the age is taken off"),
        pytest.param({"Cache-Control": "s-maxage=900"}, None, id="what is said to shared caches is not for us"),
        pytest.param({"Cache-Control": "no-cache, max-age=300"}, None, id="no-cache wins"),
        pytest.param({"Expires": "Wed, 08 Jul 2026 13:00:00 GMT", "Date": DATE}, 3600.0, id="Expires"),
        pytest.param(
            {"Cache-Control": "max-age=60", "Expires": "Wed, 08 Jul 2026 13:00:00 GMT", "Date": DATE},
            60.0,
            id="max-age comes before Expires",
        ),
        pytest.param({"Expires": "0", "Date": DATE}, None, id="Expires 0"),
        pytest.param({"Cache-Control": "max-age=lots"}, None, id="a word"),
    ],
)
def test_freshness_is_heard(headers: dict[str, str], fresh_s: float | None) -> None:
    assert fresh_for(headers) == fresh_s

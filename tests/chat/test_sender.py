"""What Discord answers a send, sorted: to be tried again, closed to us, or this post's own fault."""

from dataclasses import dataclass
from typing import Any

import discord
import pytest

from tracker.chat.sender import nonce_of, refusal
from tracker.telling import Delivery, Occasion

#: Discord takes no longer nonce.
LONGEST_NONCE = 25


@dataclass
class Answer:
    status: int
    reason: str = "reason"


def answered(status: int, code: int = 0) -> discord.HTTPException:
    response: Any = Answer(status)
    return discord.HTTPException(response, {"message": "words", "code": code})


@pytest.mark.parametrize(
    ("status", "code", "again", "closed"),
    [
        pytest.param(500, 0, True, False, id="a server error passes"),
        pytest.param(503, 0, True, False, id="so does 503"),
        pytest.param(429, 0, True, False, id="too fast"),
        pytest.param(401, 0, True, False, id="the token is being changed"),
        pytest.param(403, 50013, False, True, id="may not post"),
        pytest.param(403, 50001, False, True, id="may not see"),
        pytest.param(403, 50007, False, True, id="direct messages closed"),
        pytest.param(404, 10003, False, True, id="deleted"),
        pytest.param(400, 50083, False, True, id="an archived and locked thread"),
        pytest.param(403, 99999, False, True, id="any other 403"),
        pytest.param(400, 50035, False, False, id="a malformed post is its own fault"),
    ],
)
def test_answers_are_sorted(status: int, code: int, again: bool, closed: bool) -> None:
    error = refusal("discord:1", answered(status, code))
    assert (error.retry_s is not None, error.closed) == (again, closed)


def test_a_delivery_has_one_nonce_and_no_other_has_it() -> None:
    first = Delivery(1, 1, "discord:1", Occasion.NEW)
    nonces = {
        nonce_of("aaaaaaaa", first),
        nonce_of("bbbbbbbb", first),
        nonce_of("aaaaaaaa", Delivery(2, 1, "discord:1", Occasion.NEW)),
        nonce_of("aaaaaaaa", Delivery(1, 1, "discord:2", Occasion.NEW)),
    }
    assert len(nonces) == 4
    assert all(len(nonce) <= LONGEST_NONCE for nonce in nonces)
    assert nonce_of("aaaaaaaa", first) == nonce_of(
        "aaaaaaaa", Delivery(1, 1, "discord:1", Occasion.CHANGED, attempts=3)
    )

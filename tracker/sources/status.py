"""Say what an answer's status means: content, a refusal, too often, gone for good, or a fault.

Pure. The three states of a failing source: "gone" (410), "blocked" (the publisher or its guard says no to
this program) and "broken" (all else, which may mend itself).
"""

from collections.abc import Mapping

from tracker.errors import FetchError
from tracker.sources.challenge import is_challenge
from tracker.sources.headers import DEFAULT_WAIT_S, wait_asked
from tracker.sources.portals import too_often

#: The publisher says no to this program: log-in, payment, forbidden, "not acceptable" of mod_security, legal.
_REFUSALS = (401, 402, 403, 406, 407, 418, 451)

BY_HAND = "follow this source by hand, or ask the publisher to let this program in"
BY_ITSELF = "nothing to do: it is asked again by itself"
LATER = "nothing to do: it is tried again; if it stays so for days, look at the address in a browser"
LOOK = "open the address in a browser and correct it in feeds.yaml"


def refuse(source: str, url: str, status: int, headers: Mapping[str, str], body: bytes) -> None:
    """Raise FetchError for every answer of `url` that is no content; `wait_s` is what the server asks for."""
    wait_s = wait_asked(headers)
    often_s = too_often(url, status)
    if status == 429 or often_s is not None:
        wait_s = wait_s or often_s or DEFAULT_WAIT_S[429]
        why = f"the publisher says that we ask too often ({status})"
        raise FetchError(source, why, mend=BY_ITSELF, status=status, wait_s=wait_s)
    if is_challenge(headers, body):
        why = "the publisher's guard asks whether we are a person"
        raise FetchError(source, why, mend=BY_HAND, state="blocked", status=status, wait_s=wait_s)
    if status in (200, 203):
        return
    if status == 410:
        mend = "it is not asked any more; look for its successor, or take it out of feeds.yaml"
        raise FetchError(
            source, "the publisher has taken it away for good (410)", mend=mend, state="gone", status=410
        )
    if status in _REFUSALS:
        why = f"the publisher refuses to give it to this program ({status})"
        raise FetchError(source, why, mend=BY_HAND, state="blocked", status=status, wait_s=wait_s)
    if status == 404:
        raise FetchError(source, "there is nothing at this address (404)", mend=LOOK, status=404)
    if status >= 500:
        wait_s = wait_s or DEFAULT_WAIT_S.get(status)
        why = f"the publisher's server has a fault ({status})"
        raise FetchError(source, why, mend=LATER, status=status, wait_s=wait_s)
    raise FetchError(source, f"the answer has no content ({status})", mend=LOOK, status=status, wait_s=wait_s)

"""What can go wrong on the way to a publisher, each as a sentence for a coordinator."""

from urllib.parse import urlsplit

import aiohttp

from tracker.errors import FetchError
from tracker.sources.resolver import PrivateAddressError
from tracker.sources.status import LATER, LOOK


def worded(source: str, url: str, exc: Exception) -> FetchError:
    """Turn a network's error into a sentence for a coordinator."""
    host = urlsplit(url).hostname or url
    cause = exc.os_error if isinstance(exc, aiohttp.ClientConnectorError) else exc
    if isinstance(cause, PrivateAddressError):
        return private_address(source, str(cause))
    if isinstance(exc, aiohttp.ClientConnectorDNSError):
        return FetchError(source, f"the name {host} is not known (DNS)", mend=LOOK, unreached=True)
    if isinstance(exc, aiohttp.ClientConnectorCertificateError):
        why = f"the certificate of {host} cannot be trusted ({exc.certificate_error})"
        return FetchError(source, why, mend="tell the publisher; nothing is fetched until it is mended")
    if isinstance(exc, aiohttp.ClientSSLError):
        return FetchError(source, f"no secure connection to {host} came about ({cause})", mend=LATER)
    if isinstance(cause, ConnectionRefusedError):
        return FetchError(source, f"{host} refused the connection", mend=LATER)
    if isinstance(exc, aiohttp.ClientConnectorError):
        why = f"no connection to {host} ({exc.strerror or exc})"
        return FetchError(source, why, mend=LATER, unreached=True)
    if isinstance(exc, aiohttp.ClientPayloadError):
        return FetchError(source, f"{host} broke off in the middle of its answer", mend=LATER)
    if isinstance(exc, aiohttp.ServerDisconnectedError | ConnectionError):
        return FetchError(source, f"{host} closed the connection without an answer", mend=LATER)
    if isinstance(exc, aiohttp.InvalidURL):
        return FetchError(source, f"{url} is no address of a web page", mend=LOOK)
    if isinstance(exc, aiohttp.ClientResponseError):
        said = " ".join(exc.message.split())[:100]  # aiohttp draws where in the answer, over several lines
        return FetchError(source, f"{host} does not answer in proper HTTP ({said})", mend=LATER)
    return FetchError(source, f"no answer from {host} ({' '.join(str(exc).split())[:200]})", mend=LATER)


def private_address(source: str, why: str) -> FetchError:
    """Return the refusal of an address inside somebody's network."""
    mend = "use a public address; for a source in your own network set TRACKER_ALLOW_PRIVATE=1 (README, Add a feed)"
    return FetchError(source, why, mend=mend)

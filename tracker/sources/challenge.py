"""Know a page that asks whether we are a person: the publisher's guard answered, not the publisher.

Pure. Such a source is blocked, not broken: we never evade a guard, the operator is told to follow it by hand.
Only marks of the guard's own page count. What these services also put into ordinary pages (Cloudflare's
`challenge-platform` script, Incapsula's resource script, a reCAPTCHA on a form) proves nothing.
"""

from collections.abc import Mapping

#: A guard's page is small; the words are looked for in its beginning only.
_LOOKED_AT = 20_000
_LARGEST = 200_000

_MARKS = (
    b"<title>just a moment...</title>",  # Cloudflare
    b"_cf_chl_opt",
    b"attention required! | cloudflare",
    b"incapsula incident id",  # Imperva
    b"request unsuccessful. incapsula",
    b"awswafintegration.",  # AWS WAF
    b"window.gokuprops",
    b"/.well-known/sgcaptcha/",  # SiteGround
    b"captcha-delivery.com",  # DataDome
    b"pardon our interruption",  # Imperva, formerly Distil
    b"sucuri_cloudproxy_js",  # Sucuri
    b'id="px-captcha"',  # HUMAN
    b"access denied</title>",  # Akamai
    b"one moment, please...</title>",  # Imunify360
)


def is_challenge(headers: Mapping[str, str], body: bytes) -> bool:
    """Say whether an answer, of whatever status, is a guard's page."""
    if headers.get("cf-mitigated", "").lower() == "challenge":
        return True
    if headers.get("x-amzn-waf-action", "").lower() in ("challenge", "captcha"):
        return True
    if len(body) > _LARGEST:
        return False
    start = body[:_LOOKED_AT].lower()
    return b"<" in start and any(mark in start for mark in _MARKS)

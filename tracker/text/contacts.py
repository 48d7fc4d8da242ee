"""Find what leads to one person in a text: e-mail addresses, telephone numbers, names after "contact".

Pure. What stands in the store stays as it came; what is shown to people goes through `without_contacts`. An office's
address ("grants@…") stays, since it is how one applies; every telephone number goes, because nobody can tell whose it
is (docs/decisions/006).
"""

import re
from typing import Final

#: In place of what was left out.
EMAIL, PHONE, NAME = "[e-mail on the page]", "[number on the page]", "[name on the page]"

_EMAIL: Final = re.compile(
    r"[A-Za-z0-9._%+'’-]{1,64}(?:@|\s?[\[(](?:at|@)[\])]\s?)[A-Za-z0-9-]{1,63}(?:(?:\.|\s?[\[(]dot[\])]\s?)[A-Za-z0-9-]{1,63})+"
)
_DIGIT: Final = re.compile(r"\d")
#: British numbers as they are written, and international ones; no sums, years, dates or notice numbers.
_PHONE: Final = re.compile(
    r"(?<![\w£.,/-])(?!\d{6}-\d{4}\b)(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?0)(?:\d[\s()-]{0,2}){8,9}\d(?![\w/-]|[.,]\d)"
)
#: The first part of an office's address, or one of its words.
_OFFICE: Final = frozenset(
    (
        "admin administration applications apply bids bookings business charity commissioning communities community "
        "comms communications contact contracts councils customer customerservice development educationgrants "
        "engagement enquiries enquiry etender etenders events feedback finance foundation fund funder funding "
        "fundingteam funds general giving grant grants grantsteam hello help helpdesk info information learning mail "
        "mailbox marketing membership news newsletter noreply office outreach partnerships partners post "
        "procurement programme programmes projects purchasing reception research sector secretary support supplier "
        "suppliers team tender tenders tendering training trust volunteering vcse yes"
    ).split()
)
#: Words in the name of an organisation or an office, and hardly in that of a person.
_ORGANISATION: Final = frozenset(
    (
        "action agency alliance association authority board borough care centre charities charity church city club "
        "college commission committee community company cooperative corporation council county cvs department "
        "desk england enterprise federation forum family foundation fund funding funds government grants group health "
        "helpdesk house initiative institute ireland limited line lottery ltd memorial ministry museum national network nhs "
        "news newsletter office officer online organisation partner partnership procurement programme project reception "
        "relief school scotland scottish secretary sector services service society support team tenders training "
        "trust trustees uk union university voluntary volunteering wales welsh works your our us"
    ).split()
)
#: Words after "contact" or "call" that make a thing of it.
_THINGS: Final = frozenset(
    (
        "artists card cards centres contract contracts details evidence for form forms framework frameworks handling "
        "ideas information lens lenses lot lots management off officers page papers proposals sport sports tracing"
    ).split()
)
#: What the last word of a person's post is: "Jane Smith Grants Officer" is a person, "North Tyneside Council" is none.
_POSTS: Final = frozenset(
    (
        "administrator advisor adviser assistant clerk coordinator director executive head lead leader manager officer "
        "organiser secretary worker"
    ).split()
)
_TITLES: Final = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Revd|Cllr|Sir|Dame)\.?"
#: A word of a name: Jane, O'Neill, McDonald, Smith-Jones, Siân.
_WORD: Final = r"[A-ZÀ-ÖØ-Þ](?:['’][A-Z])?[a-zà-öø-ÿ]+(?:[-'’]?[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+)*"
_FULL_NAME: Final = rf"(?:{_TITLES}\s+)?(?:[A-Z]\.?\s+){{0,2}}{_WORD}(?:\s+(?:[A-Z]\.?(?=\s)|{_WORD}|de|van|von|ap|ferch)(?![\w'’])){{0,5}}"
#: What stands before the name of somebody to turn to. The name itself is told by its capitals, and so are the words of a
#: title ("Call Handling Software"): a word that begins many titles counts in small letters, or with a colon behind it.
_BEFORE: Final = re.compile(
    r"\b(?:(?i:contact(?:\s+(?:is|person|name|officer|details|point))*|please\s+(?:call|phone|ring|telephone)|e-?mail|"
    r"write\s+to|speak\s+(?:to|with)|talk\s+to|ask\s+for|get\s+in\s+touch\s+with|discuss(?:\s+\w+){0,4}\s+with|"
    r"attention\s+of|attn|fao|enquiries\s+to|questions\s+to|for\s+more\s+information,?\s+(?:see|from))|"
    r"(?<!\w )(?<!\w-)call|(?<=\b(?:or|to) )call|(?<=\b(?:and|can|may) )call|(?<=\bjust )call|phone|ring|telephone|(?i:officer|manager|lead)(?=\s?[:–-]\s))(?:\s?[:,–]\s?|\s-\s|\s)\s?"
    rf"(?P<name>{_FULL_NAME})"
)
_PERSON: Final = re.compile(rf"(?:{_TITLES}\s+)?\S+\s+\S+")
_SIGNED: Final = re.compile(rf"\b(?P<name>{_TITLES}\s+{_FULL_NAME})")
_AND: Final = re.compile(rf"(?<={re.escape(NAME)})(?:,| and| or| &)\s+(?P<name>{_FULL_NAME})")
_BESIDE: Final = re.compile(
    rf"\b(?!(?i:call|phone|ring|telephone|tel|text|contact|email|please|ask)\b)(?P<name>{_FULL_NAME})(?=[\s,:(–-]{{1,3}}(?:on\s+|at\s+)?(?:{re.escape(EMAIL)}|{re.escape(PHONE)}))"
)


def without_contacts(text: str) -> str:
    """Return `text` with what leads to one person replaced by words that say where it can be found."""
    if "@" in text or "at]" in text or "(at" in text:
        text = _EMAIL.sub(lambda found: found[0] if _is_office_address(found[0]) else EMAIL, text)
    if _DIGIT.search(text):
        text = _PHONE.sub(PHONE, text)
    text = _BEFORE.sub(_named, _SIGNED.sub(_named, text))
    if NAME in text:
        text = _AND.sub(_named, text)
    return _BESIDE.sub(_named, text) if EMAIL in text or PHONE in text else text


def is_office(name: str, local: str) -> bool:
    """Say whether a sender is an office and no person: by its name, or by the first part of its address."""
    words = re.findall(r"[a-z]+", name.lower())
    if not _ORGANISATION.isdisjoint(words) or len(words) > 3:
        return True
    return bool(words) and _is_office_local(local)


def _named(found: re.Match[str]) -> str:
    name = re.sub(r"(?:\s+(?:de|van|von|ap|ferch))+$", "", found["name"])
    words = re.findall(r"[a-zà-ÿ]+", name.lower())
    person = _PERSON.match(name)
    if len(words) > 3 and words[-1] in _POSTS and person and (_ORGANISATION | _THINGS).isdisjoint(words[:2]):
        name, words = person[0], words[:2]
    if not (_ORGANISATION | _THINGS).isdisjoint(words) or (len(words) < 2 and not re.match(_TITLES, name)):
        return found[0]
    start = found.start("name") - found.start()
    return found[0][:start] + NAME + found[0][start + len(name) :]


def _is_office_address(address: str) -> bool:
    return _is_office_local(re.split(r"@|\s?[\[(]", address, maxsplit=1)[0])


def _is_office_local(local: str) -> bool:
    parts = re.findall(r"[a-z]+", local.lower())
    return any(part in _OFFICE for part in parts)

"""Say whether a text that names grants reports on them: what figures show, who calls for them, warns of them, raises money for
them, or what a fund that gives them does besides.

Pure. Sentence by sentence: one that reports, and none that offers, makes news. Used by `kinds/turns.py` where words of money
lead, and by `kinds/kind.py`, so that the words as a whole do not bring the grant back.
"""

import re
from collections.abc import Collection
from typing import Final

from tracker.reading.material import Material
from tracker.text.html import Document
from tracker.text.sentences import sentence_starts
from tracker.text.words import words_of

_WORD: Final = re.compile(r"\w+")

_PEOPLE: Final = (
    r"(?:mps?|ministers?|councillors?|campaigners|unions?|committees?|peers|residents|authors|lobby|think-?tanks?|"
    r"charity leaders|cabinet|members|trade body|alliance)"
)
_BODY: Final = (
    r"(?:museum|church|chapel|club|hall|school|theatre|society|centre|library|shed|choir|village|parish|town|"
    r"(?:church |parish |town )?council|group|charity|trust)"
)
_POSTS: Final = (
    r"(?:director|chair(?:man|woman)?|chief executive|treasurer|secretary|manager|head|president|ceo|patron)"
)
#: What is told: words of which one stands wherever the family fits, and the family.
_FAMILIES: Final = tuple(
    (frozenset(words.split()), re.compile(said))
    for words, said in (
        # figures and studies
        (
            "figures data study survey research analysis accounts statistics poll report",
            r"\b(?:figures|data|study|survey|research|analysis|accounts|statistics|poll|report)\b[^.:;\n]{0,50}?\b(?:shows?|found|finds|says?|suggests?|reveals?)\b",
        ),
        (
            "according",
            r"\baccording to (?:a|an|the|new|its)\b[^.\n]{0,20}\b(?:study|report|survey|figures|research|accounts|analysis)\b",
        ),
        (
            "fell rose dropped shrank grew halved doubled made went",
            r"\b(?:grants?|funding|giving|spending|sum|money)\b[^.\n]{0,60}\b(?:fell|rose|dropped|shrank|grew|halved|doubled|made up|went down|went up) (?:by|to|from|in)?",
        ),
        # who calls for something, and what is put to a vote
        (
            "calls called calling says said urge urges urged demand demands debate debates debated",
            rf"\b{_PEOPLE}\b[^.\n]{{0,40}}\b(?:(?:calls?|called|calling) (?:for|on)|(?:says?|said) that|urged?|urges|demands?|debated?|debates)\b",
        ),
        (
            "proposal proposals motion",
            rf"\b(?:proposals?|motion)\b[^.\n]{{0,60}}\b(?:put to|goes? (?:to|before)|went (?:to|before)|before) (?:the )?{_PEOPLE}",
        ),
        (
            "asked",
            r"\b(?:cabinet|council|committee|councillors|members)\b[^.\n]{0,15}\b(?:will be|are|is|were) asked\b[^.\n]{0,30}\bto (?:agree|approve|back|vote)\b",
        ),
        (
            "petition signatures protest protesters lobbying",
            r"\b(?:petition|signatures|protest(?:ers)?|lobbying)\b",
        ),
        (
            "propose proposes",
            r"\b(?:council|authority|ministers?|government|trust)\b[^.\n]{0,15}\bproposes? to (?:replace|cut|end|change|merge|double)\b",
        ),
        ("cut", r"\b(?:have|has) cut (?:their|its|the) (?:\w+ )?grants\b"),
        # warnings and inquiries
        (
            "scam scams scammers fraudsters fraudulent criminals bogus fake con conmen phishing tricksters conned",
            r"\b(?:scam(?:mers|s)?|fraudsters|fraudulent|criminals (?:are|have|claim)|bogus|fake (?:grants?|funds?|letters?|e-?mails?|forms?|sites?|websites?|calls?|messages?)|con ?men|phishing|tricksters|conned)\b",
        ),
        (
            "auditor auditors watchdog ombudsman inquiry investigator investigators regulator police",
            r"\b(?:auditors?|watchdog|ombudsman|inquiry|investigators?|regulator|police)\b[^.\n]{0,30}\b(?:looks?|looking|investigat\w+|examin\w+|criticis\w+|prob\w+|into)\b",
        ),
        ("paid", r"\bpaid its (?:chief executive|director|chair|trustees)\b"),
        # what a fund does besides giving
        (
            "moved address logo home",
            r"\b(?:has|have) (?:now )?(?:moved (?:to|house|offices?)|a new (?:address|logo|home))\b",
        ),
        (
            "appointed named chosen hired elected",
            rf"\b(?:has|have) (?:\w+ )?(?:appointed|named|chosen|hired|elected)\b[^.\n]{{0,40}}\b(?:as (?:its|their|the|our)|to be its) (?:new |next |first )?{_POSTS}\b",
        ),
        (
            "funders makers grantmakers foundations donors",
            r"\b(?:funders|grant-?makers|foundations|donors) (?:who|that)\b[^.\n]{0,40}\b(?:meet|gather|share|network)\b",
        ),
        # money is raised for it
        (
            "run walk swim ride cycle row abseil climb bake sing jump trek",
            r"\b(?:run|walk|swim|ride|cycle|row|abseil|climb|bake|sing|jump|trek)\b[^.\n]{0,30}\bfor (?:our|its)\b[^.\n]{0,40}\bfund\b",
        ),
        ("raised", r"\braised £[\d,.]+"),
        (
            "giving donating gifts donations",
            r"\bby (?:giving|donating)\b|\b(?:your|for) (?:gifts|donations)\b[^.\n]{0,30}\b(?:was|were) able\b",
        ),
        # somebody else asks for one, or has got one
        (
            "hopes plans means intends wants aims preparing hoping planning",
            rf"\b{_BODY} (?:means|hopes|plans|intends|wants|aims|is preparing|is hoping|is planning)\b[^.\n]{{0,12}}\b(?:to )?(?:apply|bid)\b",
        ),
        (
            "thanks grant award",
            r"\b(?:thanks to|with) an? (?:\w+ )?(?:grant|award) of £[\d,.]+k?m?[^.\n]{0,60}\b(?:is|are|was|were|has|have) \w+",
        ),
        # what is had in kind, leased or registered, and is no money
        (
            "stall stalls pitch pitches room rooms plot plots allotment allotments space licence licences license licenses permit permits parking desk desks ticket tickets",
            r"\b(?:apply|applications?) (?:to [^.\n]{2,30} )?for (?:an? |up to \w+ |one of )?(?:free )?(?:stalls?|pitch(?:es)?|rooms?|plots?|allotments?|space|licen[cs]es?|permits?|parking|desks?|tickets?)\b",
        ),
        (
            "lease peppercorn giving",
            r"\b(?:a|the|\w+-year) lease of\b|\bpeppercorn rent\b|\bgiving away \w+ (?:desks|chairs|computers|laptops|tables|books|beds)\b",
        ),
        (
            "relief rates aid vat registration",
            r"\b(?:tax relief|business rates?|gift aid|vat)\b[^.\n]{0,50}\b(?:extended|claims?|cut|raised)\b|\b(?:has|have) extended\b[^.\n]{0,40}\btax relief\b|\brenew (?:their|its|your) registration\b",
        ),
    )
)
_MONEY: Final = r"(?:grants?|awards?|bursar(?:y|ies)|funding|money|prizes?)"
#: A sentence that begins with the money offers it, whatever it is for.
_FIRST: Final = (
    rf"^(?:\w+ )?{_MONEY} (?:of|for|from|up|between|worth)\b|^(?:up to|between|from) £|\bon offer\b|^apply\b"
)
_OFFERS_FIRST: Final = re.compile(_FIRST)
#: Somebody is offered something.
_OFFER: Final = re.compile(
    r"\b(?:can|may|must|should|please|how to|invited to|able to|eligible to|now|wish to|want to|before you|if you|you)"
    r" (?:also |now |still |all )?(?:apply|bid|ask|request|claim|enter|propose|nominate)\b|"
    r"(?:^|[:;] ?)(?:to )?apply\b|\bapply (?:by|before|online|now|here|until|at any time)\b|"
    r"\bapplications?\b[^.\n]{0,60}(?:\b(?:open|opens|close|closes|due|welcome|invited|by|before|until|taken|accepted|should|must|received|deadline)\b|$)|"
    r"\b(?:we|it|they|(?:fund|trust|foundation|scheme|council|programme)) (?:also |now |will |can |may |usually )*(?:gives?|offers?|makes?|pays?|funds?|supports?|fund)\b|"
    rf"\b{_MONEY}\b[^.\n]{{0,40}}\b(?:are|is) (?:now |also )?(?:available|open|offered|on offer|given|made|for)\b|\bon offer\b|"
    r"\b(?:show|tell|send|fill|return|write|ring|email|e-mail|contact|download|complete)\b[^.\n]{0,60}\b(?:form|us|application|idea|request|clerk)\b|"
    r"\b(?:closing date|deadline)s?\b ?(?:for|:|is noon|\(|[^.\n]{0,12}\d)|\bclos(?:es|ing)\b[^.\n]{0,12}\d|"
    rf"{_FIRST}|"
    r"\b(?:can|may|must) put in\b|\beligib|\bwho can\b|\bhow to (?:get|apply)\b|\b(?:grants?|awards?):? ?\(|"
    r"\byour (?:group|project|idea|organisation|charity|club|community)\b"
)
#: What offers nothing: it hangs on a vote, is over, or is not for money.
_NOT_OFFERED: Final = re.compile(
    r"\bif (?:it|they|this|that|the \w+)(?:'s| is| are| does| do| pass| agree|\b)|\b(?:might|could|would) (?:open|apply|bid|be)\b|"
    r"\b(?:went|was|were|had|fell|rose|gave|been given)\b|\b(?:panel members?|trustees|volunteers) (?:should|must|can)\b|\bdonat"
)


def tells_of_grants(material: Material) -> bool:
    """Say whether a sentence reports on grants, or what is told is no money, and no other sentence offers any."""
    if not any(_reports(document.text.lower(), words_of(document).words) for _, document in material.parts):
        return False
    return not any(_offers(said) for _, document in material.parts for said in _sentences(document))


def _reports(low: str, words: Collection[str]) -> bool:
    known = frozenset(words)
    return any(not hints.isdisjoint(known) and said.search(low) is not None for hints, said in _FAMILIES)


def _offers(said: str) -> bool:
    if _OFFER.search(said) is None or _NOT_OFFERED.search(said) is not None:
        return False
    return _OFFERS_FIRST.search(said) is not None or not _reports(said, _WORD.findall(said))


def _sentences(document: Document) -> list[str]:
    low = document.text.lower().replace("’", "'")
    starts = sentence_starts(document.text)
    return [low[begin:end].strip() for begin, end in zip(starts, (*starts[1:], len(low)), strict=True)]

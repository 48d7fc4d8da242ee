"""Find whom a buyer seeks for an art, a residency takes in or a text turns to ("Tenants! …"), where no sentence names who applies (codebook, Decisions).

Pure. Used by `reading/applicants/applicants.py`: "Public art commission: a wall for the ferry" is for artists, who are individuals.
"""

import re
from bisect import bisect_left
from typing import Final

from tracker.reading.applicants.people import ARTIST, ARTISTS
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.rows import phrases
from tracker.terms import Kind
from tracker.text.phrases import Phrases
from tracker.text.words import words_of

#: Codebook, Decisions: open calls and artist commissions.
SOUGHT_FOR_AN_ART: Final = "an artist's work is sought"
_ART: Final = (
    "art|arts|artwork|artworks|mural|murals|sculpture|sculptures|poetry|poem|poems|statue|mosaic|storytelling|illustration|painting|"
    "photography|textile|textiles|ceramic|ceramics|film|song|music|dance|literature|writing|craft|banner|visual|creative|play"
)
_LED: Final = (
    "choir|singing|song|music|dance|drama|theatre|art|arts|craft|crafts|yoga|pilates|tai|chi|movement|fitness|exercise|walk|walking|garden|"
    "gardening|writing|poetry|drumming|circus|mindfulness|meditation|cookery|sewing|pottery|textile|language|workshop|activity|session|sessional|class"
)
#: What is sought is made by a person: a commission for an art, a fee for an artist, what "the artist" will do.
_WORK: Final = Phrases(
    (
        f"{_ART}|artist|artists ...1 commission|commissions",
        f"commission|commissions|commissioning ...3 {_ART}",
        f"{_ART} opportunity|callout",
        f"{ARTIST}|{ARTISTS} commission|commissions|brief|callout|opportunity|fee|fees|budget",
        f"{ARTIST} ...3 will|must|should|is|gets|receives",
        f"two|three|four|five|six|eight|ten ...4 {ARTISTS} ...4 to|will|are",
        f"quote|quotes|proposals|proposal|bids|applications|interest|ideas|tenders|hear ...2 from|by ...3 {ARTISTS}|freelancers|practitioners|creatives",
        f"quote|quotes|proposals|proposal|bids|applications|interest|ideas|tenders|hear|call|looking|after|want|wants|need|needs|seek|seeks ...2 from|by|for|a|an|two|three|some? {_LED} leader|leaders|teacher|teachers|tutor|tutors|facilitator|facilitators|instructor|instructors|director|practitioner|practitioners|worker|workers",
    ),
    lexicon=LEXICON,
)
#: A body is to find or look after them, or what is bought only has to do with an art.
_BY_A_BODY: Final = Phrases(
    phrases(
        "recruit|recruits|manage|manages|employ|employs|employing|supply|supplies|bring|brings|pays|hire|hires ...4 artists; "
        "lead|an|one|delivery organisation|provider|contractor|agency|operator; organisation|organisations to ...4 deliver|run|manage; "
        "evaluate|evaluation|evaluator; arts centre|council; architects|architect|contractors; art supplies|materials|therapy|transport"
    ),
    lexicon=LEXICON,
)
#: "Artists: the museum wants a new work"; "Tenants! Have you an idea?"
_TURNED_TO: Final = re.compile(
    rf"(?:\A|(?<=[\n.?!] ))(?:dear |hey |hello |calling |attention )?(?:all |our |local )*(?:{ARTISTS}|freelancers|creatives|tenants|residents|"
    r"householders|leaseholders|customers|neighbours|parents|carers|veterans|pensioners|students|apprentices|graduates|young people)"
    r"(?: (?:of|in|from|at|across)(?: [\w’'-]+){1,4})?[:!](?= |\n)",
    re.IGNORECASE,
)
_IN_NEED: Final = (
    "people|persons|individuals|families|households|women|men|veterans|pensioners|widows|widowers|parents|carers|children|students|apprentices|"
    "graduates|seafarers|survivors|refugees|claimants|musicians|actors|athletes|players|scientists|scholars|workers|employees|nurses|residents|"
    "tenants|householders|homeowners|parishioners|clergy"
)
#: Whom money is for in person: people in need, people of an age, whoever "you" are where no body is named.
_FOR_A_PERSON: Final = Phrases(
    (
        f"grant|grants|bursary|bursaries|award|awards|payment|payments|vouchers|scholarships ...1 for ...4 {_IN_NEED} ...3 who|on|with|living|aged|from|facing|to|need|hardship|crisis",
        f"help|helps|assist|assists ...3 {_IN_NEED} ...4 income|incomes|benefits|pension|pensions|need|hardship|poverty|debt|distress",
        f"{_IN_NEED} ...6 can|may|could|will be helped|given|awarded",
        f"{_IN_NEED} ...10 can|may|could|will ...1 receive|get|claim ...3 £#|bursary|grant|grants|payment|voucher",
        "if you are|youre ...1 aged #",
        "you are|youre ...2 aged|between #",
        "applicants|you must|should ...1 be ...1 aged|over|under|between #",
        "applicants|you must|should ...1 be ...1 over|under the age of #",
        "those|anyone|anybody ...1 under|over|aged # who|living|with",
        "any parishioner",
        "your household",
        "household|family income|savings",
        f"help|helps ...4 {_IN_NEED} with ...3 costs|fees|bills",
        "you must|should|need ...3 citizen|citizens",
        "fellows ...1 spend|receive|get|travel|return|will",
        "if you ...1 foster|adopt|care",
        "you ...6 care for ...6 you can|could|may",
    ),
    lexicon=LEXICON,
)
#: "These help conservators to keep learning", "bursaries so that volunteer managers can go on a course": who has a trade comes in person,
#: where the money is for what a person does.
_OF_A_TRADE: Final = re.compile(
    r"\b(?:(?:these|it|they|we|trust|fund|foundation|grants?|bursar(?:y|ies)|awards?|schemes?|charity|money|scholarships?|fellowships?)"
    r"(?: (?:can|will|may|to|which|that|also|exists? to))* (?:helps?|supports?|enables?|allows?|assists?|lets?|backs?|encourages?)"
    r"|(?:grants?|bursar(?:y|ies)|awards?|scholarships?|fellowships?|money|£[\d,]{1,9}) (?:is |are )?(?:for|to help|to enable|to allow|so that|so))"
    r"(?: (?!people\b|young\b|older\b|local\b|their\b|its\b|your\b)[\w’'-]+){0,3} "
    r"(?!(?:members|volunteers|partners|others|users|learners|players|leaders|carers|customers|youngsters|teenagers|prisoners|offenders|elders|fathers|mothers|"
    r"neighbours|newcomers|numbers|supporters|visitors|survivors|sectors|sufferers|founders|funders|trainers|computers|centres|chapters|theatres)\b)"
    r"[a-z]{3,14}(?:ists|icians|smiths|wrights|keepers|ators|itors|ors|ers)"
    r"(?: (?:and|or) [a-z]{3,20}s)?(?:(?:,? (?:in|of|from|practising|working|based|living|at|across|who)\b)(?: [\w’'-]+){1,5}?)?"
    r" (?:to (?:buy|keep learning|learn|train|travel|attend|study|take (?:up )?an?|go (?:on|to|back)|develop (?:their|new)|visit|gain|get|further|improve their|spend time|write|rest)"
    r"|can (?:go|attend|take|study|train|learn|travel|spend|visit|gain|get)|who (?:want|wish|would like|need) to)\b",
    re.IGNORECASE,
)
#: "We pay the museum, never the person."
_NEVER_IN_PERSON: Final = Phrases(
    phrases(
        "never|not the person|individual|employee|member; rather than ...1 person|individual|individuals; cannot|cant|dont|not|never pay|fund ...2 "
        "people|individuals|persons|staff directly|personally; not|never ...1 to ...1 individual|individuals|person|people themselves; "
        "museum|organisation|school|employer applies; museum|organisation|employer must|should ...1 apply|ask|bid; "
        "applications|application|bids must ...4 from|by ...2 museum|museums|organisation|employer|employers"
    ),
    lexicon=LEXICON,
)
_RESIDENCY: Final = Phrases(
    phrases(
        "residency|residencies ...1 open|call|programme|scheme|#; studio|writing|artist|artists|funded|paid|short|creative|summer|winter|rural residency|residencies; open call ...4 residency|residencies"
    ),
    lexicon=LEXICON,
)
#: Bodies that put on a residency are paid for it.
_HOSTS: Final = Phrases(
    phrases(
        "organisations|museums|groups|charities|schools|venues|hosts|libraries ...6 residency|residencies; host|hosts|hosting ...3 residency|residencies"
    ),
    lexicon=LEXICON,
)


def never_in_person(material: Material) -> bool:
    """Say whether the money never goes to a person, so that "up to £500 for one individual" names nobody."""
    return _first(_NEVER_IN_PERSON, material) is not None


def sought_in(material: Material, kind: Kind) -> tuple[str, int, int] | None:
    """Return the words that seek a person for an art (a contract) or take one in (a grant): the part of the text, and their place in
    words; None where none do, or a body is to find him.
    """
    if kind is Kind.CONTRACT:
        return None if _first(_BY_A_BODY, material) else (_turned(material) or _first(_WORK, material))
    if kind is Kind.ENGAGEMENT:
        return _turned(material)
    if kind is Kind.GRANT:
        taken = _turned(material) or (None if _first(_HOSTS, material) else _first(_RESIDENCY, material))
        return taken or _first(_FOR_A_PERSON, material) or _of_a_trade(material)
    return None


def _of_a_trade(material: Material) -> tuple[str, int, int] | None:
    for where, document in material.parts:
        found = _OF_A_TRADE.search(document.text)
        if found is not None:
            words = words_of(document)
            at = bisect_left(words.starts, found.start())
            return where, at, bisect_left(words.starts, found.end())
    return None


def _turned(material: Material) -> tuple[str, int, int] | None:
    for where, document in material.parts:
        found = _TURNED_TO.search(document.text)
        if found is not None:
            starts = words_of(document).starts
            at = next(at for at, start in enumerate(starts) if start >= found.start())
            return where, at, at + 1
    return None


def _first(phrases: Phrases, material: Material) -> tuple[str, int, int] | None:
    for where, document in material.parts:
        for _, at, to in phrases.find(words_of(document)):
            return where, at, to
    return None

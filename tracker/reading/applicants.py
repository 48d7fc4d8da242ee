"""Say who can apply, and who the text says cannot (codebook, Applicants).

Pure. A name for a kind of body counts where its sentence, its heading or its label speaks of applying; where it only
tells who was helped, or who works there, it does not. Empty means that the text does not say.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import Final

from tracker.model import Evidence
from tracker.reading.applicant_rules import APPLICANT_RULES, CALLINGS, Who
from tracker.reading.applicant_sense import ASIDE_REACH, TURNED_AWAY, aside, rules_for
from tracker.reading.income import read_income
from tracker.reading.joining import JOINS_HIMSELF, persons_in, takes_persons
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.notice import dig, objects
from tracker.reading.proof import field_proof, words_proof
from tracker.reading.rows import phrases
from tracker.reading.sisters import elsewhere
from tracker.reading.welsh import applicants as welsh
from tracker.terms import Applicant, Kind
from tracker.text.html import Document
from tracker.text.phrases import Finding, Phrases, Rulebook
from tracker.text.words import lowered, words_of


@dataclass(frozen=True, slots=True)
class ApplicantsRead:
    """Who can apply, who cannot, up to which yearly income, and why."""

    applicants: tuple[Applicant, ...]
    barred: tuple[Applicant, ...]
    #: In pounds; None where the text sets no limit.
    income_max: int | None
    evidence: tuple[Evidence, ...]


APPLICANT_BOOK: Final = Rulebook(APPLICANT_RULES, lexicon=LEXICON)
_MOST_PROOFS: Final = 3
#: A sentence with one of these speaks of who applies.
_ASKS: Final = Phrases(
    (
        *welsh.ASKS,
        *phrases(
            "apply; applies; applying; applicants; applicant; eligible; eligibility; open to; who can; "
            "ask for; asks for; seek; bid; bids; "
            "can|may|could|must|should ...3 have|get|receive|request|join|claim|lead|book|come|take|put; "
            "should ...1 talk|speak|contact; can|may|could|might ...2 sign|ask|enter|write|send|use|submit|propose|compete|seek|be; enter|enters; "
            "tell us; in mind; we hear from; you are in|out; so can|may|could; "
            "invited; welcome; welcomes; you must|should; you are; if you; are you; is your; do you run; "
            "your organisation; your group; must be; need to be; we fund|support|help|accept|back; "
            "designed|aimed|meant|intended for|at; "
            "grants|grant|funding|funds|money|bursaries|bursary|awards|support|help|£#|fund|cash|programme|"
            "scheme|free|available|fees|prize|advice ...4 for|to; backs; "
            "for ... charities|groups|organisations|freelancers|artists; alike; only; join; register; "
            "projects|activities|work|ideas|events run|led|organised|put|delivered by|on; book; nominate; nominated; grants ...3 go; look|looking for; gives; asked to tell; "
            "invite|invites|invitation; face; come forward; reserved; led by; would like; "
            "helps|supports|funds|backs|assists|serves|give|gives ...3 charities|groups|organisations|artists|clubs|"
            "churches|schools|individuals; residency|fellowship|commission|placement ...6 for; "
            "will ...2 have|get|receive a|an|the|£# ...1 stipend|bursary|fellowship|grant|fee; join|joins|nominate; to help|support|enable ...4 groups|charities|organisations|clubs"
        ),
    ),
    lexicon=LEXICON,
)
#: A sentence of at most so many words that holds none of these says who is meant, and nothing else.
_BARE_WORDS: Final = 24
_OPENING_WORDS: Final = 3
#: Words in "ed" that describe a body rather than tell what it did.
_DESCRIBE: Final = frozenset(
    "registered based constituted unconstituted unincorporated incorporated limited excepted exempt related united "
    "established recognised disabled aged need".split()
).union(welsh.NO_VERBS)
#: So many words before a body may tell what it is to those who apply.
_ASIDE_WORDS: Final = 30
_LIST_WORDS: Final = 12
_FOR_REACH: Final = 8
_FOR_OPENS: Final = 4
_IN_PERSON: Final = (Applicant.INDIVIDUAL,)
_OFFERS: Final = frozenset("for supports helps backs".split())
_CALLINGS: Final = frozenset(CALLINGS.split())
_VERBS: Final = frozenset(
    "is are was were be been has have had will would can could may might must should do does did says said told gave "
    "give gives got went runs run made make makes wants want shares won wins received receives helps helped joined costs cost leave".split()
).union(welsh.VERBS)
#: A course names those it is for by its prices, or begins with "For …".
_PRICED: Final = Phrases(("£#", "pay|pays", "charge|charges|charged"), lexicon=LEXICON)
#: A buyer names applicants only where it turns to them alone; advice on bidding together is for everybody.
_CALLED_UPON: Final = Phrases(
    (
        "asked to",
        "reserved for",
        "open|limited only? to",
        "only ...8 can|may|apply|bid|invited|considered|accepted|eligible",
        "can|may|invited|accepted|eligible|considered|charities|organisations|groups|vcse ...6 only",
        "invited to",
        "encouraged to bid|apply|tender|quote|respond|submit",
        "organisations|charities|groups|enterprises|vcse|vcses are ...2 encouraged",
        "invite|invites|inviting ...12 to quote|tender|bid|apply|submit|express|run|operate|manage|deliver",
        "seeks|seeking|wants|needs|after a|an ...2 charity|charitable|voluntary|community",
        "looking for ...2 charity|charitable|voluntary|community",
        "seeks|seeking|wants|needs|after|for not for profit",
        "a|an not for profit",
        "views|opinions|experience|ideas of|from",
        "quotes|quotations|tenders|bids|proposals|responses|submissions|applications|expressions|interest ...4 invited|sought|welcome|welcomed|wanted|requested from",
        "invited to comment|take|come|attend|share|join|the|an|a",
        "may bid|tender|quote|apply|respond",
        "list|framework|register|market ...2 of|for ...2 voluntary|vcse|charities|community|third",
        "is|are after ...2 charity|charities|charitable|voluntary|community",
        "after|seeks|seeking|wants|needs charities|charitable|voluntary",
        "contract|agreement|partnership with an? ...4 organisation|body|charity|group|enterprise",
        "must be",
        "can|may ...3 be|get|go|join on|onto? the|our? list|framework|market",
        "place|places|placing|let|award ...10 with|to ...3 voluntary|community|charity|charitable",
        "place|places|placing|let|award ...10 with|to ...3 not for profit",
        "seeks|seek|wants|needs|requires an ...1 artist|illustrator",
        "seeks|seek|wants|needs|requires a ...2 artist|writer|poet|composer|muralist|photographer|sculptor|maker|filmmaker",
        "could your",
        "£# ...5 for an? artist|artists|musician|writer|maker to",
        (
            "artist|artists|freelancer|freelancers|practitioners|musician|writer|maker|makers|photographer|muralist|composer|poet|"
            "illustrator ...4 wanted|invited|sought|asked|needed"
        ),
        "someone|somebody to draw|paint|write|compose|film|photograph|design|illustrate|record",
        "looking|searching for ...3 artist|artists|freelancer|maker|makers|musician|writer|poet|facilitator",
        "commission|commissioning|appoint ...3 artist|artists|maker|musician|writer|poet|composer|muralist",
        "open call",
        "freelance|freelancer",
        "commission|commissions|brief for",
        "apply",
        "artists|makers|writers|musicians|freelancers|poets|practitioners ...4 will|can|may|could have|get|receive|be|send|show|tell|write",
        "makers|artists|writers|musicians|poets ...1 write|tell|show|send|come",
        "want|like|after|need|needs a|an ...2 artist|composer|poet|writer|musician|sculptor|muralist|illustrator|maker|storyteller",
        *welsh.CALLED_UPON,
    ),
    lexicon=LEXICON,
)
#: A commissioner's own gathering names those it is for; "sessions for older people" are what is bought.
_GATHERING: Final = Phrases(
    (
        "sessions|session|event|workshop|briefing ...4 for",
        "hear from",
        "invites|inviting ...12 to an? ...3 event|session|briefing|meeting|workshop|webinar",
    ),
    lexicon=LEXICON,
)
_TOGETHER: Final = Phrases(
    (
        "together",
        "consortium|consortia",
        "suppliers|supplier",
        "awards ...3 grants",
        "suitable for",
        "join as partners",
        "not only",
        "not just",
        "tupe",
        "regulations|discounts|charges|conditions may? apply",
    ),
    lexicon=LEXICON,
)
#: "A school should look for a charity to lead the bid": whoever is sent to others cannot apply.
_SENT_AWAY: Final = Phrases(
    (
        "should|must look|find|seek|search ...4 partner|lead|body|charity",
        "should|must look at our|elsewhere",
        "partner to lead",
        "look elsewhere",
        "find|see|have other|another|separate|different ...2 fund|funds|scheme|schemes|programme|page",
        "other doors|places|funders to",
        "needs|need a partner",
    ),
    lexicon=LEXICON,
)
#: Why a body that is named does not apply, for who asks.
SENT_ELSEWHERE: Final = "its sentence sends them to somebody else"
REFUSED_BEHIND: Final = "the words behind it turn them away"
_WHO: Final = Phrases(("who",), lexicon=LEXICON)
_LABEL = re.compile(
    r"\b(?:who|eligib|applicant|open to|for whom|can apply|organisations?|you must|criteria|pwy|cymhwys|meini prawf)",
    re.IGNORECASE,
)
_RESERVED: Final = {
    "publicServiceMissionOrganization": Applicant.SOCIAL_ENTERPRISE,
    "publicServiceMutual": Applicant.SOCIAL_ENTERPRISE,
    "shelteredWorkshop": Applicant.SOCIAL_ENTERPRISE,
}


def read_applicants(material: Material, kind: Kind) -> ApplicantsRead:
    """Return who can apply for an opportunity; award and other have nobody."""
    if not kind.is_opportunity:
        return ApplicantsRead((), (), None, ())
    evidence: list[Evidence] = []
    given: set[Applicant] = set()
    loose: list[tuple[str, Document, Finding[Who]]] = []
    barred: set[Applicant] = set()
    shown: Counter[tuple[str, Applicant]] = Counter()
    in_person = kind is Kind.TRAINING and takes_persons(material)
    for where, document in material.parts:
        speaks = Speaks(where, document, kind)
        words = words_of(document)
        persons = persons_in(words) if in_person else {}
        joining = _joining(where, document, persons)
        given.update(Applicant.INDIVIDUAL for _ in joining)
        evidence += joining
        for finding in APPLICANT_BOOK.read(document):
            value = "yes" if finding.yes else "no" if finding.no else ""
            if not value or not (finding.no or speaks.of_applying(finding)):
                continue
            if finding.yes and words.sentence[finding.first] in persons:
                continue  # where those work who join, not who applies
            if not finding.rule.weight:
                loose += [(where, document, finding)] if finding.yes else []
                continue
            (given if finding.yes else barred).update(finding.rule.gives)
            for who in finding.rule.gives:
                shown[value, who] += 1
                if shown[value, who] <= _MOST_PROOFS:
                    start, end, rule = finding.start, finding.end, finding.rule.name
                    evidence.append(words_proof(f"applicants.{who}", value, where, document, start, end, rule))
    for where, document, finding in loose if not given else ():
        given.update(finding.rule.gives)
        start, end, rule = finding.start, finding.end, finding.rule.name
        evidence += (
            words_proof(f"applicants.{who}", "yes", where, document, start, end, rule) for who in finding.rule.gives
        )
    for who, proof in _reserved(material):
        given.add(who)
        evidence.append(proof)
    income, proof_of_income = read_income(material)
    if proof_of_income is not None:
        evidence.append(proof_of_income)
    barred -= given
    return ApplicantsRead(
        tuple(who for who in Applicant if who in given),
        tuple(who for who in Applicant if who in barred),
        income,
        tuple(proof for proof in evidence if _counts(proof, given, barred)),
    )


def _joining(where: str, document: Document, persons: dict[int, tuple[int, int]]) -> list[Evidence]:
    """Return the proofs that people join for themselves."""
    words = words_of(document)
    return [
        words_proof(
            "applicants.individual", "yes", where, document, words.starts[at], words.ends[to - 1], JOINS_HIMSELF
        )
        for at, to in persons.values()
    ]


def _counts(proof: Evidence, given: set[Applicant], barred: set[Applicant]) -> bool:
    """Drop evidence for a bar that another word lifts."""
    if not proof.field.startswith("applicants."):
        return True
    who = Applicant(proof.field.partition(".")[2])
    return who in (given if proof.value == "yes" else barred)


class Speaks:
    """Where one text speaks of who can apply; worked out once."""

    def __init__(self, where: str, document: Document, kind: Kind) -> None:
        self._in_title = where == "title"
        self._words = words_of(document)
        self._text = document.text
        self._buying = kind in (Kind.CONTRACT, Kind.ENGAGEMENT)
        self._granting = kind is Kind.GRANT
        self._training = kind is Kind.TRAINING
        self._bare = {} if self._buying or self._in_title else self._verbless()
        if self._buying:
            self._sentences = self._called_upon(gathering=kind is Kind.ENGAGEMENT)
        else:
            self._sentences = self._asking(priced=kind is Kind.TRAINING)
        self._sent_away = self._with(_SENT_AWAY) | elsewhere(document)
        #: Blocks under a heading or label such as "Who can apply", in order.
        self._labelled = [
            (block.start, block.end)
            for block in document.blocks
            if any(_LABEL.search(heading) for heading in block.headings)
        ]
        self._starts = [start for start, _ in self._labelled]

    def of_applying(self, finding: Finding[Who]) -> bool:
        """Say whether the words stand where applicants are named, and not as somebody else."""
        return self.names(finding) and self.aside(finding) is None

    def names(self, finding: Finding[Who]) -> bool:
        """Say whether the words stand where applicants are named."""
        first = finding.first
        if self._buying:
            # "Composer wanted": a title calls upon people, and names bodies by the way.
            if self._in_title and Applicant.INDIVIDUAL not in finding.rule.gives:
                return False
            return self._words.sentence[first] in self._sentences
        # A course is rather for those who work in such bodies: the bodies' names count, their trades do not.
        if finding.rule.weight > (1 if self._granting else 2) and not self._in_title:
            return True
        at = bisect_right(self._starts, finding.start) - 1
        if at >= 0 and finding.start < self._labelled[at][1]:
            return True
        if self._in_title:
            return first > 0 and self._words.words[first - 1] == "for"
        sentence = self._words.sentence[first]
        if (
            self._training or finding.rule.gives == _IN_PERSON or self._words.words[first] in _CALLINGS
        ) and self._begins_for(first):
            return True
        if (self._training or self._words.words[first] in _CALLINGS) and self._behind_for(first):
            return True
        return sentence in self._sentences or first < self._bare.get(sentence, 0)

    def aside(self, finding: Finding[Who]) -> str | None:
        """Return why a body that is named is none that applies (a partner, a payee, one turned away); None for others."""
        words = self._words
        if words.sentence[finding.first] in self._sent_away:
            return SENT_ELSEWHERE
        if TURNED_AWAY.match(self._text, finding.end) is not None:
            return REFUSED_BEHIND
        begin = bisect_left(words.sentence, words.sentence[finding.first])
        rules = rules_for(words.words[max(begin, finding.first - _ASIDE_WORDS) : finding.first])
        if not rules:
            return None
        start = max(words.starts[begin], finding.start - ASIDE_REACH)
        rule = aside(lowered(self._text[start : finding.start]), rules)
        return None if rule is None else f"{rule.name}: {rule.because}"

    def _begins_for(self, first: int) -> bool:
        """Say whether the sentence begins with "for" not far before: "For independent musicians in the UK: …"."""
        words = self._words
        return any(
            words.words[at] == "for" and (at == 0 or words.sentence[at - 1] != words.sentence[at])
            for at in range(max(0, first - _FOR_OPENS), first)
            if words.sentence[at] == words.sentence[first]
        )

    def _behind_for(self, first: int) -> bool:
        """Say whether "for" stands not far before: "for managers of small charities", "a prize for sculptors"."""
        words = self._words
        near = range(max(0, first - _FOR_REACH), first)
        return any(words.words[at] in _OFFERS and words.sentence[at] == words.sentence[first] for at in near)

    def _asking(self, *, priced: bool) -> set[int]:
        """Return the numbers of the sentences that speak of applying, or answer "Who?"."""
        words = self._words
        asking = self._with(_ASKS)
        asking |= {sentence + 1 for sentence in self._with(_WHO) & words.questions}
        if priced:
            asking |= self._with(_PRICED)
            asking |= {
                words.sentence[at]
                for at, word in enumerate(words.words)
                if word == "for" and (at == 0 or words.sentence[at] != words.sentence[at - 1])
            }
        return asking

    def _verbless(self) -> dict[int, int]:
        """Return the sentences without a verb ("Registered charities in Kent."): number → how far bodies count.

        A list of bodies counts whole, of anything longer only the opening.
        """
        words = self._words
        bare: dict[int, int] = {}
        at = 0
        while at < len(words.words):
            end = words.sentence_end[at]
            if end - at <= _BARE_WORDS and not any(_is_verb(word) for word in words.words[at:end]):
                bare[words.sentence[at]] = end if end - at <= _LIST_WORDS else at + _OPENING_WORDS
            at = end
        return bare

    def _called_upon(self, *, gathering: bool) -> set[int]:
        """Return the numbers of the sentences in which a buyer turns to some bodies alone."""
        asked = self._with(_CALLED_UPON) | (self._with(_GATHERING) if gathering else set())
        return asked - self._with(_TOGETHER)

    def _with(self, phrases: Phrases) -> set[int]:
        return {self._words.sentence[first] for _, first, _ in phrases.find(self._words)}


def _is_verb(word: str) -> bool:
    return word in _VERBS or (word.endswith("ed") and word not in _DESCRIBE)


def _reserved(material: Material) -> list[tuple[Applicant, Evidence]]:
    """Return for whom a notice is reserved; "suitable for VCSEs" reserves nothing."""
    found = []
    base = "tender.otherRequirements.reservedParticipation"
    told = dig(material.notice, "tender", "otherRequirements", "reservedParticipation")
    lots = [(base, told)] + [
        (
            f"tender.lots[{at}].otherRequirements.reservedParticipation",
            dig(lot, "otherRequirements", "reservedParticipation"),
        )
        for at, lot in objects(dig(material.notice, "tender", "lots"))
    ]
    for path, value in lots:
        for name in [value] if isinstance(value, str) else value if isinstance(value, list) else []:
            who = _RESERVED.get(name) if isinstance(name, str) else None
            if who is not None:
                found.append((who, field_proof(f"applicants.{who}", "yes", path, name, "reserved participation")))
    return found

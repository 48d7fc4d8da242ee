"""Say what an announcement is by its shape alone, where no row of words knows it: somebody is told how to come for money,
people are gathered to learn, a commissioner asks, or a result is cheered.

Pure. Each row wants several things at once, from whole classes of words, and nothing that speaks against it; it is asked only
where everything else is silent (`reading/kinds/kind.py`).
"""

import re
from dataclasses import dataclass, field
from typing import Final

from tracker.terms import Kind


@dataclass(frozen=True, slots=True)
class ShapeRule:
    """One row: what must all stand in the text (the first is quoted), what must not, why."""

    kind: Kind
    name: str
    wants: tuple[str, ...]
    never: str
    because: str
    signs: tuple[re.Pattern[str], ...] = field(init=False, repr=False, compare=False)
    bar: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "signs", tuple(map(re.compile, self.wants)))
        object.__setattr__(self, "bar", re.compile(self.never))


_SOLD: Final = (
    r"\b(?:tax|community shares?|share offers?|shares in|invest\w*|donat\w+|appeal|salar(?:y|ies)|vacanc\w+|hours a week|admission|a slice|petition|(?<!ward )(?<!member )(?<!councillor )budget|loans?|interest rate|cookies|sale|soup|"
    r"concert|evaluator|freelance|quotes?|somebody to|someone to|we need an?|report says|study)\b"
)
_ASKED: Final = (
    r"(?:^|[.!?:;,\n] ?)(?:ask|apply|bid|bids|pitch|write|show us|tell us|put your name|put in|send|don['’]t ask)\b|\b(?:can|may|could) (?:ask|apply|bid|put|have|get)\b|\bcloses?(?: at| on|:)? [^.!?\n]{0,30}\d|\bdeadline\b|\brolling\b|"
    r"\b(?:ask|write|letters?|names|ring|phone|call|e-?mail|tell|send|drop|entries|enter|pitch|claim|requests?|one sheet|form)\b"
    r"[^.!?\n]{0,80}\b(?:by|before|until|on|to (?:the|our|us)|us|secretary|clerk|trustees?|master|do)\b"
)

SHAPES: Final = (
    ShapeRule(
        Kind.ENGAGEMENT,
        "a buyer asks those who provide",
        (
            r"\b(?:providers?|those who (?:run|provide)|organisations that (?:run|provide))\b",
            r"\b(?:what you think|your views|survey|talk to|like to hear|ideas|tell us)\b",
            r"\b(?:plan|intend|hope|going|about|before we|want)(?: to)? (?:buy|commission|tender|redesign|procure)\b",
        ),
        r"\b(?:we have chosen|has been let|was let|won)\b",
        "codebook, Kind: a commissioner speaks before the tender",
    ),
    ShapeRule(
        Kind.CONTRACT,
        "makers and their fee",
        (
            r"\b(?:artists?|painters?|illustrators?|muralists?|sculptors?|musicians?|composers?|film[ -]?makers?|photographers?|poets?|storytellers?|dancers?|practitioners?|facilitators?|evaluators?|consultants?)\b",
            r"\b(?:fees?|commission(?:s|ed|ing)?|budget|paid|all in)\b",
            r"\b(?:expressions? of interest|submissions?|proposals?|send|apply|clos\w+|deadline|entries|register)\b",
        ),
        r"\b(?:grants?|burs\w+|funds?|funding|prizes?|stipends?|residenc\w+|awards?|courses?|salary|fellowships?|tickets?|concert|(?:community|voluntary) groups?|learn\w*|train\w*|members?)\b",
        "codebook, Decisions: artist commissions for paid work are contracts",
    ),
    ShapeRule(
        Kind.GRANT,
        "money, and how to come for it",
        (
            (
                r"£[\d,.]+k? (?:to|or|and) £\d|\b(?:no more than|as much as|can be|will have|can have|less than|more than|until we've added) £\d|"
                r"\b(?:pays?|finds?|gives?|giving|contributes?|sponsor(?:s|ing)|have|has|buys?|wins?|winner|takes? home|goes home|up to|prize|purse|offered|spends?)\b[^.!?\n]{0,60}£\d"
                r"|£[\d,.]+k? (?:help|would|could|might|make)|£[\d,.]+k?\b[^.!?\n]{0,40}\b(?:for|towards?|each|apiece|a week|to (?:live|buy|spend|pay|cover))\b|\beligible for (?:up to |between )?£\d"
            ),
            _ASKED,
        ),
        _SOLD + r"|\b(?:a head|per person|celebrat\w+|thanked|cheque presentation|last year|tickets?|fell|fall)\b",
        "codebook, Kind: money one can apply for, whatever it is called",
    ),
    ShapeRule(
        Kind.GRANT,
        "bodies that may apply by a day",
        (
            r"\b(?:charit(?:y|ies)|cics?|community interest companies|(?:community|voluntary|constituted|residents['’]?) (?:and \w+ )?(?:groups?|organisations?)|not-for-profits?|non-profits?)\b",
            r"\b(?:can (?:now )?(?:apply|propose|bid)|(?:form|window|round|programme|fund) (?:is )?(?:open|opens|goes live|shuts|closes)|will open|opens? (?:from|on|at)|open to|closes [^.!?\n]{0,30}\d|apply by|(?:should|must|may|are asked to) (?:write|apply|send (?:a|an|us)|put in|submit))\b",
            r"\b(?:funding|core|costs|projects?|activities|services|programme)\b",
        ),
        _SOLD
        + r"|\b(?:training (?:course|session|day|programme)s?|course|webinar|workshops?|volunteers? needed|survey|tender\w*|contract)\b",
        "codebook, Kind: money one can apply for, whatever it is called",
    ),
    ShapeRule(
        Kind.TRAINING,
        "people gathered to learn",
        (
            (
                r"\b(?:weekend away|(?:two|three|four|five|\d) hours? (?:with|of|on)\b|an hour (?:on|with|about|online)|half[- ]day|drop[- ]in|stuck (?:on|with)|sit with you|"
                r"talks?|network|slots?|forum|meet-?up|on [a-z]+ing\b|explains?|shows? you|show you|learn\w*|how to|mentors?|workshops?|course|school for|taught|teach\w*|clinics?|tips|skills?|lunch club)\b"
            ),
            r"\b(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]m|\d{1,2}(?:[:.]\d\d)?(?: to |-| – |–)\d{1,2}(?:[:.]\d\d)?\s?[ap]m|\d{1,2} (?:till|to) \d{1,2}\b|noon|ten till|charges? nothing|nothing to pay|costs? £\d|£\d+ (?:with|or|each|a head|to come)|online|zoom|free\b|no charge|monthly|once a month|first (?:mon|tues|wednes|thurs|fri)day|let (?:her|him|us|them) know|tell \w+ if|all welcome)",
            r"\b(?:treasurers?|trustees?|chairs?|leaders?|volunteers?|coordinators?|secretar(?:y|ies)|committees?|founders?|charit\w+|managers?|you|groups?|people|anyone|beginners)\b",
        ),
        _SOLD + r"|\b(?:grants?|funding|fund|tender|contract|guide|download\w*|toolkit|fact ?sheet|podcast|blog)\b",
        "codebook, Kind: a course, talk or mentoring that an organisation's people can join",
    ),
    ShapeRule(
        Kind.AWARD,
        "names with their sums",
        (r"(?:\b[a-z][\w'&’-]*(?: [\w'&’-]+){0,5}:? \(?£[\d,]+\)?[.;,\n][ \n]?){3}",),
        _ASKED.replace("|form", "")
        + r"|\b(?:apply|up to £|tickets?|fee|costs?|members|(?:sizes|strands|tiers|levels|kinds|types|sorts) of (?:grant|award)s?|(?:three|four|two) (?:strands|tiers|levels|sizes))\b",
        "codebook, Kind: who won; a result",
    ),
    ShapeRule(
        Kind.AWARD,
        "cheers for money",
        (
            r"\b(?:said yes to|celebrat\w+|jump\w* for joy|over the moon|delighted|cheque|windfall|winners are|are this year['’]s winners|landed|lands|scooped|secured|shared out|will get £)\b",
            r"£\d|\bwinners\b|\bprize",
        ),
        _ASKED.replace("|form", "") + r"|\b(?:apply|deadline|closes)\b",
        "codebook, Kind: who won; a result",
    ),
)
#: "Send a film of your choir by 7 July."
_BIDS: Final = re.compile(
    r"(?:^|[.!?:\n] ?)(?:please |to enter,? |to apply,? |so )?(?:send|apply|write|enter|tell us|e-?mail|ring|nominate|submit|pitch|complete|fill in)\b[^.!?\n]{0,100}\b(?:by|before|until)\b[^.!?\n]{0,20}\d"
)
#: A text longer than this says more of itself than its shape.
_LONGEST: Final = 4_000


def shape_of(title: str, body: str) -> tuple[ShapeRule, int, int] | None:
    """Return the row that knows a text by its shape, with where its first sign stands in `body`; None where none does."""
    low = body.lower()
    if len(low) != len(body) or len(body) > _LONGEST:
        return None
    whole = f"{title.lower()}. {low}"
    for rule in SHAPES:
        if rule.bar.search(whole) is None and all(sign.search(whole) for sign in rule.signs):
            found = next((match for sign in rule.signs if (match := sign.search(low)) is not None), None)
            if found is not None:
                return rule, found.start(), found.end()
    return None


def asks_in_text(body: str) -> bool:
    """Say whether a sentence of the text bids its reader hand something in by a day."""
    return _BIDS.search(body[:_LONGEST].lower()) is not None

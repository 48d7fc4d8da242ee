"""A post to fill, told beside a fund: rows for `reading/deadlines/sense.py`, written like those in `deadlines/sense_rules.py`.

Newsletters print their vacancies between the funds. A post is known by what one would be, beside the terms of a job (hours, a
rate, a pay scale) or beside a word for taking people on.
"""

from typing import Final

from tracker.reading.deadlines.sense_rules import LIVE, SenseRule, cue_words

_ROLE: Final = (
    r"(?:officer|manager|assistant|director|co-?ordinator|administrator|chief executive|ceo|fundraiser|adviser|advisor|worker|driver|cook|chef|caretaker|bookkeeper|cleaner|trainer|practitioner|"
    r"trustee|treasurer|secretary|chair|clerk|team leader|gardener|tutor|intern|trainee|receptionist|accountant|curator|librarian|organiser|steward|warden|minister|nurse|counsellor|supervisor)s?"
)
_TERMS: Final = (
    r"(?:\d+(?:[.,]\d+)? ?(?:hours|hrs)\b|hours (?:a|per) week|pro rata|part[ -]time|full[ -]time|fte\b|njc\b|(?:per|an) hour\b|per annum|salary|fixed[ -]term|maternity cover|"
    r"£[\d,.]+k? ?(?:a year|p\.?a\b|pro\b|[–-] ?£[\d,.]+k?))"
)
_PAID_BY: Final = (
    rf"\b{_ROLE}\b[^;\n]{{0,60}}(?<![\w]){_TERMS}[^;\n]{{0,60}}$"
    rf"|\b{_TERMS} {_ROLE}\b[^;\n]{{0,60}}$"
)
_HIRED: Final = rf"|\b(?:hiring|recruiting|recruits?|recruitment|vacanc(?:y|ies)|jobs?|work (?:for|with) us|join(?:ing)? (?:our|the) team|come and work)\b[^;\n]{{0,40}}\b{_ROLE}\b[^;\n]{{0,110}}$"
_WANTED: Final = (
    rf"|\b{_ROLE} (?:is |are )?(?:wanted|needed|sought|required)\b[^;\n]{{0,60}}$"
    rf"|\b(?:seek|seeks|seeking|looking for|need|wants?) (?:an?|our next|a new) (?:[\w’'-]+ ){{0,2}}{_ROLE}\b[^;\n]{{0,60}}$"
    rf"|\b(?:our|the) (?:new|next) {_ROLE} (?:could|might|may) be you\b[^;\n]{{0,60}}$"
)
_UNLESS: Final = (
    r"\b(?:grants?(?! (?:officer|manager|assistant|administrator|co-?ordinator|team))|funds?|funding(?! (?:officer|manager|adviser|advisor|assistant|team))|funded|we(?:['’]ll)? pay|pays|"
    r"bursar\w+|costs?|wages?|towards|your (?:\w+ )?(?:worker|officer|manager)|apprentic\w*|residenc\w+|commission\w*|fellowships?|traineeships?|mentor\w*|places?|cohort)\b"
)
_CUES: Final = cue_words(
    "officer officers manager managers assistant director coordinator ordinator administrator executive ceo fundraiser adviser advisor worker workers driver drivers cook chef caretaker "
    "bookkeeper cleaner trainer practitioner trustee trustees treasurer secretary chair clerk leader gardener tutor intern trainee receptionist accountant curator librarian organiser "
    "steward warden minister nurse counsellor supervisor"
)
_BECAUSE: Final = "who is wanted is somebody to work with the writer"

JOBS: Final[tuple[SenseRule, ...]] = (
    SenseRule(
        "a job and its terms",
        None,
        _PAID_BY + _HIRED + _WANTED,
        _BECAUSE,
        unless=_UNLESS,
        cues=_CUES,
        kinds=LIVE,
        whole=True,
        beside=True,
    ),
    SenseRule(
        "a job in the sentence before",
        None,
        _PAID_BY,
        _BECAUSE,
        unless=_UNLESS,
        cues=_CUES,
        kinds=LIVE,
        lead=True,
        beside=True,
    ),
)

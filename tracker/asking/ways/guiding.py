"""Which pathway, guide and words of the glossary a question is about, and what the answer begins with.

Pure. Where a nation is asked about, what does not hold there is told as such: the nearest that does comes with it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.asking.intents import DOMAIN
from tracker.asking.items.naming import terms_asked
from tracker.asking.line.letter import greets_in_welsh
from tracker.asking.line.unread import BLANK, Unread, plain
from tracker.asking.line.welsh import in_english, is_welsh
from tracker.asking.places.where import read_areas
from tracker.asking.talk.carrying import merged
from tracker.asking.told import Told
from tracker.asking.ways.approached import ANSWER, approached, asks_what_to_say
from tracker.asking.ways.aspects import read_aspect
from tracker.asking.ways.choices import doubtful, is_general
from tracker.asking.ways.details import by_title, details_asked
from tracker.asking.ways.glossary import defined, find_terms, in_nations, most_telling
from tracker.asking.ways.lost import (
    AFTER_GRANT,
    GUIDE,
    SCOTLAND,
    TERMS,
    after_loss,
    asks_further,
    asks_why_lost,
    in_scotland,
)
from tracker.asking.ways.of_a_term import told_by
from tracker.asking.ways.paid_by import FREELANCERS, hires_me, paid_by
from tracker.asking.ways.pathways import (
    CLEAR,
    Found,
    beginning,
    find_guide,
    find_pathway,
    nations_of,
    nearest_way,
    of_that_kind,
    only_one,
    surest,
)
from tracker.knowledge import Guidance
from tracker.questions import Filters, Question
from tracker.terms import Area, Intent

#: From here on a guide is named beside the words that are explained.
BESIDE_TERMS = 3.0
#: Who is to pay is named: the way to them leads, not a guide.
_BY_WHOM = re.compile(
    r"\b(?:paid|commissioned|funded|hired|bought|money|grants?|contracts?|work) (?:by|from|for|with|off) (?:(?:the|our|an?|local|your) )*"
    r"(?:health boards?|icbs?|integrated care boards?|nhs|hsc|councils?|(?:(?:health|hospital|mental health|health and social care|nhs|hsc) )?trusts?|local authorit\w+|hscps?)\b"
)


#: Ways to a grant, of which nobody is owed the reasons; from here on one of them is meant by what is said of a "no".
GRANTS = ("sco-tsi-fund", "eng-icb-grant", "eng-la-grant", "ni-partnership-grants")
CLEAR_GRANT = 3.5
_ITS_GRANT = re.compile(
    r"\b(?:nhs|icb|icbs|integrated care board|council|councils|local authority|ward|councillors?|tsi|core) (?:small |little |community |mental health )*grants?\b|\bgrants? (?:agreement |form |money )?(?:from|by|off|with) (?:the |our |an? )?(?:local )?(?:nhs|icb|integrated care board|councils?|local authority|tsi)\b"
)
#: Beside a place these say nothing: "actually we are in Wales".
_ONLY_THERE = re.compile(
    r"(?:(?:and|but|so|oh|sorry|no|actually|i|im|we|were|are|our|my|group|is|based|live|here|in|though|then|too|as well|also|what|how|about|if|it|for|by|the|way|,) ?)*"
)


def left_of(line: str) -> str:
    """Return a plain line without the places that it names."""
    unread = Unread(line)
    read_areas(unread)
    return " ".join(unread.left.replace(BLANK, " ").split())


#: It names nothing that it asks about.
_OF_WHAT = re.compile(r"(?:so |and )?(?:whats|what is) the (?:difference|meaning|reason|answer)")
_PAYERS = re.compile(
    r"\b(?:health boards?|icbs?|integrated care boards?|nhs|hsc|councils?|trusts?|local authorit\w+)\b"
)


def _nations(areas: Sequence[Area], text: str, words: str) -> tuple[str, ...]:
    """Return the nations asked about; who writes Welsh and names none asks about Wales."""
    told = nations_of(areas, text)
    welsh = is_welsh(plain(words)) or (not told and greets_in_welsh(words))
    return ("wales",) if welsh and (not told or "wales" in told) else told


def glossary_question(
    question: Question, text: str, told: Told, guidance: Guidance, earlier: Question | None
) -> Question:
    """Complete a question on what a word means."""
    asked = defined(text, guidance) or terms_asked(text)
    found = [term for part in asked for term in find_terms(part, guidance)]
    if not found:
        found = list(find_terms(text, guidance, meaning=bool(asked) or earlier is not None))
    others = [
        term for term in find_terms(text, guidance, meaning=False) if term.name not in {f.name for f in found}
    ]
    names = tuple(dict.fromkeys(term.name for term in (*found, *others)))
    said = asked or tuple(plain(text)[term.start : term.end] for term in found)
    nations = _nations(told.filters.areas, text, question.words)
    if not names and earlier is not None and not asked:
        if not nations or not earlier.terms:
            return replace(question, intent=Intent.SEARCH, filters=merged(told, earlier))
        terms = in_nations(earlier.terms[:1], nations, guidance)
        return replace(question, filters=earlier.filters, terms=terms, nations=nations, lead="terms")
    names = in_nations(names, nations, guidance)
    pathway, guide = find_pathway(text, guidance, nations), find_guide(text, guidance)
    if names and guide is not None and guide.nearness < BESIDE_TERMS:
        guide = None
    return replace(
        question,
        filters=Filters(text=said or told.filters.text),
        terms=names,
        nations=nations,
        pathway=pathway.id if pathway is not None and pathway.nearness >= CLEAR / 2 else None,
        guide=None if guide is None else guide.id,
        lead="terms" if names or guide is None else "guide",
    )


def _why_lost(question: Question, said: str, guidance: Guidance) -> Question:
    """Complete a question on why a bid was lost."""
    pathway = find_pathway(said, guidance, question.nations)
    if pathway is not None and pathway.id in GRANTS and pathway.nearness >= CLEAR_GRANT:
        return replace(question, pathway=pathway.id, stage=pathway.stage, lead="pathway")
    if in_scotland(question.nations) and SCOTLAND[0] in guidance.pathways:
        return replace(question, pathway=SCOTLAND[0], stage=SCOTLAND[1], lead="pathway")
    terms = tuple(name for name in TERMS if name in guidance.terms)
    return replace(question, pathway=None if pathway is None else pathway.id, terms=terms, lead="terms")


def _what_now(question: Question, points: tuple[str, ...], said: str, guidance: Guidance) -> Question:
    """Complete a question on what to do after a bid or a grant was lost: the guide's point, and for a bid its terms."""
    beside = replace(question, guide=GUIDE if GUIDE in guidance.guides else None, details=points)
    if asks_why_lost(said) and not asks_further(said):
        return _why_lost(beside, said, guidance)
    pathway = find_pathway(said, guidance, question.nations)
    terms = () if points == AFTER_GRANT or in_scotland(question.nations) else TERMS
    return replace(
        beside,
        pathway=None if pathway is None or pathway.nearness < CLEAR / 2 else pathway.id,
        terms=tuple(name for name in terms if name in guidance.terms),
        lead="guide",
    )


def _titled(question: Question, id_: str, guidance: Guidance) -> Question:
    """Complete a question that names a guide or a pathway by its title."""
    if id_ in guidance.guides:
        return replace(question, guide=id_, lead="guide")
    return replace(question, pathway=id_, lead="pathway")


def _of_details(question: Question, text: str, said: str, guidance: Guidance) -> Question | None:
    """Complete a question that names a part of a guide: "what does WEMWBS cost"."""
    named = details_asked(text, guidance) or details_asked(said, guidance)
    if named is None:
        return None
    whole, details = named
    return replace(question, guide=whole.id, details=tuple(one.name for one in details), lead="guide")


def _plain_case(question: Question, text: str, said: str, guidance: Guidance) -> Question | None:
    """Complete a question of which it is plain what answers it: a buyer asks us, a bid is lost, a title is named."""
    if approached(text):
        way = beginning(guidance, question.nations)
        told = replace(question, pathway=way, guide=GUIDE, lead="pathway")
        return replace(told, details=ANSWER, lead="guide") if asks_what_to_say(text) else told
    if points := after_loss(said):
        return _what_now(question, points, said, guidance)
    if asks_why_lost(said):
        return _why_lost(question, said, guidance)
    if hires_me(said) and FREELANCERS in guidance.pathways:
        return replace(question, pathway=FREELANCERS, lead="pathway", aspect=read_aspect(text))
    way = paid_by(said, question.nations, guidance)
    if way is not None:
        return replace(question, pathway=way, lead="pathway", aspect=read_aspect(text))
    titled = by_title(text, guidance)
    return None if titled is None else _titled(question, titled, guidance)


def _nearer(guide: Found, pathway: Found) -> bool:
    return guide.fits > pathway.fits if guide.fits and pathway.fits else guide.nearness > pathway.nearness


def _of_that_grant(pathway: Found | None, said: str) -> bool:
    """Say whether a line on a grant names who gives it: "the NHS grant agreement"; the guide on grants then stands behind."""
    return pathway is not None and pathway.id in GRANTS and _ITS_GRANT.search(said) is not None


def way_of_grant(line: str, guidance: Guidance, nations: Sequence[str]) -> str | None:
    """Return the pathway of a grant of which a plain line names who gives it; None for all others."""
    pathway = find_pathway(line, guidance, nations)
    return pathway.id if pathway is not None and _of_that_grant(pathway, line) else None


def _by_all_words(
    said: str, guidance: Guidance, nations: tuple[str, ...], guide: Found | None
) -> tuple[Found | None, Found | None]:
    """Return the pathway and the guide that are meant, where no phrase of what is likeliest is near."""
    sure = surest(said, guidance, nations)
    if sure is None and (near := nearest_way(said, guidance, nations)) is not None:
        return near, guide
    if sure is None and guide is None and not find_terms(said, guidance, meaning=False):
        sure = only_one(said, guidance, nations)
    if sure is None:
        return None, guide
    return (sure, guide) if sure.id in guidance.pathways else (None, sure)


def _elsewhere_too(earlier: Question | None, text: str, guidance: Guidance) -> str:
    """Return the title of the way that was told, where a line names no more than another place; "" else."""
    way = None if earlier is None else guidance.pathways.get(earlier.elsewhere or earlier.pathway or "")
    if way is None or earlier is None or earlier.intent is not Intent.PATHWAY or earlier.lead != "pathway":
        return ""
    return plain(way.title) if _ONLY_THERE.fullmatch(left_of(text)) else ""


def _goes_on(earlier: Question, text: str, guidance: Guidance) -> str:
    """Return what a short line asks behind a way that was told: the same of another nation, or more of what was asked."""
    if title := _elsewhere_too(earlier, text, guidance):
        return f"{title} , {text}"
    return f"{in_english(plain(earlier.words))} , {text}"


def pathway_question(
    question: Question, text: str, told: Told, guidance: Guidance, earlier: Question | None
) -> Question:
    """Complete a question on how something works."""
    filters, said = told.filters, text
    if earlier is not None:
        filters = merged(told, earlier)
        if earlier.intent is Intent.PATHWAY and len(text.split()) <= 8:
            said = _goes_on(earlier, text, guidance)
    if _OF_WHAT.fullmatch(said):
        return replace(question, filters=filters)
    nations = _nations(filters.areas, said, question.words)
    here = replace(question, filters=filters, nations=nations)
    plain_case = _of_details(here, text, said, guidance) or _plain_case(here, text, said, guidance)
    if plain_case is not None:
        return plain_case
    pathway, guide = find_pathway(said, guidance, nations), find_guide(said, guidance)
    elsewhere = of_that_kind(said, guidance, nations, pathway, sure=_PAYERS.search(said) is None)
    if elsewhere is not None:  # nearest is what pays in the same way, whoever pays
        pathway = find_pathway(_PAYERS.sub(" ", said), guidance, nations) or pathway
        pathway = None if pathway is None else replace(pathway, stage=None)
    terms = most_telling(term.name for term in find_terms(said, guidance, meaning=False))
    if _elsewhere_too(earlier, text, guidance):
        terms = ()  # they stand in the title of the way
    if told_by(terms, said, pathway, guide, guidance):
        told_terms = in_nations(terms, nations, guidance)
        return replace(question, filters=filters, terms=told_terms, nations=nations, lead="terms")
    if pathway is None and elsewhere is None and not is_general(said):
        pathway, guide = _by_all_words(said, guidance, nations, guide)
    if pathway is None and (guide is None or guide.nearness < CLEAR):
        begins = guide is not None or terms or elsewhere is not None or is_general(said)
        begins = begins or (bool(nations) and DOMAIN.search(said) is not None)
        begin = beginning(guidance, nations) if begins else None
        pathway = None if begin is None else Found(begin, None, 0.0)
    notice = next((term for term in terms if term.startswith("notice:")), None)
    lead = "pathway"
    if (notice is not None and not (guide is not None and guide.nearness >= CLEAR)) or (
        terms and guide is None and (pathway is None or not pathway.nearness)
    ):
        lead = "terms"
    elif guide is not None and (pathway is None or _nearer(guide, pathway)) and not _of_that_grant(pathway, said):
        lead = "guide" if pathway is None or guide.nearness >= CLEAR or not _BY_WHOM.search(text) else "pathway"
    understood = replace(
        question,
        filters=filters,
        pathway=None if pathway is None else pathway.id,
        stage=None if pathway is None else pathway.stage,
        guide=None if guide is None else guide.id,
        terms=in_nations(terms, nations, guidance),
        nations=nations,
        elsewhere=elsewhere,
        lead=lead,
        aspect=read_aspect(text) if lead == "pathway" else None,
    )
    return replace(understood, choices=doubtful(understood, said, guidance, nations))

"""A person's short reply to what was asked back: "Leeds", "we're in Wales", "under 10k a year", "artwork".

Pure. A reply says hardly more than what was asked for; whatever says more is a question of its own. The earlier
question is answered anew with what the reply adds.
"""

import re
from dataclasses import replace

from tracker.asking.filters.amounts import read_bounds, without_income_words
from tracker.asking.line.plain_line import plain_line
from tracker.asking.line.unread import BLANK, Unread
from tracker.asking.places.where import read_areas, read_places
from tracker.asking.talk.ask_back import ARTWORK
from tracker.asking.ways.pathways import BESIDE, beginning, find_pathway, nations_of, of_that_kind
from tracker.knowledge import Guidance
from tracker.questions import AskBack, Filters, Question
from tracker.terms import Area, Category, Intent, Kind

_LEAD = (
    r"(?:(?:oh|ok|okay|so|well|yes|yeah|yep|sorry|hi|um|its|it is|i mean|we mean|i meant|we meant|mainly|mostly|probably|just|the|a|an|some"
    r"|for|maybe|we want|we need|i want|i need|looking for|after|about|,) )*"
)
_TAIL = r"(?: (?:please|pls|ta|thanks|thank you|really|i think|i guess|mate|one|ones|,))*"


def _whole(body: str) -> re.Pattern[str]:
    return re.compile(rf"{_LEAD}(?:{body}){_TAIL}")


#: Nothing is to be left out.
_ANY = _whole(
    r"both|either|any|all|all of (?:them|it|the above)|anything|whatever|anywhere|everywhere|doesnt matter|dont mind|not sure|no idea|dont know"
    r"|i dont know|we dont know|im not sure|not sure yet|rather not say|it depends"
)
#: Around a place or a sum these add nothing.
_AROUND = frozenset(
    """
    we re were are is am im i in at from near close to based live living work working its it the a of , and or so oh ok well
    yes yeah sorry please thanks ta here there around area city town council county region just mainly mostly us our group
    outside side north south east west both nation country that s
    """.split()
)
_OURS = re.compile(
    r"\b(?:our|my|the|we are a|were a|im with a) (?:[a-z]+ ){1,3}?(?:is|are|meets?|in|based)\b(?: in\b)?"
)
_AROUND_A_SUM = frozenset(
    """
    we our my the income turnover budget is are was about around roughly under over a an per year yearly annual annually pa
    have has get make take in of it its , so oh ok well yes im i than less more each every all together total usually last
    only just some maybe most at
    """.split()
)
_NO_INCOME = _whole(
    r"(?:we have |we get )?(?:nothing|none|zero|nil|no (?:income|turnover|money)(?: yet| at all)?|not a penny)"
)
_TAKES = re.compile(r"\b(?:years?|yearly|annual(?:ly)?|pa|income|turnover|turn(?:ing)? over|budget|we|our)\b")
_BARE_SUM = re.compile(r"(?<![£\d,.])(\d[\d,]*)(?=\s|$)(?! (?:k|grand|thousand|quid|pounds?|m|mil|million)\b)")

_ARTWORK = _whole(
    r"(?:first|(?:(?:public|visual|community|street|wall) )?(?:arts?|artworks?|art work|artists?|murals?|muralists?|sculptures?|paintings?|music|songs?"
    r"|compositions?|dance|theatre|films?|photography|poems?|poetry|crafts?|creative(?: work)?))(?: (?:work|commissions?|projects?|stuff))?"
)
_PUBLIC = _whole(
    r"second|(?:(?:paid |contract )?(?:work|contracts?|services?) )?(?:(?:for|from|with|by) )?(?:the |our )?"
    r"(?:nhs|councils?|local (?:council|nhs)|local authorit\w+|icb|health(?: service)?|public (?:bodies|sector))"
    r"(?: (?:or|and) (?:the |a )?(?:nhs|councils?))?(?: (?:work|contracts?|services?|stuff))?|paid work|contracts?"
)
_TEAM = _whole(
    r"first|(?:(?:our|my) )?(?:own )?(?:team|staff|volunteers?|trustees?|leaders?|committee|workers?|facilitators?|people)|us|ourselves|me|myself|to go on"
)
_OTHERS = _whole(
    r"second|(?:to )?(?:train|teach|run|deliver|run it|deliver it|put it on|hold it)(?: (?:it )?(?:for )?(?:ourselves|others?|other people|people|members|training))?"
    r"|others?|other people|(?:our |the )?(?:members|participants|clients|community|local people|young people|public)"
)
_MONEY = _whole(r"first|money|cash|funding|funds?|grants?|financial(?: help| support)?|to pay for things")
_COURSE = _whole(r"second|training|courses?|workshops?|events?|webinars?|a course or training")
_ADVICE = _whole(
    r"third|last|advice|guidance|information|info|tips|help with (?:a |the )?(?:forms?|applications?|bids?)"
)

#: Who advises groups, by nation.
ADVISERS = {
    Area.ENGLAND: "Council for voluntary service / local infrastructure organisation",
    Area.SCOTLAND: "Third Sector Interface",
    Area.WALES: "County Voluntary Council",
}


def _replied(line: str, words: str, earlier: Question) -> Question | None:
    """Return the earlier question with what a plain line adds as the reply to what was asked back; None: it is no reply.

    Of a pathway only area, income and words are new: which pathway holds there is for the caller to find.
    """
    asked = earlier.ask_back
    if asked is None or not line:
        return None
    told = replace(earlier, words=f"{earlier.words}, {words}", ask_back=None, settled=(*earlier.settled, asked))
    if _ANY.fullmatch(line):
        return told
    return _READERS[asked](line, told)


def _place(line: str, told: Question) -> Question | None:
    unread = Unread(line)
    areas = read_areas(unread)
    left = _OURS.sub(" ", unread.left.replace(BLANK, " "))
    if not areas or not set(left.split()) <= _AROUND:
        return None
    return replace(told, filters=replace(told.filters, areas=areas), places=read_places(line))


def _income(line: str, told: Question) -> Question | None:
    if _NO_INCOME.fullmatch(line):
        return replace(told, income=(0, 0))
    # `read_bounds` leaves out what somebody takes in: here nothing else is meant.
    unread = Unread(without_income_words(_BARE_SUM.sub(r"£\1", line)))
    bounds = read_bounds(unread)
    # "Under 5k" by itself goes on with the sum that is asked for, as it does everywhere else.
    if bounds is None or (None in bounds and not _TAKES.search(line)):
        return None
    if not set(unread.left.replace(BLANK, " ").split()) <= _AROUND_A_SUM:
        return None
    return replace(told, income=bounds)


def _commission(line: str, told: Question) -> Question | None:
    if _PUBLIC.fullmatch(line):
        return replace(told, filters=replace(told.filters, kinds=(Kind.CONTRACT,)))
    return replace(told, filters=replace(told.filters, text=(ARTWORK,))) if _ARTWORK.fullmatch(line) else None


def _training(line: str, told: Question) -> Question | None:
    if _TEAM.fullmatch(line):
        return replace(told, filters=replace(told.filters, kinds=(), categories=(Category.STAFF_TRAINING,)))
    if not _OTHERS.fullmatch(line):
        return None
    filters = replace(told.filters, kinds=(), categories=(Category.PROJECT,), text=("training",))
    return replace(told, filters=filters)


def _support(line: str, told: Question) -> Question | None:
    for pattern, kind in ((_MONEY, Kind.GRANT), (_COURSE, Kind.TRAINING)):
        if pattern.fullmatch(line):
            return replace(told, filters=replace(told.filters, kinds=(kind,)))
    if not _ADVICE.fullmatch(line):
        return None
    within = {over for area in told.filters.areas for over in area.lineage}
    terms = tuple(name for nation, name in ADVISERS.items() if nation in within) or tuple(ADVISERS.values())
    return replace(told, intent=Intent.GLOSSARY, filters=Filters(text=("advice",)), terms=terms, lead="terms")


_READERS = {
    AskBack.PLACE: _place,
    AskBack.INCOME: _income,
    AskBack.COMMISSION: _commission,
    AskBack.TRAINING: _training,
    AskBack.SUPPORT: _support,
}


def reply_to(earlier: Question, line: str, words: str, guidance: Guidance) -> Question | None:
    """Return the earlier question as its answer to what was asked back completes it; None: the line is no such answer."""
    question = _replied(line, words, earlier)
    if question is None:
        return None
    asked, text = earlier.ask_back, plain_line(earlier.words, guidance)
    nations = nations_of(question.filters.areas, "")
    if asked is AskBack.PLACE and nations and question.intent is Intent.PATHWAY:
        there = find_pathway(text, guidance, nations)
        begin = beginning(guidance, nations)
        pathway, stage = (begin, None) if there is None else (there.id, there.stage)
        told = replace(question, pathway=pathway, stage=stage, lead="pathway", nations=nations)
        return replace(told, elsewhere=of_that_kind(text, guidance, nations, there, sure=True))
    if asked is AskBack.PLACE and nations and question.pathway is not None:
        near = find_pathway(text, guidance, nations)
        return replace(question, pathway=near.id if near is not None and near.nearness >= BESIDE else None)
    if asked is AskBack.COMMISSION:
        whom = "as artists" if question.filters.text else f"by {line}"
        near = find_pathway(f"how do we get commissioned {whom}", guidance, nations)
        return replace(question, pathway=None if near is None else near.id)
    return question

"""A short line behind a way, a guide or an explained word: it is asked of that, although by itself it names nothing.

Pure: the guidance is handed in. "Who decides", "how often", "do they pay us", "difference?" are answered from what was told
last, or it is said that this holds no answer; what names something else is left as it was understood.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from tracker.asking.items.shortly import MOST_WORDS, is_short, says_little
from tracker.asking.line.unread import Unread, plain
from tracker.asking.places.where import read_areas
from tracker.asking.ways.aspects import FURTHER, read_aspect
from tracker.asking.ways.faintly import hardly_near, is_faint, seeks_another
from tracker.asking.ways.glossary import in_nations
from tracker.asking.ways.narrow import narrowed, nearest_parts
from tracker.asking.ways.pathways import nations_of
from tracker.knowledge import Guidance
from tracker.questions import Aspect, Question
from tracker.terms import Intent

_SO = r"(?:(?:and|so|ok|okay|but|right|well|thanks|great|oh|hmm|then|too complicated|just|please|,) )*"
_END = r"(?: (?:then|please|pls|now|again|though|exactly|really|actually|ok|,))*"
#: What of a way is asked in other words than right behind its name.
_ASPECTS = tuple(
    (aspect, re.compile(rf"{_SO}(?:{says}){_END}"))
    for aspect, says in (
        (
            Aspect.PAYER,
            r"(?:whos?|which (?:body|people|team)|who is it (?:that )?|whose job is it to) ?(?:actually |really )?(?:decides?|pays?|commissions?|funds?|buys?|chooses?|picks?|is in charge|in charge|runs?|holds the (?:money|purse)|is (?:behind|responsible for)|responsible|gives)(?: (?:it|this|that|them|us|for (?:it|this|that|them)|the money|who gets it))*|who is it|whos it (?:from|matter to)|who does it matter to|who cares(?: about (?:it|that))?|who uses (?:it|that|them)",
        ),
        (
            Aspect.SIGN,
            r"(?:how|where) (?:do|would|will|can|could|should) (?:we|i|you|they|people|groups) (?:ever |even )?(?:hear|know|find out|see|spot|find|look|learn|get to (?:hear|know))(?: (?:about|of|for|when|if|out))*(?: (?:it|them|those|these|one|they|theyre|one is|its) ?(?:coming|out|open|starts?|happens?)?)?|where (?:do|does|are|is|would|will) (?:they|it|these|those) (?:get )?(?:advertis\w+|publish\w*|announc\w+|list\w*|post\w*|put|appear)(?: (?:it|them|those))?|how will (?:we|i) know",
        ),
        (
            Aspect.TIME,
            r"(?:whats |what is |when is |whens )?(?:the |a |its )?(?:deadline|closing date)|when(?: is|s)? (?:it|that)|when (?:does|do) (?:it|they) (?:open|close|start|happen)|by when",
        ),
        (
            Aspect.BARRIER,
            r"what (?:usually |often |mostly )?(?:trips|catches|trip|catch) (?:people|groups|us|you|them|most) (?:up|out)|(?:is (?:it|this|that) |how )(?:(?:very|really|that|too) )?(?:risky|hard|difficult|tricky|dangerous|a risk)(?: is (?:it|that|this))?|(?:what(?:s| is| are) the )?(?:risks?|catch|downsides?|pitfalls)",
        ),
        (
            Aspect.CONTACT,
            r"(?:who|whom|whos) (?:do|should|can|would|shall) (?:we|i) (?:talk|speak|ring|ask|contact|email|call|phone|go|write|approach|see|meet)(?: (?:to|with|about (?:it|this|that)|first|there|it))*|who(?: is|s)? (?:the )?(?:best )?(?:person|contact)(?: to .{3,20})?",
        ),
    )
)
_NOW = re.compile(
    rf"{_SO}(?:(?:so )?what (?:do|should|can|must|would) (?:we|i) (?:need to |have to )?do(?: about (?:it|that|this))?|what now|now what|where do (?:we|i) (?:start|begin)|(?:tell|give|show) (?:me|us) (?:just |only )?the first (?:step|bit|thing)|(?:whats |what is )?the first (?:step|bit|thing)(?: (?:(?:wed|id|well|we|i)(?: (?:would|should|must|have to|need to|could))? do))?)(?: (?:first|next|to do))*{_END}"
)
_WORDS_OF_IT = re.compile(r"\b(?:it|they|them|that|this|one|those|these|ones|ours|theirs|theyre|its)\b")
#: It asks of what was explained: "have they got money".
_IS_IT = re.compile(
    rf"{_SO}(?:have|has|do|does|is|are|can|could|will|would|whats|who|where|how) (?:they|it|them|that|ours|one|those|these)\b"
)
_DIFFERENCE = re.compile(
    rf"{_SO}(?:(?:whats|what is|is there|wheres|tell me|explain)? ?(?:the |a |any )?(?:main |real )?differences?(?: (?:between (?:them|the two|those|these|both)|then))?|how (?:do|are) (?:they|these|those|the two) (?:differ|different)|compare (?:them|the two|both)|which (?:one )?(?:is|would be|should we (?:go for|be|pick|choose))(?: the)? ?(?:better|best|right|cheaper|easier|simpler|quicker|safer)?(?: (?:one|for us|to (?:run|set up|get|be|do)))*|(?:are they|is (?:it|that)) the same(?: thing)?){_END}"
)
#: Behind a word for a sort of money: who gives it.
_WHO_GIVES = re.compile(
    r"\b(?:who|anyone|anybody|where|any)\b.*\b(?:gives?|pays?|funds?|offers?|does|get|find|going|open)\b"
)
#: Another word is held out.
_HELD_OUT = re.compile(rf"{_SO}(?:what|how) about (?:an? |the )?(?P<what>[a-z0-9 ]{{2,40}}?){_END}")
#: Whether a way holds for somebody: "are choirs ok".
_WHETHER = re.compile(rf"{_SO}(?:are|is|can|could|do|does|would|will)\b(?! (?:there|you|u|any)\b)")
#: They tell where they are, and as whom, and ask for nothing.
_WE_ARE = re.compile(
    rf"{_SO}(?:we|were|we are|i|im|i am|our|my)\b(?!.*\b(?:how|what|who|when|where|why|can|could|do|does|need|want|looking|any)\b)"
)


def of_what_was_told(
    question: Question,
    words: str,
    before: Question | None,
    guidance: Guidance,
    understood: Callable[[str], Question],
) -> Question:
    """Return the question on what was told before, where a short line asks of that; the question as it was else.

    `understood` understands a line that stands alone.
    """
    line = plain(words)
    if before is not None and before.intent is Intent.GLOSSARY and question.intent is Intent.SEARCH:
        question = _other_word(question, line, words, understood)
    lead = "" if before is None else _lead(before, guidance)
    if before is None or not lead:
        return question
    if question.choices and question.terms and question.terms[0] not in before.terms:  # "and a dynamic market?"
        question = replace(question, intent=Intent.GLOSSARY, lead="terms", choices=(), pathway=None, guide=None)
    if question.intent is Intent.GLOSSARY and question.terms:
        return _beside(question, before) if lead == "terms" else question
    if lead == "pathway" and (here := _here(question, line, words, before, guidance)) is not None:
        return here
    of_bot = question.intent is Intent.HELP and not question.lead
    if of_bot and _WORDS_OF_IT.search(line) and not (lead != "terms" and re.search(r"\bwork", line)):
        question = replace(question, intent=Intent.OUT_OF_SCOPE)  # "how do we use it" is not asked of the bot
    # What goes on already says so.
    step = question.parts and question.lead == "guide" and question.guide == before.guide
    on = question.words != words or question.aspect in (Aspect.STEP, Aspect.WHOLE) or question.templates or step
    if on or question.distress or question.intent in _OTHERS:
        return question
    short = is_short(line)
    told = replace(
        before,
        words=words,
        details=(),
        aspect=None,
        ask_back=None,
        templates=(),
        choices=(),
        silent=False,
    )
    if not short and aspect_of(line) is None and _WORDS_OF_IT.search(line) is None:
        return question
    found = {"pathway": _of_way, "guide": _of_guide, "terms": _of_term}[lead](question, line, told, guidance)
    if found is None and lead == "terms":
        found = _by_name(line, told, guidance, understood)
    if found is not None:
        return found
    if nations_of(read_areas(Unread(line)), line):
        return _elsewhere(question, line, told, guidance, understood)
    asks = lead == "pathway" and short and question.intent is Intent.SEARCH and _WHETHER.match(line) is not None
    little = (
        asks
        or says_little(question, line)
        or is_faint(question, line, guidance)
        or (lead == "terms" and question.intent is Intent.SEARCH and _IS_IT.match(line))
    )
    little = little and not seeks_another(line)
    return replace(told, silent=True, stage=before.stage) if little else question


def _other_word(question: Question, line: str, words: str, understood: Callable[[str], Question]) -> Question:
    """Return the question on another word, behind one that was explained or is not known: "ok what about JSNA"."""
    held = _HELD_OUT.fullmatch(line)
    if held is None:
        return question
    word = understood(f"what is {held['what']}")
    return replace(word, words=words) if word.intent is Intent.GLOSSARY and word.terms else question


def _here(question: Question, line: str, words: str, before: Question, guidance: Guidance) -> Question | None:
    """Return that the way that was told holds where the person says they are; None where they say no such thing."""
    unread = Unread(line)
    nations = nations_of(read_areas(unread), "")
    way = guidance.pathways[before.pathway or ""]
    if not nations or question.distress or not set(nations) <= set(way.nations) or len(line.split()) > MOST_WORDS:
        return None
    if not _WE_ARE.match(line) and re.search(r"[a-z]", re.sub(r"\b(?:in|near|from|yes|its)\b", "", unread.left)):
        return None
    told = replace(before, words=words, lead="pathway", terms=(), guide=None, templates=(), ask_back=None)
    filters = replace(before.filters, areas=question.filters.areas)
    return replace(told, silent=False, filters=filters, places=question.places, nations=nations, aspect=Aspect.HERE)


def _beside(question: Question, before: Question) -> Question:
    """Keep the word that was explained before, so that the two can be compared."""
    other = next((name for name in before.terms[:1] if name not in question.terms), "")
    return replace(question, beside=other)


def _elsewhere(
    question: Question, line: str, told: Question, guidance: Guidance, understood: Callable[[str], Question]
) -> Question:
    """Return the same way in another nation, where a line names nothing but that: "in scotland too?"."""
    way = guidance.pathways.get(told.pathway or "")
    moves = told.lead == "guide" and _WE_ARE.match(line)  # a guide holds for all: the way behind it moves along
    if way is None or question.filters.text or not (moves or told.lead == "pathway"):
        return question
    if question.intent is not Intent.SEARCH and not (moves and question.pathway is None):
        return question
    there = understood(f"how does {plain(way.title)} work {line}")
    if there.intent is not Intent.PATHWAY:
        return question
    if there.pathway is None:
        return replace(told, nations=there.nations, silent=True)
    return replace(there, words=told.words)


#: Such words mean nothing that was told.
_OTHERS = (Intent.HELP, Intent.SUBSCRIBE_HELP, Intent.DISTRESS, Intent.DETAILS)


def _lead(before: Question, guidance: Guidance) -> str:
    """Return with what the answer before began: "pathway", "guide" or "terms"; "" for none of them."""
    if before.intent not in (Intent.PATHWAY, Intent.GLOSSARY) or before.choices or before.distress:
        return ""
    held = {
        "pathway": before.pathway in guidance.pathways,
        "guide": before.guide in guidance.guides,
        "terms": bool(before.terms) and before.terms[0] in guidance.terms,
    }
    return before.lead if held.get(before.lead) else ""


def _of_way(question: Question, line: str, told: Question, guidance: Guidance) -> Question | None:
    """Return what of a way a line asks for; None where it asks for nothing that is known of ways."""
    way = guidance.pathways[told.pathway or ""]
    told = replace(told, lead="pathway", terms=(), guide=None)
    if _NOW.fullmatch(line):
        return replace(told, stage=told.stage or 1, aspect=Aspect.STEP)
    aspect = aspect_of(line)
    if aspect is not None:
        return replace(told, aspect=aspect)
    if not says_little(question, line):
        return None
    aspect = read_aspect(line)
    stage = next((one.number for one in way.stages if _names(line, one.title)), None)
    if aspect is not None:
        return replace(told, aspect=aspect)
    return None if stage is None else replace(told, stage=stage, aspect=Aspect.STEP)


#: Words of every step and every question.
_SMALL = frozenset(
    "a an the and or of to in on at for by with do does did is are be we i you they it them our ours us your how what who when where why can could should will would if not no so one get go".split()
)


def _names(line: str, title: str) -> bool:
    """Say whether a line shares a telling word with the title of a step: "how do we find ours", "Find the link workers"."""
    words = {word.removesuffix("s") for word in plain(title).split() if word not in _SMALL and word.isalpha()}
    return bool(words & {word.removesuffix("s") for word in line.split() if word not in _SMALL})


def aspect_of(line: str) -> Aspect | None:
    """Return what a plain line behind a way asks of it, where it asks for nothing else."""
    return next((aspect for aspect, says in _ASPECTS if says.fullmatch(line)), None)


def _of_guide(question: Question, line: str, told: Question, guidance: Guidance) -> Question | None:
    """Return the parts of a guide that a line asks for, or the one behind that which was told."""
    guide = guidance.guides[told.guide or ""]
    before_parts = told.parts
    told = replace(told, lead="guide", terms=(), pathway=None, stage=None, parts=())
    if FURTHER.fullmatch(line):
        after = max(before_parts, default=0) + 1
        return replace(told, parts=(after,)) if after <= len(guide.steps) else replace(told, aspect=Aspect.WHOLE)
    if question.details or question.terms or question.intent not in (Intent.PATHWAY, *_LITTLE):
        return None
    of_it = says_little(question, line) or _WORDS_OF_IT.search(line) is not None
    parts = narrowed(line, guide) or (nearest_parts(line, guide) if of_it else ())
    return replace(told, parts=parts) if parts else None


_LITTLE = (Intent.OUT_OF_SCOPE, Intent.SMALLTALK, Intent.SEARCH)


def _of_term(question: Question, line: str, told: Question, guidance: Guidance) -> Question | None:
    """Return what a line asks of a word of the glossary: how it differs from the one before, where it holds, its way."""
    if len(told.terms) > 1 and told.beside in told.terms and _DIFFERENCE.fullmatch(line):
        return replace(told, silent=True)
    if told.beside and _DIFFERENCE.fullmatch(line):
        return replace(told, intent=Intent.GLOSSARY, terms=(told.beside, told.terms[0]), lead="terms")
    nations = nations_of(read_areas(Unread(line)), line)
    if nations and (says_little(question, line) or question.intent is Intent.SEARCH or _WORDS_OF_IT.search(line)):
        terms = in_nations(told.terms[:1], nations, guidance)
        return replace(told, intent=Intent.GLOSSARY, terms=terms, nations=nations, lead="terms")
    if question.details or (question.terms and question.terms[0] != told.terms[0]):
        return None
    aspect = aspect_of(line) or (read_aspect(line) if says_little(question, line) else None)
    if aspect is not None and told.pathway in guidance.pathways:
        return replace(told, intent=Intent.PATHWAY, lead="pathway", terms=(), guide=None, aspect=aspect)
    guide = guidance.guides.get(told.guide or "")
    parts = () if guide is None else narrowed(line, guide)
    return replace(told, intent=Intent.PATHWAY, lead="guide", terms=(), parts=parts) if parts else None


def _by_name(
    line: str, told: Question, guidance: Guidance, understood: Callable[[str], Question]
) -> Question | None:
    """Return what a line asks with the word in place of "it"; None where that says no more than before."""
    name = plain(told.terms[0].removeprefix("notice:"))
    named = _WORDS_OF_IT.sub(name, line, count=1)
    if named == line:
        return None
    question = understood(named)
    if question.intent is Intent.SEARCH and question.filters.categories and _WHO_GIVES.search(line):
        return replace(question, words=told.words)
    if not question.terms and hardly_near(named, guidance):
        return None
    of_ways = question.intent is Intent.PATHWAY and not (question.choices or question.distress)
    if not of_ways or not (question.pathway or question.guide) or question.terms[:1] not in ((), told.terms[:1]):
        return None
    return None if question.lead == "terms" else replace(question, words=told.words)

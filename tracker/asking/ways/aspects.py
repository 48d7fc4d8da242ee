"""What of a pathway is asked for: how long it takes, whom to ring, what goes wrong, one of its steps, what comes next.

Pure. After a pathway such words, with hardly anything beside them, go on with that pathway; in a question of its
own they choose what of the pathway is told first.
"""

import re
from dataclasses import replace

from tracker.asking.line.unread import plain
from tracker.asking.ways.choices import chosen
from tracker.asking.ways.narrow import rest_of
from tracker.knowledge import Guidance
from tracker.questions import Aspect, Question
from tracker.terms import Intent

#: Nobody goes on with a talk in more characters.
LONGEST = 120

_TALK = r"(?:ring|phone|call|speak|talk|contact|ask|approach|email|e mail|write|see|meet|go|turn|get in touch|chat|message)"
_ASPECTS = (
    (
        Aspect.BARRIER,
        (
            r"(?:go(?:es|ing)? wrong|pitfalls?|traps?|stumbling blocks?|barriers?|what(?:s| is| are)(?: the)? (?:hard|tricky|difficult|problems?|catch)"
            r"|what (?:makes|could make) it (?:hard|easier|easy)|what helps|watch out for|mistakes|why (?:do|would) (?:groups|people|we|they) (?:fail|lose))"
        ),
    ),
    (
        Aspect.TIME,
        (
            r"(?:how long|how much time|how many (?:days|weeks|months|years)|how (?:soon|quick|quickly|fast)|when (?:will|would|do|might) (?:we|i) (?:hear|know|find out)"
            r"|what (?:does it|will it) cost (?:us |me )?in time)"
        ),
    ),
    (
        Aspect.CONTACT,
        (
            rf"(?:whom?|whos)(?: exactly)? (?:do|should|can|could|would|shall|must|to|might)(?: we| i| you)? ?(?:need to |have to |best )?{_TALK}"
            rf"|who (?:is|are) (?:the )?(?:right )?(?:contact|person|people|officer)|whos (?:the )?(?:contact|right person)|who to {_TALK}"
        ),
    ),
    (
        Aspect.SIZE,
        r"(?:how much (?:money |cash )?(?:is|can|could|do|does|will|would|might)(?: it| we| i| you| they| there)?|what size|how big)",
    ),
)
_READERS = tuple((aspect, re.compile(rf"\b(?:{pattern})\b")) for aspect, pattern in _ASPECTS)

_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "one first",
            "two second",
            "three third",
            "four fourth",
            "five fifth",
            "six sixth",
            "seven seventh",
            "eight eighth",
        ),
        start=1,
    )
    for word in words.split()
}
_NUMBER = "|".join((*_NUMBERS, r"\d{1,2}(?:st|nd|rd|th)?"))
# The plain line writes the 4 of "step 4 take" as "for".
_STEP = re.compile(
    rf"\b(?:(?:steps?|stages?|number|part) (?:number |no )?(?P<after>{_NUMBER}|for(?= takes?\b))|(?P<before>{_NUMBER}) (?:step|stage))\b"
)
_LAST = re.compile(r"\b(?:the )?(?:last|final) (?:step|stage)\b")
_FIRST = re.compile(
    r"(?:(?:and|so|ok|okay|but|right|well|thanks|great|hi|please|,) )*(?:(?:whats|what is|what comes|what do (?:we|i) do|what should (?:we|i) do|where do (?:we|i) (?:start|begin)|tell me|show me|how do (?:we|i) (?:start|begin)|and) ?)?"
    r"(?:(?:the )?(?:very )?first(?: (?:step|stage|one|thing|bit|of (?:them|those|these)))?|to (?:start|begin)|start|begin)?(?: (?:then|please|pls|now|with|to do))*"
)
_AT_LAST = re.compile(
    r"(?:(?:and|so|ok|okay|but|right|well|,) )*(?:(?:whats|what is|what comes|what happens|tell me) )(?:the )?(?:very )?(?:last|at the end|in the end|the end)(?: (?:one|step|stage|bit|thing))?(?: (?:then|please|pls))*"
)
#: "And then?": the next step.
FURTHER = re.compile(
    r"(?:(?:(?:(?:ive|weve|we have|i have|we|i) )?(?:done|did|finished|sorted|completed) (?:that|it|this|that one|this one|this step|that step|step \d|the first(?: one| step)?)(?: now| already)?|done|sorted|finished|and|so|ok|okay|but|right|well|thanks|great|,) )*(?:(?:what|whats|what is|what do we do|what do i do|what happens|what comes|what follows|then|carry|go|tell me) )*"
    r"(?:then|next|on|carry on|go on|keep going|after (?:that|this|it|applying|we apply|weve applied|sending (?:it|that)|the form)|afterwards|the next (?:step|stage|one|bit)|next (?:step|stage|one|bit)|then what|what then)(?: please| pls)?"
)
#: Beside an aspect or a step these words ask for nothing else.
_SMALL = frozenset(
    """
    a about all again an and any are as at be been but can could detail details do does doing done explain first for from further give
    go going happen get happens have hear hi how i if in info into is it its know like long look me might mostly more much
    need normally of often ok okay on one or our out over please pls right say show so step stage steps stages take takes taking tell thanks
    that the their them then there they thing things this to typically up us usually we well what whats when which who will with
    till until before id wed see paid see first
    skip jump straight would you your whole process way money cash start long exactly best with now here person should must usual answer back
    """.split()
)


def read_aspect(line: str) -> Aspect | None:
    """Return what of a pathway a plain line asks for, None where it asks for the whole of it."""
    return next((aspect for aspect, pattern in _READERS if pattern.search(line)), None)


def asks_aspect_alone(line: str) -> bool:
    """Say whether a plain line asks how long, how much or whom, and names nothing of which: "how long is it"."""
    if read_aspect(line) is None:
        return False
    for _, pattern in _READERS:
        line = pattern.sub(" ", line)
    return {word for word in line.split() if word != ","} <= _SMALL | {"last", "lasts", "keep", "stuff", "must"}


_SOURCES = re.compile(
    r"(?:(?:so|and|but|ok|hi|hello|,) )*(?:where (?:do|did|does|have) (?:you|it|the bot) (?:all )?(?:get|got|take|find) (?:(?:your|this|that|the|all|these) ){0,2}(?:information|info|facts|answers|data|news|dates|stuff|things|it|this|that|them|these|all)(?: from)?"
    r"|where (?:is|does|do) (?:this|that|it|these|all this|your answers|your facts|your information|the information|your info) (?:all )?(?:come )?from"
    r"|where (?:is|was|were|does|do|did|are|has|have) (?:all )?(?:this|that|the|your|these|those|any of this|all of this|all of that)(?: \w+)?"
    r" (?:information|info|facts|answers?|data|news|dates|stuff|details|advice|list|finds|opportunities|results)(?: all)?"
    r"(?: (?:come|came|coming|got|taken|found|gathered|pulled))? from(?: then| exactly| actually| anyway)?"
    r"|how (?:old|fresh|recent|current|up to date|reliable|accurate) (?:is|are) (?:all )?(?:this|that|the|your|these) (?:information|info|facts?|answers?|data|dates|stuff|list|details|lists)|(?:is|are) (?:this|the|your|these) (?:information|info|facts?|answers?|data|dates|details|lists?) (?:up to date|current|reliable|accurate|recent)|when (?:was|were) (?:this|the|your|these) (?:information|info|facts?|answers?|data|dates|details|lists?) (?:last )?(?:checked|updated|read)|what are your sources|what is your source|whats your source|your sources|how do you know(?: (?:this|that|it|all this|any of this|all that))?(?: is (?:right|true|correct))?"
    r"|(?:how )?can (?:we|i) trust (?:you|this|that|it|your answers)|who (?:says|said) so|says who|who checks (?:this|your answers|what you say))(?: please)?"
)


def asks_sources(line: str) -> bool:
    """Say whether a plain line asks on what the bot's own answers rest: "where do you get your information"."""
    return _SOURCES.fullmatch(line) is not None


def on_with(earlier: Question, words: str, guidance: Guidance) -> Question | None:
    """Return the question that goes on with the pathway of the one before; None where the words ask for other things."""
    if earlier.choices:
        return chosen(earlier, words, guidance)
    if (
        earlier.intent in (Intent.PATHWAY, Intent.GLOSSARY)
        and (further := rest_of(earlier, words, guidance)) is not None
    ):
        return further
    pathway = guidance.pathways.get(earlier.pathway or "")
    led = earlier.intent is Intent.PATHWAY and earlier.lead in ("pathway", "step")
    if pathway is None or not led or len(words) > LONGEST:
        return None
    line, count = plain(words), len(pathway.stages)
    told = replace(
        earlier,
        words=f"{earlier.words}, {words}",
        lead="pathway",
        terms=(),
        guide=None,
        templates=(),
        ask_back=None,
        distress=False,
        silent=False,
    )
    if line and _FIRST.fullmatch(line) and re.search(r"\b(?:first|start|begin)\b", line):
        return replace(told, stage=1, aspect=Aspect.STEP)
    if FURTHER.fullmatch(line):
        return replace(told, stage=min(_now(earlier), count) + 1, aspect=Aspect.STEP)
    stage = count if _AT_LAST.fullmatch(line) else _step(line, count)
    aspect = read_aspect(line)
    left = "" if _AT_LAST.fullmatch(line) else _LAST.sub(" ", _STEP.sub(" ", line))
    for _, pattern in _READERS:
        left = pattern.sub(" ", left)
    if (stage is None and aspect is None) or not {word for word in left.split() if word != ","} <= _SMALL:
        return None
    if aspect is None:
        return replace(told, stage=stage, aspect=Aspect.STEP)
    return replace(told, stage=earlier.stage if stage is None else stage, aspect=aspect)


def _now(earlier: Question) -> int:
    """Return the stage that was told last: where none was asked for, it was the first."""
    return earlier.stage or 1


def _step(line: str, count: int) -> int | None:
    found = _STEP.search(line)
    if found is None:
        return count if _LAST.search(line) else None
    said = (found["after"] or found["before"]).replace("for", "four" if found[0].endswith(" for") else "for")
    return _NUMBERS.get(said) or int(re.sub(r"\D", "", said))

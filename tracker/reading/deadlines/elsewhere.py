"""Say whether a closing date is another fund's: by the heading that it stands under, or by the name that its sentence gives.

Pure (codebook, Decisions: a sister scheme named in the item counts for nothing). Pages end with what else might suit their
reader; where nothing of the page's own closes before that, nobody can tell, and the date is doubtful.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.page import DatedText
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate
from tracker.text.html import Block, BlockKind

#: The rule of a date under a heading about others, or beside another fund's name.
OF_OTHERS: Final = "another fund's own date"
_WHAT: Final = r"(?:funders?|funds?|funding|grants?|grant[ -]?makers?|schemes?|programmes?|opportunit(?:y|ies)|sources|money|support|places|pots|trusts|foundations|charities|help|options|links|news|items|stories|articles|pages|posts|content|reading|notices|announcements|events|calls|offers|bits(?: and pieces)?|things)"
_OTHER_HEADING: Final = re.compile(
    rf"\W*(?:(?:some|our|the|and|a few) )*(?:other|others|further|more|alternative|similar|related|external|different) (?:(?:local|national|grant|possible|potential|useful|relevant|current|open|available|live|community|regional|big|bigger|small|smaller|larger|latest|recent) )*{_WHAT}"
    rf"(?: (?:{_WHAT}|of|for|you|your|near|to|apply|try|look|at|explore|consider|that|which|we|like|know|about|may|might|can|could|help|suit|interest|in|from|elsewhere|locally|nearby|and|open|now|available|currently|worth|a|closing|opening|soon|still|this|next|month|week)\b)*\W*"
    rf"|\W*(?:in the meantime|meanwhile|until then)\b(?=[^\n]*\b{_WHAT}\b)(?=[^\n]*\b(?:below|these|following|here|others?)\b)[^\n]{{0,90}}"
    rf"|\W*(?:browse|view|see|explore|find)(?: (?:all|more|other|our|the|full|latest|list|of))+ {_WHAT}\W*|\W*(?:latest|recent|popular|trending|recommended) {_WHAT}\W*"
    r"|\W*(?:others|elsewhere|see also|also|also (?:open|see|of interest|worth a look|this (?:week|month)|on offer|available)(?: now)?|what else(?: is (?:open|on|out there|available))?\W?|in other news|news in brief|in brief)(?: (?:in|on|around|from|this|the|our|week|month|site|sector|region|county|wales|scotland))*\W*"
    r"|\W*(?:you|people|readers|applicants)(?: (?:who (?:read|liked) this))?(?: (?:might|may|could|can|will))?(?: also)? (?:like|liked|enjoy|be interested in|find (?:useful|helpful)|want to (?:see|read|try|look at)|try|consider|need)\b(?: (?:this|these|to see|to read|to try))?\W*"
    r"|\W*(?:around|across|from) (?:the|our|other) (?:sector|partners?|partner organisations|county|region|funders|neighbours|organisations)\W*"
    r"|\W*(?:not (?:quite )?(?:for you|right for you|the right (?:fund|grant)|eligible|what you need)|too (?:small|big|late) for you|need (?:more|less|something else|a bigger grant)|looking for (?:more|less|other|another|something)[\w ]{0,20}|can['’]t wait|missed (?:it|this|out|the deadline))(?: (?:with us|here))?\W*"
)
#: Over headlines, which are no sentences: what stands between two paragraphs of a story may be its own.
_HEADLINES: Final = re.compile(r"\W*(?:most (?:read|popular)|top stories|(?:latest|recent) (?:jobs|events))\W*")
_CUES: Final = ("most read", "most popular", "top stories", "latest ", "recent ")
#: Somebody named does something that closes: "The Arts Council's project grants close".
_NAMED: Final = re.compile(
    r"(?:^|[.;,–—] |\b(?:[Aa]nd|[Bb]ut|[Ww]hile|[Tt]o) )\W*(?:[Tt]he )?(?:[a-z]+['’]s? )?(?P<name>[A-Z][\w’'&-]*(?: (?:(?:of|for|the|and|in) )?[A-Z][\w’'&-]*){0,5})(?:['’]s?)?(?:, [a-z][^,.;]{2,40},)?(?: [a-z][\w-]*){0,4}? (?:closes?|shuts?|ends?|stops?|finish(?:es)?|has (?:a |its )|must be|(?:is|are|stays?|remains?) open|takes? (?:bids|applications)|accepts?|will (?:close|shut|stop|take|accept))\b"
)
_A_FUND: Final = re.compile(
    r"(?:Fund|Trust|Foundation|Council|Lottery|Scheme|Programme|Grants?|Awards?|Charity|Society|Bank|Association|Prize|Partnership|England|Scotland|Wales|Chest|Award|Bursary|Company|Government|All)s?['’]?s?$"
)
#: "The deadline for the Heron Fund is": whose it is stands behind.
_ITS_DEADLINE: Final = re.compile(
    r"\b(?:[Dd]eadlines?|[Cc]losing dates?|[Aa]pplications?|[Bb]ids?) (?:for|of|to) (?:[Tt]he )?(?P<name>[A-Z][\w’'&-]*(?: (?:(?:of|for|the|and|in) )?[A-Z][\w’'&-]*){1,5})(?![\w’'&-])"
    r"|\b[Tt]he (?P<named>[A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*){1,4})(?:['’]s?)? (?:deadline|closing date)\b"
)
#: "Our youth fund closes on": one of several that the same people run.
_ONE_OF_OURS: Final = re.compile(
    r"\b[Oo]ur (?P<name>(?!(?:own|new|first|second|third|next|small|smaller|main|large|larger|spring|summer|autumn|winter|current|community|grants?|final|last|annual)\b)[a-z][a-z-]+ (?:fund|scheme|programme|prize|chest)) (?:closes?|shuts?|ends?|stops?|is open|takes|accepts|will close)\b"
)
#: What names the page's own.
_OURS: Final = re.compile(
    r"(?:^|[.;,–—] |\b(?:and|but|while) )\W*(?:we|our (?:own )?(?:fund|scheme|grants?|round|deadline|closing date|programme)|ours|this (?:fund|scheme|round|call|programme)|the (?:fund|scheme))(?: [\w’'-]+){0,3} (?:clos\w+|shuts?|stops?|ends?|finish(?:es)?|is|falls)\b[^.;]{0,30}$"
)
#: Which days may be another's, in each kind; a course's own days stand below "More dates", too.
_ASKED: Final = {
    Kind.GRANT: (What.APPLY, What.EOI, What.OPENS, What.DECISION, What.REGISTER),
    Kind.TRAINING: (What.APPLY, What.OPENS),
    Kind.CONTRACT: (What.APPLY, What.OPENS),
}
#: The rules of the page's own closing date where that is over.
_OVER: Final = ("past", "a closing date that has passed")
_SEVERAL: Final = 2
#: How many lines above its date a line of plain text may lead in what others offer.
_LINES: Final = 10
#: How many lines down from the name of another fund its day may stand, where those between are fields.
_FIELDS: Final = 5
#: The name of a section, or of another fund: short, without figures, and no sentence.
_SHORT: Final = re.compile(r"\W*[A-Z0-9][^.!?:;\d|]{2,58}\??\s*")
_SEASONS: Final = re.compile(
    r"\b(?:Spring|Summer|Autumn|Winter|Round|Small|Large|Main|Community|Project|Development|Applications?|January|February|March|April|May|June|July|August|September|October|November|December|Stage|Phase|Lot|Strand)\b"
)


def names_others(line: str) -> bool:
    """Say whether a line, in lower case, leads in what others offer."""
    return _OTHER_HEADING.fullmatch(line) is not None


def is_about_others(block: Block | None) -> bool:
    """Say whether a block stands under a heading about what others offer: "You might also like", "Other funders"."""
    return block is not None and any(names_others(heading.lower()) for heading in block.headings)


def _is_under_others(page: DatedText, date: FoundDate) -> bool:
    block = page.block(date.start)
    if is_about_others(block) or line_leads_in(page, date, _OTHER_HEADING, names=True):
        return True
    ends = block is None or page.text.endswith((".", "!"), block.start, block.end)
    return not ends and any(cue in page.text for cue in _CUES) and line_leads_in(page, date, _HEADLINES)


def line_leads_in(page: DatedText, date: FoundDate, sign: re.Pattern[str], *, names: bool = False) -> bool:
    """Say whether a line of plain text above a date, all of which fits `sign`, leads in the section that it stands in.

    A page without its markup keeps its headings as lines alone. A short line begins a section anew; with `names` one that a
    dated line follows is the name of one thing of several.
    """
    index = page.block_index(date.start)
    for at in range(index - 1, max(-1, index - _LINES), -1):
        block = page.blocks[at]
        line = page.original[block.start : block.end]
        if sign.fullmatch(line.lower()) is not None:
            return True
        named = names and _is_dated(page, at + 1)
        if block.kind is BlockKind.HEADING:
            return False
        if _SHORT.fullmatch(line) and not named:
            return False
    return False


def _is_dated(page: DatedText, index: int) -> bool:
    """Say whether a day stands in the block at `index`, or in the next one after fields alone: "Status: open", "Maximum: £500"."""
    for block in page.blocks[index : index + _FIELDS]:
        if any(block.start <= one.start < block.end for one in page.near(block.end)):
            return True
        if ": " not in page.text[block.start : block.end]:
            return False
    return False


#: The name that stands right before a day: "Harbour Chest (closes 4 December".
_NAME_BEFORE: Final = re.compile(
    r"(?P<name>[A-Z][\w’'&-]*(?: (?:(?:of|for|the|and|in) )?[A-Z][\w’'&-]*){1,5})(?: ?[(:,–—-]| [a-z]{4,9}\b)[^.\n|]{0,30}$"
)


def without_teasers(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles without the closing days of funds that a page names by the same day and name among those of others.

    A menu, or a box beside the text, tells "Harbour Chest (closes 4 December)", and so does the list of other funds below.
    """
    theirs = {
        (date.day, _name_before(page, date))
        for date, role in zip(page.dates, told, strict=True)
        if role.rule == OF_OTHERS
    }
    if not any(name for _, name in theirs):
        return told
    return [
        Role(None, OF_OTHERS)
        if role.what in (What.APPLY, What.OPENS)
        and (name := _name_before(page, date))
        and (date.day, name) in theirs
        else role
        for date, role in zip(page.dates, told, strict=True)
    ]


def _name_before(page: DatedText, date: FoundDate) -> str:
    line = page.original.rfind("\n", 0, date.start) + 1
    found = _NAME_BEFORE.search(page.original, max(line, date.start - 100), date.start)
    return "" if found is None else found["name"]


def of_others(page: DatedText, role: Role, index: int, begin: int, told: list[Role]) -> Role:
    """Return a closing date's role once it is asked whether the date is another fund's; the role itself where it is not.

    The date is that at `index`, its sentence begins at `begin`; `told` holds the answers for the dates before it.
    """
    if role.what not in _ASKED.get(page.kind, ()):
        return role
    date = page.dates[index]
    if _is_under_others(page, date):
        before = any(
            ((one.what is not None and one.what.closes) or one.rule in _OVER) and not _is_under_others(page, other)
            for one, other in zip(told, page.dates, strict=False)
        )
        return Role(None, OF_OTHERS) if before else replace(role, guessed=True)
    if role.what is not What.APPLY or page.kind is Kind.CONTRACT:
        return role
    named = _NAMED.search(page.original[begin : date.start])
    if named is None or _OURS.search(page.text[begin : date.start]) is not None:
        return role
    name = named["name"]
    if _A_FUND.search(name) is None or _SEASONS.search(name) or page.original.count(name) > 1:
        return role
    ours = any(
        other is not date and _OURS.search(page.text[page.sentence(other.start)[0] : other.start]) is not None
        for other in page.dates
    )
    return Role(None, OF_OTHERS) if ours else role


def named_apart(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles with those closing dates doubtful whose sentence names a fund that the text names but there, behind
    another closing date that is said of no fund by name.

    "Closing date: 15 January. … The Heron Fund closes on 3 February": it may be a part of this one, or a neighbour's.
    """
    closing = [at for at, role in enumerate(told) if role.what is What.APPLY and not role.guessed]
    if page.kind is not Kind.GRANT or len(closing) < _SEVERAL:
        return told
    named = [at for at in closing if _names_a_fund(page, at)]
    if not named or named[0] == closing[0] or len({page.dates[at].day for at in closing}) < _SEVERAL:
        return told
    return [replace(role, guessed=True) if at in named else role for at, role in enumerate(told)]


def _names_a_fund(page: DatedText, index: int) -> bool:
    """Say whether the sentence of the date at `index` says of a fund by name, which stands but once in the text, that it closes."""
    date = page.dates[index]
    before = page.original[page.sentence(date.start)[0] : date.start]
    ours = _ONE_OF_OURS.search(before)
    if ours is not None:
        return page.text.count(ours["name"].lower()) == 1
    found = _NAMED.search(before) or _ITS_DEADLINE.search(before)
    if found is None:
        return False
    name = found.groupdict().get("named") or found["name"]
    single = page.original.count(name) == 1 and _SEASONS.search(name) is None
    return single and _A_FUND.search(name) is not None

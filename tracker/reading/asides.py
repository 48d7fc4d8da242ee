"""Put aside what a web page carries beside its announcement: menus, imprints, what others may read next, what was paid before.

Pure. A page's menu names "Schools" and "Social enterprises", its last lines name an office, its case study a sum: none of it
says who can apply now, for how much, for how long or where. Such stretches are blanked, so that offsets still count in the
text as it was. Dates and kinds are read from the whole (`read.py`).
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum
from typing import Final

from tracker.reading.material import Material
from tracker.reading.menus import menu_lines
from tracker.terms import Kind
from tracker.text.html import Block, BlockKind, Document

#: A text of fewer lines is no page.
_FEWEST_BLOCKS: Final = 2
#: Lines that belong to the page, beside those that are left out of every text (`text/furniture.py`).
_OF_PAGE: Final = re.compile(
    r"(?:follow us\b|sign up (?:to|for) (?:our|the) (?:\w+ )?(?:e-?news|news|mailing|updates)|subscribe to our\b|submit (?:an|your(?: own)?) (?:event|listing)\b|posted under\b|categor(?:y|ies):|about us: |who we are: |"
    r"©|\(c\) ?\d{4}|copyright\b|all rights reserved)",
    re.IGNORECASE,
)
#: How such lines begin: looked at first, since hardly any line does.
_OPENS: Final = (
    "follow ",
    "sign up",
    "subscribe",
    "posted ",
    "submit an",
    "submit your",
    "categor",
    "about us: ",
    "who we are: ",
    "©",
    "(c)",
    "copyright",
    "all rights",
)
_OPENS_CHARS: Final = 12
#: Numbers of registers have so many figures.
_NUMBER: Final = re.compile(r"\d{5}")
#: A publisher's own number: "registered charity no. 1098765", "a company limited by guarantee registered in Scotland".
_IMPRINT: Final = re.compile(
    r"(?:\ba )?(?:\b(?:registered|scottish|northern ireland) )?charit(?:y|able incorporated organisation|y registered)\b"
    r"(?: in [a-z]+(?: (?:and|&) [a-z]+)?)?(?:,? ?\(?(?:registration |registered |charity |reg\.? )?(?:numbers?|nos?\b\.?|num\b\.?))?:? ?\(?(?:sc|nic?)? ?\d{5,7}\)?"
    r"(?:(?:,| and)? ?(?:in|and) [a-z]+(?: (?:and|&) [a-z]+)? \(?(?:sc|nic?)? ?\d{5,7}\)?)*"
    r"|(?<!interest )(?<!or a )\b(?:a )?company limited by guarantee(?:,? \(?(?:and )?(?:registered|incorporated|company|no\b)[^.\n]{0,80}|[^.\n]{0,40}\d{6,8})"
    r"|\bregistered in (?:england|scotland|wales|northern ireland)(?: (?:and|&) wales)?,? \(?(?:under |company )?(?:numbers?|nos?\b\.?|sc|ni)[^.\n]{0,12}\d{5,8}\)?"
    r"|\bregistered (?:office|address)(?:: ?| is (?:at )?)[^\n]{0,160}",
    re.IGNORECASE,
)
#: A page's last lines tell what its publisher is: "Diocesan Board: registered charity, company limited by guarantee".
_LAST_WORDS: Final = frozenset(
    "a an is the and by with no number registered incorporated charity company limited guarantee uk scottish england wales scotland in cio scio cic housing association "
    "royal charter privacy cookies contact".split()
)
_LAST_SAYS: Final = ("charity", "limited by guarantee", "housing association")
_LAST_BLOCKS: Final = 2
_FIRST_BLOCKS: Final = 5
#: Longest of such lines, in characters.
_MOST_LAST: Final = 160
_NAME_ENDS: Final = re.compile(r".*(?:: | is an? )", re.DOTALL)
_ASKS_WHO: Final = re.compile(r"\b(?:who|eligib\w+|apply|open to|applicants?)\b", re.IGNORECASE)
#: Labels and headings of what is not about this fund now.
_BESIDES: Final = (
    # what the page offers besides
    r"(?:related|useful|quick|further|external) (?:pages?|links?|content|articles?|news|stories|topics|documents?|information|reading|posts?)\b.*"
    r"|(?:latest|recent|more|other|our|popular) (?:news|posts?|stories|articles|headlines|pages|updates)\b.*"
    r"|(?:you|people) (?:may|might) (?:also )?(?:like|be interested|want|find).*|see also|read (?:more|next)|more (?:from|like this|on this).*|most (?:read|viewed|popular).*"
    r"|(?:in this section|on this page|contents|page contents|navigation|main menu|site map|explore|tags|share|share this.*|follow us.*|stay in touch|keep in touch|"
    r"(?:e-?)?newsletter.*|sign up.*|subscribe.*|cookies?.*|(?:your )?privacy.*|data protection.*|gdpr.*|how we use your (?:data|information).*|accessibility.*|legal|copyright.*|"
    r"comments?|leave a (?:reply|comment)|.{0,12}search results|upcoming events|(?:previous|next|older|newer) (?:post|article|story|page)|testimonials?|what (?:[\w’'-]+ ){1,3}(?:say|said)(?: about .*)?)"
    # what was paid before
    r"|case stud(?:y|ies)\b.*|success stories|(?:our )?impact(?: stories| so far)?|stories from.*"
    r"|(?:some (?:of the )?|examples of |recent |past |previous |earlier |latest )*(?:projects?|grants?|groups?|organisations|charities|awards?|what|whom|who|things|work|causes)(?: that| which)?(?: we(?: have|['’]ve)?| have been| has been| were| the fund has| it has)(?: already| previously| recently)? (?:funded|supported|helped|awarded|made|paid for|backed)\b.*"
    r"|(?:past|previous|recent|earlier|latest|former|last (?:year|round|time)['’]?s?) (?:donations?|grants?|awards?|winners|recipients|projects|grantees|successes|rounds?|award holders|beneficiaries)\b.*"
    r"|who (?:had|got|received|won)\b.*|(?:who|whom|what|where|which)\b.{0,40}\blast (?:year|time|round)"
    r"|previously (?:funded|supported|awarded)\b.*|grants? (?:awarded|made|given)(?: so far| to date| last year| in .*)?|awards made.*"
    # whom else one may ask
    r"|other (?:(?:external|local|useful|possible|national) )?(?:funds?|funding|grants?|funders|sources|programmes|schemes|opportunities|support|help|ways|places)\b.*|alternative (?:funding|funders|sources).*|more funding\b.*|funding elsewhere|not (?:for you|what you are looking for)\??"
    r"|(?:funding |news |funds |other )*in brief|also (?:in the news|in this (?:newsletter|issue|bulletin|edition)|this (?:week|month))"
    # what its words mean
    r"|glossary\b.*|jargon[- ]?buster\b.*|definitions|what (?:these|the|our) (?:words|terms) mean\??"
    # what it does for itself
    r"|(?:volunteer|work|fundraise|partner) (?:with|for) us.*|(?:we are|we['’]re) (?:hiring|recruiting).*|(?:jobs|vacancies|careers|current vacancies)|join (?:our|the) (?:panel|team|board)\b.*|"
    r"(?:donate|donations|support us|give to .*|how (?:you can|to) (?:help|give|donate).*|make a donation|leave a legacy|become a (?:trustee|donor|panel member|volunteer).*|(?:our |for |the )?(?:donors?|fund ?holders?))"
)
_HEADING: Final = re.compile(
    _BESIDES
    # how it decides, and what comes after
    + r"|what happens (?:next|after|then|when|once|if).*|(?:how|who|when) (?:we |do we |will we |does (?:it|the \w+) )?(?:decides?|make (?:our|a) decisions?|assess).*|how (?:are )?(?:decisions|applications|we)(?: are)? (?:made|assessed|decided|judged)\b.*|"
    r"(?:our )?(?:decision|assessment|decision[- ]making|selection)(?: process| panel)?|the panel|monitoring\b.*|reporting\b.*|(?:after|once) (?:you|your|the) (?:get|receive|grant|award|application).*|"
    r"(?:grant |general |standard )?(?:terms|conditions)(?: (?:and|&) conditions| of (?:the )?(?:grant|award|funding))?|complaints?\b.*|appeals?|feedback|"
    r"(?:what (?:you|we) need to (?:send|attach|provide|see)|(?:supporting|required) (?:documents|documentation|papers|evidence|information)|documents\b.*|checklist|what to (?:send|attach|include)).*",
    re.IGNORECASE,
)
#: Headings of a site that stand over what is its own also at the head of a page.
_OF_SITE: Final = re.compile(
    r"(?:cookies?|(?:e-?)?newsletter|sign up|subscribe|share|follow|stay|keep|in this|on this|(?:page )?contents|navigation|main menu|explore|tags|"
    r"accessib|privacy|your privacy|donat|give|related|useful|quick|upcoming)\b",
    re.IGNORECASE,
)
#: "Donors: start a fund with us": one line with such a label; "Explore: up to £500" is the name of a strand.
_LABEL: Final = re.compile(
    rf"(?!in brief|explore|share|legal|grants? (?:awarded|made|given):)(?:{_BESIDES}|news|funding news|media(?: releases?)?):",
    re.IGNORECASE,
)
_LABEL_WORDS: Final = 5
#: Headings over a page's own list of its parts: what stands there is named again where the part begins.
_CONTENTS: Final = re.compile(
    r"(?:in this section|on this page|(?:page )?contents|navigation|main menu|site map|explore)", re.IGNORECASE
)
_PART_NUMBER: Final = re.compile(r"\d{1,2}[.)]? ")
#: From such a line on, a press release tells editors who it is from.
_TO_EDITORS: Final = re.compile(r"notes? (?:to|for) (?:the )?editors?\b.{0,20}", re.IGNORECASE)
#: Headings over what the publisher says of itself; a text that begins with it may say all there.
_ABOUT: Final = re.compile(
    r"about (?:us|(?:the )?[\w’'&-]+(?: [\w’'&-]+){0,5} (?:foundation|trust|council|charity|company|group|society|association|partnership|network|housing))|who we are|our (?:history|story|funders|partners|sponsors|donors|supporters|backers)|(?:our )?(?:thanks|thank you) to\b.{0,40}",
    re.IGNORECASE,
)
#: A publisher that is called like its fund: "About the Larch Fund" may tell of the fund.
_A_FUND: Final = re.compile(r"\b(?:funds?|programmes?|schemes?|grants?|awards?|prize)\b", re.IGNORECASE)
#: A line that heads a list or a section, though nothing but its place says so.
_SHORT: Final = 60
_NO_HEAD: Final = re.compile(r"[.!?;,£%\d]")
#: Kinds whose pages tell under "What happens next?" what they pay before, or what they decide.
_ASKED_FOR: Final = (Kind.GRANT, Kind.TRAINING)


#: So many characters must stand before "About us": a text that begins with it may say all there.
_OPENING: Final = 200


class _Loose(Enum):
    """How far the section has come whose heading is told by its words alone: it holds lines and one paragraph, and its list."""

    NO = 0
    OPEN = 1
    TOLD = 2


def quiet(material: Material, kind: Kind) -> Material:
    """Return the announcement without what its page carries beside it; the same where there is nothing of the kind.

    A buyer tells under any heading what is bought: of a tender only menus and imprints are put aside.
    """
    body = without_furniture(
        material.body, sections=kind in _ASKED_FOR, publisher=material.source, title=material.title.text
    )
    return material if body is material.body else replace(material, body=body)


def without_furniture(
    document: Document, *, sections: bool = True, publisher: str = "", title: str = ""
) -> Document:
    """Return the text with the stretches blanked that are its page's, and without their blocks. Offsets stay.

    `sections`: also what stands under headings such as "Case studies", "Other funds" and "About" with the publisher's name.
    """
    blocks, text = document.blocks, document.text
    if len(blocks) < _FEWEST_BLOCKS:
        return document
    menus = menu_lines(document)
    aside = {*(at for at, block in enumerate(blocks) if block.start in menus), *_lines(blocks, text)}
    aside.update(_contents(blocks, text))
    if sections:
        aside.update(_headed(blocks, text, aside, publisher, title.lower()))
    if len(aside) == len(blocks):
        return document  # nothing would be left: then this is what is announced
    stretches = [(blocks[at].start, blocks[at].end) for at in sorted(aside)]
    if ("egister" in text or "harity" in text) and (_NUMBER.search(text) is not None or "egistered " in text):
        stretches += [found.span() for found in _IMPRINT.finditer(text)]
    if not stretches:
        return document
    return Document(_blanked(text, stretches), tuple(block for at, block in enumerate(blocks) if at not in aside))


def _blanked(text: str, stretches: Iterable[tuple[int, int]]) -> str:
    """Return the text with spaces in place of these stretches."""
    pieces: list[str] = []
    done = 0
    for start, end in sorted(stretches):
        if end > done:
            pieces += (text[done:start], " " * (end - max(start, done)))
            done = end
    return "".join((*pieces, text[done:]))


def _is_label(words: str) -> bool:
    """Say whether what stands before a colon is a label: "Case studies are on our website. Please note" is none."""
    return len(words.split()) <= _LABEL_WORDS and not any(mark in words for mark in ".,;")


def _lines(blocks: Sequence[Block], text: str) -> Iterator[int]:
    """Yield single lines that are the page's, as what its buttons say."""
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.ROW:
            continue  # "Category: running costs" in a table
        if at >= max(_FIRST_BLOCKS, len(blocks) - _LAST_BLOCKS) and _tells_publisher(block, text):
            yield at
            continue
        colon = text.find(": ", block.start, min(block.end, block.start + _SHORT))
        if colon > 0 and _LABEL.fullmatch(text, block.start, colon + 1) and _is_label(text[block.start : colon]):
            yield at
            continue
        opens = text[block.start : block.start + _OPENS_CHARS].lower().startswith(_OPENS)
        if opens and _OF_PAGE.match(text, block.start, block.end) is not None:
            yield at


def _tells_publisher(block: Block, text: str) -> bool:
    """Say whether one of a page's last lines only tells what its publisher is, with its name before it or without."""
    line = text[block.start : block.end].lower()
    if (
        block.kind is not BlockKind.PARAGRAPH
        or len(line) > _MOST_LAST
        or not any(said in line for said in _LAST_SAYS)
    ):
        return False
    if any(_ASKS_WHO.search(heading) for heading in block.headings):
        return False
    said = _NAME_ENDS.sub("", line, count=1)
    return all(word in _LAST_WORDS or word[0].isdigit() for word in re.findall(r"[a-z\d]+", said))


def _contents(blocks: Sequence[Block], text: str) -> Iterator[int]:
    """Yield the lines in which a page lists its own parts: each is named once there, and again where it begins."""
    parts: set[str] | None = None
    for at, block in enumerate(blocks):
        short = block.end - block.start <= _SHORT
        if short and _CONTENTS.fullmatch(text, block.start, block.end) is not None:
            parts = set()
            yield at
        elif parts is not None:
            name = _PART_NUMBER.sub("", text[block.start : block.end], count=1).lower()
            if not short or name in parts or name[-1:] in tuple(".!:;,"):
                parts = None
                continue
            parts.add(name)
            yield at


def _headed(blocks: Sequence[Block], text: str, known: Collection[int], publisher: str, title: str) -> list[int]:
    """Return the blocks under headings over what is not about this fund now, and these headings; `known` are menus."""
    told = False
    about_it = "" if _A_FUND.search(publisher) else f"about {publisher}".lower()
    aside: list[int] = []
    over: dict[str, bool] = {}
    loose = _Loose.NO
    for at, block in enumerate(blocks):
        if at in known:
            loose = _Loose.NO
            continue
        line = text[block.start : block.end].rstrip(" :")
        heading = block.kind is BlockKind.HEADING
        if heading or (len(line) <= _SHORT and block.kind is BlockKind.PARAGRAPH and _NO_HEAD.search(line) is None):
            if _TO_EDITORS.fullmatch(line) is not None:
                return [*aside, *range(at, len(blocks))]
            # "Latest news" over a page's first words, and a heading that repeats its title, say where one is.
            at_head = (not told and _OF_SITE.match(line) is None) or line.lower() in title
            is_over = (not at_head and _HEADING.fullmatch(line) is not None) or (
                block.start >= _OPENING and (line.lower() == about_it or _ABOUT.fullmatch(line) is not None)
            )
            if heading:
                over[line] = is_over
            if is_over:
                loose = _Loose.NO if heading else _Loose.OPEN
                aside.append(at)
                continue
            if heading or loose is _Loose.TOLD:
                loose = _Loose.NO
        else:
            told = True
        if loose is _Loose.TOLD and block.kind is BlockKind.PARAGRAPH:
            loose = _Loose.NO
        if loose is not _Loose.NO or any(over.get(head, False) for head in block.headings):
            aside.append(at)
            if loose is _Loose.OPEN and line.endswith((".", "!", "?", "”")):
                loose = _Loose.TOLD
    return aside

"""Tell the content of a page from what stands beside it: other funds, news, newsletters, feedback, replies.

Pure. Such a box is known by its heading, or by the names that the common systems give it; it goes, because the
dates in it are those of something else. What stands at the side and tells of this announcement ("Key dates",
"This fund is now closed") is content.
"""

import re
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tracker.sources.following import same_site
from tracker.sources.links import openable
from tracker.sources.markup import above_of

_SIDES = (
    "aside, [role=complementary], [class*=sidebar], [id*=sidebar], [class~=rail], [class*=column--right], "
    "[class*=right-column], [class*=side-bar], [class*=sidenav], [class*=side-nav], [class*=local-nav]"
)
_NAMED = (
    "[class*=related], [id*=related], [class*=recommended], [class*=comments], [id=comments], "
    "[class*=comment-respond], [class*=post-navigation], [class*=you-may], [class*=latest-news], "
    "[class*=back-to-top], [class*=modal], [class*=published-dates], [class*=feedback], [class*=page-helpful], "
    "[class*=rate-this-page], [class*=recent-posts], [class*=widget_recent], [class*=author-box], "
    "[class*=mailchimp], [class*=mc4wp], [class*=newsletter], [class*=announcement-bar], [class*=alert-banner], "
    "[class*=popup], [class~=footer], [id=footer], [class~=foot], [class~=site-footer], [class~=page-footer], "
    "[class~=masthead], [id=masthead], [class~=topbar], [class~=navbar]"
)
#: In a template's name these only say that a page may have such a thing.
_WHOLE = frozenset(("html", "body", "main", "article"))

_NEWS = r"(news(?! (?:agency|agencies))|posts?|stories|articles|blogs?|updates|events|tweets|case studies)"
_FUNDS = (
    r"(grants?|funds?|funding|opportunit(y|ies)|programmes?|schemes?|calls?|rounds?|competitions?|awards|vacancies)"
)
_OFFERS = r"(support|help|offers?|courses?|training|vouchers?|loans?|services|resources)"
_MAIL = (
    r"(newsletters?|e-?bulletins?|bulletins?|mailing list|e-?mail (updates|alerts|list)|alerts|updates|our news|"
    r"e-?news)"
)
#: What begins so is never about this announcement.
_OTHERS_HEADING = re.compile(
    r"(you (may|might|could) (also )?(like|want|need|be interested)|you may also|also see|see also\b|"
    r"people (also|who)|"
    rf"(latest|recent|more|related|popular|featured|upcoming) (\w+ ){{0,2}}{_NEWS}\b|latest from\b|latest {_FUNDS}|"
    r"what'?s new|from (the|our) blog|"
    r"related\W*$|related (content|links|pages|topics|services|items|information|reading|resources)\W*$|"
    r"in this section|on this site|quick links|explore (more|further)|"
    # replies, ratings, sharing
    r"(\d+|one|no) (responses?|comments?|repl(y|ies)|thoughts?)\b|comments?\W*$|leave a (reply|comment)|"
    r"(post|add|write) a comment|"
    r"(was|is|did|how) .{0,30}(helpful|useful)\b|did you find|rate this|help us (to )?improve|"
    r"tell us what you think|(give )?(us )?(your )?feedback\W*$|report (a|this) (problem|page)|"
    r"is there anything wrong|share( this.*|\W*)$|share on\b|print this|"
    # news by mail
    rf"(join|subscribe|register|sign ?up)\b.{{0,40}}\b{_MAIL}\b|subscribe\b|{_MAIL}\W*$|sign ?up (for|to) news|"
    r"(get|receive|never miss|don'?t miss) .{0,40}(news|updates|inbox|bulletin|newsletter)|never miss\b|"
    r"hear (from|about)\b|keep (up|in touch|informed|updated)|"
    r"stay (connected|in touch|informed|up.to.date|updated)|"
    r"(follow|connect with|find) us( on\b.*|\W*)$|donate\W*$|support us\W*$|"
    # what became of the page
    r"updates to this page|(full )?(update|page|version|change) history|"
    # Welsh
    r"cysylltiedig|rhannu\b|newyddion (diweddaraf|arall)|cofrestr\w* .{0,30}cylchlythyr|cylchlythyr\W*$|"
    r"dilynwch ni|oedd y dudalen)",
    re.IGNORECASE,
)
#: What begins so may be a question of eligibility ("Other funding that you have"); a list of links is not.
_PERHAPS_HEADING = re.compile(
    rf"((other|more|similar|further|related|current|open|all|our) (\w+ ){{0,2}}({_FUNDS}|{_OFFERS})\b|"
    rf"more from\b|{_FUNDS} (you|that) (may|might)\b|cronfeydd (eraill|tebyg)|grantiau eraill)",
    re.IGNORECASE,
)
#: Words for each link, above which a section says something itself.
_WORDS_A_LINK = 60

_CLOSING = re.compile(
    r"\b(deadlines?|clos(es|ed|ing)|apply by|key dates|next round|dyddiad(au)? (cau|allweddol))\b", re.IGNORECASE
)
_DATED = re.compile(r"\b\d{1,2}(st|nd|rd|th)? [A-Z][a-z]{2}|\b\d{1,2}[/.]\d{1,2}[/.]\d{2}|\b20\d\d\b")
_KEY_HEADING = re.compile(
    r"\W*((key|important) (dates?|facts|information|details)|"
    r"((application|fund|grant|funding|next|current|submission|round|panel|this \w+'?s?) )?"
    r"(deadlines?|closing dates?|dates?( and deadlines)?|timeline|timetable)|"
    r"(deadlines?|clos(es|ing( date)?|ed)|apply by|opens)\b.*|"
    r"at a glance|(fund|grant|quick|fast|programme|project) (facts|details|summary|status|information|overview)|"
    r"apply( now| here| online)?|how to apply|how much|eligibility|dyddiadau( allweddol)?|dyddiad cau)\W*",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"\b(this|the) ([\w-]+ ){0,3}(fund|grant|programme|scheme|round|call|opportunity) (is|has) (\w+ ){0,2}"
    r"(closed|open|paused)\b|"
    r"\bmae'r (gronfa|grant) (hon |hwn )?(bellach )?(ar gau|ar agor)\b",
    re.IGNORECASE,
)
#: Boxes of one kind that are looked at; no honest page has more.
_MOST = 200
_MOST_LINKS_OF_NOTE = 2
#: A longer box outside the content is no note about it.
_LONGEST_NOTE = 80
_LEVELS = ("h1", "h2", "h3", "h4", "h5", "h6")


def drop_others(body: LexborNode, url: str) -> None:
    """Take out what stands beside the content and tells of something else; `url` is the page's own address."""
    for node in body.css(_NAMED):
        if _is_apart(node) and not _STATUS.search(_words(node)):
            node.decompose()
    for heading in body.css("h2, h3, h4, h5, h6")[: _MOST * 5]:
        words = _words(heading)
        if _OTHERS_HEADING.match(words):
            _drop_section(heading)
        elif _PERHAPS_HEADING.match(words):
            _drop_section(heading, only_links=True)
    _drop_cards(body, url)
    _drop_menus(body)
    for link in body.css("h1 a[href], h2 a[href], h3 a[href], h4 a[href]"):
        if not any(letter.isalnum() for letter in link.text()):
            link.decompose()  # "#", the heading's own address
    for node in body.css(_SIDES)[:_MOST]:
        if _is_apart(node):
            _drop_of_side(node)


def _drop_cards(body: LexborNode, url: str) -> None:
    """Take out the dated cards whose headings lead to other pages of the site: those tell of themselves.

    What leads to another site (the form), or to a page below this one (a part of the programme), stays; and so
    does all where little else would be left.
    """
    home = urlsplit(url).path.rstrip("/")
    cards: dict[int, LexborNode] = {}
    for link in body.css("h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href]:has(h2, h3, h4, h5)")[:_MOST]:
        target = openable(link.attributes.get("href") or "", url)
        path = urlsplit(target).path.rstrip("/")
        is_other = same_site(url, target) and path != home and not path.startswith(f"{home}/")
        if not is_other or _KEY_HEADING.fullmatch(_words(link)):
            continue
        card = link
        for above in above_of(link):
            if len(_each_heading(above)) > 1 or above.tag in _WHOLE or above.css_first("main") is not None:
                break
            card = above
        words = _words(card)
        if len(words.split()) <= _WORDS_A_LINK and _DATED.search(words):
            cards[card.mem_id] = card
    if sum(len(_words(card)) for card in cards.values()) * 2 <= len(_words(body)):
        for card in cards.values():
            card.decompose()


def _drop_menus(body: LexborNode) -> None:
    """Take out the lists of links before the page's heading."""
    if body.css_first("h1") is None:
        return
    for node in body.css("h1, ul, ol"):
        if node.tag == "h1":
            return
        linked = sum(len(_words(link)) for link in node.css("a[href]"))
        if node.css_first("h1") is None and linked * 10 >= len(_words(node)) * 7:
            node.decompose()


def _each_heading(node: LexborNode) -> set[int]:
    return {each.mem_id for each in node.css("h1, h2, h3, h4, h5, h6")}


def notes_outside(tree: LexborHTMLParser, root: LexborNode) -> list[LexborNode]:
    """Return the boxes outside the content that tell of it: what is left at its side, and whether it is open."""
    body = tree.body
    if body is None or root.tag == "body":
        return []
    found = [node for node in body.css(_SIDES)[:_MOST] if _CLOSING.search(_words(node))]
    found += [_box_of(each) for each in body.css("h2, h3, h4")[:_MOST] if _KEY_HEADING.fullmatch(_words(each))]
    innermost = (each for each in body.css("div, p, section") if len(each.css("div, p, section")) == 1)
    found += [each for each in innermost if _STATUS.search(_words(each))]
    inside = {root.mem_id}
    notes = []
    for node in found:
        if inside.isdisjoint((node.mem_id, *(above.mem_id for above in above_of(node)))) and _is_note(node):
            inside.add(node.mem_id)
            notes.append(node)
    return notes


def _is_note(node: LexborNode) -> bool:
    return node.css_first("h1, main") is None and len(_words(node).split()) <= _LONGEST_NOTE


def _is_apart(node: LexborNode) -> bool:
    """Say whether a box can be taken out: it does not hold the page itself."""
    return node.tag not in _WHOLE and node.css_first("h1, main") is None


def _drop_of_side(side: LexborNode) -> None:
    """Leave of a side what tells when this announcement closes; what else stands there has other headings."""
    below = ""
    for heading in side.css("h2, h3, h4, h5, h6")[:_MOST]:
        level = heading.tag or ""
        if below and level > below:
            continue
        below = level if _KEY_HEADING.fullmatch(_words(heading)) else ""
        if not below:
            _drop_section(heading)
    if len(side.css("a[href]")) > _MOST_LINKS_OF_NOTE or not _CLOSING.search(_words(side)):
        side.decompose()


def _drop_section(heading: LexborNode, *, only_links: bool = False) -> None:
    """Take out what a heading begins: the box that it opens, else what follows up to the next heading.

    With `only_links` that is done only where there is little beside links.
    """
    box = _box_of(heading)
    section = [box]
    if not _says_more(box, heading):
        following = box.next
        while following is not None and not _heads_another(following, heading):
            section.append(following)
            following = following.next
    if not only_links or _leads_on(section):
        for node in section:
            node.decompose()


def _leads_on(nodes: list[LexborNode]) -> bool:
    """Say whether a section is links with a few words each."""
    links = words = 0
    for node in nodes:
        if not (node.tag or "").startswith("-"):
            links += 1 if node.tag == "a" else len(node.css("a[href]"))
            words += len(_words(node).split())
    return links > 0 and words <= (_WORDS_A_LINK * links if links > 1 else _WORDS_A_LINK // 2)


def _box_of(heading: LexborNode) -> LexborNode:
    """Return the largest box that a heading opens and no other heading of its kind shares, itself for none."""
    box = heading
    while box.parent is not None and box.parent.tag in ("div", "section", "aside", "ul", "li", "header", "form"):
        above = box.parent
        if _before(box) is not None or above.css_first("h1, main") is not None:
            break
        if _says_more(box, heading) and _heads_another(above, heading):
            break
        box = above
    return box


def _heads_another(node: LexborNode, heading: LexborNode) -> bool:
    """Say whether a node is, or holds, another heading as high as this one; the linked title of a card is none."""
    for level in _LEVELS[: _LEVELS.index(heading.tag or "h6") + 1]:
        for each in (*([node] if node.tag == level else []), *_found(node, level)):
            if each.mem_id != heading.mem_id and each.css_first("a[href]") is None and not _in_link(each):
                return True
    return False


def _found(node: LexborNode, level: str) -> list[LexborNode]:
    return [] if (node.tag or "").startswith("-") else list(node.css(level))


def _in_link(node: LexborNode) -> bool:
    return any(above.tag == "a" for above in above_of(node))


def _says_more(box: LexborNode, heading: LexborNode) -> bool:
    return len(_words(box).split()) > len(_words(heading).split())


def _before(node: LexborNode) -> LexborNode | None:
    """Return what stands before a node in the same box, None if it is the first that says something."""
    before = node.prev
    while before is not None and not (before.text(separator=" ") or "").strip():
        before = before.prev
    return before


def _words(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())

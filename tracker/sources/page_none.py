"""Tell a page that says it has nothing to list from one that was rebuilt and lost its list.

Pure. "There are no funds open at present" and "0 results" are news of their own: nothing is open, and the source
works. The words must stand in the page's content where a visitor sees them: templates for scripts hold such a
sentence on every page.
"""

import re

from tracker.sources.markup import tree_of, without_furniture

_HIDDEN = (
    "[hidden], [style*='display:none'], [style*='display: none'], [aria-hidden=true], [x-cloak], [v-cloak], "
    "[class~=hidden], [class~=d-none], aside, [role=complementary]"
)
_THINGS = (
    r"(?:grants?|funds?|funding|opportunit(?:y|ies)|rounds?|programmes?|schemes?|calls?|vacancies|events?|courses?|"
    r"tenders?|contracts?|notices?|news|results?|items?|posts?|articles?|match(?:es)?|applications?)"
)
_NOW = (
    r"(?:open\b|available\b|currently|at (?:present|the moment|this time)|right now|were found|found\b|"
    r"to (?:show|display)|match(?:ed|ing)?\b)"
)
#: The gaps are bounded, so the time grows with the text alone.
_NONE = re.compile(
    rf"\b(?:no|not any|n[o']t (?:have )?any) (?:\w+ ){{0,4}}{_THINGS} (?:\w+ ){{0,4}}{_NOW}"
    rf"|\b(?:no (?:open|current|live)|currently no|at present no) (?:\w+ ){{0,3}}{_THINGS}\b"
    rf"|(?<![\d.,])(?:0|zero) (?:{_THINGS})\b"
    r"|\bno results\b|\bnothing (?:was |has been )?found\b|\bdid not match any\b"
    rf"|\b(?:all|all of|all our|our) (?:\w+ ){{0,3}}{_THINGS} (?:is|are) (?:\w+ ){{0,2}}closed\b"
    r"|\bcurrently closed (?:to|for) (?:\w+ )?applications\b"
    r"|\bnot (?:currently |now )?(?:accepting|open (?:to|for)) (?:\w+ )?applications\b"
    r"|\b(?:dim|nid oes(?: unrhyw)?) (?:\w+ ){0,3}(?:canlyniadau|grantiau|gronfeydd|cyfleoedd|cronfeydd)\b",
    re.IGNORECASE,
)


#: A longer page is not one that has nothing to say, and would be parsed twice.
LONGEST = 1_000_000


def says_none(text: str) -> bool:
    """Say whether a page, given as HTML, tells its visitors that nothing is listed on it at present."""
    if len(text) > LONGEST:
        return False
    tree = tree_of(text)
    without_furniture(tree)
    for node in tree.css(_HIDDEN):
        if node.tag not in ("html", "body", "main"):
            node.decompose()
    words = " ".join(tree.body.text(separator=" ").split()) if tree.body is not None else ""
    return _NONE.search(words) is not None

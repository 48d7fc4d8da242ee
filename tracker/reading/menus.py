"""See which lines of a page are its menu or its trail ("Home > News and events > …"): they say where one is, and of the fund nothing.

Pure. Used by `asides.py`: "Events" in a menu is nobody's purpose.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from tracker.text.html import Block, BlockKind, Document

#: Entries that nothing but a site's menu has.
_SITE: Final = frozenset(
    "home;homepage;home page;about;about us;about the trust;about the foundation;who we are;what we do;our team;meet the team;our people;our trustees;"
    "staff and board;our staff;our board;our history;our story;our work;our impact;our vision;our policies;policies;news;latest news;all news;"
    "news and events;news & events;news and blog;events calendar;events/training;whats on;jobs;job vacancies;vacancies;vacancies and employment;work for us;"
    "careers;contact;contact us;get in touch;find us;membership;join us;become a member;members;donate;donate now;support us;get involved;"
    "publications;blog;case studies;privacy;privacy policy;privacy notice;cookies;cookie policy;accessibility;accessibility statement;"
    "terms of use;site map;sitemap;search;log in;login;sign in;sign up;my account;basket;newsletter;newsletters;subscribe;faq;faqs;"
    "media;press;gallery;links;useful links;shop;facebook;twitter;linkedin;instagram;youtube;share;print;skip to content;skip to main content;menu;"
    "back to top;public notices;our forums;submit an event;view events calendar;who's who;whos who;hafan;amdanom ni;newyddion;cysylltu â ni;swyddi".split(
        ";"
    )
)
_NEWS: Final = " news"
#: Where a page begins, as the first part of its trail.
_HOME: Final = frozenset("home homepage hafan start".split())
_TRAIL: Final = re.compile(r"\s+[>»›/|\\]\s+|\s*[>»›]\s*")
_PARTS: Final = re.compile(r"\s*[;|•·>»›]\s*")
#: A menu at the head of a page, of whatever names.
_BAR: Final = re.compile(r"\s+[|•·/]\s+")
_NO_BAR: Final = re.compile(r"[£\d?!:]|\.\s")
_BAR_WORDS: Final = 4
_HEAD: Final = 3
#: One of these parts a trail's steps, and a menu's entries.
_SIGNS: Final = ">»›/|\\;•·"
#: A menu has so many entries side by side or below each other, and so many of them are a site's own.
_ENTRIES: Final = 4
_SURE: Final = 2
#: An entry is no longer than this, in words and in characters.
_MOST_WORDS: Final = 6
_MOST_CHARS: Final = 60
_STEPS: Final = 8


@lru_cache(maxsize=16)
def menu_lines(document: Document) -> frozenset[int]:
    """Return where the blocks begin that are a menu, or a page's trail."""
    text = document.text
    signs = [sign for sign in _SIGNS if sign in text]
    found = {
        block.start
        for number, block in enumerate(document.blocks)
        if any(text.find(sign, block.start, block.end) >= 0 for sign in signs)
        and (
            _is_trail(text[block.start : block.end])
            or _is_menu(_PARTS.split(text[block.start : block.end]))
            or (number < _HEAD < len(document.blocks) and _is_bar(text[block.start : block.end]))
        )
    }
    for run in _runs(document):
        if _is_menu([document.text[block.start : block.end] for block in run]):
            found.update(block.start for block in run)
    return frozenset(found)


def _is_trail(line: str) -> bool:
    parts = _TRAIL.split(line.strip()) if len(line) < _MOST_CHARS * _ENTRIES else []
    return 1 < len(parts) <= _STEPS and parts[0].strip().lower() in _HOME


def _is_bar(line: str) -> bool:
    """Say whether a line at a page's head is its menu by its shape alone: short entries with capitals, no sum, day or sentence."""
    entries = _BAR.split(line.strip())
    return (
        len(entries) >= _ENTRIES
        and all(0 < len(entry.split()) <= _BAR_WORDS and entry[0].isupper() for entry in entries)
        and _NO_BAR.search(line) is None
    )


def _is_menu(entries: list[str]) -> bool:
    plain = [entry.strip(" :-–").lower().replace("’", "").replace("'", "") for entry in entries]
    return (
        len(plain) >= _ENTRIES
        and len({entry for entry in plain if entry in _SITE or entry.endswith(_NEWS)}) >= _SURE
    )


def _runs(document: Document) -> Iterator[list[Block]]:
    """Yield lines one below the other that are no sentences."""
    run: list[Block] = []
    for block in document.blocks:
        if _is_entry(block, document.text):
            run.append(block)
            continue
        if len(run) >= _ENTRIES:
            yield run
        run = []
    if len(run) >= _ENTRIES:
        yield run


def _is_entry(block: Block, text: str) -> bool:
    if block.kind is BlockKind.ROW or block.end - block.start > _MOST_CHARS:
        return False
    line = text[block.start : block.end]
    return line[-1:] not in ".?!:;," and "£" not in line and len(line.split()) <= _MOST_WORDS

"""Find which words head which panel of a page, where no heading says so: the tabs of a tab list.

Pure. A tab names its panel (aria-controls, its address, aria-labelledby at the panel); else the first tab belongs
to the first panel, and so on.
"""

from collections.abc import Iterable, Mapping

from selectolax.lexbor import LexborNode

from tracker.sources.words import one_line

_PANELS = "[role=tabpanel], [class~=tab-pane], [class~=w-tab-pane], [class~=tabs-panel], [class~=govuk-tabs__panel]"
_TABS = "[role=tab], .govuk-tabs__tab"
_POINTERS = ("aria-controls", "href", "data-bs-target", "data-target")
#: Tabs of one page that are looked at.
_MOST = 200


def labels_of(parts: Iterable[LexborNode]) -> tuple[Mapping[int, str], frozenset[int]]:
    """Return the words of each panel's tab, by the panel's `mem_id`, and the tabs that are written so."""
    labels: dict[int, str] = {}
    written: set[int] = set()
    for part in parts:
        tabs = _each_once(part, _TABS)
        panels = _each_once(part, _PANELS) if tabs else []
        by_id = {told: panel for panel in panels if (told := panel.attributes.get("id"))}
        named = {told: panel for panel in panels if (told := panel.attributes.get("aria-labelledby"))}
        for place, tab in enumerate(tabs):
            pointers = ((tab.attributes.get(name) or "").lstrip("#") for name in _POINTERS)
            panel = next((by_id[each] for each in pointers if each in by_id), None)
            panel = panel or named.get(tab.attributes.get("id") or "")
            if panel is None and len(tabs) == len(panels):
                panel = panels[place]
            words = one_line(tab.text(separator=" "))
            if panel is not None and words and panel.mem_id not in labels:
                labels[panel.mem_id] = words
                written.add(tab.mem_id)
    return labels, frozenset(written)


def _each_once(part: LexborNode, pattern: str) -> list[LexborNode]:
    """Return what a pattern finds; a node that fits two of its alternatives is found twice."""
    return list({node.mem_id: node for node in part.css(pattern)}.values())[:_MOST]

"""Whether a text holds tags.

Pure, and light: the process that polls asks it without the parser that `text/tags.py` needs.
"""

import html
import re

KNOWN_TAG = re.compile(
    r"</?(?:p|br|div|span|ul|ol|li|h[1-6]|table|tbody|thead|tr|td|th|strong|b|em|i|u|a|dl|dt|dd|blockquote|section"
    r"|article|pre|img|hr|html|body|script|style|font|sup|sub|small|figure|center|header|footer|main|form|iframe"
    r"|svg|details|summary|label|aside|nav|address|time|abbr|del|ins|s|strike|mark|code|video|audio)(?=[\s/>])|<!--",
    re.IGNORECASE,
)


def looks_like_html(source: str) -> bool:
    """Say whether a text holds tags, be it escaped ones."""
    if KNOWN_TAG.search(source):
        return True
    return "&lt;" in source and KNOWN_TAG.search(html.unescape(source)) is not None

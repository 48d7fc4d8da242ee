"""By which names and headings one knows what stands beside the content of a page (`beside.py`).

Pure. The names are those of the common systems (WordPress and its page builders, Drupal, Squarespace, Jadu,
GOV.UK); the headings are English and Welsh. Whoever meets a heading that is missed adds it here, with a page that
shows it in `tests/sources/detail_pages/`.
"""

import re

SIDES = (
    "aside, [role=complementary], [class*=sidebar], [id*=sidebar], [class~=rail], [class*=column--right], "
    "[class*=right-column], [class*=side-bar], [class*=sidenav], [class*=side-nav], [class*=local-nav]"
)
NAMED = (
    "[class*=related], [id*=related], [class*=recommended], [class*=comments], [id=comments], "
    "[class*=comment-respond], [class*=post-navigation], [class*=you-may], [class*=latest-news], "
    "[class*=back-to-top], [class*=modal], [class*=published-dates], [class*=feedback], [class*=page-helpful], "
    "[class*=rate-this-page], [class*=recent-posts], [class*=widget_recent], [class*=author-box], "
    "[class*=mailchimp], [class*=mc4wp], [class*=newsletter], [class*=announcement-bar], [class*=alert-banner], "
    "[class*=popup], [class~=footer], [id=footer], [class~=foot], [class~=site-footer], [class~=page-footer], "
    "[class~=masthead], [id=masthead], [class~=topbar], [class~=navbar]"
)
#: In a template's name these only say that a page may have such a thing.
WHOLE = frozenset(("html", "body", "main", "article"))

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
OTHERS_HEADING = re.compile(
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
PERHAPS_HEADING = re.compile(
    rf"((other|more|similar|further|related|current|open|all|our) (\w+ ){{0,2}}({_FUNDS}|{_OFFERS})\b|"
    rf"more from\b|{_FUNDS} (you|that) (may|might)\b|cronfeydd (eraill|tebyg)|grantiau eraill)",
    re.IGNORECASE,
)
#: Words for each link, above which a section says something itself.
WORDS_A_LINK = 60

CLOSING = re.compile(
    r"\b(deadlines?|clos(es|ed|ing)|apply by|key dates|next round|dyddiad(au)? (cau|allweddol))\b", re.IGNORECASE
)
DATED = re.compile(r"\b\d{1,2}(st|nd|rd|th)? [A-Z][a-z]{2}|\b\d{1,2}[/.]\d{1,2}[/.]\d{2}|\b20\d\d\b")
KEY_HEADING = re.compile(
    r"\W*((key|important) (dates?|facts|information|details)|"
    r"((application|fund|grant|funding|next|current|submission|round|panel|this \w+'?s?) )?"
    r"(deadlines?|closing dates?|dates?( and deadlines)?|timeline|timetable)|"
    r"(deadlines?|clos(es|ing( date)?|ed)|apply by|opens)\b.*|"
    r"at a glance|(fund|grant|quick|fast|programme|project) (facts|details|summary|status|information|overview)|"
    r"apply( now| here| online)?|how to apply|how much|eligibility|dyddiadau( allweddol)?|dyddiad cau)\W*",
    re.IGNORECASE,
)
STATUS = re.compile(
    r"\b(this|the) ([\w-]+ ){0,3}(fund|grant|programme|scheme|round|call|opportunity) (is|has) (\w+ ){0,2}"
    r"(closed|open|paused)\b|"
    r"\bmae'r (gronfa|grant) (hon |hwn )?(bellach )?(ar gau|ar agor)\b",
    re.IGNORECASE,
)
#: Nodes at the beginning of a box in which the next heading is looked for first.
NEAR = 50
#: Boxes of one kind that are looked at; no honest page has more.
MOST = 200
MOST_LINKS_OF_NOTE = 2
#: A longer box outside the content is no note about it.
LONGEST_NOTE = 80
LEVELS = ("h1", "h2", "h3", "h4", "h5", "h6")

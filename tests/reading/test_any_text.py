"""Whatever an announcement holds, in English, Welsh or neither: `read` does not raise, reads the same twice, and every
quote is what stands at its place.

Texts are put together from words that rules look for, marks, odd characters and tags that nobody closes: that reaches
further into the rules than letters by chance, which are tried too.
"""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.model import Announcement, Reading
from tracker.reading.material import material_of
from tracker.reading.read import read
from tracker.terms import Kind, SourceKind

ENGLISH = """apply by|deadline:|closes at|noon on|5 May|31 March 2028|1/2/2027|30 February|31/13/26|0/0/2027|2027-12-04T24:99Z|24:00|
12am|to|between|and|from|until|moved from|£|£5,000|£5k|£999999999999bn|£1.5m|up to|a year|a head|per|three years|3+1+1|12 months|option to extend|grants|
contract|tender|course|awarded|closed|unrestricted|core costs|rent|project|we cannot fund|not|no|what we don't fund|charities|CICs|individuals|
in Leeds|Wales|outside Kent|UKE42|at any time|until funds run out|income below £|questions|interviews|expressions of interest|the end of May|
the last Friday of October|the 15th of each month|week of 8 March|tomorrow|next Friday|two one-year extensions|over 25 years|2027/28 and 2028/29|
June 2027 to May 2029|Can you fund rent? No.|Q: who?|x|2 x 12 months|10% of|minus £5|loan|vacancy""".replace(
    "\n", ""
).split("|")
WELSH = """ceisiadau erbyn|dyddiad cau:|yn cau am|hanner dydd ar|hanner nos|ddydd Gwener|nos Fawrth|4ydd o Ragfyr|30 Fawrth 2027|1af o Fai|31 Chwefror|
diwedd mis Mawrth|y 15fed o bob mis|5yh|12yb|99 o'r gloch|rhwng|a|ac|i|o|hyd at|tan|£500 a £2,000|£3 mil|dwy filiwn o bunnoedd|mil o bunnau|y flwyddyn|y pen|
am dair blynedd|dwy neu dair blynedd|3 blynedd + 1 + 1|deunaw mis|grantiau|cronfa'r|contract|tendr|gweminar|dyfarnwyd|bellach ar gau|costau craidd|
rhent|prosiect|ni allwn ariannu|nid yw|nid oes rhaid|yr hyn na ellir ei ariannu|ddim|am ddim|elusennau|CBC|unigolion|yng Ngwynedd|o Gaerdydd|yr Alban|
ar unrhyw adeg|nes bydd yr arian wedi'i wario|cyntaf i'r felin|incwm o dan £|cwestiynau|cyfweliadau|mynegi diddordeb|yn gymwys|ond""".replace(
    "\n", ""
).split("|")
MARKS = [
    ". ", ", ", ": ", "; ", "\n", "\n\n", "? ", "! ", " (", ") ", " - ", " – ", " | ", "• ", "'", "’", "…", "\xa0", "\t", "\r", "\x00", "\u200b",
    "\ufeff", "İ", "ß", "ŵ", "é", "e\u0301", "ﬁ", "٣", "²", "½", "𝟏", "🎉", "\ud800", "&", "&amp;", "&pound;", "&#163;", "&#0;", "&nosuch;", "%", "+", "/", "@",
]  # fmt: skip
TAGS = [
    "<p>", "</p>", "<h2>", "</h2>", "<ul><li>", "<li>", "</ul>", "<table><tr><td>", "</td><td>", "<tr>", "<th>", "</table>", "<dl><dt>", "<dd>", "<br>",
    "<b>", "</b>", "<a href='x'>", "<a href=", "<", "<p", "</", "<!-- ", "-->", "<script>", "<style>", "<details><summary>", "<img alt='5 May'>", "<![CDATA[",
    "<strong>", "<div>", "<pre>", "<del>", "<sup>th</sup>", "<svg>", "<iframe>", "<!doctype html>",
]  # fmt: skip


def texts(*pieces: str) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(pieces), max_size=60).map(" ".join) | st.lists(
        st.sampled_from(pieces), max_size=60
    ).map("".join)


BODIES = (
    texts(*ENGLISH, *MARKS)
    | texts(*WELSH, *MARKS)
    | texts(*ENGLISH, *MARKS, *TAGS)
    | texts(*WELSH, *MARKS, *TAGS)
    | texts(*ENGLISH, *WELSH, *MARKS, *TAGS)
    | st.text(max_size=300)
    | st.lists(st.sampled_from(TAGS) | st.text(max_size=12), max_size=40).map("".join)
)
PUBLISHED = st.sampled_from(
    [None, date(2026, 12, 1), date(2028, 2, 29), date.min, date.max, datetime(2027, 3, 28, 1, 30, tzinfo=UTC)]
)
ANNOUNCEMENTS = st.builds(
    Announcement,
    id=st.just("1"),
    source=st.sampled_from(["", "Cyngor Gwynedd", "Brackenhope Foundation", "Devon County Council"])
    | texts(*MARKS),
    source_kind=st.sampled_from(list(SourceKind)),
    title=st.sampled_from(["", "Grants", "Cronfa Gymunedol", "Invitation to tender"])
    | texts(*ENGLISH, *WELSH, *MARKS),
    body=BODIES,
    link=st.just(""),
    published=PUBLISHED,
)


def check(announcement: Announcement, reading: Reading) -> None:
    """Assert that every quote stands where its evidence says, and that the reading keeps the codebook's rules."""
    told = dict(material_of(announcement).parts)
    for one in reading.evidence:
        if one.where in told:
            assert 0 <= one.start <= one.end <= len(told[one.where].text), one
            assert told[one.where].text[one.start : one.end] == one.quote, one
        else:
            assert one.start == one.end == 0, one
    assert not set(reading.categories) & set(reading.refused)
    assert not set(reading.applicants) & set(reading.barred)
    if reading.kind in (Kind.AWARD, Kind.OTHER):
        assert reading.categories == ()
        assert reading.applicants == ()
        assert not reading.rolling


@settings(max_examples=600, deadline=None)
@given(ANNOUNCEMENTS)
def test_any_announcement_is_read_and_every_quote_holds(announcement: Announcement) -> None:
    reading = read(announcement)
    check(announcement, reading)
    assert read(announcement) == reading, "what was remembered of a text changes nothing"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("Grantiau. Dyddiad cau: 99 o'r gloch ar 31 Chwefror 2027, £ i £, am ddim mis", id="Welsh that cannot be"),
        pytest.param("Ceisiadau rhwng £5 a £2 a rhwng 9 Mai a 3 Mai, hyd at hyd at £1", id="upside down"),
        pytest.param("dwy neu neu dair + 1 blynedd + 1 + 1 + 1 + 1 + 1", id="terms without end"),
        pytest.param("İ" * 50 + " erbyn 4 Rhagfyr 2026 am hanner dydd", id="letters that grow when they are made small"),
        pytest.param("nid ni na nad ddim ac eithrio nid oes ni", id="denials of nothing"),
    ],
)  # fmt: skip
def test_broken_welsh_is_read(body: str) -> None:
    announcement = Announcement("1", "Cyngor", SourceKind.FEED, "Cronfa", body, "", date(2026, 12, 1))
    check(announcement, read(announcement))

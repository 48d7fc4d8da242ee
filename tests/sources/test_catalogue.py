"""feeds.yaml is read entry by entry, and every fault says where it is and how to mend it."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.errors import FileError
from tracker.model import SourceType
from tracker.sources.catalogue import Catalogue, load_catalogue
from tracker.terms import Area

GOOD = "  - name: Good\n    kind: feed\n    url: https://a.example/feed\n"


def load(folder: Path, text: str) -> Catalogue:
    path = folder / "feeds.yaml"
    path.write_text(text, encoding="utf-8")
    return load_catalogue(path)


def entry(folder: Path, lines: str) -> Catalogue:
    """Load a catalogue of the entry with these lines, and a good one behind it."""
    body = "\n    ".join(lines.strip().splitlines())
    return load(folder, f"sources:\n  - {body}\n{GOOD}")


def test_an_entry_is_a_source(tmp_path: Path) -> None:
    catalogue = entry(
        tmp_path,
        "name: Leeds list\nkind: page\nurl: https://b.example/grants\narea: yorkshire_humber\nevery: 2d\n"
        "enabled: false\nselectors: {item: .card, title: h3}",
    )
    assert catalogue.problems == ()
    first, second = catalogue.sources
    assert (first.name, first.kind, first.url) == ("Leeds list", SourceType.PAGE, "https://b.example/grants")
    assert (first.area, first.every) == (Area.YORKSHIRE_HUMBER, timedelta(days=2))
    assert (first.enabled, first.selectors) == (False, {"item": ".card", "title": "h3"})
    assert (first.line, second.line) == (2, 9)
    assert (second.enabled, second.area, second.every) == (True, None, None)


@pytest.mark.parametrize(
    ("words", "every"),
    [
        ("30m", timedelta(minutes=30)),
        ("15 minutes", timedelta(minutes=15)),
        ("1h", timedelta(hours=1)),
        ("24 hours", timedelta(days=1)),
        ("2d", timedelta(days=2)),
        ("1 week", timedelta(days=7)),
    ],
)
def test_a_length_of_time_is_read(tmp_path: Path, words: str, every: timedelta) -> None:
    assert (
        entry(tmp_path, f"name: A\nkind: feed\nurl: https://a.example/1\nevery: {words}").sources[0].every == every
    )


def test_a_publisher_is_not_asked_more_often_than_every_quarter_of_an_hour(tmp_path: Path) -> None:
    catalogue = entry(tmp_path, "name: A\nkind: feed\nurl: https://a.example/1\nevery: 1m")
    assert catalogue.sources[0].every == timedelta(minutes=15)
    assert [(one.line, one.field) for one in catalogue.problems] == [(5, "every")]


@pytest.mark.parametrize("url", ["http://127.0.0.1:8099/feed", "http://localhost/feed", "http://[::1]/feed"])
def test_private_hosts_have_no_floor(tmp_path: Path, url: str) -> None:
    catalogue = entry(tmp_path, f"name: A\nkind: feed\nurl: {url}\nevery: 1m")
    assert (catalogue.sources[0].every, catalogue.problems) == (timedelta(minutes=1), ())


@pytest.mark.parametrize(
    ("lines", "line", "field", "says"),
    [
        pytest.param("kind: feed\nurl: https://x.org", 2, "name", "is missing", id="no name"),
        pytest.param("name: A\nurl: https://x.org", 2, "kind", "write one of feed, ocds, page, file", id="no kind"),
        pytest.param("name: A\nkind: feed", 2, "url", "is missing", id="no address"),
        pytest.param("name: A\nkind: file", 2, "path", "is missing", id="no path"),
        pytest.param("name: A\nkind: rss\nurl: https://x.org", 3, "kind", "write kind: feed", id="rss"),
        pytest.param("name: A\nkind: pages\nurl: https://x.org", 3, "kind", "write kind: page", id="a kind with a slip"),
        pytest.param("name: A\nkind: feed\nulr: https://x.org", 4, "ulr", "is no field; write url:", id="a slip"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org\nurl: b", 5, "url", "stands there twice", id="twice"),
        pytest.param("name: A\nkind: feed\nurl: www.x.org/f", 4, "url", "write https://www.x.org/f", id="no scheme"),
        pytest.param("name: A\nkind: feed\nurl: feed://x.org/f", 4, "url", "write https://x.org/f", id="feed://"),
        pytest.param("name: A\nkind: feed\nurl: ftp://x.org/f", 4, "url", "no http or https", id="ftp"),
        pytest.param("name: A\nkind: feed\nurl: https://u:p@x.org", 4, "url", "password", id="a password"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org:99999/", 4, "url", "is no address", id="a port"),
        pytest.param("name: A\nkind: feed\nurl: [https://x.org]", 4, "url", "is no plain text", id="a list"),
        pytest.param("name: A\nkind: feed\npath: x\nurl: https://x.org", 4, "path", "kind: file only", id="a path"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org\narea: Yorkshire", 5, "area", "write area: yorkshire_humber", id="area"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org\narea: mars", 5, "area", "write one of uk, england", id="no area"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org\nevery: often", 5, "every", "write it as 30m", id="every"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org\nevery: 60", 5, "every", "write it as 30m", id="no unit"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org\nevery: 90d", 5, "every", "write 31d or less", id="seldom"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org\nevery: 0m", 5, "every", "no length of time", id="never"),
        pytest.param("name: A\nkind: ocds\nurl: https://x.org\nportal: find-a-tender", 5, "portal", "write portal: find_a_tender", id="portal"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org\nportal: sell2wales", 5, "portal", "kind: ocds only", id="portal of a feed"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org\nenabled: maybe", 5, "enabled", "write true or false", id="enabled"),
        pytest.param("name: A\nkind: page\nurl: https://x.org\nselectors: .x", 5, "selectors", "is no mapping", id="selectors"),
        pytest.param("name: A\nkind: page\nurl: https://x.org\nselectors:\n  titel: h3", 6, "selectors.titel", "write title:", id="a selector"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org\nselectors: {item: p}", 5, "selectors", "kind: page only", id="of a feed"),
        pytest.param("name: A\nkind: page\nurl: https://x.org\nmatch: funds/*", 5, "match", "write match: /funds/*", id="match without slash"),
        pytest.param("name: A\nkind: page\nurl: https://x.org\nmatch: https://x.org/f/*", 5, "match", "write match: /f/*", id="match an address"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org\nmatch: /f/*", 5, "match", "kind: page only", id="match of a feed"),
        pytest.param("name: A\nkind: page\nurl: https://x.org\ndetails: often", 5, "details", "is not one of always, auto, never", id="details"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org\ndetails: never", 5, "details", "kind: page only", id="details of a feed"),
        pytest.param("name: A\nkind: page\nurl: https://x.org\nselectors:\n  detail: [a]", 6, "selectors", "detail is no text", id="a detail selector"),
        pytest.param("name: A\nkind: feed\nurl: https://x.org\nbanana: 5", 5, "banana", "the fields are name, kind", id="no field"),
        pytest.param("just words", 2, "entry", "is no mapping", id="words"),
    ],
)  # fmt: skip
def test_a_fault_names_its_line_its_field_and_the_mend(
    tmp_path: Path, lines: str, line: int, field: str, says: str
) -> None:
    catalogue = entry(tmp_path, lines)
    assert [one.name for one in catalogue.sources] == ["Good"]
    (problem,) = catalogue.problems
    assert (problem.line, problem.field) == (line, field)
    assert says in str(problem)
    assert str(problem).startswith(f"{tmp_path / 'feeds.yaml'}, line {line}, {field}: ")


def test_all_faults_of_an_entry_are_named_at_once(tmp_path: Path) -> None:
    catalogue = entry(tmp_path, "name: A\nkind: rss\nurl: x\narea: mars\nevery: often")
    assert [one.field for one in catalogue.problems] == ["kind", "url", "area", "every"]


def test_a_name_is_taken_once(tmp_path: Path) -> None:
    catalogue = load(tmp_path, "sources:\n" + GOOD + GOOD.replace("Good", "good"))
    assert len(catalogue.sources) == 1
    (problem,) = catalogue.problems
    assert (problem.line, problem.field) == (5, "name")
    assert "line 2" in problem.why


@pytest.mark.parametrize(
    ("broken", "line"),
    [
        pytest.param('  - name: "open\n    kind: feed\n', 5, id="an open quote"),
        pytest.param("  - name: A\n     kind: feed\n", 6, id="a wrong indent"),
        pytest.param("  - name: A: B\n    kind: feed\n", 5, id="a second colon"),
        pytest.param("  - name: A\n\tkind: feed\n", 6, id="a tab"),
        pytest.param("  - {name: A, kind\n", 6, id="an open brace"),
        pytest.param("  - name: *other\n    kind: feed\n", 5, id="an alias"),
        pytest.param("  - name: @x\n    kind: feed\n", 5, id="a letter that may not begin a value"),
    ],
)
def test_an_entry_that_is_no_yaml_costs_itself_only(tmp_path: Path, broken: str, line: int) -> None:
    last = GOOD.replace("Good", "Last").replace("/feed", "/last")
    catalogue = load(tmp_path, f"sources:\n{GOOD}{broken}{last}")
    assert [(one.name, one.line) for one in catalogue.sources] == [
        ("Good", 2),
        ("Last", 7 if broken.count("\n") == 2 else 6),
    ]
    (problem,) = catalogue.problems
    assert problem.line == line


def test_a_bomb_of_aliases_is_refused(tmp_path: Path) -> None:
    levels = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
    catalogue = load(tmp_path, f"a0: &a0 [x]\n{levels}sources: *a11\n")
    assert catalogue.sources == ()
    assert "is an alias" in str(catalogue.problems[0])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("# a remark\n", id="a remark"),
        pytest.param("sources:\n", id="no entry"),
        pytest.param("- name: A\n", id="a list"),
        pytest.param("source:\n" + GOOD, id="another name"),
        pytest.param("sources: 5\n", id="a number"),
        pytest.param("sources: {a: b}\n", id="a mapping"),
        pytest.param("sources: " + "[" * 20_000, id="without end"),
        pytest.param("!!python/object/apply:os.system ['true']\n", id="an object"),
        pytest.param("sources:\n  - !!python/name:os.system\n", id="a name of Python"),
        pytest.param("a: 1\n---\nb: 2\n", id="two documents"),
    ],
)
def test_a_file_without_sources_has_none_and_no_crash(tmp_path: Path, text: str) -> None:
    catalogue = load(tmp_path, text)
    assert catalogue.sources == ()
    assert catalogue.problems


SLIPS = [
    pytest.param("sources:\n" + GOOD + "   - name: Off\n     kind: feed\n     url: https://off.example/f\n", 2, "is no YAML", id="a space too many"),
    pytest.param("sources:\n\t- name: Tab\n" + GOOD, 1, "line 2", id="a tab before the first"),
    pytest.param("sources:\n" + GOOD + "sources:\n" + GOOD.replace("name: ", "name: Second "), 1, "stands a second time", id="the list twice"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "runs", "says"), SLIPS)
def test_a_slip_is_told_and_the_good_entries_run(tmp_path: Path, text: str, runs: int, says: str) -> None:
    catalogue = load(tmp_path, text)
    assert len(catalogue.sources) == runs
    assert any(says in str(problem) for problem in catalogue.problems)


def test_letters_that_are_no_utf_8_are_read_as_windows_has_them_and_told(tmp_path: Path) -> None:
    path = tmp_path / "feeds.yaml"
    path.write_bytes(
        ("sources:\n  - name: Café Fund\n    kind: feed\n    url: https://a.example/f\n").encode("cp1252")
    )
    catalogue = load_catalogue(path)
    assert [source.name for source in catalogue.sources] == ["Café Fund"]
    assert "line 2, file: is not UTF-8" in str(catalogue.problems[0])


def test_a_path_begins_where_the_file_lies(tmp_path: Path) -> None:
    catalogue = entry(tmp_path, "name: A\nkind: file\npath: data/x.jsonl\nevery: 1m")
    assert catalogue.sources[0].url == str(tmp_path / "data" / "x.jsonl")
    assert catalogue.problems == ()


@pytest.mark.parametrize(
    ("body", "says"),
    [
        pytest.param(None, "is not there", id="missing"),
        pytest.param("sources:\n - name: Café\n".encode("utf-16"), "is no text in UTF-8", id="UTF-16"),
        pytest.param(b"#" * 5_000_000, "larger than 4 MiB", id="too large"),
    ],
)
def test_a_file_that_cannot_be_read_at_all_is_an_error(tmp_path: Path, body: bytes | None, says: str) -> None:
    path = tmp_path / "feeds.yaml"
    if body is not None:
        path.write_bytes(body)
    with pytest.raises(FileError, match=says):
        load_catalogue(path)


def test_a_folder_is_no_catalogue(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="cannot be read"):
        load_catalogue(tmp_path)


PIECES = [
    "sources:",
    "\n  - ",
    "name: A",
    "\n    ",
    "kind: feed",
    "url: https://x.org",
    '"',
    "*a",
    "&a ",
    "{",
    "[",
    ":",
    "\t",
]


@settings(max_examples=150, deadline=None)
@given(text=st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=25).map("".join))
def test_no_text_brings_the_reader_down(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("feeds")
    (folder / "feeds.yaml").write_text(text.encode("utf-8", "replace").decode(), encoding="utf-8", newline="")
    load_catalogue(folder / "feeds.yaml")


@pytest.mark.parametrize(
    ("lines", "announces", "sure", "group"),
    [
        pytest.param("announces: [grants, news]\nsure: used\ngroup: gov.uk", ("grants", "news"), "used", "gov.uk", id="a list"),
        pytest.param("announces: Grants, training\nsure: Seen", ("grants", "training"), "seen", "", id="words with commas"),
        pytest.param("announces: tenders\ngroup: GOV.UK", ("tenders",), None, "gov.uk", id="one, and a group in capitals"),
        pytest.param("announces: [grants, grants]", ("grants",), None, "", id="twice"),
        pytest.param("announces:\nsure:\ngroup:", (), None, "", id="nothing"),
    ],
)  # fmt: skip
def test_what_is_announced_and_how_sure_we_are_is_read(
    tmp_path: Path, lines: str, announces: tuple[str, ...], sure: str | None, group: str
) -> None:
    told = entry(tmp_path, f"name: A\nkind: feed\nurl: https://a.example/1\n{lines}")
    assert told.problems == ()
    assert (told.sources[0].announces, told.sources[0].sure, told.sources[0].group) == (announces, sure, group)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("announces: [grant]", "line 5, announces: 'grant' is not one of grants, tenders, training, news, awards; write grants"),
        ("announces: [grants, {a: b}]", "announces: '' is not one of"),
        ("announces: jam", "write one of grants, tenders"),
        ("sure: certainly", "line 5, sure: 'certainly' is not one of seen, used, guess; write one of"),
        ("sure: gues", "write guess"),
        ("group: [a]", "line 5, group: is no plain text"),
        (f"group: {'x' * 200}", "group: is too long"),
    ],
)  # fmt: skip
def test_a_fault_in_what_is_announced_is_told_with_its_mend(tmp_path: Path, line: str, says: str) -> None:
    told = entry(tmp_path, f"name: A\nkind: feed\nurl: https://a.example/1\n{line}")
    assert [source.name for source in told.sources] == ["Good"]
    assert says in str(told.problems[0])


@pytest.mark.parametrize(
    "url", ["https://a.example/feed", "http://www.a.example/feed/", "https://a.example/feed?utm_source=x"]
)
def test_an_address_is_fetched_by_one_entry(tmp_path: Path, url: str) -> None:
    told = load(tmp_path, f"sources:\n{GOOD}  - name: Twin\n    kind: feed\n    url: {url}\n")
    assert [source.name for source in told.sources] == ["Good"]
    (problem,) = told.problems
    assert "line 5, url: the entry of line 2 ('Good') has the same address; keep one of the two" in str(problem)


def test_two_files_and_two_queries_are_two_addresses(tmp_path: Path) -> None:
    files = "".join(f"  - name: F{n}\n    kind: file\n    path: f{n}.jsonl\n" for n in (1, 2))
    queries = "".join(f"  - name: Q{n}\n    kind: feed\n    url: https://a.example/s?q={n}\n" for n in (1, 2))
    assert load(tmp_path, f"sources:\n{files}{queries}").problems == ()


def test_the_name_of_what_was_added_by_hand_is_taken(tmp_path: Path) -> None:
    told = entry(tmp_path, "name: added by hand\nkind: feed\nurl: https://a.example/1")
    assert [source.name for source in told.sources] == ["Good"]
    assert "is the name of what was added by hand" in str(told.problems[0])

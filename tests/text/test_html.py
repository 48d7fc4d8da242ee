import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tracker.text.html import Block, BlockKind, Document, is_dense, read_html


def shown(source: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return each block's text with the headings over it."""
    document = read_html(source)
    return [(document.text[block.start : block.end], block.headings) for block in document.blocks]


def headings_over(source: str, words: str) -> tuple[str, ...]:
    return next(headings for text, headings in shown(source) if words in text)


def test_a_list_keeps_the_heading_above_it() -> None:
    source = (
        "<h2>What we don't fund</h2><ul><li>salaries</li><li>rent</li></ul><h2>How to apply</h2><p>By form.</p>"
    )
    assert shown(source) == [
        ("What we don't fund", ()),
        ("salaries", ("What we don't fund",)),
        ("rent", ("What we don't fund",)),
        ("How to apply", ()),
        ("By form.", ("How to apply",)),
    ]


@pytest.mark.parametrize(
    ("source", "words", "headings"),
    [
        pytest.param("<h2>A</h2><h3>B</h3><p>x y</p>", "x y", ("A", "B"), id="nested headings, outermost first"),
        pytest.param("<h2>A</h2><h3>B</h3><h2>C</h2><p>x y</p>", "x y", ("C",), id="a heading ends those below it"),
        pytest.param("<p><strong>Exclusions</strong></p><p>x y</p>", "x y", ("Exclusions",), id="bold paragraph"),
        pytest.param("<p><b>Deadline:</b> 5 March</p>", "5 March", ("Deadline",), id="bold label"),
        pytest.param(
            "<p><b>Who:</b> clubs in Kent. <b>What:</b> x y. <b>When:</b> 5 March.</p>",
            "x y",
            ("What",),
            id="each bold label of a paragraph has its own sentences",
        ),
        pytest.param(
            "<p> <b>Who:</b> clubs in Kent, <b>but not:</b> x y</p>",
            "x y",
            ("Who",),
            id="a bold word within a sentence is no further label",
        ),
        pytest.param(
            "<p>Clubs in Kent. <b>Note:</b> x y. <b>By:</b> 5 March.</p>",
            "x y",
            (),
            id="a paragraph that begins without a label is one",
        ),
        pytest.param(
            "<p><b>Not funded</b> – rent, wages</p>", "rent", ("Not funded",), id="bold label with a dash"
        ),
        pytest.param(
            "<p>We will not support:</p><ul><li>x y</li></ul>", "x y", ("We will not support",), id="lead-in"
        ),
        pytest.param(
            "<p>Read this. We cannot pay for:</p><ul><li>x y</li></ul>",
            "x y",
            ("We cannot pay for",),
            id="lead-in is its last sentence",
        ),
        pytest.param("<p>We fund:</p><ul><li>a</li></ul><p>x y</p>", "x y", (), id="a lead-in ends with its list"),
        pytest.param(
            "<ul><li>Not:<ul><li>x y</li></ul></li></ul>", "x y", ("Not",), id="item over a list inside it"
        ),
        pytest.param("<dl><dt>Who can apply</dt><dd>x y</dd></dl>", "x y", ("Who can apply",), id="definition"),
        pytest.param(
            "<table><tr><th>Deadline</th><td>x y</td></tr></table>", "x y", ("Deadline",), id="row header"
        ),
        pytest.param("Status: OPEN\nDeadline: x y", "x y", ("Deadline",), id="label line of plain text"),
        pytest.param(
            "What we don't fund\n- x y\n\nApply", "x y", ("What we don't fund",), id="plain heading, list"
        ),
        pytest.param("What we don't fund\n- a\n\nx y.", "x y", (), id="plain heading ends with its list"),
        pytest.param("We will not fund:\n\nx y\nz", "x y", ("We will not fund",), id="plain lead-in over lines"),
        pytest.param("# Who\n\nx y", "x y", ("Who",), id="Markdown heading"),
        pytest.param(
            "&lt;h2&gt;Who&lt;/h2&gt;&lt;p&gt;x y&lt;/p&gt;", "x y", ("Who",), id="escaped once too often"
        ),
    ],
)
def test_headings_labels_and_lead_ins_hold_over_their_text(
    source: str, words: str, headings: tuple[str, ...]
) -> None:
    assert headings_over(source, words) == headings


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("Tea &amp; cake", "Tea & cake", id="entity in plain text"),
        pytest.param("<p>Tea &amp;amp; cake</p>", "Tea & cake", id="entity escaped twice"),
        pytest.param("<p>&pound;5,000&nbsp;a year</p>", "£5,000 a year", id="pound and hard space"),
        pytest.param("<p>a</p><script>x<y</script><style>p{}</style><p>b</p>", "a\nb", id="scripts and styles"),
        pytest.param("<p>one<br>two<br/>three</p>", "one\ntwo\nthree", id="br breaks the line"),
        pytest.param("<![CDATA[<p>a</p>]]>", "a", id="CDATA that was left"),
        pytest.param("income < £10k and > £5k", "income < £10k and > £5k", id="less-than is no tag"),
        pytest.param("mail <jo@example.org> now", "mail <jo@example.org> now", id="address in angle brackets"),
        pytest.param("a\x00b", "ab", id="null byte"),
        pytest.param("<p>un</p>\ud800", "un\n?", id="lone surrogate"),
        pytest.param("co\u00adsts and\u200b so", "costs and so", id="invisible marks"),
        pytest.param(
            "Apply <b>by</b> 5 May\nor <i>later</i>", "Apply by 5 May\nor later", id="inline tags keep lines"
        ),
        pytest.param("• salaries\n1. rent\n(a) bills", "salaries\nrent\nbills", id="bullets are left out"),
        pytest.param("", "", id="nothing"),
        pytest.param(
            "This line was broken by a mail program that wraps its text at\nseventy-two characters.",
            "This line was broken by a mail program that wraps its text at seventy-two characters.",
            id="wrapped lines are joined",
        ),
    ],
)
def test_text_is_what_a_person_reads(source: str, text: str) -> None:
    assert read_html(source).text == text


def test_a_table_reads_row_by_row_with_its_headers() -> None:
    source = "<table><tr><th>Fund</th><th>Closes</th></tr><tr><td>Small</td><td>5 May</td></tr></table>"
    assert read_html(source) == Document("Fund: Small | Closes: 5 May", (Block(BlockKind.ROW, 0, 27, ("Fund",)),))


def test_a_table_that_only_arranges_the_page_is_no_table() -> None:
    source = "<table><tr><td><h2>Who</h2><p>Charities.</p></td><td><p>More.</p></td></tr></table>"
    assert headings_over(source, "Charities") == ("Who",)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("<" * 1_000_000, id="a million of <"),
        pytest.param("<div>" * 100_000, id="deep nesting"),
        pytest.param("<ul><li>" * 50_000, id="deep lists"),
        pytest.param("<dd><dl>" * 30_000, id="deep definitions"),
        pytest.param("<div><table></div></table>" * 10_000, id="closing tags that do not fit"),
        pytest.param("<table><tr><td>" * 20_000, id="tables in tables"),
        pytest.param("<p " + "".join(f"a{n}=b " for n in range(60_000)) + ">x", id="countless attributes"),
        pytest.param("&lt;" * 100_000, id="escaped signs"),
        pytest.param("a:\n" * 50_000, id="nothing but lead-ins"),
        pytest.param("<p>x:" * 30_000, id="lead-ins without an end"),
    ],
)
def test_hostile_markup_is_read_to_its_end(source: str) -> None:
    # Bounded by the test's own time limit alone.
    document = read_html(source)
    assert all(0 <= block.start <= block.end <= len(document.text) for block in document.blocks)


@given(st.text(max_size=300) | st.text(alphabet="<>/&;abdlitrhpu \n:-•|#*\x00", max_size=300))
@example(":\n0")
@example("<h3>:</h3><p>a</p>")
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_and_its_blocks_are_its_lines(source: str) -> None:
    document = read_html(source)
    assert [document.text[block.start : block.end] for block in document.blocks] == (
        document.text.split("\n") if document.text else []
    )
    assert all(block.headings == tuple(filter(None, block.headings)) for block in document.blocks)


ROUNDS = (
    "<table><tr><th></th><th>Round 1</th><th>Round 2</th></tr>"
    "<tr><td>Opens</td><td>4 January</td><td>5 July</td></tr>"
    "<tr><td>Closes</td><td>5 March</td><td>3 September</td></tr></table>"
)


@pytest.mark.parametrize(
    ("source", "words", "text", "headings"),
    [
        pytest.param(
            ROUNDS,
            "5 March",
            "Closes | Round 1: 5 March | Round 2: 3 September",
            ("Closes",),
            id="rounds in columns, the corner empty",
        ),
        pytest.param(
            ROUNDS.replace("th>", "td>"),
            "5 March",
            "Closes | Round 1: 5 March | Round 2: 3 September",
            ("Closes",),
            id="rounds in columns, numbered, no header cells",
        ),
        pytest.param(
            "<table><tr><th>Closes</th><td>5 March</td><td>3 September</td></tr>"
            "<tr><th>Opens</th><td>4 January</td><td>5 July</td></tr></table>",
            "5 March",
            "Closes | 5 March | 3 September",
            ("Closes",),
            id="header cells down the side alone",
        ),
        pytest.param(
            "<table><tr><th>Round</th><th>Stage</th><th>Date</th></tr>"
            "<tr><td rowspan='2'>Spring</td><td>Opens</td><td>4 January</td></tr>"
            "<tr><td>Closes</td><td>5 March</td></tr></table>",
            "5 March",
            "Round: Spring | Stage: Closes | Date: 5 March",
            ("Spring", "Round"),
            id="a cell over two rows is known in both",
        ),
        pytest.param(
            "<table><tr><th rowspan=2>Fund</th><th colspan=2>Round 1</th></tr><tr><th>Opens</th><th>Closes</th></tr>"
            "<tr><td>Small</td><td>4 January</td><td>5 March</td></tr></table>",
            "5 March",
            "Fund: Small | Round 1 Opens: 4 January | Round 1 Closes: 5 March",
            ("Small", "Fund"),
            id="headers in two storeys",
        ),
        pytest.param(
            "<table><tr><td colspan=2><b>What we don't fund</b></td></tr><tr><td>Rent</td><td>of any kind</td></tr>"
            "</table>",
            "of any kind",
            "Rent: of any kind",
            ("What we don't fund", "Rent"),
            id="a row over the whole width heads those below it",
        ),
        pytest.param(
            "<table><caption>Closing dates</caption><tr><td>Arts</td><td>5 March</td></tr></table>",
            "5 March",
            "Arts: 5 March",
            ("Closing dates", "Arts"),
            id="a caption",
        ),
        pytest.param(
            "<table><tr><th>Notes</th><td></td></tr><tr><th>Closing date</th><td>5 March</td></tr></table>",
            "5 March",
            "Closing date: 5 March",
            ("Closing date",),
            id="a label without its value heads nothing",
        ),
    ],
)
def test_a_cell_keeps_what_stands_over_and_before_it(
    source: str, words: str, text: str, headings: tuple[str, ...]
) -> None:
    assert next(told for told in shown(source) if words in told[0]) == (text, headings)


@pytest.mark.parametrize(
    ("source", "words", "headings"),
    [
        pytest.param(
            "<details><summary>What we don't fund</summary><p>x y</p></details>",
            "x y",
            ("What we don't fund",),
            id="a part that folds away",
        ),
        pytest.param(
            "<details><summary>What we don't fund</summary><p>a</p></details><p>x y</p>",
            "x y",
            (),
            id="its name ends with it",
        ),
        pytest.param(
            "<details><summary><p>Not funded</p></summary><table><tr><td>a</td><td>x y</td></tr></table></details>",
            "x y",
            ("Not funded", "a"),
            id="a table in a part that folds away",
        ),
        pytest.param(
            "<dl><dt>Opens</dt><dt>Launch</dt><dd>x y</dd><dt>Closes</dt><dd>z</dd></dl>",
            "x y",
            ("Opens / Launch",),
            id="two terms for one definition",
        ),
        pytest.param(
            "<dl><div><dt><p>Closing date</p></dt><dd>x y</dd></div></dl>",
            "x y",
            ("Closing date",),
            id="terms in boxes",
        ),
        pytest.param(
            "<dl><dt>Not funded</dt><dd><ul><li>a</li><li>x y</li></ul></dd></dl>",
            "x y",
            ("Not funded",),
            id="a list in a definition",
        ),
        pytest.param(
            "<ul><li><strong>Closing date</strong><br>x y</li></ul>",
            "x y",
            ("Closing date",),
            id="bold line in an item",
        ),
        pytest.param(
            "<ul><li><strong>All bold</strong></li><li>x y</li></ul>",
            "x y",
            (),
            id="a bold item names no other item",
        ),
        pytest.param(
            "<h2>What we don't fund</h2><ul><li>Costs of<ul><li>buildings:<ul><li>x y</li></ul></li></ul></li></ul>",
            "x y",
            ("What we don't fund", "Costs of", "buildings"),
            id="lists in lists under a heading",
        ),
        pytest.param(
            '<p><span style="FONT-WEIGHT: 700">Exclusions</span></p><p>x y</p>',
            "x y",
            ("Exclusions",),
            id="bold by style",
        ),
        pytest.param(
            '<p style="font-weight:bold">Exclusions</p><p>x y</p><p>z</p>',
            "z",
            ("Exclusions",),
            id="a paragraph bold by style",
        ),
        pytest.param("<p><u>Exclusions</u></p><p>x y</p>", "x y", ("Exclusions",), id="underlined as a heading"),
        pytest.param(
            "<p><strong>What we don't fund</strong><br>a<br>x y</p>",
            "x y",
            ("What we don't fund",),
            id="bold line over lines",
        ),
        pytest.param("WHAT WE DON'T FUND\nrent\nx y", "x y", ("WHAT WE DON'T FUND",), id="plain capitals"),
        pytest.param(
            "What we don't fund\nRent\nx y\n\nz", "x y", ("What we don't fund",), id="plain heading, lines"
        ),
        pytest.param("What we don't fund\nRent\na\n\nx y", "x y", (), id="its lines end at the gap"),
    ],
)
def test_what_folds_defines_or_stands_out_names_what_follows(
    source: str, words: str, headings: tuple[str, ...]
) -> None:
    assert headings_over(source, words) == headings


@pytest.mark.parametrize(
    "cell",
    [
        pytest.param("<td rowspan=99999 colspan=99999>x", id="a cell that spans all"),
        pytest.param("<td rowspan=" + "9" * 5000 + ">x", id="a number nobody can mean"),
    ],
)
def test_cells_that_claim_to_span_everything_stay_in_proportion(cell: str) -> None:
    source = "<table>" + f"<tr>{cell}" * 3000 + "</table>"
    assert len(read_html(source).text) < 20 * len(source)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("<p>By <s>5 May</s> 9 June</p>", "By 9 June", id="struck out"),
        pytest.param("<p>By <strike>5 May</strike> 9 June</p>", "By 9 June", id="struck out the old way"),
        pytest.param("<p>By <del>5 May</del><ins>9 June</ins></p>", "By 9 June", id="taken out and put in"),
        pytest.param(
            "<p>By <span style='text-decoration:line-through'>5 May</span> 9 June</p>", "By 9 June", id="by style"
        ),
        pytest.param("<p style='display:none'>By 5 May</p><p>By 9 June</p>", "By 9 June", id="out of sight"),
        pytest.param("<p hidden>By 5 May</p><p>By 9 June</p>", "By 9 June", id="hidden"),
        pytest.param("<div id='tab2' hidden><p>By 5 May</p></div>", "By 5 May", id="a panel that a script opens"),
        pytest.param(
            "<div class='panel' style='display: none'>By 5 May</div>", "By 5 May", id="a panel of a class"
        ),
        pytest.param("<p style='text-decoration: underline'>By 5 May</p>", "By 5 May", id="underlined"),
    ],
)
def test_what_was_taken_back_is_not_read(source: str, text: str) -> None:
    assert read_html(source).text == text


DENSE = (
    "The Larch Fund\n"
    "What it is for\n"
    "Small sums for groups that look after a green near them.\n"
    "Who can ask\n"
    "Allotment societies and friends of parks.\n"
    "Opens on 5 May\n"
    "Send the form, which is short.\n"
    "Apply by post. Or by email\n"
    "Our office is shut on Mondays and in the whole of August."
)


def test_a_page_without_blank_lines_keeps_its_headings_for_who_asks_for_them() -> None:
    assert is_dense(DENSE)
    plain, told = read_html(DENSE), read_html(DENSE, lines_head=True)
    assert plain.text == told.text
    assert not any(one.headings for one in plain.blocks)
    over = {told.text[one.start : one.end]: one.headings for one in told.blocks if one.kind is BlockKind.PARAGRAPH}
    assert over["Small sums for groups that look after a green near them."][-1] == "What it is for"
    assert over["Allotment societies and friends of parks."][-1] == "Who can ask"
    assert "Opens on 5 May" in over  # a line with a figure heads nothing


def test_where_blank_lines_part_paragraphs_a_line_inside_one_heads_nothing() -> None:
    told = read_html(
        "A first paragraph stands here.\n\nOpen to all.\nOur patrons\nThey gave us a hall and a kitchen.",
        lines_head=True,
    )
    assert [one.headings for one in told.blocks] == [()] * len(told.blocks)


@pytest.mark.parametrize("parted", ["\n", "\n\n"], ids=["line by line", "with blank lines"])
def test_a_numbered_line_that_stands_alone_heads_its_part(parted: str) -> None:
    told = read_html(
        parted.join(
            (
                "1. Who can ask",
                "Any band or choir in the valley.",
                "2. What we leave out",
                "- uniforms",
                "- trips abroad",
            )
        )
    )
    over = {told.text[one.start : one.end]: one.headings for one in told.blocks}
    assert over["Any band or choir in the valley."] == ("1. Who can ask",)
    assert over["uniforms"] == over["trips abroad"] == ("2. What we leave out",)


def test_numbered_lines_side_by_side_are_a_list() -> None:
    told = read_html("Bring these:\n1. Your rules\n2. Your accounts\n3. A letter\nThe desk is open all week.")
    assert [one.kind for one in told.blocks][1:4] == [BlockKind.ITEM] * 3
    assert told.blocks[-1].headings == ()

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.text.html import Document, read_html
from tracker.text.phrases import Lexicon, Phrases, Rule, Rulebook
from tracker.text.words import words_of

CORE = Rulebook(
    (Rule("core", "core", ("core costs|funding", "salaries", "rent"), unless=("share of ...3 overheads",)),)
)


def stances(text: str) -> list[str]:
    return [finding.stance.name for finding in CORE.read(read_html(text))]


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        pytest.param("core costs", "our Core-Costs fund", "Core-Costs", id="capitals and hyphens do not matter"),
        pytest.param("core|running costs", "running costs", "running costs", id="either word"),
        pytest.param("the core? costs", "the costs", "the costs", id="a word may be missing"),
        pytest.param("fund*", "funders", "funders", id="beginning of a word"),
        pytest.param("up to £#", "up to £5,000 each", "up to £5,000", id="a sum of money"),
        pytest.param("# months", "for 12 months", "12 months", id="a number"),
        pytest.param("share ... costs", "share of the running costs", "share of the running costs", id="a gap"),
        pytest.param("share ...2 costs", "share of all the running costs", None, id="a gap that is too wide"),
        pytest.param("share ... costs", "a share. Our costs", None, id="a gap does not cross a sentence"),
        pytest.param("don't fund", "we don’t fund", "don’t fund", id="curly apostrophe"),
        pytest.param("men shed", "the men's shed", "men's shed", id="genitive"),
        pytest.param("rent", "parent rental", None, id="only whole words"),
    ],
)
def test_a_phrase_finds_its_words(phrase: str, text: str, found: str | None) -> None:
    words = words_of(read_html(text))
    hits = [(words.starts[first], words.ends[last - 1]) for _, first, last in Phrases([phrase]).find(words)]
    assert [text[start:end] for start, end in hits[:1]] == ([found] if found else [])


@pytest.mark.parametrize("phrase", ["", "...", "a ...", "... a", "a? b?", "multi-year|long funding"])
def test_a_phrase_that_could_mean_anything_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="phrase"):
        Phrases([phrase])


def test_two_rules_of_one_name_are_refused() -> None:
    rule = Rule("core", "core", ("core costs",))
    with pytest.raises(ValueError, match="named alike"):
        Rulebook((rule, rule))


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        pytest.param("We fund core costs.", "YES", id="plain"),
        pytest.param("We cannot fund core costs.", "NO", id="cannot"),
        pytest.param("We don't pay for holidays, equipment or salaries.", "NO", id="don't, through a list"),
        pytest.param("Core costs are not eligible.", "NO", id="not eligible behind"),
        pytest.param("Salaries and equipment will not be considered.", "NO", id="not considered, behind a list"),
        pytest.param("Core costs cannot be supported.", "NO", id="cannot behind"),
        pytest.param("Core funding is excluded.", "NO", id="excluded"),
        pytest.param("Excluding core costs, anything goes.", "NO", id="excluding"),
        pytest.param("We pay for projects rather than core costs.", "NO", id="rather than"),
        pytest.param("Projects instead of core costs.", "NO", id="instead of"),
        pytest.param("We no longer fund core costs.", "NO", id="no longer given"),
        pytest.param("A grant for no longer than a year pays core costs.", "YES", id="no longer than"),
        pytest.param("We cannot fund trips, but core costs are fine.", "YES", id="but turns it"),
        pytest.param("There is no deadline for core costs.", "YES", id="no deadline denies nothing"),
        pytest.param("Not only projects but also core costs.", "YES", id="not only"),
        pytest.param("Not-for-profit groups can have core costs.", "YES", id="not-for-profit"),
        pytest.param("Individuals are not eligible; core costs are.", "YES", id="another clause"),
        pytest.param("What we don't fund\n- core costs\n- trips", "NO", id="excluding heading"),
        pytest.param("Salaries and trips need not apply.", "NO", id="need not apply"),
        pytest.param("Salaries fall outside this round.", "NO", id="falls outside"),
        pytest.param("Do you pay core costs? With pleasure.", "YES", id="question answered gladly"),
        pytest.param("Money without strings: salaries, say.", "YES", id="without, before a colon"),
        pytest.param("Trips and salaries: no.", "NO", id="a bare no behind a colon"),
        pytest.param("Salaries: no limit.", "YES", id="a no that goes on"),
        pytest.param("<h3>What we reject</h3><p>Core costs</p>", "NO", id="heading that rejects"),
        pytest.param(
            "<h3>Seven things we turn down</h3><ul><li>rent, say</li></ul>", "NO", id="heading that turns down"
        ),
        pytest.param(
            "<p><b>We have no projects.</b> Then only core costs will do.</p>", "YES", id="only, under a no"
        ),
        pytest.param("<h3>Exclusions</h3><p>Core costs</p>", "NO", id="exclusions"),
        pytest.param("<p>We will not support:</p><ul><li>rent</li></ul>", "NO", id="excluding lead-in"),
        pytest.param("Not eligible: trips, rent", "NO", id="excluding label"),
        pytest.param("<h3>What we fund</h3><ul><li>rent</li></ul>", "YES", id="heading that gives"),
        pytest.param("Do you fund core costs? Yes, up to half.", "YES", id="question answered yes"),
        pytest.param("Do you fund core costs? No.", "NO", id="question answered no"),
        pytest.param("Can I ask for core costs? We do not fund them.", "NO", id="question answered we do not"),
        pytest.param("Can I ask for core costs? It depends.", "OPEN", id="question left open"),
        pytest.param("Struggling to find core costs? Apply now.", "YES", id="question put to the reader"),
        pytest.param("You do not need to have core funding already.", "OPEN", id="need not"),
    ],
)
def test_words_are_affirmed_denied_or_left_open(text: str, stance: str) -> None:
    assert stances(text)[0] == stance


def test_a_cancelling_phrase_silences_its_rule_in_its_sentence_only() -> None:
    assert stances("Core costs only as a share of your overheads. Rent is fine.") == ["YES"]


@given(st.text(max_size=200) | st.text(alphabet="core sts nodt?.,:;-()\n'", max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text_is_searched_and_spans_lie_inside_it(text: str) -> None:
    document = read_html(text)
    for finding in CORE.read(document):
        assert 0 <= finding.start < finding.end <= len(document.text)


def test_what_figures_begin_is_kept_once_and_not_for_each_of_them() -> None:
    lexicon = Lexicon()
    phrases = Phrases(["# to # weeks", "£# each", "#% of", "2027 round"], lexicon=lexicon)
    hits = [
        [(number, first, last) for number, first, last in phrases.find(words_of(Document(said)))]
        for said in (
            "12 to 14 weeks",
            "£7,231 each",
            "35% of it",
            "2027 round",
            "2027 to 2028 weeks",
            "£12 to 14 weeks",
        )
    ]
    assert hits == [[(0, 0, 4)], [(1, 0, 2)], [(2, 0, 2)], [(3, 0, 2)], [(0, 0, 4)], [(0, 0, 4)]]
    kept = {id(starts) for starts in lexicon.starts(words_of(Document("31 32 33 £5 £6 £7"))).values()}
    assert len(kept) == 2

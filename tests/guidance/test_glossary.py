"""Glossary, notices and guides: all of them are there, each is found by one name, and all are plainly worded."""

import re
from collections.abc import Iterator

import pytest

from tests.content import GUIDANCE
from tracker.knowledge import Guidance, Term, citations

#: The names that other programs call (they are ids), parted by semicolons.
NAMES = """
Additional Roles Reimbursement Scheme; ALISS; Alliance contract; Approved provider list;
Area Integrated Partnership Board; Assessment summary; Asset-based approach; Award criteria;
Below-threshold contract; Better Care Fund; Block contract; Business case; Call-off; Care co-ordinator;
Care navigator; Care Quality Commission; Caseload; Central digital platform; CIC; CIO / SCIO; Clawback;
Clinical commissioning group; Cluster (ICBs); Co-production; Combined or strategic authority; Commissioner;
Commissioning; Common Procurement Vocabulary; Community and voluntary sector organisation; Community asset;
Community connector; Community link worker; Community mental health transformation;
Competitive flexible procedure; Competitive process; Conditions of participation; Considerable change;
Consortium; Contract award notice; Contract details notice; Contracting authority; Contracts Finder;
Core costs / unrestricted; Core Grant Scheme; Core20PLUS5;
Council for voluntary service / local infrastructure organisation; County Voluntary Council;
Data protection impact assessment; Data Security and Protection Toolkit; Data sharing agreement; DBS check;
Debarment list; Direct award; Direct Award Process 1 / 2 (Wales); Direct award process A;
Direct award process B; Direct award process C; Direct payment; Directory of services; Dynamic market;
Dynamic purchasing system; eTendersNI; Exclusion grounds; Expression of interest; Fairer Funding;
Find a Tender; Framework; Full cost recovery; Grant; Green social prescribing;
Health and Social Care Partnership; Health and wellbeing board; Health inequalities; Healthwatch; HSC Trust;
Independent Patient Choice and Procurement Panel; Integrated care board; Integrated care partnership;
Integrated care strategy; Integrated care system; Integration Joint Board; Joint forward plan;
Joint strategic needs assessment; Joy; Key criteria; Key performance indicator; Lawful basis;
Lead provider / prime contractor; Light touch contract; Link worker; Lived experience; Lot; Match funding;
Mixed procurement; Mobilisation; Most suitable provider process; Multidisciplinary team;
National Academy for Social Prescribing; National Framework for Social Prescribing;
National Procurement Policy Statement; Neighbourhood; Neighbourhood health service; Network Contract DES;
NHS England; NHS Standard Contract; NHS trust / foundation trust; Notifiable below-threshold contract;
Open procedure; Outcome; Output; Payment by results; Peer support; Personal health budget;
Personalised care and support plan; Pipeline notice; Place; Planned procurement notice;
Police and crime commissioner; Population health; Preliminary market engagement; Prevention;
Primary care network; Prior information notice; Procurement; Procurement Act 2023; Prompt payment;
Provider collaborative; Provider Selection Regime; Public Contracts Scotland; Public Health Agency (NI);
Public liability / professional indemnity; Public Procurement Review Service; Public Social Partnership;
PVG scheme; Quick Quote; Recovery; Referral; Reflective practice / supervision; Regional Integration Fund;
Regional Partnership Board; Regulated activity / regulated role; Regulated procurement; Relevant authority;
Representation; Request for quotation; Reserved contract; Safeguarding; Section 117 aftercare;
Section 75 agreement; Selection questionnaire / PQQ; Self-referral; Sell2Wales; Service level agreement;
Severe mental illness; Signposting; Single Procurement Document; Social prescribing; Social value;
Socially responsible procurement; Special category data; Specification; Spot purchase; Standstill;
Step up / step down; Strategic commissioning; Strategic Planning and Performance Group; Subcontractor;
Subsidy control; Supplier identifier / share code; Talking therapies (was IAPT); Tender; Tender notice;
Theory of change / logic model; Third Sector Interface; Threshold; Transparency notice; Trauma-informed; TUPE;
VCSE alliance; Voluntary, community and social enterprise
"""

#: Words that are the name of a term and yet ask for a notice: the notice says more, so it is meant first.
NOTICE_FIRST = {
    "pipeline notice": "notice:UK1",
    "planned procurement notice": "notice:UK3",
    "tender notice": "notice:UK4",
    "transparency notice": "notice:UK5",
    "contract award notice": "notice:UK6",
    "contract details notice": "notice:UK7",
}

UK_NOTICES = tuple(f"notice:UK{number}" for number in range(1, 18))
NOTICES = tuple(term for term in GUIDANCE.terms.values() if term.name.startswith("notice:"))
TERMS = tuple(term for term in GUIDANCE.terms.values() if not term.name.startswith("notice:"))


def same(words: str) -> str:
    """Fold what a person may write in several ways into one: letters and digits in lower case."""
    return re.sub(r"[^a-z0-9£&]+", " ", words.casefold()).strip()


def names(term: Term) -> set[str]:
    return {same(words) for words in (term.name, *term.also)}


def sentences(text: str) -> Iterator[str]:
    spoken = re.sub(r"\[[a-z0-9-]+\]|\(not verified\)", "", text)
    yield from (part for part in re.split(r"(?<=[.?!])\s+|\n+(?=\s*-|\n)", spoken) if part.strip())


def shown(guidance: Guidance) -> Iterator[tuple[str, str]]:
    for term in guidance.terms.values():
        yield from ((term.name, part) for part in (term.meaning, term.do))
    for guide in guidance.guides.values():
        yield from ((guide.id, part) for part in (guide.purpose, *guide.steps, guide.notes))


def test_every_name_that_the_command_line_promises_is_in_the_glossary() -> None:
    promised = {" ".join(name.split()) for name in NAMES.split(";")}
    assert len(promised) == 180
    assert promised - {term.name for term in TERMS} == set()


@pytest.mark.parametrize("name", UK_NOTICES)
def test_a_numbered_notice_is_found_by_its_number_says_what_to_do_and_where_it_holds(name: str) -> None:
    notice = GUIDANCE.terms[name]
    number = name.removeprefix("notice:")
    assert number in notice.also
    assert number.replace("UK", "UK ") in notice.also
    assert notice.do
    assert notice.references
    # Scotland's devolved buyers are outside the Procurement Act.
    assert notice.nations == ("england", "wales", "northern_ireland")


@pytest.mark.parametrize("system", ["notice:PSR-", "notice:WAL-", "notice:SCO-", "notice:F-forms"])
def test_other_systems_notices_are_explained_with_what_to_do(system: str) -> None:
    notices = [notice for notice in NOTICES if notice.name.startswith(system)]
    assert notices
    assert all(notice.do and notice.nations and notice.references for notice in notices)


def test_no_word_or_abbreviation_points_to_two_entries_without_a_first_choice() -> None:
    claims: dict[str, set[str]] = {}
    for term in GUIDANCE.terms.values():
        for words in names(term):
            claims.setdefault(words, set()).add(term.name)
    shared = {words: found for words, found in claims.items() if len(found) > 1}
    assert set(shared) == set(NOTICE_FIRST)
    for words, found in shared.items():
        assert {name for name in found if name.startswith("notice:")} == {NOTICE_FIRST[words]}


@pytest.mark.parametrize(
    ("abbreviation", "name"),
    [
        pytest.param("ICB", "Integrated care board", id="ICB"),
        pytest.param("ICP", "Integrated care partnership", id="ICP"),
        pytest.param("PSR", "Provider Selection Regime", id="PSR"),
        pytest.param("PCN", "Primary care network", id="PCN"),
        pytest.param("TSI", "Third Sector Interface", id="TSI"),
        pytest.param("AIPBs", "Area Integrated Partnership Board", id="plural"),
        pytest.param("CVS", "Council for voluntary service / local infrastructure organisation", id="CVS"),
        pytest.param("DPS", "Dynamic purchasing system", id="DPS is not the plural of direct payment"),
        pytest.param("PSP", "Public Social Partnership", id="PSP"),
        pytest.param("PB", "Personal budget", id="PB is the personal budget first"),
        pytest.param("social prescriber", "Link worker", id="everyday word"),
        pytest.param("PIN", "Prior information notice", id="PIN"),
        pytest.param("UK4", "notice:UK4", id="a notice's number is the notice"),
    ],
)
def test_a_short_form_means_one_entry(abbreviation: str, name: str) -> None:
    assert [term.name for term in GUIDANCE.terms.values() if same(abbreviation) in names(term)] == [name]


def test_a_term_without_a_source_says_that_nobody_checked_it() -> None:
    assert [
        term.name
        for term in GUIDANCE.terms.values()
        if not term.references and "(not verified)" not in term.meaning
    ] == []


def test_letters_that_mean_two_things_say_both_meanings() -> None:
    terms = GUIDANCE.terms
    assert "Northern Ireland" in terms["Integrated care partnership"].meaning
    assert "team" in terms["Community mental health transformation"].meaning
    assert "participatory budgeting" in terms["Personal budget"].do


def test_what_the_health_bill_plans_is_told_as_a_plan() -> None:
    for name in ("NHS England", "Healthwatch", "Integrated care partnership"):
        assert "plan" in GUIDANCE.terms[name].meaning, name


def test_doubt_is_marked_in_the_same_words_everywhere() -> None:
    marks = re.compile(r"UNVERIFIED|(?<!\()\b(?:not|un)[ -]?verified", re.IGNORECASE)
    assert [(where, text) for where, text in shown(GUIDANCE) if marks.search(text)] == []


def test_no_sentence_is_longer_than_a_reader_of_twelve_can_hold() -> None:
    longest = [
        (len(sentence.split()), where, sentence)
        for where, text in shown(GUIDANCE)
        for sentence in sentences(text)
        if len(sentence.split()) > 30
    ]
    assert longest == []


def test_a_line_of_they_say_you_say_holds_both_sides() -> None:
    form = re.compile(r"They say “[^”]+”, you say “[^”]+”\.?")
    told = [term for term in GUIDANCE.terms.values() if term.you_say]
    assert len(told) > 100
    assert [term.name for term in told if not form.fullmatch(term.you_say)] == []


@pytest.mark.parametrize("ident", [f"guide:G{number}" for number in range(1, 10)])
def test_a_guide_is_asked_for_in_many_words_and_cites_each_of_its_sources(ident: str) -> None:
    guide = GUIDANCE.guides[ident]
    assert 8 <= len(guide.words) <= 24
    assert len({same(words) for words in guide.words}) == len(guide.words)
    told = " ".join((guide.purpose, *guide.steps, guide.notes))
    assert {reference.key for reference in guide.references} == set(citations(told))
    assert 8 <= len(guide.steps) <= 12


@pytest.mark.parametrize(
    ("ident", "facts"),
    [
        pytest.param("guide:G5", ("19 June 2026", "30 days", "5 February 2026"), id="data complaints"),
        pytest.param("guide:G6", ("£5m", "£10m"), id="insurance sums"),
        pytest.param("guide:G4", ("1 April 2025", "1 July 2025", "AccessNI"), id="PVG dates"),
        pytest.param("guide:G8", ("1 to 1.5 hours",), id="supervision"),
        pytest.param("guide:G9", ("SWEMWBS", "PHQ-9", "GAD-7", "PAM", "£350,000", "1.8 million"), id="licences"),
        pytest.param("guide:G2", ("5%", "5 years plus 2"), id="asks of a real letter"),
        pytest.param("guide:G1", ("0.017", "0.056"), id="evidence"),
    ],
)
def test_a_guide_keeps_its_amounts_and_dates(ident: str, facts: tuple[str, ...]) -> None:
    guide = GUIDANCE.guides[ident]
    told = " ".join((*guide.steps, guide.notes))
    assert [fact for fact in facts if fact not in told] == []


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        pytest.param("Threshold", ("£663,540", "£207,720", "£135,018", "£50,000"), id="thresholds"),
        pytest.param("Notifiable below-threshold contract", ("£12,000", "£30,000"), id="notifiable"),
        pytest.param("notice:UK1", ("£2m", "18 months", "£100m", "26 May"), id="pipeline"),
        pytest.param("notice:UK3", ("40 days", "12 months", "10 days"), id="planned procurement"),
        pytest.param("notice:UK4", ("25 days",), id="tender"),
        pytest.param("notice:UK6", ("8 working days",), id="standstill"),
        pytest.param("notice:PSR-intention", ("8 working days", "5 more working days"), id="representations"),
    ],
)
def test_an_entry_keeps_its_amounts_and_dates(name: str, facts: tuple[str, ...]) -> None:
    term = GUIDANCE.terms[name]
    assert [fact for fact in facts if fact not in f"{term.meaning} {term.do}"] == []

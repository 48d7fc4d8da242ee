"""What a person reads out of some of the demo's samples, by the codebook: the truth that the reader is held to.

Data only. A date is written as in the samples (tracker/demo/days.py): "day+11@12:00" is noon on that day in
London, "day+24" the day without an hour. Only what is listed is meant: a sample that is not here has no
agreed labels.
"""

from dataclasses import dataclass

from tracker.terms import Category, Kind

CORE, TRAINING = Category.CORE_COSTS, Category.STAFF_TRAINING
LONG, PROJECT = Category.LONG_TERM, Category.PROJECT


@dataclass(frozen=True, slots=True)
class Truth:
    """The labels of one sample, as its latest wave has it."""

    #: The sheet, or "notices".
    publisher: str
    #: The sample's name in its sheet, or the notice's number in `notices.json`.
    name: str
    kind: Kind
    categories: frozenset[Category] = frozenset()
    #: Every deadline to apply, in order.
    apply: tuple[str, ...] = ()
    rolling: bool = False
    #: Whether a community organisation could make use of it; None where the codebook leaves it open.
    relevant: bool | None = None
    #: Why, where a label is not obvious.
    because: str = ""


def _grant(
    publisher: str,
    name: str,
    *categories: Category,
    apply: tuple[str, ...] = (),
    rolling: bool = False,
    because: str = "",
) -> Truth:
    """Return the truth of a grant that is for the reader."""
    labels = frozenset(categories)
    return Truth(publisher, name, Kind.GRANT, labels, apply, rolling, relevant=True, because=because)


TRUTHS = (
    _grant("brackenhope", "steady-ground", CORE, LONG, apply=("day+11@12:00",)),
    _grant("brackenhope", "small-sparks", PROJECT, rolling=True, because="core costs and salaries are refused"),
    Truth("brackenhope", "steady-ground-blog", Kind.OTHER, because="a story about grants made long ago"),
    _grant(
        "brackenhope",
        "breathing-space",
        TRAINING,
        apply=("day+18@23:59",),
        because="the earlier closing date is replaced; overheads are refused",
    ),
    Truth("brackenhope", "grants-officer", Kind.OTHER, because="a job"),
    Truth("brackenhope", "steady-ground-awards", Kind.AWARD),
    _grant("gorsefield", "brackenhope-steady-ground", CORE, LONG, apply=("day+11@12:00",)),
    _grant("gorsefield", "glenfarrow-wind", PROJECT, apply=("day+24",), because="the date has no hour"),
    _grant(
        "gorsefield",
        "cawdle-heritage",
        PROJECT,
        apply=("day+20@12:00",),
        because="overheads only as a share of the project (full cost recovery)",
    ),
    _grant("gorsefield", "pennyfarrow-last-call", PROJECT, apply=("week@23:59",)),
    _grant("gorsefield", "lough-ennick", CORE, rolling=True, because="until the money is spent"),
    _grant("gorsefield", "celyn-valley", PROJECT, apply=("day+30@17:00",)),
    Truth(
        "gorsefield",
        "budget-webinar",
        Kind.TRAINING,
        frozenset({TRAINING}),
        relevant=True,
        because="one books, one does not apply",
    ),
    _grant(
        "gorsefield",
        "trentwick-rounds",
        PROJECT,
        apply=("day+13@12:00", "day+76@12:00", "day+139@12:00"),
    ),
    Truth("gorsefield", "tidebank-loan", Kind.OTHER, because="a loan without a grant"),
    _grant("gorsefield", "ardenbrook-unrestricted", CORE, apply=("day+33@16:00",)),
    Truth("gorsefield", "mirkwater-invitation", Kind.OTHER, because="by invitation: nobody can ask"),
    _grant("tidewell", "supervision-pot", TRAINING, rolling=True),
    Truth(
        "tidewell",
        "trustee-programme",
        Kind.TRAINING,
        frozenset({TRAINING}),
        apply=("day+25@17:00",),
        relevant=True,
        because="a learning programme with a grant on top",
    ),
    _grant("quillmere", "thriving-groups", CORE, LONG, apply=("day+38@17:00",)),
    _grant("quillmere", "arts-and-heritage", PROJECT, apply=("day+22@23:59",), because="midnight ends the day"),
    Truth("notices", "1", Kind.CONTRACT, frozenset({PROJECT, LONG}), apply=("day+24@12:00",), relevant=True),
    Truth("notices", "2", Kind.ENGAGEMENT, frozenset({PROJECT}), relevant=True),
    Truth("notices", "3", Kind.CONTRACT, frozenset({LONG}), apply=("day+20@12:00",), relevant=False),
    Truth("notices", "7", Kind.CONTRACT, frozenset({PROJECT}), apply=("day+22@12:00",), relevant=True),
    Truth("notices", "8", Kind.AWARD),
    Truth("notices", "9", Kind.OTHER, because="the procurement is ended (UK12)"),
)

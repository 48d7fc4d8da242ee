"""Why one opportunity is shown, in a few words: "pays for running costs; for Wales".

Pure.
"""

import re

from tracker.asking.alike import bare, bare_title
from tracker.asking.answer import name_words
from tracker.asking.fits import ROLLING, Sum, area_fit, date_fit, named_in, shared_words, sum_fit
from tracker.asking.places.fit import place_words
from tracker.model import Opportunity, Reading
from tracker.questions import Filters, Question
from tracker.terms import Area, Category

_CATEGORY_WORDS = {
    Category.CORE_COSTS: "running costs",
    Category.STAFF_TRAINING: "training for your team",
    Category.LONG_TERM: "3 years or more",
    Category.PROJECT: "a project",
}

#: "The North East", but "Wales" and "London".
_REGION = re.compile(r"^(?:North|South|East|West) (?:East|West|Midlands|of England)")


def why_named(name: str, opportunity: Opportunity) -> str:
    """Say why it is taken for the one of that name, of which all telling words stand in its title."""
    whole = f" {bare(name)} " in bare_title(opportunity.title)
    words = name if whole else " ".join(word for (word,) in name_words(name))
    return f"“{words}” {'is' if whole or len(words.split()) == 1 else 'are words'} in its name"


def why_shown(opportunity: Opportunity, question: Question) -> str:
    """Say in a few words what of the question it fits: "pays for running costs; for Wales"; "" where nothing was asked."""
    filters, reading = question.filters, opportunity.reading
    told = [f"pays for {_CATEGORY_WORDS[c]}" for c in filters.categories if c in reading.categories]
    told += [
        f"“{named_in(phrase, opportunity)}” is in its name"
        for phrase in filters.text
        if named_in(phrase, opportunity)
    ][:1]
    shared = shared_words(question.words, opportunity.title)
    if len(shared) > 1 and not any(named_in(phrase, opportunity) for phrase in filters.text):
        told.append(f"{' and '.join(f'“{word}”' for word in shared[:2])} are in its name")
    told += ["apply at any time" for phrase in filters.text if phrase in ROLLING and reading.rolling][:1]
    area = area_fit(reading, filters)
    if question.places and reading.places:
        told.append(place_words(reading, question))
    elif area == "area" and reading.places:
        own = " and ".join(reading.places[:2])
        told.append(f"for {own} in {_area_words(reading, filters)}: check that yours counts")
    elif area == "area":
        told.append(f"for {_area_words(reading, filters)}")
    elif area == "wider area":
        told.append(f"your area lies within {_area_words(reading, filters)}")
    elif filters.areas and not reading.areas:
        told.append("names no area: check that yours counts")
    if any(applicant in reading.applicants for applicant in filters.applicants):
        told.append("open to your kind of organisation")
    elif filters.applicants and not reading.applicants:
        told.append("does not say who can apply")
    told += [_led(one.value) for one in reading.evidence if one.field == "led_by"][:1]
    told += [words for words in [_sum_words(reading, filters)] if words]
    if date_fit(reading, question):
        told.append(f"{_verb(question)} when you asked")
    return "; ".join(told)


def _verb(question: Question) -> str:
    """Return what happens on the days that a question asks for."""
    told = ((question.decides, "decides"), (question.opens, "opens"), (question.missed, "closed"))
    return next((verb for asked, verb in told if asked), "closes")


def _led(value: str) -> str:
    return f"only for groups {value}" if value.startswith("led by") else f"only for {value} groups"


def _area_words(reading: Reading, filters: Filters) -> str:
    wanted = set(filters.areas)
    near = {over for area in wanted for over in area.lineage}
    told = [area for area in reading.areas if area in near or wanted & set(area.lineage)]
    return " and ".join(_area_name(area) for area in told[:2])


def _area_name(area: Area) -> str:
    if area is Area.YORKSHIRE_HUMBER:
        return "Yorkshire and the Humber"
    name = area.value.replace("_", " ").title().replace(" Of ", " of ")
    return "the UK" if area is Area.UK else f"the {name}" if _REGION.search(name) else name


def _sum_words(reading: Reading, filters: Filters) -> str:
    """Say how the sums fit; "" where none is asked for."""
    match sum_fit(reading, filters):
        case Sum.FITS:
            return "the size fits"
        case Sum.FAR_MORE:
            return "gives up to far more: check that so little is given"
        case Sum.IN_ALL:
            return "states only the sum in all"
        case Sum.UNSAID:
            return "no sum stated"
        case _:
            return ""

"""Where the money is for, by adjectives, parks and publishers; beside venues, helpers of one county, and rounds that are over."""

from dataclasses import replace

import pytest

from tests.reading.build_reading import material
from tracker.reading.areas.areas import read_areas
from tracker.terms import Kind

TOLD = [
    ("england", "Wold Trust", "Open to English local authorities only."),
    ("scotland", "Wold Trust", "We fund Scottish community groups."),
    ("wales", "Wold Trust", "For Welsh village halls."),
    ("northern_ireland", "Wold Trust", "Northern Irish charities can apply."),
    ("england scotland wales", "Wold Trust", "English, Scottish and Welsh museums can apply."),
    ("uk", "Wold Trust", "Eligible are UK-registered charities."),
    ("south_west", "Wold Trust", "Cornish groups can apply."),
    ("england", "Wold Trust", "The scheme is for English councils and the charities that work with them."),
    ("yorkshire_humber", "Wold Trust", "Help for Yorkshire choirs."),
    ("uk", "Wold Trust", "Open to anyone who lives in the UK. Learning days take place in Bristol, Dartington, London and Salford, and online."),
    ("england", "Wold Trust", "For charities across England. Workshops will be held in Leeds, London and Birmingham."),
    ("scotland", "Wold Trust", "For charities in Scotland. The panel meets in London."),
    ("uk", "Wold Trust", "Charities throughout the UK can apply. Our offices are in Manchester and Cardiff."),
    ("uk", "Wold Trust", "Charities in the UK can apply. Drop-in sessions: London, 4 May; Leeds, 6 May."),
    ("england", "Wold Trust", "This is for the whole of England. Not sure which grant fits? Ring us, we are happy to read drafts for groups in South Yorkshire."),
    ("england", "Wold Trust", "For groups in England. If you are in Kent we can help you with the form."),
    ("uk", "Wold Trust", "UK charities can apply. Our advisers can look at drafts from groups in Derbyshire."),
    ("wales", "Wold Trust", "Charities in Wales can apply. Groups in Powys: PAVO will help you to fill in the form."),
    ("england", "Wold Trust", "National scheme for English halls. Halls in Norfolk can get help from Community Action Norfolk."),
    ("west_midlands", "Stratford-on-Avon District Council", "For groups in Stratford and the villages around it."),
    ("yorkshire_humber", "North Yorkshire Council", "For groups in Richmond."),
    ("wales", "Newport City Council, Wales", "For groups in Newport."),
    ("east_midlands", "Lincolnshire Community Foundation", "For groups in Boston and its villages."),
    ("south_east", "Kent Community Foundation", "For groups in Ashford."),
    ("scotland", "Loch Lomond & The Trossachs National Park", "Projects must be within the National Park."),
    ("scotland", "Cairngorms National Park Authority", "Projects must be within the National Park."),
    ("wales", "Pembrokeshire Coast National Park", "Projects must be within the National Park."),
    ("yorkshire_humber", "North York Moors National Park Authority", "Projects must be within the National Park."),
    ("south_west", "Quantock Hills National Landscape", "Projects must be in the National Landscape."),
    ("south_east", "South Downs National Park Authority", "For groups in the South Downs."),
    ("england northern_ireland wales", "Wold Trust", "Groups anywhere in the UK bar Scotland."),
    ("scotland", "Wold Trust", "For groups in Scottish islands."),
    ("wales", "Wold Trust", "Applications from England have closed. Applications from Wales can still be made."),
    ("yorkshire_humber", "Wold Trust", "Free English classes for groups in Leeds."),
    ("yorkshire_humber", "Wold Trust", "Charities in Leeds can apply; English conversation groups are one idea."),
    ("south_east", "Wold Trust", "Projects must take place in Kent."),
    ("south_east", "Wold Trust", "We can help groups in Kent with grants."),
    ("london yorkshire_humber", "Wold Trust", "Workshops for carers in London and Leeds are what we fund."),
    ("england wales", "Wold Trust", "You must be registered with the Charity Commission for England and Wales."),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "source", "body"), TOLD)
def test_where_it_is_for(expected: str, source: str, body: str) -> None:
    made = replace(material("Grants of up to £2,000 for charities. " + body), source=source)
    assert sorted(read_areas(made, Kind.GRANT, fallback=None).areas) == expected.split()

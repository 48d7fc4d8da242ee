"""What a date is for by the head of its line, by the sentence before, by its neighbours and by the contract's own end.

Each row: the kind, the text, and what the codebook makes of it (published on 1 September 2026).
"""

from datetime import date, datetime

import pytest

from tests.build import an_announcement
from tracker.clock import LONDON
from tracker.reading.deadlines import read_deadlines
from tracker.reading.material import material_of
from tracker.terms import Kind


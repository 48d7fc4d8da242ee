"""Which words say what a date is for: the rows behind `reading/deadlines/deadlines.py`.

A row is a claim about how funders and commissioners write, one that a person from the sector can argue with.
`says` and `unless` are phrases in lower case; they may use the signs of regular expressions, and each stands
at the beginning of a word. `because` gives the reason or the place in the codebook.

Three ways in which words speak:
- a SUBJECT names the thing that the date belongs to (expressions of interest, questions, interviews),
- a VERB says what happens on it (opens, starts, people hear),
- a CLOSING word says that something must be in by then (deadline, due, no later than); `weak` ones
  ("by", "until") need company.
"""

from typing import Final

from tracker.reading.deadlines.beside import BESIDE
from tracker.reading.deadlines.closings import CLOSINGS
from tracker.reading.deadlines.decisions import DECISIONS
from tracker.reading.deadlines.rule import DateRule
from tracker.reading.deadlines.subjects import SUBJECTS
from tracker.reading.deadlines.verbs import VERBS

RULES: Final[tuple[DateRule, ...]] = (*SUBJECTS, *DECISIONS, *BESIDE, *VERBS, *CLOSINGS)

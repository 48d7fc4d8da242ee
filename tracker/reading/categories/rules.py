"""What words say that money is given over the long term; all rows about what money is for, joined.

Rows for `reading/categories/categories.py`: `categories/core_rules.py`, `categories/learning_rules.py`, `categories/project_rules.py` and those here.
Rows of one category that `refuse` only cancel others (full cost recovery). Definitions: codebook, Categories and Decisions.
"""

from typing import Final

from tracker.reading.categories.core_rules import CORE_COSTS
from tracker.reading.categories.learning_rules import STAFF_TRAINING
from tracker.reading.categories.project_rules import PROJECT, PURPOSE, category_rule
from tracker.reading.rows import phrases
from tracker.reading.welsh.categories import WELSH_CATEGORY_RULES, WELSH_PURPOSE
from tracker.terms import Category
from tracker.text.phrases import Rule

LONG_TERM: Final = (
    category_rule(
        Category.LONG_TERM,
        "called multi-year",
        "run|runs|last|lasts|spread|paid over? several years; over a number of years; multi-year; multiyear; more than one financial? year ...4 three|four|five|3|4|5",
        "codebook, Categories: or the text calls it long-term or multi-year",
        unless="loans; already|existing|current ...5 years; multi-year strategy|plan|plans|partnership with|sponsor|sponsorship; initiative; last|previous ...2 multi-year",
    ),
    category_rule(
        Category.LONG_TERM,
        "called long-term",
        "long term flexible|unrestricted|stable|reliable ...1 funding|grants|support; long term funding|grant|grants|support|investment|award|awards|partnership|partnerships|"
        "contract|core|commitment|unrestricted; longer term funding|grant|grants|support; several years; "
        "three|four|five|six|seven|ten|3|4|5|6|7|10 year grant|grants|funding|award|awards|contract|"
        "contracts|unrestricted|project|projects; "
        "three|four|five|six|seven|3|4|5|6|7 years funding|of funding|grants; "
        "£# every|each|a|per year ...2 for ...2 three|four|five|six|seven|3|4|5|6|7 years; "
        "stay|stays|commit|commits for ...1 three|four|five|six|seven|eight|ten|3|4|5|6|7|8|10 years; "
        "stay|stays|stand|stands by|with ...1 for ...1 three|four|five|six|seven|eight|ten|3|4|5|6|7|8|10 years; "
        "stay|stays|commit|commits for "
        "the long; long haul|run; last|lasts|run|runs ...3 three|four|five|3|4|5 years; "
        "grant|grants|award|awards ...1 last|lasts|run|runs ...5 six|seven|eight|ten|6|7|8|10 years; "
        "over|for up? to? three|four|five|six|3|4|5|6 years; patient funding",
        "the text calls it long-term, or names three years or more",
        unless=(
            "part of ...4 year|years; pay|pays|paid|paying|repay ...2 back|off|monthly; "
            "pay|pays|paid back ...3 over; "
            "long term outcomes|outcome|goals|impact|benefit|health|conditions|unemployed|sustainability|"
            "plan|plans|vision; initiative; for|over 25 years; "
            "loan|loans|interest|repay*|repaid|fixed over|for; already|existing|current ...5 years; years ...1 the|our ...3 will give|spend|invest|put|share|hand|distribute|award; "
            "programme|fund|foundation|scheme ...6 years|operating|running|established|trading|registered|"
            "going|been ...5 years; "
            "nearly that long; business support; last|past|previous ...2 years; every three|four|five years; "
            "years of accounts; reapply; within three|five|3|5; small grants; years old; accounts for; wait; "
            "partnership|partnerships with ...3 people|residents|communities|community|villages|village|neighbours|families; each year; pot; £# million over; averaged|average|mean over|of; in special|exceptional cases; "
            "repay|repaid|repayable|loans; come|return|apply|applying again|back; at most; guarantee; "
            "has|have|had|who led|run|worked|managed ...6 for|over ...3 years; volunteered|lived|traded|existed ...4 years; "
            "spend* everything; record; experience; has invested; invested; spent"
        ),
    ),
)

#: Where the whole of a text is about the project alone ("nothing but the project").
SHARE_ONLY: Final = Rule(
    "share of a project",
    Category.CORE_COSTS,
    phrases(
        "full cost recovery; in proportion to your|the project; nothing but the project; "
        "revenue|running|operating costs|cost|expenditure of|for|within|linked|related|in ...2 project|projects|scheme|activity; "
        "overheads ... project; no more than #% ...6 core|overheads; up to #% ...6 core|overheads"
    ),
    (),
    "codebook, Categories: overheads payable only as a share of a project are project alone",
    "codebook, Categories",
)

#: Rows that count only where nothing else was found.
PURPOSES: Final = (PURPOSE, WELSH_PURPOSE)

CATEGORY_RULES: Final = (
    *CORE_COSTS,
    *STAFF_TRAINING,
    *LONG_TERM,
    *PROJECT,
    *WELSH_CATEGORY_RULES,
    *PURPOSES,
    SHARE_ONLY,
)

"""How the time to read a text grows with its length: ten times the text should take about ten times as long.

`python -m benchmarks.long_texts`. The rows are runs of one thing, as hostile or broken pages hold them. The floor
is one pass of a plain regular expression for words over the same text, in the same run. A growth far above 10 is
work that grows with the square of the length.
"""

import re
from time import process_time

from tracker.model import Announcement
from tracker.reading.read import read
from tracker.terms import SourceKind

RUNS = (
    "Apply by 5 May 2027 at noon, ",
    "£5,000 to £6,000 a year for three years ",
    "<li>1 March 2027</li>",
    "(by 5 May 2027) ",
    "at any time until the money is spent ",
    "3 years plus 1 ",
    "1 May to ",
    "deadline: ",
    "charities in Leeds and Hull, ",
    "we cannot fund core costs. ",
    "£1 ",
    "up to ",
    "a ",
)
SHORT, LONG = 20_000, 200_000
#: Another text than the rows: what was read before is remembered (words, sentences, dates), and comes back at once.
WARM_UP = "Forms are due at 5pm on 6 June 2027 for grants of up to £900. "


def main() -> None:
    """Print a row a run: seconds for the long text, growth over the short one, and the same over the floor."""
    seconds(WARM_UP, SHORT)  # loads what is loaded once; not a row of its own, whose words would be remembered
    print(f"{'run':<44}{'seconds':>9}{'growth':>8}{'over words':>12}")
    for run in RUNS:
        short, long = seconds(run, SHORT), seconds(run, LONG)
        print(f"{run:<44}{long:>9.2f}{long / short:>8.1f}{long / floor(run, LONG):>12.1f}")


def seconds(run: str, length: int) -> float:
    """Return the processor seconds that one reading takes."""
    announcement = Announcement(
        id="1",
        source="benchmark",
        source_kind=SourceKind.FEED,
        title="A fund",
        body=run * (length // len(run)),
        link="",
        published=None,
    )
    began = process_time()
    read(announcement)
    return process_time() - began


def floor(run: str, length: int) -> float:
    """Return the processor seconds that finding the words of the same text takes."""
    text = run * (length // len(run))
    began = process_time()
    re.findall(r"\w+", text)
    return max(process_time() - began, 0.001)


if __name__ == "__main__":
    main()

"""What of a guide's further parts can be asked for by its own name: the entry `details` of its head.

Pure. Each names a point below the guide's headings ("- WEMWBS: …") by the words that it begins with.
"""

from collections.abc import Sequence

from tracker.guidance.entry import Entry
from tracker.knowledge import Detail

#: How an entry looks, for whoever made a slip.
FORM = "each entry with name and words"


def load_details(head: Entry, notes: str) -> tuple[Detail, ...]:
    """Return the details that a guide's head names, each with its point of the notes. Raises GuidanceError."""
    told: list[Detail] = []
    points = _points(notes)
    for entry in head.entries("details", FORM):
        entry.only(("name", "words"))
        name = entry.text("name")
        text = next((point for point in points if point.startswith(name)), None)
        if text is None:
            raise entry.wrong("name", f"no point below the steps begins with {name!r}")
        if name in (one.name for one in told):
            raise entry.wrong("name", f"{name!r} stands twice")
        told.append(Detail(name, entry.texts("words", required=True), text))
    return tuple(told)


def _points(notes: str) -> Sequence[str]:
    """Return the points ("- …") of the notes, each as one line."""
    points: list[str] = []
    for line in notes.splitlines():
        if line.startswith("- "):
            points.append(line[2:].strip())
        elif points and line.startswith("  "):
            points[-1] += f" {line.strip()}"
    return points

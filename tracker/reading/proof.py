"""Write the evidence for a value: where its words stand, and the words themselves.

Pure. `where` is "title" or "body" for words, the JSON path for a field of a notice, "source" for feeds.yaml.
"""

from collections.abc import Iterator

from tracker.explained import Quote
from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.text.html import Document
from tracker.text.phrases import Finding, Rulebook, T

#: How much of the text is shown around a quote.
_AROUND = 32
#: A field of a notice may hold a whole page; the first words of it will do.
_LONGEST_QUOTE = 200


def findings(book: Rulebook[T], material: Material) -> Iterator[tuple[str, Document, Finding[T]]]:
    """Yield what a rulebook finds in title and body, with the name of the text and the text itself."""
    for where, document in material.parts:
        for finding in book.read(document):
            yield where, document, finding


def words_proof(
    field: str, value: str, where: str, document: Document, start: int, end: int, rule: str
) -> Evidence:
    """Return evidence that rests on `document.text[start:end]`."""
    return Evidence(field, value, where, start, end, document.text[start:end], rule)


def field_proof(field: str, value: str, path: str, told: object, rule: str) -> Evidence:
    """Return evidence that rests on a field of a notice, or on something outside the texts."""
    return Evidence(field, value, path, 0, 0, str(told)[:_LONGEST_QUOTE], rule)


def quote_of(material: Material, where: str, start: int, end: int, words: str = "") -> Quote:
    """Quote a text with a little of what stands around it, within its line; `words` are for what stands in no text."""
    document = next((document for name, document in material.parts if name == where), None)
    if document is None:
        return Quote(where, start, end, words)
    text = document.text
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after = text[end : end + _AROUND].partition("\n")[0]
    # Words that are cut through are left out.
    if len(before) == _AROUND:
        before = before.partition(" ")[2]
    if len(after) == _AROUND:
        after = after.rpartition(" ")[0]
    return Quote(where, start, end, text[start:end], before, after)

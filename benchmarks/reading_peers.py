"""What a user would take otherwise: labels by key words, dates by dateparser, a linear model over the words.

Each peer gives records of the fields that it can tell; of the others it says nothing.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from dateparser.search import search_dates
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline

from benchmarks.reading_figures import Record
from tracker.clock import LONDON
from tracker.terms import Category, Kind
from tracker.text.html import read_html

#: Words that somebody would filter a feed by; the first kind whose word stands in the text is taken.
_KINDS: Final = {
    Kind.AWARD: ("awarded to", "award notice", "contract award", "winners"),
    Kind.ENGAGEMENT: ("market engagement", "soft market", "pipeline", "early engagement"),
    Kind.CONTRACT: ("tender", "contract", "framework", "quotation"),
    Kind.TRAINING: ("webinar", "workshop", "course", "training session"),
    Kind.GRANT: ("grant", "fund", "bursary"),
}
_CATEGORIES: Final = {
    Category.CORE_COSTS: ("core costs", "core funding", "running costs", "unrestricted", "overheads"),
    Category.STAFF_TRAINING: ("staff training", "training", "professional development", "supervision"),
    Category.LONG_TERM: ("multi-year", "long-term", "three years", "3 years", "five years"),
    Category.PROJECT: ("project",),
}

#: One third of the records is never learnt from: those whose id's hash is divisible by it.
_THIRDS: Final = 3


def is_kept_aside(record: Record) -> bool:
    """Say whether a record belongs to the third that no model learns from."""
    return int(hashlib.sha256(str(record["id"]).encode()).hexdigest(), 16) % _THIRDS == 0


def text_of(record: Record) -> str:
    """Return title and body as plain text."""
    return f"{record['title']}\n{read_html(record['body']).text}"


def by_keywords(record: Record) -> dict[str, Any]:
    """Label a record by the words that stand in it."""
    text = text_of(record).lower()
    kind = next((kind for kind, words in _KINDS.items() if any(word in text for word in words)), Kind.OTHER)
    categories = [name for name, words in _CATEGORIES.items() if any(word in text for word in words)]
    return {"id": record["id"], "kind": kind, "categories": categories if kind.is_opportunity else []}


def by_dateparser(record: Record) -> dict[str, Any]:
    """Take the first date of the text that is not over at publication for the closing date."""
    published = datetime.fromisoformat(record["published"])
    # A bare date has no zone, and a time may; dateparser wants the clock in London without one.
    base = published.astimezone(LONDON).replace(tzinfo=None) if published.tzinfo else published
    settings = {"PREFER_DATES_FROM": "future", "RELATIVE_BASE": base, "DATE_ORDER": "DMY"}
    found = search_dates(text_of(record), languages=["en"], settings=settings) or []
    for _, at in found:
        at = at.replace(tzinfo=None)
        if at.date() >= base.date() and at - base > timedelta(minutes=1):
            # What names no hour comes with midnight, or with that of the base.
            is_day = at.time() in (datetime.min.time(), base.time())
            told = at.date().isoformat() if is_day else at.replace(tzinfo=LONDON).astimezone(UTC).isoformat()
            return {"id": record["id"], "deadlines": [{"what": "apply", "at": told}]}
    return {"id": record["id"], "deadlines": []}


def linear_model(learnt: Sequence[Record]) -> Callable[[Record], dict[str, Any]]:
    """Learn kind and categories from labelled records (TF-IDF of words and pairs, logistic regression)."""
    texts = [text_of(record) for record in learnt]
    kinds = _pipeline(LogisticRegression(C=10, class_weight="balanced", max_iter=2_000))
    kinds.fit(texts, [record["kind"] for record in learnt])
    categories = _pipeline(OneVsRestClassifier(LogisticRegression(C=10, class_weight="balanced", max_iter=2_000)))
    categories.fit(texts, [[category in record["categories"] for category in Category] for record in learnt])

    def by_model(record: Record) -> dict[str, Any]:
        text = [text_of(record)]
        given = categories.predict(text)[0]
        told = [category for category, is_given in zip(Category, given, strict=True) if is_given]
        return {"id": record["id"], "kind": str(kinds.predict(text)[0]), "categories": told}

    return by_model


def _pipeline(model: Any) -> Any:
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2)
    return make_pipeline(words, model)


PEERS: Final[Mapping[str, Callable[[Record], dict[str, Any]]]] = {
    "key words": by_keywords,
    "dateparser": by_dateparser,
}

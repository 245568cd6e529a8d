"""An article's text in segments, cut where claims begin and end, for highlighting."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from components import caches
from components.tables.dataset import Dataset
from components.views.rows.receipts import anchor


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text, the claims that quote it, and whether it is a figure."""

    text: str
    claim_ids: tuple[str, ...]
    figure: bool


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    claim_id: str
    figure: bool


@lru_cache(maxsize=caches.TEXTS)
def segments(article_id: str, dataset: Dataset) -> tuple[Segment, ...]:
    """Return the segments of an article in order; joined, they are its text."""
    text = dataset.texts[article_id]
    spans = _spans(article_id, dataset)
    cuts = sorted({0, len(text), *(span.start for span in spans), *(span.end for span in spans)})
    return tuple(_segment(text, start, end, spans) for start, end in pairwise(cuts))


def _spans(article_id: str, dataset: Dataset) -> list[_Span]:
    spans = []
    for claim in dataset.claims.values():
        if claim.article_id == article_id:
            quote_anchor = anchor(dataset.texts[article_id], claim.quote)
            spans.append(_Span(quote_anchor.start, quote_anchor.end, claim.claim_id, figure=False))
            if claim.as_written:
                start = quote_anchor.start + claim.quote.index(claim.as_written)
                spans.append(_Span(start, start + len(claim.as_written), claim.claim_id, figure=True))
    return spans


def _segment(text: str, start: int, end: int, spans: list[_Span]) -> Segment:
    """Return one segment with its claims.

    A figure belongs to the claims that state it; the rest of a quote to all claims that quote it.
    """
    covering = [span for span in spans if span.start <= start and end <= span.end]
    figures = [span for span in covering if span.figure]
    claims = tuple(dict.fromkeys(span.claim_id for span in figures or covering))
    return Segment(text[start:end], claims, bool(figures))

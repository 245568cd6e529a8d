"""Claims proposed from a new article, for a curator to finish: every figure with its sentence, period and places."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from components.checks.grounding.place import destinations
from components.checks.vocabulary import Vocabulary
from components.reader.dates.document import Dated, document_dates
from components.reader.entities.anaphora import points_to_places
from components.reader.entities.linking import tied
from components.reader.entities.places import places
from components.reader.entities.terms import mentions
from components.reader.quantities.carried_units import REACH
from components.reader.quantities.extract import Figure, currency_carried, figures
from components.reader.text.sentences import Sentence, sentences
from components.tables.schema import Claim, columns

ID = re.compile(r"[^a-z0-9]+")


@dataclass
class Context:
    """What the sentences before have said: the last places."""

    places: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    """The sentences before, the nearest first, as far as they may name a currency."""


def article_id(file: str) -> str:
    """The id that an article gets from the name of its file: lower-case words joined by hyphens."""
    return ID.sub("-", PurePath(file).stem.lower()).strip("-") or "article"


def propose(text: str, article: str, published: datetime.date | None, words: Vocabulary) -> Iterator[dict[str, str]]:
    """Rows in the shape of claims.csv, one a figure, in the order of the text; what a curator must add is empty.

    `published` is the date by which "last year" and "in May" are understood; without it such periods stay empty.
    """
    context = Context()
    number = 0
    row_of_sentences = sentences(text)
    dated = document_dates(row_of_sentences, published)
    for sentence, dates in zip(row_of_sentences, dated, strict=True):
        for row in _sentence_rows(sentence, dates, context, words):
            number += 1
            yield {
                **dict.fromkeys(columns(Claim), ""),
                "claim_id": f"{article}-{number:03}",
                "article_id": article,
                **row,
            }
        _remember(context, sentence, words)


def _sentence_rows(
    sentence: Sentence, dates: Sequence[Dated], context: Context, words: Vocabulary
) -> Iterator[dict[str, str]]:
    found = figures(sentence.text, currency_carried(context.before))
    named = _counterparts(sentence.text, found, context, words) if found else []
    for figure, codes, dated in zip(found, named, dates, strict=True):
        yield {
            "quote": sentence.text,
            "as_written": figure.as_written,
            "time_period": dated.time.code() if dated.time else "",
            "base_period": dated.base.code() if dated.base else "",
            "period_quote": dated.quote,
            "counterpart_area": ";".join(codes),
            "qualifier": figure.qualifier,
            "obs_value": f"{figure.value:f}",
            "unit_measure": figure.unit_measure,
            "unit_mult": str(figure.unit_mult),
        }


def _counterparts(text: str, found: Sequence[Figure], context: Context, words: Vocabulary) -> list[list[str]]:
    here = destinations(text, words)
    if not here and points_to_places(text):
        return [list(context.places) for _ in found]
    spans = [(figure.start, figure.end) for figure in found]
    order = list(dict.fromkeys(mention.code for mention in here))
    return [sorted(own, key=order.index) for own in tied(text, spans, here, mentions(text, words.products))]


def _remember(context: Context, sentence: Sentence, words: Vocabulary) -> None:
    context.before = (sentence.text, *context.before[: REACH - 1])
    if named := destinations(sentence.text, words) if places(sentence.text, words.aliases) else []:
        context.places = tuple(dict.fromkeys(mention.code for mention in named))

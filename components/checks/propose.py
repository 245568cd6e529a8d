"""Claims proposed from a new article, for a curator to finish: every figure with its sentence, period and places."""

import datetime
import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from components.checks.vocabulary import Vocabulary
from components.reader.dates.dating import main_periods
from components.reader.dates.document import Dated, document_dates
from components.reader.dates.resolution import Anchor, interval
from components.reader.entities.destinations import Reading, destinations
from components.reader.entities.terms import mentions
from components.reader.text.sentences import Sentence, sentences
from components.tables.schema import Claim, columns

ID = re.compile(r"[^a-z0-9]+")


def article_id(file: str) -> str:
    """Return the id that an article gets from the name of its file.

    It has lower-case words joined by hyphens.
    """
    return ID.sub("-", PurePath(file).stem.lower()).strip("-") or "article"


def propose(text: str, article: str, published: datetime.date | None, words: Vocabulary) -> Iterator[dict[str, str]]:
    """Rows in the shape of claims.csv, in the order of the text; what a curator must add is empty.

    A row for each figure, and for each sentence that names destinations without a figure of theirs.
    `published` is the date by which "last year" and "in May" are understood; without it such periods stay empty.
    """
    number = 0
    row_of_sentences = sentences(text)
    dated = document_dates(row_of_sentences, published)
    for sentence, dates, reading in zip(row_of_sentences, dated, destinations(text, words.lexicon), strict=True):
        for row in _sentence_rows(sentence, dates, reading, published, words):
            number += 1
            yield {
                **dict.fromkeys(columns(Claim), ""),
                "claim_id": f"{article}-{number:03}",
                "article_id": article,
                **row,
            }


def _sentence_rows(
    sentence: Sentence, dates: Sequence[Dated], reading: Reading, published: datetime.date | None, words: Vocabulary
) -> Iterator[dict[str, str]]:
    for figure, codes, dated in zip(reading.figures, reading.destinations, dates, strict=True):
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
    if reading.links:
        goods = dict.fromkeys(mention.code for mention in mentions(sentence.text, words.products))
        yield {
            "quote": sentence.text,
            "indicator": "exports",
            "time_period": _link_period(sentence.text, published),
            "counterpart_area": ";".join(reading.links),
            "product": ";".join(goods),
        }


def _link_period(sentence: str, published: datetime.date | None) -> str:
    """Return the only period that a sentence of links names."""
    named = [period for period in main_periods(sentence) if period.role == "time" and not period.same]
    months = {interval(period, Anchor(None, published)) for period in named}
    only = months.pop() if len(months) == 1 else None
    return only.code() if only else ""

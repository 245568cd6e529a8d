"""Claims proposed from a new article, for a curator to finish: every figure with its sentence, period and places."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import NamedTuple

from components.checks.grounding.place import destinations
from components.checks.vocabulary import Vocabulary
from components.reader.dates.dating import Dates, carried, dates
from components.reader.dates.periods import Period
from components.reader.entities.anaphora import points_to_places
from components.reader.entities.linking import tied
from components.reader.entities.places import places
from components.reader.entities.terms import mentions
from components.reader.quantities.carried_units import REACH
from components.reader.quantities.extract import Figure, currency_carried, figures
from components.reader.text.modality import tells_growth, tells_past
from components.reader.text.sentences import Sentence, sentences
from components.tables.schema import Claim, columns

ID = re.compile(r"[^a-z0-9]+")
COMPARING = ("percent", "percentage_point", "multiple")
NEAR = 25
"""So many characters around a percentage tell whether it is a growth or a share."""
FAR = 2
"""So many paragraphs on, a sentence in the past tense still speaks of the period that was named last."""


class Dated(NamedTuple):
    """The cells `time_period`, `base_period` and `period_quote` of a figure."""

    time: str
    base: str
    quote: str


@dataclass
class Context:
    """What the sentences before have said: the last period in words of its own, with its paragraph; the last places."""

    paragraph: int = -1
    period: Period | None = None
    quote: str = ""
    places: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    """The sentences before, the nearest first, as far as they may name a currency."""


def article_id(file: str) -> str:
    """The id that an article gets from the name of its file: lower-case words joined by hyphens."""
    return ID.sub("-", PurePath(file).stem.lower()).strip("-") or "article"


def propose(text: str, article: str, year: int | None, words: Vocabulary) -> Iterator[dict[str, str]]:
    """Rows in the shape of claims.csv, one a figure, in the order of the text; what a curator must add is empty.

    `year` is the year of publication, by which "last year" is understood; without it such periods stay empty.
    """
    context = Context()
    number = 0
    for sentence in sentences(text):
        for row in _sentence_rows(sentence, context, year, words):
            number += 1
            yield {
                **dict.fromkeys(columns(Claim), ""),
                "claim_id": f"{article}-{number:03}",
                "article_id": article,
                **row,
            }
        _remember(context, sentence, words)


def _sentence_rows(
    sentence: Sentence, context: Context, year: int | None, words: Vocabulary
) -> Iterator[dict[str, str]]:
    found = figures(sentence.text, currency_carried(context.before))
    named = _counterparts(sentence.text, found, context, words) if found else []
    for figure, codes in zip(found, named, strict=True):
        dated = _dated(sentence, figure, context, year)
        yield {
            "quote": sentence.text,
            "as_written": figure.as_written,
            "time_period": dated.time,
            "base_period": dated.base,
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


def _dated(sentence: Sentence, figure: Figure, context: Context, year: int | None) -> Dated:
    said = dates(sentence.text, figure.start)
    time, quote = _time(sentence, said, context, year)
    base = _base(sentence.text, figure, said, time, year)
    return Dated(time, base if not time or base < time else "", quote)


def _base(text: str, figure: Figure, said: Dates, time: str, year: int | None) -> str:
    """What growth is measured against, named or the year before; else since when there is counting."""
    own, _, part = time.partition("-")
    named = int(own) if own else year
    if figure.unit_measure not in COMPARING:
        return said.since.code(year) if said.since and not time else ""
    if said.base:
        return said.base.code(named, part)
    grown = figure.unit_measure == "multiple" or tells_growth(text[max(0, figure.start - NEAR) : figure.end + NEAR])
    return f"{int(own) - 1}-{part}".rstrip("-") if own and grown else ""


def _time(sentence: Sentence, said: Dates, context: Context, year: int | None) -> tuple[str, str]:
    """The period of a figure and, where it stands in an earlier sentence, its words there."""
    own, near = said.time, context.period
    if own is None:
        goes_on = near is not None and said.since is None and _goes_on(sentence, context)
        return (near.code(None), context.quote) if near and goes_on else ("", "")
    if own.year and (year or own.year != "this"):
        return own.code(year), ""
    code = own.code(int(near.year)) if near else own.code(year)
    return code, context.quote if near and code else ""


def _goes_on(sentence: Sentence, context: Context) -> bool:
    """Whether a sentence goes on with the period that was named last: in its paragraph, or soon after, in the past."""
    apart = sentence.paragraph - context.paragraph
    return apart == 0 or (apart <= FAR and tells_past(sentence.text))


def _remember(context: Context, sentence: Sentence, words: Vocabulary) -> None:
    context.before = (sentence.text, *context.before[: REACH - 1])
    if period := carried(sentence.text):
        context.paragraph, context.period = sentence.paragraph, period
        context.quote = sentence.text[period.start : period.end]
    if named := destinations(sentence.text, words) if places(sentence.text, words.aliases) else []:
        context.places = tuple(dict.fromkeys(mention.code for mention in named))

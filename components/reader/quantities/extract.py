"""The figures of a sentence: where each stands, its value, scale, unit and hedge."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import islice

from components import caches
from components.reader.quantities.amounts import Amount, amounts
from components.reader.quantities.carried_units import REACH, currency_of
from components.reader.quantities.direction import directed
from components.reader.quantities.hedges import hedge_after, hedge_before, is_estimated
from components.reader.quantities.shared_units import DASH, UNSTATED, is_open, lend
from components.reader.text.tokens import Tokens, at, is_russian, tokens


@dataclass(frozen=True, slots=True)
class Figure:
    """Figure of a text, in characters `start` to `end`.

    It is `value` x 10^`unit_mult` of `unit_measure`.

    `value` keeps its digits as they are written; a fall is below zero, a multiple of a fall below one. `unit_measure`
    is an ISO 4217 code, `percent`, `percentage_point`, `multiple` or `count`, and empty where the currency is not
    said. `qualifier` is `exact`, `about`, `over`, `almost` or `up_to`.
    """

    start: int
    end: int
    as_written: str
    value: Decimal
    unit_mult: int
    unit_measure: str
    qualifier: str


@lru_cache(maxsize=caches.SENTENCES)
def figures(sentence: str, carried: str = "") -> tuple[Figure, ...]:
    """Return the figures of an English or Russian sentence, in order.

    `carried` is the currency that the sentences before measured in: "India took 88 million" is money in it.

    >>> [(f.as_written, str(f.value), f.unit_mult) for f in figures("almost $ 270 million in 2020")]
    [('almost $ 270 million', '270', 6)]
    """
    row = tokens(sentence)
    found = directed(row, lend(row, list(_amounts(sentence)), carried))
    return tuple(_figure(sentence, row, amount, before) for before, amount in zip([None, *found], found, strict=False))


def figures_after(sentence: str, before: Iterable[str]) -> tuple[Figure, ...]:
    """Return the figures of a sentence that follows others.

    `before` has those others, the nearest of them first.

    Most have their units themselves: they are not read again.
    """
    carried = _currency_carried(before) if any(is_open(amount) for amount in _amounts(sentence)) else ""
    return figures(sentence, carried) if carried else figures(sentence)


def _currency_carried(before: Iterable[str]) -> str:
    """Return the currency that the sentences before measured in.

    It is empty where none is near.
    """
    return currency_of(tuple(amount.unit for amount in _amounts(text)) for text in islice(before, REACH))


@lru_cache(maxsize=caches.SENTENCES)
def _amounts(sentence: str) -> tuple[Amount, ...]:
    return tuple(amounts(sentence, tokens(sentence), is_russian(sentence)))


def _figure(sentence: str, row: Tokens, amount: Amount, before: Amount | None) -> Figure:
    hedge = hedge_before(row, amount.start)
    after, end = hedge_after(row, amount.end)
    start = row[hedge.start if hedge else amount.start].start
    stop = at(row, end - 1).end
    estimated = "about" if before is None and is_estimated(row, amount.start) else ""
    qualifier = (
        hedge.qualifier if hedge else amount.hedge or after or _of_range(row, amount, before) or estimated or "exact"
    )
    unit = "" if amount.unit == UNSTATED else amount.unit
    return Figure(start, stop, sentence[start:stop], amount.value, amount.mult, unit, qualifier)


def _of_range(row: Tokens, amount: Amount, before: Amount | None) -> str:
    """Return the hedge of a range, for its second end too.

    It holds there as well: about 15–20 %.
    """
    if (
        before is None
        or before.end != amount.start - 1
        or before.unit != amount.unit
        or at(row, before.end).low not in DASH
    ):
        return ""
    hedge = hedge_before(row, before.start)
    return hedge.qualifier if hedge else ""

"""Which of a sentence's periods belongs to which of its figures."""

from collections.abc import Sequence
from typing import NamedTuple

from components.ledger.reader.periods import Period, periods
from components.ledger.reader.read import figures


class Dates(NamedTuple):
    """The period of a figure, what it is measured against, and since when it counts; each may be missing."""

    time: Period | None
    base: Period | None
    since: Period | None


def dates(sentence: str, position: int) -> Dates:
    """The periods of the figure that stands at the character `position` of the sentence.

    A period in brackets dates only what stands in the same brackets. Periods that follow their figures
    ("by 44% in 2020") do so in the whole sentence, else each dates what follows it.
    """
    inside = [period for period in periods(sentence) if _reachable(sentence, period.start, position)]
    time = [period for period in inside if period.role == "time"]
    base = [period for period in inside if period.role == "base"]
    since = [period for period in inside if period.role == "since"]
    return Dates(_time(sentence, time, position), _following(base, position), _following(since, position))


def _time(sentence: str, time: Sequence[Period], position: int) -> Period | None:
    own = [period for period in time if _depth(sentence, period.start) == _depth(sentence, position)] or time
    first_figure = min((figure.start for figure in figures(sentence)), default=position)
    if own and own[0].start > first_figure:
        return _following(own, position)
    before = [period for period in own if period.start < position]
    return before[-1] if before else next(iter(own), None)


def _following(choice: Sequence[Period], position: int) -> Period | None:
    """The first after the position, else the last before it."""
    after = next((period for period in choice if period.start >= position), None)
    return after or (choice[-1] if choice else None)


def _depth(sentence: str, position: int) -> int:
    """The place of the bracket that the position stands in; -1 outside."""
    opened = sentence.rfind("(", 0, position)
    return opened if opened > sentence.rfind(")", 0, position) else -1


def _reachable(sentence: str, start: int, position: int) -> bool:
    bracket = _depth(sentence, start)
    return bracket < 0 or bracket == _depth(sentence, position)

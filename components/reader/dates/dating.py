"""Which of a sentence's periods belongs to which of its figures."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from components.reader.dates.periods import Period, periods
from components.reader.quantities.extract import figures
from components.reader.text.clauses import CLAUSE

WINDOW = 20
TARGET = re.compile(
    r"\b(?:by|until|till)\s(?:the\send\sof\s)?$|(?<!\w)(?:ко?|до)\s(?:концу\s|конца\s)?$", re.IGNORECASE
)


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
    inside = [period for period in named_periods(sentence) if _reachable(sentence, period.start, position)]
    time = [period for period in inside if period.role == "time"]
    base = [period for period in inside if period.role == "base"]
    since = [period for period in inside if period.role == "since"]
    return Dates(_time(sentence, time, position), _following(base, position), _following(since, position))


@lru_cache(maxsize=4096)
def named_periods(sentence: str) -> tuple[Period, ...]:
    """The periods of a sentence but for amounts that look like years: over 2000 companies."""
    spans = [(figure.start, figure.end) for figure in figures(sentence)]
    return tuple(period for period in periods(sentence) if not any(start <= period.start < end for start, end in spans))


def carried(sentence: str) -> Period | None:
    """The period that the next sentences go on speaking of.

    It is the only one of its sentence, stands in no brackets and no later clause, and is no target ("by 2030").
    """
    time = [
        period for period in named_periods(sentence) if period.role == "time" and _depth(sentence, period.start) < 0
    ]
    if len(time) != 1 or not time[0].absolute or CLAUSE.search(sentence, 0, time[0].start):
        return None
    return None if TARGET.search(sentence[max(0, time[0].start - WINDOW) : time[0].start]) else time[0]


def _time(sentence: str, time: Sequence[Period], position: int) -> Period | None:
    own = [period for period in time if _depth(sentence, period.start) == _depth(sentence, position)] or time
    first_figure = next((figure.start for figure in figures(sentence)), position)
    if own and own[0].start > first_figure:
        found = _following(own, position)
        return None if found and CLAUSE.search(sentence, position, max(position, found.start)) else found
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

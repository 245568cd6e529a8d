"""Which of a sentence's periods belongs to which of its figures."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from components import caches
from components.reader.dates.periods import ALWAYS_BASE, SINCE_START, Period
from components.reader.dates.scopes import Scope, named_periods, scope_around, scope_at, scopes
from components.reader.dates.tense import is_told_apart
from components.reader.quantities.extract import figures

PERIOD_WORDS = re.compile(
    r"(?:\s(?!против|чем|against|than|from|as\b)[^\W\d]+){0,3}?(?:\s[–—-])?(?:\s(?:in|for|during|over|by|в|во|за|к"
    r"|по\sитогам))?(?:\sthe)?\s?$",
    re.IGNORECASE,
)
RATE = re.compile(
    r"(?:\s[\w-]+){0,2}?\s(?:(?:a|per|every|each)\s(?:year|month|quarter|day)|annually|per\sannum|годовых|(?:в|каждый)\s(?:год"
    r"|месяц|квартал|сутки|день))(?!\w)"
    r"(?!\s(?:earlier|ago|before|on|over|на))",
    re.IGNORECASE,
)
"""A figure that says how much a year holds: it is of no year."""


OPENS = re.compile(r",\s(?:а\s|и\s|но\s|and\s|but\s)?(?:в|во|за|по\sитогам|in|during|for)\s(?:the\s)?")
"""What stands between a figure and a period that opens the next clause: 43 residents, in 2023 they sold goods."""
PART_OF_IT = re.compile(r",\s(?:в\sтом\sчисле|из\sних|including|of\swhich)\b")
AIM = re.compile(r"\b(?:target|goal|aim|цель|план)\b")
LEFT_OUT = re.compile(
    r"(?:,\s(?:а\s|и\s)?(?:[\w-]+\s){1,3}[–—-]\sна|,\s(?:with|and)\s(?:[\w-]+\s){1,3}(?:up|down)(?:\sby)?)"
    r"(?:\s(?:about|around|some|almost|nearly|more\sthan|over|почти|примерно|около))?\s$",
    re.IGNORECASE,
)
"""What stands before a growth whose verb and base are those of the growth before: импорт — на 5%, with fuels down."""


class Dates(NamedTuple):
    """Periods of a figure, each of which may be missing.

    They are its own period, what it is measured against, and since when it counts.

    `main` is the period that "a year earlier" is reckoned from, where the sentence names it. `blocked`: no period of
    the sentences before may be taken instead.
    """

    time: Period | None
    base: Period | None
    since: Period | None
    main: Period | None
    blocked: bool
    indexed: bool = False
    """Whether the base follows at once: 104% of the level of 2022."""


def dates(sentence: str, position: int) -> Dates:
    """Return the periods of the figure at `position`.

    That is the character of the sentence at which it stands.
    """
    scope = scope_at(sentence, position)
    main = _main(sentence, position)
    base = None if scope.kind in ("compared", "sequence") else _base(sentence, position, scope)
    end = _end_of_figure(sentence, position)
    if RATE.match(sentence, end):
        return Dates(None, base, None, main, blocked=True)
    time = _time(sentence, position, scope)
    indexed = base is not None and _is_index(scope_at(sentence, base.start), end)
    if time is None:
        return Dates(None, base, None, main, scope.kind in ("compared", "sequence"), indexed)
    if time.role == "since":
        counted = None if scope.kind == "bracket" and not scope.start <= time.start < scope.end else time
        return Dates(None, base, counted, main, blocked=True)
    return Dates(time if time.has_code else None, base, None, main, not time.has_code, indexed)


def _main(sentence: str, position: int) -> Period | None:
    """Return the period from which "a year earlier" is reckoned.

    It is none that only a later clause names.
    """
    end = next(
        other.end for other in scopes(sentence) if other.kind == "clause" and other.start <= position < other.end
    )
    return next((period for period in main_periods(sentence) if not period.same and period.start < end), None)


def _is_index(around: Scope, end: int) -> bool:
    """Return whether a comparison follows a figure at once.

    So it does in: 104% of the level of 2022.
    """
    return around.kind == "base" and abs(around.start - end) <= 1


@lru_cache(maxsize=caches.SENTENCES)
def main_periods(sentence: str) -> tuple[Period, ...]:
    """Return the periods that a sentence itself speaks of.

    They are in no bracket, relative clause or comparison.
    """
    return tuple(period for period in named_periods(sentence) if _is_main(sentence, period))


def _is_main(sentence: str, period: Period) -> bool:
    return period.role != "since" and scope_at(sentence, period.start).kind == "clause"


def _time(sentence: str, position: int, scope: Scope) -> Period | None:
    """Return the period within the figure's scope.

    Without one, it is the one that the scopes around it hold.
    """
    own = [period for period in named_periods(sentence) if _in(sentence, period, scope)]
    if any(period.part for period in own):
        own = [period for period in own if period.kind not in SINCE_START]
    if own:
        return _nearest(sentence, own, position, scope)
    if scope.kind in ("compared", "sequence", "base"):
        return None
    if scope.kind == "clause":
        return _from_clause_before(sentence, scope)
    if scope.kind == "relative" and (above := _followed_by(sentence, scope)):
        return above
    around = scope_around(sentence, scope)
    return _time(sentence, scope.start, around) if around else None


def _in(sentence: str, period: Period, scope: Scope) -> bool:
    return (scope_at(sentence, period.start) == scope and period.kind not in ALWAYS_BASE) or (
        scope.kind == "compared" and scope.start <= period.start < scope.end
    )


def _nearest(sentence: str, own: Sequence[Period], position: int, scope: Scope) -> Period | None:
    """Return the period of a scope that dates the figure.

    Periods that follow their figures ("by 44% in 2020") do so in the whole clause, else each dates what follows.
    """
    end = _end_of_figure(sentence, position)
    after = next((period for period in own if period.start >= end), None)
    if after and PERIOD_WORDS.fullmatch(sentence, end, after.start):
        return after
    before = [period for period in own if period.start < position]
    following = [period for period in own if period.start >= position and _may_follow(sentence, end, period)]
    following = [p for p in following if not is_told_apart(sentence[scope.start : position], sentence[end : p.start])]
    first = next((figure.start for figure in figures(sentence) if scope.start <= figure.start < scope.end), position)
    if following and (not before or own[0].start > first):
        return following[0]
    if before:
        return before[-1]
    return following[0] if following else None


def _may_follow(sentence: str, end: int, period: Period) -> bool:
    """Return whether a period dates what stands before it.

    It does not if it is "now", a target behind a comma, or what opens a clause.
    """
    gap = sentence[end : period.start]
    apart = period.role == "target" and "," in gap and not AIM.search(gap)
    return period.kind not in ("now", "former") and not apart and not _opens_a_clause(sentence, gap, period)


def _opens_a_clause(sentence: str, gap: str, period: Period) -> bool:
    """Return whether a period dates what follows it.

    That is the next clause, or a part of the figure before it.
    """
    last = not sentence[period.end :].strip(' .!?»”"')
    return bool(PART_OF_IT.search(gap)) or (bool(OPENS.fullmatch(gap)) and not last)


def _from_clause_before(sentence: str, scope: Scope) -> Period | None:
    """Return the period that the clauses before hand on.

    It is that of the figure before, or the one that those clauses began with.
    """
    earlier = [figure.start for figure in figures(sentence) if figure.start < scope.start]
    before = [period for period in main_periods(sentence) if period.start < scope.start and period.kind != "now"]
    if earlier and not (before and before[-1].start > earlier[-1]):
        around = scope_at(sentence, earlier[-1])
        if around.kind in ("clause", "bracket"):
            found = _time(sentence, earlier[-1], around)
            return None if found and found.kind == "now" else found
    return before[-1] if before else None


def _followed_by(sentence: str, scope: Scope) -> Period | None:
    """Return the period that a relative clause follows.

    An example: in 2021, when sales were 33 billion.
    """
    return next((period for period in named_periods(sentence) if period.end == scope.start), None)


def _base(sentence: str, position: int, scope: Scope) -> Period | None:
    """Return the period that a growth is measured against.

    It follows in its clause, or the whole sentence begins with it.
    """
    row = figures(sentence)
    end = _end_of_figure(sentence, position)
    for period, around in _bases(sentence):
        if scope.kind == "bracket" and scope.start <= period.start < scope.end:
            return period
        if period.start >= end:
            return period if _reaches(sentence, end, around) else None
    first = next(iter(_bases(sentence)), None)
    if first and (not row or first[0].end <= row[0].start):
        return first[0]
    earlier = [period for period, around in _bases(sentence) if around.kind == "base" and around.end <= position]
    return earlier[-1] if earlier and LEFT_OUT.search(sentence[earlier[-1].end : position]) else None


@lru_cache(maxsize=caches.SENTENCES)
def _bases(sentence: str) -> list[tuple[Period, Scope]]:
    found = []
    for period in named_periods(sentence):
        around = scope_at(sentence, period.start)
        if around.kind in ("base", "compared"):
            found.append((period, around))
    return found


def _reaches(sentence: str, end: int, around: Scope) -> bool:
    """Return whether nothing keeps a figure and the comparison apart.

    Only what stands between them counts.
    """
    if any(scope.kind == "clause" and end < scope.start <= around.start for scope in scopes(sentence)):
        return False
    elsewhere = [period for period in main_periods(sentence) if end <= period.start < around.start]
    if any("," in sentence[end : period.start] for period in elsewhere):
        return False
    between = [figure for figure in figures(sentence) if end <= figure.start < around.start]
    if around.kind == "compared":
        return not between
    grown = [figure for figure in between if figure.unit_measure in ("percent", "multiple", "percentage_point")]
    return not grown or "," not in sentence[end : around.start]


def _end_of_figure(sentence: str, position: int) -> int:
    return next((figure.end for figure in figures(sentence) if figure.start == position), position)

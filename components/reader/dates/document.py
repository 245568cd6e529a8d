"""The periods of all figures of an article: those that a sentence names, and the one that the article goes on with."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from components.reader.dates.dating import Dates, dates, main_periods
from components.reader.dates.growth import is_growth
from components.reader.dates.intervals import YEAR, Interval
from components.reader.dates.resolution import interval, named_base
from components.reader.dates.tense import is_entry, is_general, reports
from components.reader.quantities.extract import Figure, figures
from components.reader.text.modality import is_plan
from components.reader.text.sentences import Sentence

NEAR = 1
"""So many paragraphs after it was last spoken of, the period of an article still runs."""
HEADING = 60
"""A shorter line is a heading, which no paragraph is counted for."""
OPENING = 4
"""So few characters into a sentence a period goes back to the sentence before."""
COMPARING = ("percent", "percentage_point", "multiple")


class Dated(NamedTuple):
    """The codes of a figure's period and base, and the words elsewhere that give its period."""

    time: str
    base: str
    quote: str


UNDATED = Dated("", "", "")


@dataclass
class Running:
    """What the article speaks of: its period in words of its own, and the one that was named last."""

    period: Interval | None = None
    quote: str = ""
    recent: Interval | None = None
    paragraph: int = -1
    away: int = 0
    """Paragraphs since the period was last spoken of."""
    paused: int = -1
    """The paragraph that speaks of another period."""


def document_dates(text: Sequence[Sentence], published: datetime.date | None) -> Iterator[list[Dated]]:
    """Yield for each sentence the periods of its figures."""
    running = Running()
    for sentence in text:
        _turn(running, sentence)
        row = figures(sentence.text)
        read = [_dated(sentence, figure, running, published) for figure in row]
        yield [dated for dated, _ in read]
        _remember(running, sentence, [months for _, months in read if months], published)


def _turn(running: Running, sentence: Sentence) -> None:
    if sentence.paragraph != running.paragraph:
        running.paragraph = sentence.paragraph
        running.away += len(sentence.text) > HEADING
        running.recent = None


def _dated(
    sentence: Sentence, figure: Figure, running: Running, published: datetime.date | None
) -> tuple[Dated, Interval | None]:
    found = dates(sentence.text, figure.start)
    plan = is_plan(sentence.text)
    near = _near(found, running, published, plan=plan)
    months, quote = _time(sentence, figure, found, near, running, published)
    base = _base(sentence.text, figure, found, months, published)
    return Dated(months.code() if months else "", base.code() if base else "", quote), months


def _near(found: Dates, running: Running, published: datetime.date | None, *, plan: bool) -> Interval | None:
    """The period that "a year earlier" is reckoned from: the sentence's own, or what was spoken of last."""
    if found.main:
        return interval(found.main, running.period, published, plan=plan)
    opens = found.time is not None and found.time.start < OPENING
    return (running.recent if opens else running.period) or running.recent


def _time(
    sentence: Sentence,
    figure: Figure,
    found: Dates,
    near: Interval | None,
    running: Running,
    published: datetime.date | None,
) -> tuple[Interval | None, str]:
    period = found.time
    if period is None:
        goes_on = not found.blocked and _goes_on(sentence.text, figure, running)
        return (running.period, running.quote) if goes_on else (None, "")
    plan = is_plan(sentence.text)
    if period.role == "target" and not plan:
        return None, ""
    context = near if period.same else running.period
    months = interval(period, context, published, plan=plan)
    own = period.absolute or period.years is not None or period.months is not None
    return months, "" if own or months is None else running.quote


def _goes_on(sentence: str, figure: Figure, running: Running) -> bool:
    """Whether a figure without a period of its own is one of the period that the article speaks of."""
    if running.period is None or running.away > NEAR or running.paused == running.paragraph:
        return False
    if is_entry(sentence):
        return figure.unit_measure != "count"
    return reports(sentence) and not is_general(sentence)


def _base(
    sentence: str, figure: Figure, found: Dates, time: Interval | None, published: datetime.date | None
) -> Interval | None:
    """What growth is measured against, named or the year before a year; else since when there is counting."""
    if found.since and not time:
        return interval(found.since, None, published)
    if figure.unit_measure not in COMPARING or not is_growth(sentence, figure):
        return None
    if found.base:
        months = named_base(found.base, time, published)
        return months if months and (time is None or months.start < time.start) else None
    whole = time and time.is_whole_year and not (found.time and found.time.role == "target")
    return time.earlier(YEAR) if time and whole else None


def _remember(running: Running, sentence: Sentence, dated: Sequence[Interval], published: datetime.date | None) -> None:
    if dated and not is_plan(sentence.text):
        running.recent = dated[0]
    named = _spoken_of(sentence.text, running, published)
    if named and (running.period is None or named[0] in dated or named[0] == running.period):
        _switch(running, sentence, *named)
    if running.period and (running.period in dated):
        running.away = 0


def _spoken_of(sentence: str, running: Running, published: datetime.date | None) -> tuple[Interval, str] | None:
    """The only period that a sentence itself is about."""
    if is_plan(sentence):
        return None
    found = [
        (months, sentence[period.start : period.end])
        for period in main_periods(sentence)
        if period.role == "time"
        and period.has_code
        and not (period.same and not running.recent)
        and (months := interval(period, running.period, published))
    ]
    if published:
        now = published.year * YEAR + published.month
        found = [one for one in found if one[0].end <= now and one[0].code() != str(published.year)]
    distinct = {months for months, _ in found}
    return found[0] if len(distinct) == 1 else None


def _switch(running: Running, sentence: Sentence, months: Interval, quote: str) -> None:
    """Take the period as the article's own, unless it is a part of the present one, or an earlier one."""
    period = running.period
    if period is None or not (period.holds(months) or months.end <= period.start):
        running.period, running.quote, running.away = months, quote, 0
        running.recent = months
    elif months == period:
        running.away = 0
    elif period.holds(months):
        running.paused = sentence.paragraph

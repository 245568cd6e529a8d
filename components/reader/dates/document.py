"""The periods of all figures of an article: those that a sentence names, and the one that the article goes on with."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from components.reader.dates.dating import Dates, dates, main_periods
from components.reader.dates.fiscal import first_month
from components.reader.dates.growth import is_growth
from components.reader.dates.intervals import YEAR, Interval, month_of
from components.reader.dates.periods import SINCE_START, Period
from components.reader.dates.resolution import Anchor, default_base, interval, named_base
from components.reader.dates.scopes import named_periods
from components.reader.dates.tense import points_back, reports
from components.reader.quantities.extract import Figure, figures
from components.reader.text.modality import is_plan
from components.reader.text.sentences import Sentence

NEAR = 3
"""So many paragraphs after it was last spoken of, the period of an article still runs."""
HEADING = 60
"""A shorter line is a heading or an entry of a list, which no paragraph is counted for."""
LEAD = 6
"""So many sentences hold the headline and the lead."""
ONLY = re.compile(r"\b(?:alone|только|лишь|один лишь)\b", re.IGNORECASE)
COMPARATIVE = re.compile(r"\s(?:\w+\s)?(?:more|less|fewer|higher|lower|больше|меньше|выше|ниже)(?!\w)", re.IGNORECASE)
LONG_AGO = 18
"""So many months after its end a period is history, and not what an article reports on."""
OPENING = 4
"""So few characters into a sentence a period goes back to the sentence before."""


class Dated(NamedTuple):
    """Months of a figure and of its base, with their words.

    The base is what it is measured against; the words stand elsewhere and give its period.
    """

    time: Interval | None
    base: Interval | None
    quote: str


@dataclass
class Running:
    """Periods that the article speaks of as it is read.

    They are its period in words of its own, and the one that was named last.
    """

    published: datetime.date | None
    fiscal: int | None = None
    """The month with which fiscal years begin."""
    period: Interval | None = None
    quote: str = ""
    lead: Interval | None = None
    """The first such period."""
    recent: Interval | None = None
    """The period of the last figure of this paragraph."""
    year: int | None = None
    """The last year that this paragraph named."""
    paragraph: int = -1
    away: int = 0
    """Paragraphs since the period was last spoken of."""
    paused: bool = False
    """Whether this paragraph speaks of a part of the period only."""

    def turn(self, sentence: Sentence) -> None:
        """Begin the next paragraph where the sentence does."""
        if sentence.paragraph != self.paragraph:
            self.paragraph = sentence.paragraph
            self.away += len(sentence.text) > HEADING
            self.recent, self.year, self.paused = None, None, False

    def anchor(self, sentence: str) -> Anchor:
        """Return what the periods of a sentence are reckoned from."""
        plan = bool(named_periods(sentence)) and is_plan(sentence)
        return Anchor(self.period, self.published, self.year, plan, self.fiscal)


def document_dates(text: Sequence[Sentence], published: datetime.date | None) -> Iterator[list[Dated]]:
    """Yield for each sentence the periods of its figures."""
    running = Running(published, first_month(sentence.text for sentence in text))
    opening = [_dated_row(sentence, running) for sentence in text[:LEAD]]
    _date_headline(text[:LEAD], opening)
    yield from opening
    for sentence in text[LEAD:]:
        yield _dated_row(sentence, running)


def _dated_row(sentence: Sentence, running: Running) -> list[Dated]:
    running.turn(sentence)
    row = figures(sentence.text)
    if not row and not main_periods(sentence.text):
        return []
    anchor = running.anchor(sentence.text)
    read = [_dated(sentence.text, figure, running, anchor) for figure in row]
    _remember(running, sentence.text, [dated.time for dated in read if dated.time], anchor)
    return read


def _date_headline(text: Sequence[Sentence], dated: Sequence[list[Dated]]) -> None:
    """Give the headline figures the period from the lead.

    It is the one under which the lead repeats them.
    """
    for sentence, row in zip(text, dated, strict=True):
        if sentence.paragraph != text[0].paragraph:
            return
        for index, figure in enumerate(figures(sentence.text)):
            if not row[index].time and (found := _repeated(figure, text, dated)) and found.time:
                grown = is_growth(sentence.text, figure)
                base = row[index].base or (default_base(found.time) if grown else None)
                row[index] = found._replace(base=base)


def _repeated(figure: Figure, text: Sequence[Sentence], dated: Sequence[list[Dated]]) -> Dated | None:
    """Return the period of an equal figure, with its words."""
    for sentence, row in zip(text, dated, strict=True):
        for other, found in zip(figures(sentence.text), row, strict=True):
            if found.time and _amount(other) == _amount(figure):
                named = dates(sentence.text, other.start).time
                return found._replace(quote=sentence.text[named.start : named.end] if named else found.quote)
    return None


def _amount(figure: Figure) -> tuple[object, ...]:
    return figure.unit_measure, figure.value, figure.unit_mult


def _dated(sentence: str, figure: Figure, running: Running, anchor: Anchor) -> Dated:
    found = dates(sentence, figure.start)
    time, quote = _time(sentence, figure, found, running, anchor)
    if time and time.length > YEAR and is_growth(sentence, figure):
        time, quote = None, ""  # from the first to the last of several years, or of all against those before
    if found.time and time != running.period and _is_measured_back(sentence, figure, found.time):
        return Dated(None, _base(sentence, figure, found, None, anchor), "")
    return Dated(time, _base(sentence, figure, found, time, anchor), quote)


def _is_measured_back(sentence: str, figure: Figure, period: Period) -> bool:
    """Return whether a growth follows the level of an earlier period.

    It is the same period before: a year earlier it was 5 billion, a rise of 14%.
    """
    levels = (other for other in figures(sentence) if period.end <= other.start < figure.start)
    return period.same and is_growth(sentence, figure) and any(not is_growth(sentence, other) for other in levels)


def _time(sentence: str, figure: Figure, found: Dates, running: Running, anchor: Anchor) -> tuple[Interval | None, str]:
    """Return the months of a figure and the words for them.

    There are words only where another sentence gives the months.
    """
    period = found.time
    if period is None:
        months = None if found.blocked or anchor.plan else _continued(sentence, figure, running)
        return months, running.quote if months and months == running.period else ""
    if period.full_year and found.main and found.main is not period:
        anchor = anchor._replace(period=interval(found.main, anchor), plan=False)
    if period.same:
        anchor = anchor._replace(period=_near(found, running, anchor))
    elif found.base and found.base.same and found.base.years == -1 and _is_of_this_year(period, running.published):
        anchor = anchor._replace(period=None)
    months = interval(period, anchor)
    if months and period.role == "target" and not _is_ahead(months, running, anchor):
        return None, ""
    return months, "" if months is None or period.absolute or period.is_reckoned else running.quote


def _is_of_this_year(period: Period, published: datetime.date | None) -> bool:
    """Return whether a part of a year lies in the publication year.

    It is a part that is measured against last year.
    """
    months = interval(period, Anchor(None, published)) if period.part else None
    return bool(months and published and months.year == published.year)


def _is_ahead(months: Interval, running: Running, anchor: Anchor) -> bool:
    """Return whether a target lies in the future.

    It may also be a target by the words of the sentence.
    """
    return anchor.plan or (running.published is not None and months.end > month_of(running.published) + 1)


def _near(found: Dates, running: Running, anchor: Anchor) -> Interval | None:
    """Return the period that "a year earlier" is reckoned from.

    It is the sentence's own, or what was spoken of last.
    """
    if found.main:
        return interval(found.main, anchor)
    opens = found.time is not None and found.time.start < OPENING
    return (running.recent if opens else running.period) or running.recent


def _continued(sentence: str, figure: Figure, running: Running) -> Interval | None:
    """Return the period that an undated figure goes on with.

    Such a figure has no period of its own.
    """
    if not reports(sentence, figure):
        return None
    if running.recent and points_back(sentence):
        return running.recent
    return running.period if running.away <= NEAR and not running.paused else None


def _base(sentence: str, figure: Figure, found: Dates, time: Interval | None, anchor: Anchor) -> Interval | None:
    """Return the period that growth is measured against.

    It is named, or the year before a year; else it is since when there is counting.
    """
    since = Anchor(None, anchor.published, fiscal=anchor.fiscal)
    if found.since and not found.base and not time:
        return None if _is_open(found.since, sentence, figure, anchor) else interval(found.since, since)
    if not (is_growth(sentence, figure) or (found.indexed and figure.unit_measure == "percent")):
        return None
    if found.base:
        if found.base.years == -1 and _is_guessed(found, time, anchor.published):
            return None
        months = named_base(found.base, since._replace(period=time))
        return months if months and (time is None or months.start < time.start) else None
    if found.time and (
        found.time.role == "target" or _leaves_out_with_what(sentence, figure, found.time, time, anchor)
    ):
        return None
    return default_base(time)


def _leaves_out_with_what(sentence: str, figure: Figure, period: Period, time: Interval | None, anchor: Anchor) -> bool:
    """Return whether an earlier period is measured against a later one.

    The later one is named before: last year it was three times less.
    """
    compared = COMPARATIVE.search(figure.as_written) or COMPARATIVE.match(sentence[figure.end :])
    if time is None or not compared:
        return False
    before = [interval(other, anchor) for other in main_periods(sentence) if other.start < period.start]
    return any(months and months.start > time.start for months in (*before, anchor.period))


def _is_open(since: Period, sentence: str, figure: Figure, anchor: Anchor) -> bool:
    """Return whether "since the start of the year" leaves two readings.

    They are: of two years, or growth against the year before.
    """
    period, published = anchor.period, anchor.published
    other = bool(period and published and period.year != published.year)
    return since.kind in SINCE_START and (other or is_growth(sentence, figure))


def _is_guessed(found: Dates, time: Interval | None, published: datetime.date | None) -> bool:
    """Return whether the year of a period is open.

    Then "last year" may be the one before either.
    """
    open_year = found.time is not None and found.time.year is None and not found.time.is_reckoned
    return bool(open_year and time and published and time.year != published.year)


def _remember(running: Running, sentence: str, dated: Sequence[Interval], anchor: Anchor) -> None:
    if dated and not anchor.plan:
        running.recent = dated[0]
    running.paused = running.paused or _names_an_open_period(sentence, anchor)
    spoken = list(_spoken_of(sentence, anchor))
    past = [months for months, _ in spoken if not _is_to_come(months, running.published)]
    if past:
        running.year = past[-1].year
    settled = [one for one in spoken if _is_reported(one[0], running.published)]
    if len({months for months, _ in settled}) == 1 and not anchor.plan:
        _switch(running, sentence, settled[0], dated)
    if running.period in dated:
        running.away = 0
    elif _leads_away(sentence):
        running.away = NEAR + 1


def _leads_away(sentence: str) -> bool:
    """Return whether a sentence turns to other times.

    Examples are: before 2022, or figures of the past five years.
    """
    kinds = {period.kind for period in main_periods(sentence)}
    return "edge" in kinds or ("stretch" in kinds and bool(figures(sentence)))


def _names_an_open_period(sentence: str, anchor: Anchor) -> bool:
    """Return whether a sentence is about a period of unknown year.

    Nothing tells the year.
    """
    named = (period for period in main_periods(sentence) if period.role == "time" and period.has_code)
    return any(period.part is not None and interval(period, anchor) is None for period in named)


def _spoken_of(sentence: str, anchor: Anchor) -> Iterator[tuple[Interval, str]]:
    """Yield the periods that a sentence itself names, with their words."""
    for period in main_periods(sentence):
        if period.role == "time" and not period.same and (months := interval(period, anchor)):
            yield months, sentence[period.start : period.end]


def _is_to_come(months: Interval, published: datetime.date | None) -> bool:
    return published is not None and months.start > month_of(published)


def _is_reported(months: Interval, published: datetime.date | None) -> bool:
    """Return whether an article reports on a period.

    Such a period is over, not long ago, and not the year of publication.
    """
    if published is None:
        return True
    now = month_of(published) + 1
    return now - LONG_AGO <= months.end <= now and months.code() != str(published.year)


def _switch(running: Running, sentence: str, spoken: tuple[Interval, str], dated: Sequence[Interval]) -> None:
    """Take a period as the article's own.

    Not one that is a part of the present one, or an earlier one.
    """
    (months, quote), period = spoken, running.period
    if months == period:
        running.away = 0
    elif months == running.lead and months in dated:
        running.period, running.quote, running.away = months, quote, 0
        running.lead = running.lead or months
    elif period is not None and (period.holds(months) or ONLY.search(sentence)):
        running.paused = months in dated
        if months in dated and months.length > 1 and months.end > period.end:
            running.away = NEAR + 1  # of the two, what follows may be of either
    elif period is None or (months in dated and months.end > period.start):
        running.period, running.quote, running.away = months, quote, 0
        running.lead = running.lead or months

"""Which months a period is, given the date of publication and the period that the text speaks of."""

import datetime

from components.reader.dates.intervals import YEAR, Interval, months_of
from components.reader.dates.periods import Part, Period

SOON = 4
"""So many months after their end, "six months" still are the last first half."""


def interval(
    period: Period, context: Interval | None, published: datetime.date | None, *, plan: bool = False
) -> Interval | None:
    """Return the months of a period, or nothing where its words and its context leave them open."""
    if period.same:
        return _related(period, context, published)
    if period.months is not None:
        return Interval(_month(published) + period.months, 1) if published else None
    if period.full_year:
        return _full_year(context, published, plan)
    year = _year(period, published)
    if year is None:
        return _year_left_open(period, context, published, plan)
    part = period.part or Part(0, YEAR)
    return months_of(year, part.first, part.length)


def named_base(base: Period, time: Interval | None, published: datetime.date | None) -> Interval | None:
    """Return the months that growth is measured against; last year is the one before a year that is itself over."""
    months = interval(base, time, published)
    if months and time and months == time and base.years == -1:
        return time.earlier(YEAR)
    return months


def _month(published: datetime.date) -> int:
    return published.year * YEAR + published.month - 1


def _year(period: Period, published: datetime.date | None) -> int | None:
    if period.year is not None or period.years is None:
        return period.year
    return published.year + period.years if published else None


def _related(period: Period, context: Interval | None, published: datetime.date | None) -> Interval | None:
    """The months of the context, or those as many before, in the year that is named or a year earlier."""
    if context is None:
        return None
    year = _year(period, published)
    if period.part:
        year = context.year - period.back // YEAR if year is None else year
        return months_of(year, period.part.first, period.part.length)
    if year is not None:
        return context.earlier((context.year - year) * YEAR)
    fits = period.back % YEAR == 0 or period.back == context.length
    return context.earlier(period.back) if fits else None


def _full_year(context: Interval | None, published: datetime.date | None, plan: bool) -> Interval | None:
    if plan:
        return months_of(published.year) if published else None
    return context if context and context.is_whole_year else None


def _year_left_open(
    period: Period, context: Interval | None, published: datetime.date | None, plan: bool
) -> Interval | None:
    """A part of a year without the year: within the year of the context, else the last one that has passed."""
    part = period.part
    if part is None:
        return None
    inside = _inside(part, context, period) if context else None
    if published is None:
        return inside or (months_of(context.year, part.first, part.length) if context and not part.open_start else None)
    last = _last(part, published, period)
    if inside is None:
        return None if plan else last
    return inside if last is None or last == inside or part.open_start else None


def _inside(part: Part, context: Interval, period: Period) -> Interval | None:
    choice = (months_of(year, part.first, part.length) for year in (context.year, context.year + 1))
    exact = part.open_start or period.kind == "last_month_named"
    return next((months for months in choice if (months == context if exact else context.holds(months))), None)


def _last(part: Part, published: datetime.date, period: Period) -> Interval | None:
    now = _month(published)
    latest = now - 1 if period.kind == "last_month_named" else now
    months = months_of(published.year, part.first, part.length)
    while months.end - 1 > latest:
        months = months.earlier(YEAR)
    too_old = part.open_start and now - months.end > SOON
    return None if too_old else months

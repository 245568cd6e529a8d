"""Which months a period is, given the date of publication and the period that the text speaks of."""

import datetime
from typing import NamedTuple

from components.reader.dates.intervals import YEAR, Interval, month_of, months_of
from components.reader.dates.periods import Part, Period

LATE = 25
"""From this day on, a half year that ends with the month may be reported."""
SOON = 4
"""So many months after their end, "six months" still are the last first half."""


class Anchor(NamedTuple):
    """Periods and dates that open periods are reckoned from.

    They are the article's period, its date, the year named last, and if it is a plan.

    `fiscal` is the month with which its fiscal years begin; January is 0.
    """

    period: Interval | None
    published: datetime.date | None
    year: int | None = None
    plan: bool = False
    fiscal: int | None = None


def interval(period: Period, anchor: Anchor) -> Interval | None:
    """Return the months of a period.

    There are none where its words and its context leave them open.
    """
    published = anchor.published
    if period.same:
        return _related(period, anchor)
    if period.months is not None:
        return Interval(month_of(published) + period.months, 1) if published else None
    if period.full_year:
        return _full_year(anchor)
    if period.fiscal is not None:
        return months_of(period.fiscal, anchor.fiscal) if anchor.fiscal is not None else None
    year = _year(period, published)
    if year is None:
        return _year_left_open(period, anchor)
    part = period.part or Part(0, YEAR)
    return months_of(year, part.first, part.length)


def default_base(time: Interval | None) -> Interval | None:
    """Return the base of growth that no word names.

    The base is what growth is measured against. A year or a half is measured against that of a year before.
    """
    return time.earlier(YEAR) if time and (time.is_whole_year or time.is_half) else None


def named_base(base: Period, anchor: Anchor) -> Interval | None:
    """Return the months that the anchor's growth is measured against.

    Growth of last year is measured against the year before last.
    """
    time, months = anchor.period, interval(base, anchor)
    if months and time and months == time and base.years == -1:
        return time.earlier(YEAR)
    return months


def _year(period: Period, published: datetime.date | None) -> int | None:
    if period.year is not None or period.years is None:
        return period.year
    return published.year + period.years if published else None


def _related(period: Period, anchor: Anchor) -> Interval | None:
    """Return the months of the context in the year meant.

    They are those of the context, or those as many before, in the year that is named or a year earlier.
    """
    context = anchor.period
    if context is None:
        return None
    year = _year(period, anchor.published)
    if period.part:
        year = context.year - period.back // YEAR if year is None else year
        return months_of(year, period.part.first, period.part.length)
    if year is not None:
        return context.earlier((context.year - year or -(period.years or 0)) * YEAR)
    fits = period.back % YEAR == 0 or period.back == context.length
    return context.earlier(period.back) if fits else None


def _full_year(anchor: Anchor) -> Interval | None:
    if anchor.plan:
        return months_of(anchor.published.year) if anchor.published else None
    return anchor.period if anchor.period and anchor.period.is_whole_year else None


def _year_left_open(period: Period, anchor: Anchor) -> Interval | None:
    """Return a part of a year that is named without it.

    Within the context's year, and the last one that has passed; or neither.
    """
    part, context = period.part, anchor.period
    if part is None:
        return None
    inside = _inside(part, context, period) if context else None
    if anchor.published is None:
        return inside or (months_of(context.year, part.first, part.length) if context and not part.open_start else None)
    last = _last(part, anchor.published, period)
    if anchor.plan:
        return inside if inside and inside.end > month_of(anchor.published) else None
    if inside is None:
        return last
    if last is None or last == inside or part.open_start:
        return inside if anchor.year is None or anchor.year <= inside.year else None
    return next((months for months in (inside, last) if months.year == anchor.year), None)


def _inside(part: Part, context: Interval, period: Period) -> Interval | None:
    choice = (months_of(year, part.first, part.length) for year in (context.year, context.year + 1))
    exact = part.open_start or period.kind == "last_month_named"
    return next((months for months in choice if (months == context if exact else context.holds(months))), None)


def _last(part: Part, published: datetime.date, period: Period) -> Interval | None:
    now = month_of(published)
    latest = now - 1 if period.kind == "last_month_named" else now
    months = months_of(published.year, part.first, part.length)
    if months.length > 1 and months.end - 1 == now and published.day < LATE:
        return None
    while months.end - 1 > latest:
        months = months.earlier(YEAR)
    too_old = part.open_start and now - months.end > SOON
    return None if too_old else months

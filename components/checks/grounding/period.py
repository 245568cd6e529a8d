"""The period of a claim, its base, and the words that give the period elsewhere in the article."""

import datetime

from components.checks.grounding.comparison import ClaimContext, ColumnErrors, differ
from components.reader.dates.dating import Dates, dates
from components.reader.dates.intervals import YEAR, Interval
from components.reader.dates.periods import Period, periods
from components.reader.dates.resolution import Anchor, default_base, interval, named_base
from components.reader.entities.terms import mentions
from components.tables.schema import Claim


def period_findings(context: ClaimContext) -> ColumnErrors:
    """Hold the period and the base against those that the quote, or the period's quote, gives to the figure."""
    claim = context.claim
    found = dates(context.passage.text, context.position())
    dated = found.time if found.time and found.time.fiscal is None else None
    own = dated if dated and _quoted(context, dated) else None
    given = [period for period in periods(claim.period_quote) if _is_dated(period)]
    time = _time(own, found.main, given[0] if given else None, context.published)
    base = _base(context, time, found)
    return {
        "time_period": differ((claim.time_period,), {_code(time)}),
        "base_period": differ((claim.base_period,), {_code(base)}),
        "period_quote": _period_quote(claim, own, time, len(given), context.article),
    }


def _code(months: Interval | None) -> str:
    return months.code() if months else ""


def _is_dated(period: Period) -> bool:
    return period.role == "time" and period.has_code and period.fiscal is None


def _quoted(context: ClaimContext, period: Period) -> bool:
    return context.passage.offset <= period.start and period.end <= context.passage.end


def _time(
    own: Period | None, main: Period | None, given: Period | None, published: datetime.date | None
) -> Interval | None:
    """Return the period of a figure: its own words, completed by the period's quote."""
    elsewhere = interval(given, Anchor(None, published)) if given else None
    if own is None:
        return elsewhere
    if own.absolute:
        return interval(own, Anchor(None, published))
    near = elsewhere or (interval(main, Anchor(None, published)) if main else None)
    if near and own.part and not own.same:
        return Interval(near.year * YEAR + own.part.first, own.part.length)
    return interval(own, Anchor(near, published)) if own.same or not elsewhere else elsewhere


def _base(context: ClaimContext, time: Interval | None, found: Dates) -> Interval | None:
    """Growth is measured against the base that the sentence names; that of a year else against the year before."""
    if context.claim.indicator not in context.words.growths:
        return interval(found.since, Anchor(None, context.published)) if found.since and not time else None
    if found.base:
        return named_base(found.base, Anchor(time, context.published))
    return default_base(time)


def _period_quote(claim: Claim, own: Period | None, time: Interval | None, given: int, article: str) -> str:
    words = claim.period_quote
    if not words:
        return ""
    if own and own.absolute:
        return "is not needed: the quote itself gives the period"
    if given != 1 or not time:
        return f"{words!r} gives {given} periods that can be dated; it must give one"
    whole = words == words.strip() and bool(mentions(article, ((words, "period"),)))
    return "" if whole or words not in article else f"{words!r} cuts a word, or holds a space at its end"

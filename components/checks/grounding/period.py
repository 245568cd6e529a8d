"""The period of a claim, its base, and the words that give the period elsewhere in the article."""

from components.checks.grounding.comparison import Evidence, Findings, differ
from components.reader.dates.dating import dates
from components.reader.dates.periods import Period, periods
from components.reader.entities.terms import mentions
from components.tables.schema import Claim


def period_findings(evidence: Evidence) -> Findings:
    """The period and the base against those that the quote, or the period's quote, gives to the figure."""
    claim = evidence.claim
    dated = dates(evidence.passage.text, evidence.position())
    own = dated.time if dated.time and _quoted(evidence, dated.time) else None
    given = [period for period in periods(claim.period_quote) if period.role == "time"]
    time = _time(own, given[0] if given else None, evidence.year)
    base = _base(evidence, time, dated.base, dated.since)
    return {
        "time_period": differ((claim.time_period,), {time}),
        "base_period": differ((claim.base_period,), {base}),
        "period_quote": _period_quote(claim, own, time, len(given), evidence.article),
    }


def _quoted(evidence: Evidence, period: Period) -> bool:
    return evidence.passage.offset <= period.start and period.end <= evidence.passage.end


def _time(own: Period | None, given: Period | None, year: int | None) -> str:
    """The period of a figure: its own words, or those of the period's quote where they leave something open."""
    if own and own.absolute:
        return own.code(None)
    if given:
        named = int(given.year) if given.year.isdecimal() else year
        part = given.part or (own.part if own else "")
        return Period(0, 0, given.year, part).code(named)
    return own.code(year) if own else ""


def _base(evidence: Evidence, time: str, base: Period | None, since: Period | None) -> str:
    """Growth is measured against the base that the sentence names, else against the year before."""
    year, part = _split(time)
    if evidence.claim.indicator not in evidence.words.growths:
        return since.code(year) if since and not time else ""
    if base:
        return base.code(year, part)
    return Period(0, 0, "last", part).code(year)


def _split(code: str) -> tuple[int | None, str]:
    year, _, part = code.partition("-")
    return (int(year) if year else None), part


def _period_quote(claim: Claim, own: Period | None, time: str, given: int, article: str) -> str:
    words = claim.period_quote
    if not words:
        return ""
    if own and own.absolute:
        return "is not needed: the quote itself gives the period"
    if given != 1 or not time:
        return f"{words!r} gives {given} periods that can be dated; it must give one"
    whole = words == words.strip() and bool(mentions(article, ((words, "period"),)))
    return "" if whole or words not in article else f"{words!r} cuts a word, or holds a space at its end"

"""Growth side by side, as multiples of the base, and levels along time, reported and derived."""

from collections import Counter
from dataclasses import replace

from components.ledger.load import Atlas
from components.ledger.observations import Observation, Subject, growth_factor, has_factor
from components.ledger.select import Selection, select
from components.tables.periods import alike, first_day
from components.tables.schema import Claim
from components.views.columns import OBSERVED, TIMES, Column
from components.views.rows.rows import Row, amount, bare_figure, falls, frame, row, title
from components.views.view import View
from components.wording.language import Language
from components.wording.quantities import currency

FACTORS = OBSERVED | {
    "multiple": Column("Growth", "Value of the period in units of the base's", "number", TIMES),
    "multiple_low": Column("Least growth", "The least that the reading allows", "number", TIMES),
    "multiple_high": Column("Most growth", "The most that the reading allows; empty if unbounded", "number", TIMES),
}
SERIES = OBSERVED | {
    "series": Column("Series", "The series along time that the row is a point of"),
    "start": Column("Begins", "The first day of the period", "date"),
}


def growth(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Every growth, the largest first; `multiple` is the period's value in units of the base's.

    Growth in percentage points is not measured against a base, and has no place on its axis.
    """
    chosen = [
        one
        for one in select(atlas.observations.values(), selection, atlas.dataset)
        if atlas.dataset.indicators[one.subject.indicator].kind == "growth" and one.reading and has_factor(one)
    ]
    rows = [_growth_row(one, atlas, language) for one in sorted(chosen, key=lambda one: -growth_factor(one).value)]
    return View("growth", _growth_message(chosen, atlas, language), frame(rows, FACTORS))


def _growth_row(one: Observation, atlas: Atlas, language: Language) -> Row:
    factor = growth_factor(one)
    high = None if factor.interval.high is None else float(factor.interval.high)
    return {
        **row(one, _growth_label(one.subject, atlas, language), atlas, language),
        "multiple": float(factor.value),
        "multiple_low": float(factor.interval.low),
        "multiple_high": high,
    }


def _growth_label(subject: Subject, atlas: Atlas, language: Language) -> str:
    what = title(subject, atlas, language)
    if subject.base_period:
        periods = {"now": language.period(subject.time_period), "base": language.period(subject.base_period)}
        return language.t("{what}, {now} against {base}", what=what, **periods)
    return language.t("{what}, no date stated", what=what)


def _growth_message(chosen: list[Observation], atlas: Atlas, language: Language) -> str:
    reported = sorted((one for one in chosen if one.kind == "reported"), key=lambda one: growth_factor(one).value)
    claims = [atlas.dataset.claims[one.claim_ids[0]] for one in reported]
    if len(reported) > 1:
        low, high = (_change(reported[place], claims[place], language) for place in (0, -1))
        text = "Growth is reported from {low} to {high}, each for other goods and periods"
        return language.t(text, low=low, high=high)
    if reported:
        label = _growth_label(reported[0].subject, atlas, language)
        return f"{label}: {bare_figure(reported[0], claims[0], atlas, language)}"
    return language.t("No growth is stated for this choice")


def _change(one: Observation, claim: Claim, language: Language) -> str:
    """A growth as an end of a range: its size, or that it is a fall."""
    size = amount(one, claim, language)
    return language.t("a fall of {figure}", figure=size) if falls(claim) else size


def levels(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Levels along time, where a series has at least two dated points; each series keeps its own unit."""
    dated = [
        one
        for one in atlas.observations.values()
        if atlas.dataset.indicators[one.subject.indicator].kind == "level" and one.reading and one.subject.time_period
    ]
    points = Counter(map(_series, dated))
    chosen = [one for one in select(dated, selection, atlas.dataset) if points[_series(one)] > 1]
    rows = [
        {**row(one, title(one.subject, atlas, language), atlas, language), **_place(one, atlas, language)}
        for one in sorted(
            chosen, key=lambda one: (-points[_series(one)], repr(_series(one)), first_day(one.subject.time_period))
        )
    ]
    return View("levels", _levels_message(rows, language), frame(rows, SERIES))


def _series(one: Observation) -> tuple[Subject, str]:
    return replace(one.subject, time_period="", obs_status=""), one.unit_measure


def _place(one: Observation, atlas: Atlas, language: Language) -> Row:
    """The series a point belongs to, called by its subject and unit, and the first day of its period."""
    what, unit = title(one.subject, atlas, language), currency(one.unit_measure, language)
    return {"series": f"{what} ({unit})", "start": first_day(one.subject.time_period)}


def _is_earlier(one: Row, last: Row) -> bool:
    """Whether a level can be told to have come to the last one: nine months did not grow out of a year."""
    return bool(one["start"] < last["start"]) and alike(one["time_period"], last["time_period"])


def _levels_message(rows: list[Row], language: Language) -> str:
    if not rows:
        return language.t("No level along time can be shown for this choice")
    last = max((each for each in rows if each["kind"] == "reported"), key=lambda each: each["start"], default=rows[-1])
    earlier = [each for each in rows if each["series"] == last["series"] and _is_earlier(each, last)]
    if not earlier:
        return f"{last['series']}: {last['figure']}"
    return language.t(
        "{series}, {figure} in {period}, from {base} in {start}",
        series=last["series"], figure=last["figure"], period=last["period_label"],
        base=earlier[-1]["figure"], start=earlier[-1]["period_label"],
    )  # fmt: skip

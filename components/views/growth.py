"""Views of growth, as multiples of the base, and of levels along time."""

from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from components.ledger.load import Atlas
from components.ledger.observations import Observation, Subject, growth_factor, has_factor
from components.ledger.select import Selection, select
from components.tables.periods import first_day, same_kind
from components.tables.schema import Claim
from components.views.columns import OBSERVED, TIMES, Column
from components.views.rows.rows import Row, amount, directed_figure, frame, is_fall, observation_row, title
from components.views.view import View
from components.wording.language import Language
from components.wording.quantities import currency_name

FACTORS = OBSERVED | {
    "multiple": Column("Growth", "Value of the period in units of the base's", "number", TIMES),
    "multiple_low": Column("Least growth", "The least that the reading allows", "number", TIMES),
    "multiple_high": Column("Most growth", "The most that the reading allows; empty if unbounded", "number", TIMES),
}
SERIES = OBSERVED | {
    "series": Column("Series", "The series along time that the row is a point of"),
    "start": Column("Begins", "The first day of the period", "date"),
}

Series: TypeAlias = tuple[Subject, str]
"""What the points of a series have in common: their subject without period and status, and their unit."""


def growth(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Return every growth as a multiple of its base, the largest first.

    Growth in percentage points is left out: it is not measured against a base.
    """
    observations = select(atlas.observations.values(), selection, atlas.dataset)
    growths = [observation for observation in observations if _is_growth(observation, atlas)]
    chosen = sorted(growths, key=lambda growth: -growth_factor(growth).value)
    rows = [_growth_row(observation, atlas, language) for observation in chosen]
    return View("growth", _growth_message(chosen, atlas, language), frame(rows, FACTORS))


def _is_growth(observation: Observation, atlas: Atlas) -> bool:
    kind = atlas.dataset.indicators[observation.subject.indicator].kind
    return kind == "growth" and observation.reading is not None and has_factor(observation)


def _growth_row(observation: Observation, atlas: Atlas, language: Language) -> Row:
    factor = growth_factor(observation)
    high = None if factor.interval.high is None else float(factor.interval.high)
    return {
        **observation_row(observation, _growth_label(observation.subject, atlas, language), atlas, language),
        "multiple": float(factor.value),
        "multiple_low": float(factor.interval.low),
        "multiple_high": high,
    }


def _growth_label(subject: Subject, atlas: Atlas, language: Language) -> str:
    topic = title(subject, atlas, language)
    if subject.base_period:
        periods = {"now": language.period(subject.time_period), "base": language.period(subject.base_period)}
        return language.t("{what}, {now} against {base}", what=topic, **periods)
    return language.t("{what}, no date stated", what=topic)


def _growth_message(chosen: list[Observation], atlas: Atlas, language: Language) -> str:
    reported = sorted(
        (observation for observation in chosen if observation.kind == "reported"),
        key=lambda observation: growth_factor(observation).value,
    )
    claims = [atlas.dataset.claims[observation.claim_ids[0]] for observation in reported]
    if len(reported) > 1:
        low, high = (_change_in_words(reported[place], claims[place], language) for place in (0, -1))
        text = "Growth is reported from {low} to {high}, each for other goods and periods"
        return language.t(text, low=low, high=high)
    if reported:
        label = _growth_label(reported[0].subject, atlas, language)
        return f"{label}: {directed_figure(reported[0], claims[0], atlas, language)}"
    return language.t("No growth is stated for this choice")


def _change_in_words(observation: Observation, claim: Claim, language: Language) -> str:
    """Return a growth as the end of a range: its size, marked if it is a fall."""
    size = amount(observation, claim, language)
    return language.t("a fall of {figure}", figure=size) if is_fall(claim) else size


def levels(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Return levels along time, of each series with at least two dated points.

    A series has one unit.
    """
    dated = [observation for observation in atlas.observations.values() if _is_dated_level(observation, atlas)]
    points = Counter(map(_series, dated))
    chosen = [level for level in select(dated, selection, atlas.dataset) if points[_series(level)] > 1]
    rows = [_level_row(level, atlas, language) for level in sorted(chosen, key=partial(_level_order, points))]
    return View("levels", _levels_message(rows, language), frame(rows, SERIES))


def _is_dated_level(observation: Observation, atlas: Atlas) -> bool:
    kind = atlas.dataset.indicators[observation.subject.indicator].kind
    return kind == "level" and observation.reading is not None and bool(observation.subject.time_period)


def _level_order(points: Counter[Series], level: Observation) -> tuple[int, str, str]:
    """Return a level's sort key: series with the most points first, then time."""
    series = _series(level)
    return -points[series], repr(series), first_day(level.subject.time_period)


def _level_row(level: Observation, atlas: Atlas, language: Language) -> Row:
    return {
        **observation_row(level, title(level.subject, atlas, language), atlas, language),
        **_series_cells(level, atlas, language),
    }


def _series(observation: Observation) -> Series:
    return replace(observation.subject, time_period="", obs_status=""), observation.unit_measure


def _series_cells(observation: Observation, atlas: Atlas, language: Language) -> Row:
    """Return a point's series, named by subject and unit, and its first day."""
    subject, unit = title(observation.subject, atlas, language), currency_name(observation.unit_measure, language)
    return {"series": f"{subject} ({unit})", "start": first_day(observation.subject.time_period)}


def _is_earlier(level: Row, last: Row) -> bool:
    """Return whether a level comes before the last and is comparable with it.

    Nine months did not grow out of a year.
    """
    return bool(level["start"] < last["start"]) and same_kind(level["time_period"], last["time_period"])


def _levels_message(rows: list[Row], language: Language) -> str:
    if not rows:
        return language.t("No level along time can be shown for this choice")
    last = max((row for row in rows if row["kind"] == "reported"), key=lambda row: row["start"], default=rows[-1])
    earlier = [row for row in rows if row["series"] == last["series"] and _is_earlier(row, last)]
    if not earlier:
        return f"{last['series']}: {last['figure']}"
    return language.t(
        "{series}, {figure} in {period}, from {base} in {start}",
        series=last["series"], figure=last["figure"], period=last["period_label"],
        base=earlier[-1]["figure"], start=earlier[-1]["period_label"],
    )  # fmt: skip

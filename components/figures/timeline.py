"""Charts along time: levels of one series, and events; derived or planned marks are hollow."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

import altair as alt
import pandas as pd

from components import caches
from components.figures.chart import (
    DATA,
    LINE_HEIGHT,
    TOOLTIP_COLUMNS,
    WIDE_CHART,
    Drawing,
    Spec,
    banded_chart,
    click_selection,
    click_strips,
    hollow_point,
    records,
    solid_point,
    to_spec,
    tooltip,
    with_rows,
)  # fmt: skip
from components.figures.look import Look
from components.figures.palette import Palette
from components.tables.periods import period_kind
from components.views.clusters import EVENTS

COLUMNS = ("id", *TOOLTIP_COLUMNS, "start", "value", "low", "high", "plain_high", "kind", "time_period")
HEIGHT = 230
PART_LINES = "split(datum.label, ' of ')"
"""Vega expression of a period's label on two lines: the quarter or half, and its year."""
RANGE_LINES = r"split(replace(replace(datum.label, ' of ', '|'), regexp('( –|–\\S+) '), '$1|'), '|')"
"""The same where there are ranges: "January–September" and its year, "July 2021 –" and its end."""
LINE: dict[str, Any] = {"strokeDash": [3, 4], "strokeWidth": 1.5, "opacity": 0.7}
"""Style of the line between levels."""


def levels(table: pd.DataFrame, look: Look) -> Spec:
    """Return the points of one series, from zero, with their readings as whiskers.

    A line joins periods of one kind only.
    """
    rows = records(table, *COLUMNS)
    for row in rows:
        row["end"] = row["plain_high"] if row["plain_high"] is not None else row["high"] or row["low"]
        row["open"] = row["high"] is None
        row["span"] = "{} {}".format(*period_kind(row["time_period"]))
    lines = RANGE_LINES if any("/" in row["time_period"] for row in rows) else PART_LINES
    return with_rows(_levels(look, tuple(sorted({row["span"] for row in rows})), lines), rows)


@lru_cache(maxsize=caches.DRAWINGS)
def _levels(look: Look, spans: tuple[str, ...], lines: str) -> Spec:
    colours = look.colours
    chart = alt.Chart(alt.NamedData(DATA)).encode(x=_period_axis(lines))
    y = alt.Y("value:Q", scale=alt.Scale(domainMin=0, nice=False, padding=34), axis=None)
    is_derived = alt.datum.kind == "derived"
    strip = chart.mark_bar(opacity=0, cursor="pointer", aria=True, width=alt.RelativeBandSize(band=1))
    return to_spec(
        alt.layer(
            *(_line(chart, span, spans).mark_line(color=colours.stated, **LINE).encode(y=y) for span in spans),
            _whisker(chart, colours.stated),
            solid_point(chart.transform_filter(~is_derived), look, 140).encode(y=y),
            hollow_point(chart.transform_filter(is_derived), look, 140).encode(y=y),
            _open_arrow(chart, colours.stated),
            *_figures(chart, colours),
            strip.encode(y=y, **tooltip(look)).add_params(click_selection()),
        ).properties(height=HEIGHT),
        look,
    )


def _period_axis(lines: str) -> alt.X:
    axis = alt.Axis(labelAngle=0, ticks=False, labelPadding=8, labelExpr=lines)
    return alt.X("period_label:O", sort=alt.EncodingSortField("start", op="min"), title=None, axis=axis)


def _whisker(chart: Drawing, colour: str) -> Drawing:
    """Return a line from the least to the most that a reading allows."""
    whisker = chart.mark_rule(color=colour, strokeWidth=3, opacity=0.5)
    return whisker.encode(y=alt.Y("low:Q", axis=None), y2="end:Q")


def _open_arrow(chart: Drawing, colour: str) -> Drawing:
    """Return an arrow above each level that nothing bounds above."""
    arrow = chart.transform_filter(alt.datum.open).mark_point(
        shape="triangle-up", filled=True, color=colour, opacity=0.5, size=110
    )
    return arrow.encode(y=alt.Y("end:Q", axis=None))


def _figures(chart: Drawing, colours: Palette) -> Iterator[Drawing]:
    """Yield the figures in words above their points: an outline, and the text upon it."""
    for style in ({"stroke": colours.paper, "strokeWidth": 4}, {"color": colours.ink}):
        text = chart.mark_text(dy=-20, fontWeight="bold", **style)
        yield text.encode(y=alt.Y("end:Q", axis=None), text="figure:N")


def _line(chart: Drawing, span: str, spans: tuple[str, ...]) -> Drawing:
    """Return the points that a line joins: those of one kind of period.

    From nine months to a year there is neither a rise nor a fall.
    """
    return chart.transform_filter(alt.datum.span == span) if len(spans) > 1 else chart


EVENT_COLUMNS = {name: EVENTS[name] for name in ("label", "period_label", "status_label", "source")}
STEP = 60
AXIS = 7
"""Pixels from the left edge to the line of time."""
FITTED_LABEL = f"width > {WIDE_CHART} ? datum.label : replace(datum.lines, /^\\n/, '')"
"""Vega expression of an event's label: on one line where there is room, else on up to two."""
UP = 24
"""Pixels from the middle of a band up to the top of its texts."""


def events(table: pd.DataFrame, look: Look) -> Spec:
    """Return events in order of time, each with its period above its label."""
    return with_rows(_events(look), records(table, "id", *EVENT_COLUMNS, "obs_status", "time_period"))


@cache
def _events(look: Look) -> Spec:
    colours, is_planned = look.colours, alt.datum.obs_status == "F"
    line = banded_chart().mark_rule(color=colours.line, strokeWidth=2)
    labelled = banded_chart().transform_calculate(shown=FITTED_LABEL)
    happened, planned = (banded_chart().transform_filter(kind) for kind in (~is_planned, is_planned))
    return to_spec(
        alt.layer(
            line.encode(x=alt.value(AXIS), y2=alt.value("height")),
            solid_point(happened, look, 110, yOffset=AXIS - UP).encode(x=alt.value(AXIS)),
            hollow_point(planned, look, 110, yOffset=AXIS - UP).encode(x=alt.value(AXIS)),
            _event_text(banded_chart(), "period_label", UP, color=colours.soft, fontSize=13),
            _event_text(labelled, "shown", UP - LINE_HEIGHT, lineBreak="\n", lineHeight=LINE_HEIGHT, color=colours.ink),
            click_strips(look, EVENT_COLUMNS),
        ).properties(height=alt.Step(STEP)),
        look,
    )


def _event_text(chart: Drawing, column: str, up: int, **style: Any) -> Drawing:
    """Return a text beside each event, its top `up` pixels above the middle of its band."""
    text = chart.mark_text(align="left", baseline="top", dx=24, dy=-up, **style)
    return text.encode(x=alt.value(0), text=f"{column}:N")

"""Along time: the levels of one series, and events. Dated marks are solid, derived or planned ones hollow."""

from functools import cache, lru_cache

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
    records,
    to_spec,
    tooltip,
    with_rows,
)  # fmt: skip
from components.figures.look import Look
from components.tables.periods import kind
from components.views.clusters import EVENTS

COLUMNS = ("id", *TOOLTIP_COLUMNS, "start", "value", "low", "high", "plain_high", "kind", "time_period")
HEIGHT = 230
PART_LINES = "split(datum.label, ' of ')"
"""A quarter or a half on two lines: what it is called, and its year."""
RANGE_LINES = r"split(replace(replace(datum.label, ' of ', '|'), regexp('( –|–\\S+) '), '$1|'), '|')"
"""The same where there are ranges: "January–September" and its year, "July 2021 –" and its end."""


def levels(table: pd.DataFrame, look: Look) -> Spec:
    """The points of one series, from zero, with their readings as whiskers; a line joins periods of one kind only."""
    rows = records(table, *COLUMNS)
    for row in rows:
        row["end"] = row["plain_high"] if row["plain_high"] is not None else row["high"] or row["low"]
        row["open"] = row["high"] is None
        row["span"] = "{} {}".format(*kind(row["time_period"]))
    lines = RANGE_LINES if any("/" in row["time_period"] for row in rows) else PART_LINES
    return with_rows(_levels(look, tuple(sorted({row["span"] for row in rows})), lines), rows)


@lru_cache(maxsize=caches.DRAWINGS)
def _levels(look: Look, spans: tuple[str, ...], lines: str) -> Spec:
    colours = look.colours
    chart = alt.Chart(alt.NamedData(DATA)).encode(
        x=alt.X("period_label:O", sort=alt.EncodingSortField("start", op="min"), title=None,
                axis=alt.Axis(labelAngle=0, ticks=False, labelPadding=8, labelExpr=lines))
    )  # fmt: skip
    y = alt.Y("value:Q", scale=alt.Scale(domainMin=0, nice=False, padding=34), axis=None)
    top = alt.Y("end:Q", axis=None)
    derived = alt.datum.kind == "derived"
    line = {"color": colours.stated, "strokeDash": [3, 4], "strokeWidth": 1.5, "opacity": 0.7}
    strip = chart.mark_bar(opacity=0, cursor="pointer", aria=True, width=alt.RelativeBandSize(band=1))
    return to_spec(
        alt.layer(
            *(_line(chart, span, spans).mark_line(**line).encode(y=y) for span in spans),
            chart.mark_rule(color=colours.stated, strokeWidth=3, opacity=0.5).encode(
                y=alt.Y("low:Q", axis=None), y2="end:Q"
            ),
            chart.transform_filter(~derived)
            .mark_point(filled=True, color=colours.stated, size=140, opacity=1)
            .encode(y=y),
            chart.transform_filter(derived)
            .mark_point(filled=True, fill=colours.paper, stroke=colours.stated, strokeWidth=2, size=130, opacity=1)
            .encode(y=y),
            chart.transform_filter(alt.datum.open)
            .mark_point(shape="triangle-up", filled=True, color=colours.stated, opacity=0.5, size=110)
            .encode(y=alt.Y("end:Q", axis=None)),
            chart.mark_text(dy=-20, fontWeight="bold", stroke=colours.paper, strokeWidth=4).encode(
                y=top, text="figure:N"
            ),
            chart.mark_text(dy=-20, fontWeight="bold", color=colours.ink).encode(y=top, text="figure:N"),
            strip.encode(y=y, **tooltip(look)).add_params(click_selection()),
        ).properties(height=HEIGHT),
        look,
    )


def _line(chart: Drawing, span: str, spans: tuple[str, ...]) -> Drawing:
    """The points between which a line is drawn: levels of nine months and of a year are not one rise or fall."""
    return chart.transform_filter(alt.datum.span == span) if len(spans) > 1 else chart


EVENT_TIPS = {name: EVENTS[name] for name in ("label", "period_label", "status_label", "source")}
STEP = 60
UP = 24
"""Pixels from the middle of a band to the head of its words."""


def events(table: pd.DataFrame, look: Look) -> Spec:
    """Events in order of time; the period stands in front of each."""
    return with_rows(_events(look), records(table, "id", *EVENT_TIPS, "obs_status", "time_period"))


@cache
def _events(look: Look) -> Spec:
    colours = look.colours
    planned = alt.datum.obs_status == "F"
    line = banded_chart().mark_rule(color=colours.line, strokeWidth=2).encode(x=alt.value(7), y2=alt.value("height"))
    done = (
        banded_chart()
        .transform_filter(~planned)
        .mark_point(filled=True, color=colours.stated, size=110, opacity=1, yOffset=-UP + 7)
    )
    plan = (
        banded_chart()
        .transform_filter(planned)
        .mark_point(
            filled=True,
            fill=colours.paper,
            stroke=colours.stated,
            strokeWidth=2,
            size=100,
            opacity=1,
            yOffset=-UP + 7,
        )
    )
    words = banded_chart().encode(x=alt.value(0))
    label = words.transform_calculate(said=f"width > {WIDE_CHART} ? datum.label : replace(datum.lines, /^\\n/, '')")
    return to_spec(
        alt.layer(
            line,
            done.encode(x=alt.value(7)),
            plan.encode(x=alt.value(7)),
            words.mark_text(align="left", baseline="top", dx=24, dy=-UP, color=colours.soft, fontSize=13).encode(
                text="period_label:N"
            ),
            label.mark_text(
                align="left",
                baseline="top",
                dx=24,
                dy=-UP + LINE_HEIGHT,
                lineBreak="\n",
                lineHeight=LINE_HEIGHT,
                color=colours.ink,
            ).encode(text="said:N"),
            click_strips(look, EVENT_TIPS),
        ).properties(height=alt.Step(STEP)),
        look,
    )

"""Bars with their readings: solid up to what is sure, pale as far as the hedge goes, hollow where derived."""

from functools import cache
from typing import Any

import altair as alt
import pandas as pd

from components.figures.chart import (
    TOOLTIP_COLUMNS,
    Drawing,
    Spec,
    banded_chart,
    click_strips,
    labels_above,
    records,
    to_spec,
    with_rows,
)
from components.figures.look import Look
from components.figures.palette import PALE
from components.views.destinations import SHARE

STEP = 52
"""Pixels from row to row: a label of up to two lines, and a bar."""
LIFT = -1
BAR = 15
COLUMNS = ("id", *TOOLTIP_COLUMNS, "value", "low", "high", "plain_high", "kind", "qualifier", "indicator")


def bars(table: pd.DataFrame, look: Look) -> Spec:
    """Horizontal bars of the rows in `table`, in its order."""
    return with_rows(_drawing(look), [_with_ends(row) for row in records(table, *COLUMNS)])


def _with_ends(row: dict[str, Any]) -> dict[str, Any]:
    """Where the sure part, the pale part and the words begin; only shares have bars, for they have one axis."""
    if row["value"] is None or row["indicator"] != SHARE:
        return {**row, "sure": None, "end": 0, "open": False}
    opens = row["high"] is None or (row["qualifier"] == "over")
    end = next(high for high in (row["plain_high"], row["high"], row["low"] * 1.2) if high is not None)
    return {**row, "sure": row["low"], "end": end, "open": opens}


@cache
def _drawing(look: Look) -> Spec:
    colours = look.colours
    scale = alt.Scale(domainMin=0, nice=False, padding=0)
    derived = alt.datum.kind == "derived"
    chart = banded_chart().transform_filter(alt.datum.sure != None)  # noqa: E711 - a Vega expression
    sure = chart.transform_filter(~derived).mark_bar(height=BAR, color=colours.stated, yOffset=9)
    pale = chart.transform_filter(~derived).mark_bar(height=BAR, color=colours.stated, opacity=PALE, yOffset=9)
    hollow = chart.transform_filter(derived).mark_bar(
        height=BAR, filled=False, stroke=colours.stated, strokeDash=[4, 3], strokeWidth=1.5, yOffset=9
    )
    end = alt.X("end:Q", scale=scale, axis=None)
    return to_spec(
        alt.layer(
            sure.encode(x=alt.X("sure:Q", scale=scale, axis=None)),
            pale.encode(x=alt.X("sure:Q", scale=scale, axis=None), x2="end:Q"),
            hollow.encode(x=end),
            _arrows(colours.stated).encode(x=end),
            _figures(colours.ink, colours.soft).encode(x=end),
            labels_above(colours.ink, LIFT),
            click_strips(look),
        ).properties(height=alt.Step(STEP)),
        look,
    )


def _arrows(colour: str) -> Drawing:
    """What is open above ends in an arrow."""
    return banded_chart().transform_filter(alt.datum.open).mark_point(
        shape="triangle-right", filled=True, color=colour, opacity=PALE, size=130, yOffset=9, xOffset=5
    )  # fmt: skip


def _figures(ink: str, soft: str) -> Drawing:
    """The figure in words, behind its bar; grey where there is none."""
    return banded_chart().mark_text(align="left", baseline="middle", dx=14, dy=9, fontWeight="bold").encode(
        text="figure:N",
        color=alt.condition(alt.datum.sure != None, alt.value(ink), alt.value(soft)),  # noqa: E711
    )  # fmt: skip

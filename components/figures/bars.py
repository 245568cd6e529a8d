"""Bars of shares by destination.

A bar is solid up to what is sure, pale as far as the hedge goes, and hollow where it is derived.
"""

from collections.abc import Iterator
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
"""Pixels from the middle of a row up to the foot of its label."""
BAR = 15
"""Pixels of a bar's height."""
DOWN = 9
"""Pixels from the middle of a row down to the middle of its bar."""
SCALE = alt.Scale(domainMin=0, nice=False, padding=0)
COLUMNS = ("id", *TOOLTIP_COLUMNS, "value", "low", "high", "plain_high", "kind", "qualifier", "indicator")


def bars(table: pd.DataFrame, look: Look) -> Spec:
    """Return horizontal bars of a view's rows, in their order."""
    return with_rows(_drawing(look), [_with_bar_ends(row) for row in records(table, *COLUMNS)])


def _with_bar_ends(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row with the ends of its solid and pale part.

    Only shares have bars, since only they have a common axis.
    """
    if row["value"] is None or row["indicator"] != SHARE:
        return {**row, "sure": None, "end": 0, "open": False}
    is_open = row["high"] is None or (row["qualifier"] == "over")
    end = next(high for high in (row["plain_high"], row["high"], row["low"] * 1.2) if high is not None)
    return {**row, "sure": row["low"], "end": end, "open": is_open}


@cache
def _drawing(look: Look) -> Spec:
    colours = look.colours
    end = alt.X("end:Q", scale=SCALE, axis=None)
    return to_spec(
        alt.layer(
            *_stated_bars(colours.stated),
            _derived_bars(colours.stated).encode(x=end),
            _arrows(colours.stated).encode(x=end),
            _figures(colours.ink, colours.soft).encode(x=end),
            labels_above(colours.ink, LIFT),
            click_strips(look),
        ).properties(height=alt.Step(STEP)),
        look,
    )


def _bars(*, derived: bool) -> Drawing:
    """Return the rows that have bars: those of stated or of derived shares."""
    is_derived = alt.datum.kind == "derived"
    with_bar = banded_chart().transform_filter(alt.datum.sure != None)  # noqa: E711 - a Vega expression
    return with_bar.transform_filter(is_derived if derived else ~is_derived)


def _stated_bars(colour: str) -> Iterator[Drawing]:
    """Yield the solid bars, and the pale ones that go on from their ends."""
    sure, bars = alt.X("sure:Q", scale=SCALE, axis=None), _bars(derived=False)
    yield bars.mark_bar(height=BAR, color=colour, yOffset=DOWN).encode(x=sure)
    yield bars.mark_bar(height=BAR, color=colour, opacity=PALE, yOffset=DOWN).encode(x=sure, x2="end:Q")


def _derived_bars(colour: str) -> Drawing:
    return _bars(derived=True).mark_bar(
        height=BAR, filled=False, stroke=colour, strokeDash=[4, 3], strokeWidth=1.5, yOffset=DOWN
    )


def _arrows(colour: str) -> Drawing:
    """Return arrows at the end of bars that nothing bounds above."""
    return banded_chart().transform_filter(alt.datum.open).mark_point(
        shape="triangle-right", filled=True, color=colour, opacity=PALE, size=130, yOffset=DOWN, xOffset=5
    )  # fmt: skip


def _figures(ink: str, soft: str) -> Drawing:
    """Return the figures in words to the right of the bars, grey without a bar."""
    return banded_chart().mark_text(align="left", baseline="middle", dx=14, dy=DOWN, fontWeight="bold").encode(
        text="figure:N",
        color=alt.condition(alt.datum.sure != None, alt.value(ink), alt.value(soft)),  # noqa: E711
    )  # fmt: skip

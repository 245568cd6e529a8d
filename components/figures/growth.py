"""Growth on a logarithmic axis: a dot for the figure, a line for its reading.

A derived figure is hollow. Falls are left of "no change". Where nothing bounds a reading, an arrow replaces the line.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import altair as alt
import pandas as pd

from components import caches
from components.figures.chart import (
    TOOLTIP_COLUMNS,
    WIDE_CHART,
    Drawing,
    Spec,
    banded_chart,
    click_strips,
    hollow_point,
    labels_above,
    records,
    solid_point,
    to_spec,
    with_rows,
)
from components.figures.look import Look
from components.figures.palette import PALE
from components.wording.language import Language

STEP = 68
"""Pixels from row to row."""
LIFT = 0
"""Pixels from the middle of a row up to the foot of its label."""
DOT = 16
"""Pixels from the middle of a row down to its dot."""
FALLS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5)
TICKS = (1, 1.5, 2, 3, 5, 10, 20)
RISES = (50, 100, 200, 500, 1000)
"""Ticks of falls, of usual growth, and of growth beyond it."""
DEFAULT_RANGE = (1, 30)
"""Ends of the axis, unless a figure lies beyond them."""
ARROW = 14
"""Pixels from a dot to its arrow."""
ENDS = ("multiple_low", "multiple_high")
COLUMNS = ("id", *TOOLTIP_COLUMNS, "multiple", *ENDS, "kind")
AxisRange = tuple[float, float]
"""The smallest and the largest multiple of the base on an axis."""


def growth_dots(table: pd.DataFrame, look: Look) -> Spec:
    """Return each row's growth as a dot on an axis of multiples of the base."""
    axis_range = _axis_range(table)
    rows = [_with_ends(row, axis_range) for row in records(table, *COLUMNS)]
    open_ends = tuple(sorted({side for row in rows for side in row["open"]}))
    return with_rows(_drawing(look, axis_range, open_ends), rows)


def _axis_range(table: pd.DataFrame) -> AxisRange:
    """Return the axis range that shows all figures and readings.

    An end of 0 is left out, which a logarithmic axis never reaches.
    """
    multiples = [float(multiple) for name in ("multiple", *ENDS) for multiple in table[name].dropna() if multiple > 0]
    smallest, largest = min((*multiples, DEFAULT_RANGE[0])), max((*multiples, DEFAULT_RANGE[1]))
    low = max((tick for tick in (*FALLS, DEFAULT_RANGE[0]) if tick <= smallest), default=smallest)
    high = min((tick for tick in (DEFAULT_RANGE[1], *RISES) if tick >= largest), default=largest)
    return low, high


def _with_ends(row: dict[str, Any], axis_range: AxisRange) -> dict[str, Any]:
    """Return a row with the ends of its reading's line and the sides without a bound."""
    low, high, at = row["multiple_low"], row["multiple_high"], row["multiple"]
    sides = {"left": low == 0, "right": high is None}
    start, end = at if low == 0 else max(low, axis_range[0]), at if high is None else high
    return {**row, "start": start, "end": end, "open": [side for side, is_open in sides.items() if is_open]}


@lru_cache(maxsize=caches.DRAWINGS)
def _drawing(look: Look, axis_range: AxisRange, open_ends: tuple[str, ...]) -> Spec:
    colours, axis = look.colours, _axis(axis_range, look.language)
    start, at, end = (alt.X(f"{name}:Q", scale=_scale(axis_range), axis=axis) for name in ("start", "multiple", "end"))
    is_derived = alt.datum.kind == "derived"
    whisker = banded_chart().mark_rule(color=colours.stated, strokeWidth=3, opacity=0.5, yOffset=DOT, y2Offset=DOT)
    return to_spec(
        alt.layer(
            whisker.encode(x=start, x2="end:Q"),
            *(_arrow(side, colours.stated).encode(x=at) for side in open_ends),
            solid_point(banded_chart().transform_filter(~is_derived), look, 130, yOffset=DOT).encode(x=at),
            hollow_point(banded_chart().transform_filter(is_derived), look, 130, yOffset=DOT).encode(x=at),
            *(text.encode(x=end, text="figure:N", color=alt.value(colours.ink)) for text in _figure_texts(open_ends)),
            labels_above(colours.ink, LIFT),
            click_strips(look),
        ).properties(height=alt.Step(STEP)),
        look,
    )


def _arrow(side: str, colour: str) -> Drawing:
    """Return arrows beside the dots of figures that nothing bounds on this side."""
    offset = ARROW if side == "right" else -ARROW
    return (
        banded_chart()
        .transform_filter(f"indexof(datum.open, '{side}') >= 0")
        .mark_point(
            shape=f"triangle-{side}", filled=True, color=colour, opacity=PALE, size=130, yOffset=DOT, xOffset=offset
        )
    )


def _figure_texts(open_ends: tuple[str, ...]) -> Iterator[Drawing]:
    """Yield the figures in style, further right where an arrow comes before them."""
    style = {"align": "left", "baseline": "middle", "dy": DOT, "fontWeight": "bold"}
    if "right" not in open_ends:
        yield banded_chart().mark_text(**style, dx=14)
        return
    for beyond_arrow, dx in ((False, 14), (True, 14 + ARROW)):
        is_open = "indexof(datum.open, 'right') " + (">= 0" if beyond_arrow else "< 0")
        yield banded_chart().transform_filter(is_open).mark_text(**style, dx=dx)


def _scale(axis_range: AxisRange) -> alt.Scale:
    return alt.Scale(type="log", domain=list(axis_range), nice=False)


def _axis(axis_range: AxisRange, language: Language) -> alt.Axis:
    """Return the axis of multiples of the base period, labelled in words."""
    low, high = axis_range
    ticks = [tick for tick in (*FALLS, *TICKS, *RISES) if low <= tick <= high]
    words = {tick: language.t("{n} times", n=language.digits(str(tick))) for tick in ticks}
    words[1] = language.t("no change")
    cases = " : ".join(f"datum.value == {tick}{_only_if_wide(tick)} ? {text!r}" for tick, text in words.items())
    return alt.Axis(
        values=ticks, labelExpr=f"{cases} : ''", title=None, orient="top", grid=True, domain=False, ticks=False,
        labelOverlap="greedy", labelPadding=8,
    )  # fmt: skip


def _only_if_wide(tick: float) -> str:
    """Return a condition by which a fall's tick has a label on a wide screen only.

    On a narrow one it would leave no room for "no change".
    """
    return f" && width > {WIDE_CHART}" if tick < 1 else ""

"""Growth side by side on a logarithmic axis: a dot for the figure, a line for its reading, hollow where derived.

What fell stands left of "no change". Where nothing bounds a reading, an arrow stands in place of the line.
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
    labels_above,
    records,
    to_spec,
    with_rows,
)
from components.figures.look import Look
from components.figures.palette import PALE
from components.wording.language import Language

STEP = 68
LIFT = 0
DOT = 16
FALLS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5)
TICKS = (1, 1.5, 2, 3, 5, 10, 20)
RISES = (50, 100, 200, 500, 1000)
USUAL = (1, 30)
"""The ends of the axis where no figure lies beyond them."""
ARROW = 14
"""Pixels from a dot to its arrow."""
ENDS = ("multiple_low", "multiple_high")
COLUMNS = ("id", *TOOLTIP_COLUMNS, "multiple", *ENDS, "kind")
Reach = tuple[float, float]
"""The least and the most multiple of the base that an axis shows."""


def growth_dots(table: pd.DataFrame, look: Look) -> Spec:
    """The growth of each row of `table`, as a multiple of its base period."""
    reach = _reach(table)
    rows = [_with_ends(row, reach) for row in records(table, *COLUMNS)]
    open_ends = tuple(sorted({side for row in rows for side in row["open"]}))
    return with_rows(_drawing(look, reach, open_ends), rows)


def _reach(table: pd.DataFrame) -> Reach:
    """How far the axis must go for all figures and the ends of their readings; not to 0, which it never comes to."""
    known = [float(each) for name in ("multiple", *ENDS) for each in table[name].dropna() if each > 0]
    least, most = min((*known, USUAL[0])), max((*known, USUAL[1]))
    low = max((tick for tick in (*FALLS, USUAL[0]) if tick <= least), default=least)
    high = min((tick for tick in (USUAL[1], *RISES) if tick >= most), default=most)
    return low, high


def _with_ends(row: dict[str, Any], reach: Reach) -> dict[str, Any]:
    """Where the line of a reading begins and ends, and to which sides nothing bounds it."""
    low, high, at = row["multiple_low"], row["multiple_high"], row["multiple"]
    sides = {"left": low == 0, "right": high is None}
    start, end = at if low == 0 else max(low, reach[0]), at if high is None else high
    return {**row, "start": start, "end": end, "open": [side for side, opens in sides.items() if opens]}


@lru_cache(maxsize=caches.DRAWINGS)
def _drawing(look: Look, reach: Reach, open_ends: tuple[str, ...]) -> Spec:
    colours = look.colours
    derived = alt.datum.kind == "derived"
    whisker = banded_chart().mark_rule(color=colours.stated, strokeWidth=3, opacity=0.5, yOffset=DOT, y2Offset=DOT)
    solid = (
        banded_chart()
        .transform_filter(~derived)
        .mark_point(filled=True, color=colours.stated, size=130, opacity=1, yOffset=DOT)
    )
    hollow = (
        banded_chart()
        .transform_filter(derived)
        .mark_point(
            filled=True, fill=colours.paper, stroke=colours.stated, strokeWidth=2, size=120, opacity=1, yOffset=DOT
        )
    )
    scale, axis = _scale(reach), _axis(reach, look.language)
    at, end = (alt.X(f"{name}:Q", scale=scale, axis=axis) for name in ("multiple", "end"))
    return to_spec(
        alt.layer(
            whisker.encode(x=alt.X("start:Q", scale=scale, axis=axis), x2="end:Q"),
            *(_arrow(side, colours.stated).encode(x=at) for side in open_ends),
            solid.encode(x=at),
            hollow.encode(x=at),
            *(words.encode(x=end, text="figure:N", color=alt.value(colours.ink)) for words in _words(open_ends)),
            labels_above(colours.ink, LIFT),
            click_strips(look),
        ).properties(height=alt.Step(STEP)),
        look,
    )


def _arrow(side: str, colour: str) -> Drawing:
    """Beside the dot of a figure that nothing bounds on this side."""
    away = ARROW if side == "right" else -ARROW
    return (
        banded_chart()
        .transform_filter(f"indexof(datum.open, '{side}') >= 0")
        .mark_point(
            shape=f"triangle-{side}", filled=True, color=colour, opacity=PALE, size=130, yOffset=DOT, xOffset=away
        )
    )


def _words(open_ends: tuple[str, ...]) -> Iterator[Drawing]:
    """The figures, further off where an arrow stands in front of them."""
    words = {"align": "left", "baseline": "middle", "dy": DOT, "fontWeight": "bold"}
    if "right" not in open_ends:
        yield banded_chart().mark_text(**words, dx=14)
        return
    for further, dx in ((False, 14), (True, 14 + ARROW)):
        opens = "indexof(datum.open, 'right') " + (">= 0" if further else "< 0")
        yield banded_chart().transform_filter(opens).mark_text(**words, dx=dx)


def _scale(reach: Reach) -> alt.Scale:
    return alt.Scale(type="log", domain=list(reach), nice=False)


def _axis(reach: Reach, language: Language) -> alt.Axis:
    """Multiples of the base period, labelled in words."""
    low, high = reach
    ticks = [tick for tick in (*FALLS, *TICKS, *RISES) if low <= tick <= high]
    words = {tick: language.t("{n} times", n=language.digits(str(tick))) for tick in ticks}
    words[1] = language.t("no change")
    cases = " : ".join(f"datum.value == {tick}{_room(tick)} ? {text!r}" for tick, text in words.items())
    return alt.Axis(
        values=ticks, labelExpr=f"{cases} : ''", title=None, orient="top", grid=True, domain=False, ticks=False,
        labelOverlap="greedy", labelPadding=8,
    )  # fmt: skip


def _room(tick: float) -> str:
    """On a narrow screen falls have no labels on the axis: those would leave no room for "no change"."""
    return f" && width > {WIDE_CHART}" if tick < 1 else ""

"""One bar of a whole: stated shares solid, the remainder hollow."""

from functools import cache
from typing import Any

import altair as alt
import pandas as pd

from components.figures.chart import DATA, TOOLTIP_COLUMNS, Spec, click_selection, records, to_spec, tooltip, with_rows
from components.figures.look import Look

HEIGHT = 64
LETTER = 11
"""Width of a letter in pixels; a figure that does not fit into its part is in the legend only."""
COLUMNS = ("id", *TOOLTIP_COLUMNS, "low", "high", "kind")


def whole_bar(table: pd.DataFrame, look: Look) -> Spec:
    """Return the shares side by side, 0 to 100 %; the remainder fills what they leave."""
    return with_rows(_drawing(look), _with_positions(records(table, *COLUMNS)))


def _with_positions(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the rows with the ends of their parts of the bar, and the parts' colours."""
    start = 0.0
    for position, row in enumerate(rows):
        width = row["high"] if row["kind"] == "derived" else row["low"]
        part = "rest" if row["kind"] == "derived" else f"part{position % 2}"
        row |= {"start": start, "end": start + width, "middle": start + width / 2, "part": part}
        start += width
    return rows


@cache
def _drawing(look: Look) -> Spec:
    colours = look.colours
    base = alt.Chart(alt.NamedData(DATA))
    x = alt.X("start:Q", scale=alt.Scale(domain=[0, 100], nice=False), axis=None)
    fills = alt.Scale(domain=["part0", "part1", "rest"], range=[colours.stated, colours.second, colours.paper])
    stretch = base.mark_bar(height=HEIGHT, stroke=colours.paper, strokeWidth=2, cursor="pointer", aria=True).encode(
        x=x, x2="end:Q", color=alt.Color("part:N", scale=fills, legend=None), **tooltip(look)
    )
    rest = base.transform_filter(alt.datum.kind == "derived").mark_bar(
        height=HEIGHT - 3, filled=False, stroke=colours.stated, strokeDash=[4, 3], strokeWidth=1.5
    )
    room = f"(datum.end - datum.start) / 100 * width > {LETTER} * length(datum.figure)"
    figures = base.transform_filter(room).mark_text(fontWeight="bold", fontSize=16, color=look.ink_on_marks)
    return to_spec(
        alt.layer(
            stretch.add_params(click_selection()),
            rest.encode(x=x, x2="end:Q"),
            figures.encode(x="middle:Q", text="figure:N"),
        ).properties(height=HEIGHT),
        look,
    )

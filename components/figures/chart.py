"""What all charts have in common: rows told apart from their drawing, labels above the marks, one click a row.

A chart's drawing is built and validated once in a process, with its data left open; the rows are put in afterwards.
Labels stand above their marks, so that no screen is too narrow for them.
"""

import json
import textwrap
from typing import Any, TypeAlias

import altair as alt
import pandas as pd

from components.figures.look import Look
from components.figures.palette import vega_config
from components.views.columns import Columns, shared_columns

Spec: TypeAlias = dict[str, Any]
Drawing: TypeAlias = Any
"""An Altair chart, single or layered: Altair's own types lose track of which as methods are chained."""

DATA = "rows"
"""The name by which a drawing knows its data."""
SELECTION = "mark"
"""The name of the selection that a click makes; it gives the `id` of the row."""
LABEL_LENGTH = 54
"""Characters of a label on one line: what a telephone 390 pixels wide can show."""
WIDE_CHART = 640
"""Pixels of a chart from which every label fits on one line."""
LINE_HEIGHT = 17
"""Pixels from line to line of a label."""
TOOLTIP_COLUMNS = shared_columns("label", "figure", "reading", "period_label", "source", "note")
"""What a mark tells of its row."""


def to_spec(chart: Drawing, look: Look) -> Spec:
    """A drawing as a validated Vega-Lite specification that fills the width it is given."""
    drawn = chart.properties(width="container", autosize=alt.AutoSizeParams(type="fit-x", contains="padding"))
    spec: Spec = drawn.configure(**vega_config(look.scheme)).to_dict()
    return spec


def with_rows(spec: Spec, rows: list[dict[str, Any]], **more: Any) -> Spec:
    """The drawing with its rows."""
    return {**spec, **more, "datasets": {DATA: rows}}


def records(table: pd.DataFrame, *columns: str) -> list[dict[str, Any]]:
    """A table's rows with these columns, and its place in the table; a missing number becomes null."""
    chosen = table[[*columns]].assign(order=range(len(table)), lines=[two_lines(each) for each in table["label"]])
    found: list[dict[str, Any]] = json.loads(chosen.to_json(orient="records", force_ascii=False))
    return found


def two_lines(label: str) -> str:
    """A label as two lines, of which the first may be empty, so that all labels end at the same height."""
    lines = textwrap.wrap(label, LABEL_LENGTH, max_lines=2, placeholder=" …")
    return "\n".join(["", *lines][-2:])


def banded_chart() -> Drawing:
    """A chart with one band a row, in the order of the table."""
    return alt.Chart(alt.NamedData(DATA)).encode(y=band_axis())


def band_axis() -> alt.Y:
    """The bands, one a row."""
    return alt.Y("order:O", axis=None, scale=alt.Scale(paddingInner=0, paddingOuter=0))


def tooltip(look: Look, columns: Columns = TOOLTIP_COLUMNS) -> dict[str, Any]:
    """What pointing at a mark shows and a screen reader says of it: these columns of its row, each with its name."""
    titles = {name: look.language.t(column.title) for name, column in columns.items()}
    parts = (f"(datum.{column} ? {f'; {title}: '!r} + datum.{column} : '')" for column, title in titles.items())
    return {
        "tooltip": [alt.Tooltip(f"{column}:N", title=title) for column, title in titles.items()],
        "description": alt.value(alt.ExprRef(f"slice({' + '.join(parts)}, 2)")),
    }


def click_selection() -> alt.Parameter:
    """The selection that a click makes."""
    return alt.selection_point(name=SELECTION, fields=["id"], on="click", clear=False)


def click_strips(look: Look, columns: Columns = TOOLTIP_COLUMNS) -> Drawing:
    """An invisible strip over each row that takes the click, and tells these columns of the row."""
    strip = banded_chart().mark_rect(opacity=0, cursor="pointer", aria=True)
    return strip.encode(**tooltip(look, columns)).add_params(click_selection())


def labels_above(colour: str, lift: int) -> Drawing:
    """Each row's label at the left edge, its foot `lift` pixels above the middle of its band."""
    return (
        banded_chart()
        .transform_calculate(said=f"width > {WIDE_CHART} ? '\\n' + datum.label : datum.lines")
        .mark_text(
            align="left",
            baseline="top",
            dy=-lift - 2 * LINE_HEIGHT,
            dx=1,
            lineBreak="\n",
            color=colour,
            lineHeight=LINE_HEIGHT,
        )
        .encode(x=alt.value(0), text="said:N")
    )

"""The common parts of charts: rows, bands, labels above the marks, tooltips, clicks.

A chart's drawing is built and validated once in a process, without data; the rows are put in afterwards. Labels are
above their marks, so that no screen is too narrow for them.
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
"""An Altair chart, single or layered, which Altair's types do not tell apart once methods are chained."""

DATA = "rows"
"""The name of the data in a drawing."""
SELECTION = "mark"
"""The name of the selection that a click makes; its value is the `id` of the row."""
LABEL_LENGTH = 54
"""Most characters on one line of a label: what a telephone 390 pixels wide can show."""
WIDE_CHART = 640
"""Width of a chart in pixels from which every label fits on one line."""
LINE_HEIGHT = 17
"""Pixels from line to line of a label."""
RIM = 10
"""Area in square pixels by which a hollow point is smaller, for its rim adds to it."""
TOOLTIP_COLUMNS = shared_columns("label", "figure", "reading", "period_label", "source", "note")
"""Columns in the tooltip of a mark, and in its description for screen readers."""


def to_spec(chart: Drawing, look: Look) -> Spec:
    """Return a drawing as a validated Vega-Lite specification of flexible width."""
    sized = chart.properties(width="container", autosize=alt.AutoSizeParams(type="fit-x", contains="padding"))
    spec: Spec = sized.configure(**vega_config(look.scheme)).to_dict()
    return spec


def with_rows(spec: Spec, rows: list[dict[str, Any]], **more: Any) -> Spec:
    """Return a specification with rows as its data, and further properties."""
    return {**spec, **more, "datasets": {DATA: rows}}


def records(table: pd.DataFrame, *columns: str) -> list[dict[str, Any]]:
    """Return a table's rows for a chart: these columns, position, label in two lines.

    A missing number becomes null.
    """
    numbered = table[[*columns]].assign(order=range(len(table)), lines=[two_lines(label) for label in table["label"]])
    rows: list[dict[str, Any]] = json.loads(numbered.to_json(orient="records", force_ascii=False))
    return rows


def two_lines(label: str) -> str:
    """Return a label as two lines, the first possibly empty.

    So all labels end at the same height.
    """
    lines = textwrap.wrap(label, LABEL_LENGTH, max_lines=2, placeholder=" …")
    return "\n".join(["", *lines][-2:])


def banded_chart() -> Drawing:
    """Return a chart with one band a row, in the order of the table."""
    return alt.Chart(alt.NamedData(DATA)).encode(y=band_axis())


def band_axis() -> alt.Y:
    """Return the vertical axis of the bands."""
    return alt.Y("order:O", axis=None, scale=alt.Scale(paddingInner=0, paddingOuter=0))


def tooltip(look: Look, columns: Columns = TOOLTIP_COLUMNS) -> dict[str, Any]:
    """Return the encodings of a mark's tooltip and of its description for screen readers.

    Both have these columns of its row, each with its heading.
    """
    titles = {name: look.language.t(column.title) for name, column in columns.items()}
    parts = (f"(datum.{column} ? {f'; {title}: '!r} + datum.{column} : '')" for column, title in titles.items())
    return {
        "tooltip": [alt.Tooltip(f"{column}:N", title=title) for column, title in titles.items()],
        "description": alt.value(alt.ExprRef(f"slice({' + '.join(parts)}, 2)")),
    }


def click_selection() -> alt.Parameter:
    """Return the selection that a click on a mark makes."""
    return alt.selection_point(name=SELECTION, fields=["id"], on="click", clear=False)


def click_strips(look: Look, columns: Columns = TOOLTIP_COLUMNS) -> Drawing:
    """Return invisible strips over the rows that take clicks and have the tooltips."""
    strip = banded_chart().mark_rect(opacity=0, cursor="pointer", aria=True)
    return strip.encode(**tooltip(look, columns)).add_params(click_selection())


def solid_point(chart: Drawing, look: Look, size: int, **offset: float) -> Drawing:
    """Return the chart's points of stated figures or past events."""
    return chart.mark_point(filled=True, color=look.colours.stated, size=size, opacity=1, **offset)


def hollow_point(chart: Drawing, look: Look, size: int, **offset: float) -> Drawing:
    """Return the chart's points of derived figures or planned events.

    They look as large as solid points of this size.
    """
    colours = look.colours
    return chart.mark_point(
        filled=True, fill=colours.paper, stroke=colours.stated, strokeWidth=2, size=size - RIM, opacity=1, **offset
    )


def labels_above(colour: str, lift: int) -> Drawing:
    """Return the rows' labels at the left edge, `lift` pixels above the bands' middle."""
    return (
        banded_chart()
        .transform_calculate(shown=f"width > {WIDE_CHART} ? '\\n' + datum.label : datum.lines")
        .mark_text(
            align="left",
            baseline="top",
            dy=-lift - 2 * LINE_HEIGHT,
            dx=1,
            lineBreak="\n",
            color=colour,
            lineHeight=LINE_HEIGHT,
        )
        .encode(x=alt.value(0), text="shown:N")
    )

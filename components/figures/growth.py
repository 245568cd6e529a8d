"""Growth side by side on a logarithmic axis: a dot for the figure, a line for its reading, hollow where derived."""

from functools import cache

import altair as alt
import pandas as pd

from components.figures.chart import TIPS, Spec, click_anywhere, labels_above, records, rows_chart, to_spec, with_rows
from components.figures.look import Look
from components.wording.language import Language

STEP = 68
LIFT = 0
DOT = 16
TICKS = (1, 1.5, 2, 3, 5, 10, 20)
COLUMNS = ("id", *TIPS, "multiple", "multiple_low", "multiple_high", "kind")


def growth_dots(table: pd.DataFrame, look: Look) -> Spec:
    """The growth of each row of `table`, as a multiple of its base period."""
    return with_rows(_drawing(look), records(table, *COLUMNS))


@cache
def _drawing(look: Look) -> Spec:
    colours = look.colours
    derived = alt.datum.kind == "derived"
    whisker = rows_chart().mark_rule(color=colours.stated, strokeWidth=3, opacity=0.5, yOffset=DOT, y2Offset=DOT)
    solid = (
        rows_chart()
        .transform_filter(~derived)
        .mark_point(filled=True, color=colours.stated, size=130, opacity=1, yOffset=DOT)
    )
    hollow = (
        rows_chart()
        .transform_filter(derived)
        .mark_point(
            filled=True, fill=colours.paper, stroke=colours.stated, strokeWidth=2, size=120, opacity=1, yOffset=DOT
        )
    )
    words = rows_chart().mark_text(align="left", baseline="middle", dx=14, dy=DOT, fontWeight="bold")
    x = _axis(look.language)
    return to_spec(
        alt.layer(
            whisker.encode(x=alt.X("multiple_low:Q", scale=_scale(), axis=x), x2="multiple_high:Q"),
            solid.encode(x=alt.X("multiple:Q", scale=_scale(), axis=x)),
            hollow.encode(x=alt.X("multiple:Q", scale=_scale(), axis=x)),
            words.encode(
                x=alt.X("multiple_high:Q", scale=_scale(), axis=x), text="figure:N", color=alt.value(colours.ink)
            ),
            labels_above(colours.ink, LIFT),
            click_anywhere(look),
        ).properties(height=alt.Step(STEP)),
        look,
    )


def _scale() -> alt.Scale:
    return alt.Scale(type="log", domain=[1, 30], nice=False)


def _axis(language: Language) -> alt.Axis:
    """Multiples of the base period, labelled in words."""
    words = {1: language.t("no change")} | {
        tick: language.t("{n} times", n=language.digits(str(tick))) for tick in TICKS[1:]
    }
    cases = " : ".join(f"datum.value == {tick} ? {text!r}" for tick, text in words.items())
    return alt.Axis(
        values=list(TICKS), labelExpr=f"{cases} : ''", title=None, orient="top", grid=True, domain=False, ticks=False,
        labelOverlap="greedy", labelPadding=8,
    )  # fmt: skip

"""The coverage of the articles: a dot for article and year, sized by claims."""

from functools import cache

import altair as alt
import pandas as pd

from components.figures.chart import DATA, Spec, click_selection, to_spec, tooltip, with_rows
from components.figures.look import Look
from components.views.overview import COVERAGE

STEP = 58


def coverage_dots(table: pd.DataFrame, look: Look) -> Spec:
    """Return dots by article, top to bottom, and year, left to right, undated last."""
    return with_rows(
        _drawing(look), [{str(name): cell for name, cell in row.items()} for row in table.to_dict("records")]
    )


@cache
def _drawing(look: Look) -> Spec:
    colours = look.colours
    y = alt.Y("article:N", axis=None, sort=None)
    base = alt.Chart(alt.NamedData(DATA)).encode(y=y)
    x = alt.X("year_label:O", title=None, sort=alt.SortField("year"),
              axis=alt.Axis(orient="top", labelAngle=0, ticks=False, domain=False, labelPadding=6))  # fmt: skip
    dots = base.mark_circle(color=colours.stated, cursor="pointer", opacity=0.9, yOffset=12, aria=True).encode(
        x=x,
        size=alt.Size("claims:Q", scale=alt.Scale(domain=[0, 20], range=[330, 1100]), legend=None),
        **tooltip(look, {name: COVERAGE[name] for name in ("article", "year_label", "claims")}),
    )
    counts = base.mark_text(dy=12, fontWeight="bold", fontSize=13, color=look.ink_on_marks)
    titles = base.transform_aggregate(groupby=["article"]).mark_text(
        align="left", baseline="bottom", dy=-6, color=colours.ink, limit=alt.ExprRef("width")
    )
    return to_spec(
        alt.layer(
            dots.add_params(click_selection()),
            counts.encode(x=x, text="claims:Q"),
            titles.encode(x=alt.value(0), text="article:N"),
        ).properties(height=alt.Step(STEP)),
        look,
    )

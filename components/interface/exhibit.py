"""An exhibit: a message, what is shown, its chart or map, its table and its take-away. One look for all pages."""

from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from components.figures.chart import Spec
from components.figures.world import WorldMap
from components.interface import marks, state
from components.interface.page import Page
from components.interface.sheets import sheet
from components.interface.takeaway import takeaway
from components.ledger.receipts import article_of, known
from components.ledger.views.view import View

COLUMNS = ("label", "figure", "reading", "period_label", "source")
"""What a table of observations shows of its rows; the download has all."""


def message(page: Page, view: View, about: str) -> None:
    """What the rows say, what they are about, and how many articles and disputes stand behind them."""
    st.subheader(view.message, anchor=False)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(" · ".join(part for part in (about, _articles(page, view)) if part), width="content")
        _disputes(page, view)


def _articles(page: Page, view: View) -> str:
    sources = {article_of(identifier, page.atlas) for identifier in view.claim_ids if known(identifier, page.atlas)}
    return page.language.n("{count} article", "{count} articles", len(sources)) if sources else ""


def _disputes(page: Page, view: View) -> None:
    """How many disputes touch the rows; one click shows both sides."""
    touching = {dispute for claim in view.claim_ids for dispute in page.atlas.disputed.get(claim, ())}
    if touching:
        label = page.language.n("{count} dispute touches this", "{count} disputes touch this", len(touching))
        st.page_link(
            sheet("evidence"), label=label, icon=":material/balance:", query_params=page.choice.query(claim=())
        )


def chart(page: Page, view: View, spec: Spec, about: str = "") -> None:
    """A chart whose marks open their receipts; read aloud as the rows that it draws."""
    name = f"{page.name}-{view.slug}{about}-{page.language.code}-{page.scheme}"
    st.vega_lite_chart(
        spec=spec, theme=None, key=state.picker(name), alt=spoken(view),
        on_select=lambda: marks.on_chart(page.choice, name),
    )  # fmt: skip


def world_map(page: Page, view: View, deck: WorldMap) -> None:
    """A map whose places open their receipts."""
    name = f"{page.name}-map-{page.scheme}"
    st.pydeck_chart(
        deck, height=430, key=state.picker(name), alt=spoken(view), on_select=lambda: marks.on_map(page.choice, name)
    )


def spoken(view: View) -> str:
    """The rows as a text for those who do not see the chart."""
    if "figure" not in view.frame:
        return view.message
    rows = [f"{row.label}: {row.figure}" for row in view.frame.itertuples()]
    return f"{view.message}. {'; '.join(rows)}"


def table(page: Page, view: View, columns: dict[str, str], *, height: int | None = None, about: str = "") -> None:
    """The rows as a table, with these columns under these headings; a click on a row opens its receipt."""
    name = f"{page.name}-table-{view.slug}{about}-{page.language.code}"
    shown = view.frame[[*columns]].rename(columns={each: page.language.t(head) for each, head in columns.items()})
    st.dataframe(
        shown, hide_index=True, height=height or "content", key=state.picker(name), selection_mode="single-cell",
        on_select=lambda: marks.on_table(page.choice, name, view.frame), alt=spoken(view),
        column_config=_configuration(shown),
    )  # fmt: skip
    takeaway(page, view, about)


def plain(page: Page, view: View, columns: dict[str, str], *, height: int | None = None) -> None:
    """The rows as a table without receipts, because they are about the dataset itself."""
    shown = view.frame[[*columns]].rename(columns={each: page.language.t(head) for each, head in columns.items()})
    st.dataframe(
        shown, hide_index=True, height=height or "content", alt=view.message, column_config=_configuration(shown)
    )
    takeaway(page, view)


def grid(page: Page, view: View) -> None:
    """A view of goods and places as a grid; a click on a cell opens what is said there."""
    name = f"{page.name}-grid-{page.language.code}"
    cells = view.frame.pivot(index="product_label", columns="place_label", values="figure").fillna("")
    order = list(dict.fromkeys(view.frame["place_label"]))
    cells = cells.loc[list(dict.fromkeys(view.frame["product_label"])), order]
    st.dataframe(
        cells, height="content", key=state.picker(name), selection_mode="single-cell", alt=view.message,
        on_select=lambda: marks.on_grid(page.choice, name, view.frame, list(cells.index)),
    )  # fmt: skip
    takeaway(page, view)


def _configuration(shown: pd.DataFrame) -> dict[str, Any]:
    """Numbers at the right; text, at the left, is Streamlit's own choice."""
    numeric = [column for column in shown.columns if pd.api.types.is_numeric_dtype(shown[column])]
    return {str(column): st.column_config.NumberColumn(format="localized") for column in numeric}


OBSERVED = {
    "label": "What",
    "figure": "Figure",
    "reading": "Read as",
    "indicator_label": "Indicator",
    "period_label": "Period",
    "source": "Source",
}
"""Columns and headings of a table of observations."""


def empty(page: Page, what: str) -> None:
    """In place of an exhibit: nothing is stated for the choice, and which filter to loosen."""
    chosen = [
        page.language.t(name)
        for name, used in (("year", page.choice.years), ("country", page.choice.countries))
        if used
    ]
    loosen = page.language.listed(chosen)
    hint = page.language.t("Loosen the filter by {filters}.", filters=loosen) if chosen else ""
    st.info(f"{page.language.t(what)} {hint}")


def drawn(page: Page, view: View, what: str, draw: Callable[[], None]) -> None:
    """Draw an exhibit, or say that there is nothing to draw."""
    if view.frame.empty:
        empty(page, what)
    else:
        draw()

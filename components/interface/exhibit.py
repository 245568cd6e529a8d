"""An exhibit: a message, what is shown, its chart or map, its table and its take-away. One look for all pages."""

from typing import Any, Literal

import pandas as pd
import streamlit as st

from components.figures.chart import Spec
from components.figures.world import WorldMap
from components.interface import disputes, marks, state
from components.interface.literal import literal
from components.interface.page import Page
from components.interface.takeaway import takeaway
from components.ledger.receipts import article_of, known
from components.ledger.views.view import View


def headed(page: Page, view: View, about: str, missing: str = "") -> bool:
    """The head of an exhibit: what its rows say, what they are about, how many articles and disputes stand behind.

    Where there is no row, it says what is `missing` and which filter to loosen, and returns False.
    """
    if view.frame.empty and missing:
        _empty(page, missing)
        return False
    titled(page, view, about, disputes.touching(page, view))
    return True


def titled(page: Page, view: View, about: str, disputed: tuple[str, ...] = ()) -> None:
    """A message, and under it what it is about, how many articles stand behind it, and the disputes."""
    st.subheader(literal(view.message), anchor=False)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        told = (page.language.t(about), _articles(page, view))
        st.caption(literal(" · ".join(part for part in told if part)), width="content")
        disputes.mark(page, disputed, view.slug)


def _empty(page: Page, missing: str) -> None:
    """In place of an exhibit: nothing is stated for the choice, and which filter to loosen."""
    filters = {"year": page.choice.years, "country": page.choice.countries}
    chosen = page.language.listed(page.language.t(name) for name, used in filters.items() if used)
    hint = page.language.t("Loosen the filter by {filters}.", filters=chosen) if chosen else ""
    st.info(f"{page.language.t(missing)} {hint}")


def _articles(page: Page, view: View) -> str:
    sources = {article_of(identifier, page.atlas) for identifier in view.claim_ids if known(identifier, page.atlas)}
    return page.language.n("{count} article", "{count} articles", len(sources)) if sources else ""


def chart(page: Page, view: View, spec: Spec, *, about: str = "") -> None:
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


def table(page: Page, view: View, columns: dict[str, str], *, about: str = "") -> None:
    """The rows as a table, with these columns under these headings; a click on a row opens its receipt."""
    picked_from(page, view, columns, list(view.frame["id"]), about=about)


def picked_from(page: Page, view: View, columns: dict[str, str], ids: list[str], *, about: str = "") -> None:
    """The same for rows whose receipts are known by `ids`, one for each."""
    name = f"{page.name}-table-{view.slug}{about}-{page.language.code}"
    shown = view.frame[[*columns]].rename(columns={each: page.language.t(head) for each, head in columns.items()})
    st.dataframe(
        shown, hide_index=True, height=_height(shown), key=state.picker(name), selection_mode="single-cell",
        on_select=lambda: marks.on_table(page.choice, name, ids), alt=spoken(view),
        column_config=_configuration(shown),
    )  # fmt: skip
    takeaway(page, view, about)


def plain(page: Page, view: View, columns: dict[str, str]) -> None:
    """The rows as a table without receipts, because they are about the dataset itself."""
    shown = view.frame[[*columns]].rename(columns={each: page.language.t(head) for each, head in columns.items()})
    st.dataframe(shown, hide_index=True, height=_height(shown), alt=view.message, column_config=_configuration(shown))
    takeaway(page, view)


NAMED = "\u2022"
"""In a grid: named there, without a figure."""


def grid(page: Page, view: View) -> None:
    """A view of goods and places as a grid; a click on a cell opens what is said there."""
    name = f"{page.name}-grid-{page.language.code}"
    said = view.frame.assign(figure=view.frame["figure"].where(view.frame["kind"] != "named", NAMED))
    cells = said.pivot(index="product_label", columns="place_label", values="figure").fillna("")
    order = list(dict.fromkeys(view.frame["place_label"]))
    cells = cells.loc[list(dict.fromkeys(view.frame["product_label"])), order]
    cells.index.name = page.language.t("Goods")
    st.dataframe(
        cells, height="content", key=state.picker(name), selection_mode="single-cell", alt=view.message,
        on_select=lambda: marks.on_grid(page.choice, name, view.frame, list(cells.index)),
    )  # fmt: skip
    takeaway(page, view)


LONGEST = 35
"""Rows that a table shows at once; a longer one scrolls."""


def _height(shown: pd.DataFrame) -> int | Literal["content"]:
    return "content" if len(shown) <= LONGEST else 520


def _configuration(shown: pd.DataFrame) -> dict[str, Any]:
    """Numbers at the right; text, at the left, is Streamlit's own choice."""
    numeric = [column for column in shown.columns if pd.api.types.is_numeric_dtype(shown[column])]
    return {str(column): st.column_config.NumberColumn(format="localized") for column in numeric}


OBSERVED = {
    "label": "What",
    "figure": "Figure",
    "reading": "Read as",
    "period_label": "Period",
    "source": "Source",
}
"""Columns and headings of a table of observations."""
MEASURED = {"label": "What", "indicator_label": "Indicator"} | OBSERVED
"""The same where several things are measured."""

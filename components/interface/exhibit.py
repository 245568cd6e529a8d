"""An exhibit: a message, what is shown, its chart or map, its table and its take-away. One look for all pages."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from html import escape
from typing import Any, Literal

import pandas as pd
import streamlit as st
from streamlit.dataframe_util import convert_anything_to_arrow_bytes, convert_pandas_df_to_arrow_table

from components.figures.drawings import Panel, panels
from components.figures.look import Look
from components.figures.world import WorldMap
from components.interface import clicks, disputes, state
from components.interface.download_menu import download_menu
from components.interface.literal import literal
from components.interface.page import Page
from components.views import sources
from components.views.catalogue import CATALOGUE
from components.views.view import View
from components.wording.language import Language


def headed(page: Page, view: View) -> bool:
    """The head of an exhibit: what its rows say, what they are about, how many articles and disputes stand behind.

    Where there is no row, it says what is missing and which filter to loosen, and returns False.
    """
    missing = CATALOGUE[view.slug].missing
    if not view.count and missing:
        _empty(page, missing)
        return False
    titled(page, view, sources.disputes(view, page.atlas))
    return True


def titled(page: Page, view: View, disputed: tuple[str, ...] = ()) -> None:
    """A message, and under it what it is about, how many articles stand behind it, and the disputes."""
    st.header(literal(view.message), anchor=False)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        told = (view.about, _articles(page, view))
        st.caption(literal(" · ".join(part for part in told if part)), width="content")
        disputes.mark(page, disputed, view.slug)


def _empty(page: Page, missing: str) -> None:
    """In place of an exhibit: nothing is stated for the choice, and which filter to loosen."""
    filters = {"year": page.selection.years, "country": page.selection.countries}
    chosen = page.language.listed(page.language.t(name) for name, used in filters.items() if used)
    hint = page.language.t("Loosen the filter by {filters}.", filters=chosen) if chosen else ""
    st.info(f"{page.language.t(missing)} {hint}")


def _articles(page: Page, view: View) -> str:
    count = len(sources.articles(view, page.atlas))
    return page.language.n("{count} article", "{count} articles", count) if count else ""


def chart(page: Page, view: View, *, about: str = "") -> None:
    """The chart of a view, or several side by side; their marks open their receipts."""
    parts = _drawn(view, page.look)
    for column, part in zip(_columns(len(parts)), parts, strict=True):
        with column:
            _panel(page, view, part, about)


def _columns(count: int) -> Sequence[AbstractContextManager[object]]:
    """Places side by side; one alone needs no column, which would be two more parts of the page."""
    return st.columns(count, gap="medium") if count > 1 else [nullcontext()]


KEPT = 256
"""Charts and tables that are kept with their rows, ready to be sent: one for each choice that someone has just seen."""


@lru_cache(maxsize=KEPT)
def _drawn(view: View, look: Look) -> tuple[Panel, ...]:
    return tuple(_sent(part) for part in panels(view.slug, view.frame, look))


def _sent(part: Panel) -> Panel:
    """The rows are packed here, once: Streamlit takes them packed as they are, and would pack them on every click."""
    rows = {name: convert_anything_to_arrow_bytes(each) for name, each in part.spec["datasets"].items()}
    return replace(part, spec={**part.spec, "datasets": rows})


def _panel(page: Page, view: View, part: Panel, about: str) -> None:
    """One chart. Each of its marks says its row aloud; what the whole is called stays the same when the rows change.

    With another name the browser would take it for another chart, and make it anew instead of giving it other rows.
    """
    name = f"chart-{page.name}-{view.slug}{about}{part.title}-{page.language.code}-{page.scheme}"
    if part.title:
        st.html(f'<div class="atlas-series">{escape(part.title)}</div>')
    on_select = partial(clicks.on_chart, page.choice, name)
    st.vega_lite_chart(
        spec={**part.spec}, theme=None, key=state.picker(name), alt=part.title or view.about, on_select=on_select
    )
    clicks.replay_click(name, on_select, happened=state.is_picked(name))


def world_map(page: Page, view: View, deck: WorldMap) -> None:
    """A map whose places open their receipts."""
    name = f"{page.name}-map-{page.scheme}"
    on_select = partial(clicks.on_map, page.choice, name)
    st.pydeck_chart(deck, height=430, key=state.picker(name), alt=view.spoken, on_select=on_select)
    clicks.replay_click(name, on_select, happened=state.is_picked(name))


def table(page: Page, view: View, columns: dict[str, str], *, about: str = "") -> None:
    """The rows as a table, with these columns under these headings, and its take-away."""
    rows(page, view, columns, about=about)
    download_menu(page, view, about)


def rows(page: Page, view: View, columns: dict[str, str], *, about: str = "") -> None:
    """The rows as a table alone; a click on a row opens its receipt."""
    shown = first_rows(page, view, MOST)
    _picked_from(page, shown, columns, list(shown.frame["id"]), about)


def picked_from(page: Page, view: View, columns: dict[str, str], ids: list[str], *, about: str = "") -> None:
    """A table like the first, of rows whose receipts are known by `ids`, one for each."""
    _picked_from(page, first_rows(page, view, MOST), columns, ids, about)
    download_menu(page, view, about)


def _picked_from(page: Page, view: View, columns: dict[str, str], ids: list[str], about: str) -> None:
    name = f"{page.name}-table-{view.slug}{about}-{page.language.code}"
    shown = _listed(view, tuple(columns.items()), page.language)
    on_select = partial(clicks.on_table, page.choice, name, ids)
    st.dataframe(
        shown.rows, hide_index=True, height=shown.height, key=state.picker(name), selection_mode="single-cell",
        on_select=on_select, alt=view.spoken, column_config=shown.columns,
    )  # fmt: skip
    clicks.replay_click(name, on_select, happened=state.is_picked(name))


@dataclass(frozen=True)
class _Listed:
    """A table as it is sent: its rows packed, how high it is, and how its columns look."""

    rows: Any
    height: int | Literal["content"]
    columns: dict[str, Any]


@lru_cache(maxsize=KEPT)
def _listed(view: View, columns: tuple[tuple[str, str], ...], language: Language) -> _Listed:
    named = {column: language.t(head) for column, head in columns}
    shown = view.frame[[*named]].rename(columns=named)
    return _Listed(convert_pandas_df_to_arrow_table(shown), _height(shown), _configuration(shown))


MOST = 200
"""Rows of a table that are sent to the browser; a longer one is narrowed by the filters or taken away."""


def first_rows(page: Page, view: View, most: int) -> View:
    """The view, or its first rows; then it says of how many."""
    if view.count > most:
        told = page.language.t("The first {shown} of {count} rows.", shown=most, count=view.count)
        st.caption(f"{told} {page.language.t('The filters narrow them; the table as a file has all.')}")
    return view.first(most)


def plain(page: Page, view: View, columns: dict[str, str]) -> None:
    """The rows as a table without receipts, because they are about the dataset itself."""
    shown = _listed(view, tuple(columns.items()), page.language)
    st.dataframe(shown.rows, hide_index=True, height=shown.height, alt=view.message, column_config=shown.columns)
    download_menu(page, view)


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
    on_select = partial(clicks.on_grid, page.choice, name, view.frame, list(cells.index))
    st.dataframe(
        cells, height="content", key=state.picker(name), selection_mode="single-cell", alt=view.message,
        column_config=_configuration(cells), on_select=on_select,
    )  # fmt: skip
    clicks.replay_click(name, on_select, happened=state.is_picked(name))
    download_menu(page, view)


LONGEST = 35
"""Rows that a table shows at once; a longer one scrolls."""


def _height(shown: pd.DataFrame) -> int | Literal["content"]:
    return "content" if len(shown) <= LONGEST else 520


LETTER, EDGES, WIDEST = 7, 20, 320
"""Pixels of a letter in a table, of a cell's edges, and of the widest column: what is longer opens with a click."""


def _configuration(shown: pd.DataFrame) -> dict[str, Any]:
    """Numbers at the right; text at the left, in columns as wide as their longest, so that no figure is cut."""
    return {str(column): _column(shown[column]) for column in shown.columns}


def _column(cells: "pd.Series[Any]") -> Any:
    if pd.api.types.is_numeric_dtype(cells):
        return st.column_config.NumberColumn(format="localized")
    longest = max((len(str(text)) for text in (cells.name, *cells)), default=0)
    return st.column_config.TextColumn(width=min(WIDEST, round(longest * LETTER + EDGES)))


OBSERVED = {
    "figure": "Figure",
    "label": "What",
    "reading": "Read as",
    "period_label": "Period",
    "source": "Source",
}
"""Columns and headings of a table of observations."""
MEASURED = {"figure": "Figure", "label": "What", "indicator_label": "Indicator"} | OBSERVED
"""The same where several things are measured."""

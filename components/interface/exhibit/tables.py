"""The rows of a view as a table, whose rows open their receipts."""

from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, Literal

import pandas as pd
import streamlit as st

from components import caches
from components.interface import clicks, state
from components.interface.download_menu import show_download_menu
from components.interface.page import Page
from components.streamlit_internals.arrow_rows import table_rows
from components.views.catalogue import CATALOGUE
from components.views.view import View
from components.wording.language import Language

Headings = tuple[tuple[str, str], ...]
"""Pairs of column and heading, in order; hashable, so that tables can be cached."""
MOST = 200
"""Rows of a table that are sent to the browser; a longer one is narrowed by the filters or downloaded."""
LONGEST = 35
"""Rows of a table without a scroll bar; a longer one scrolls."""
LETTER, EDGES, WIDEST = 7, 20, 320
"""Pixels of a letter in a table, of a cell's edges, and of the widest column; longer text opens with a click."""


def show_table(page: Page, view: View, *, about: str = "") -> None:
    """Show the view's rows and the download menu."""
    show_rows(page, view, about=about)
    show_download_menu(page, view, about)


def show_rows(page: Page, view: View, *, about: str = "") -> None:
    """Show the rows alone."""
    rows = first_rows(page, view, MOST)
    _show_with_receipts(page, rows, headings(view, page.language), list(rows.frame["id"]), about)


def show_table_without_receipts(page: Page, view: View) -> None:
    """Show rows about the dataset, which have no sentence, and the download menu."""
    _show_plain(view, headings(view, page.language))
    show_download_menu(page, view)


def show_raw_table(page: Page, view: View, ids: list[str], *, about: str = "") -> None:
    """Show a table of the dataset; `ids` are its rows' receipts, if any."""
    names = tuple((str(column), str(column)) for column in view.frame.columns)
    if ids:
        _show_with_receipts(page, first_rows(page, view, MOST), names, ids, about)
    else:
        _show_plain(view, names)
    show_download_menu(page, view, about if ids else "")


def headings(view: View, language: Language) -> Headings:
    """Return the columns of a view's table with their headings."""
    entry = CATALOGUE[view.slug]
    return tuple((name, language.t(entry.columns[name].title)) for name in entry.shown)


def first_rows(page: Page, view: View, most: int) -> View:
    """Return the view's first `most` rows; show a caption if there are more."""
    if view.count > most:
        text = page.language.t("The first {shown} of {count} rows.", shown=most, count=view.count)
        st.caption(f"{text} {page.language.t('The filters narrow them; the table as a file has all.')}")
    return view.first(most)


def _show_plain(view: View, column_headings: Headings) -> None:
    table = _table_to_send(view, column_headings)
    st.dataframe(table.rows, hide_index=True, height=table.height, alt=view.message, column_config=table.columns)


def _show_with_receipts(page: Page, view: View, column_headings: Headings, ids: list[str], about: str) -> None:
    name = f"{page.name}-table-{view.slug}{about}-{page.language.code}"
    table = _table_to_send(view, column_headings)
    on_select = partial(clicks.on_table, page.choice, name, ids)
    st.dataframe(
        table.rows, hide_index=True, height=table.height, key=state.picker_key(name), selection_mode="single-cell",
        on_select=on_select, alt=view.spoken, column_config=table.columns,
    )  # fmt: skip
    clicks.replay_click(name, on_select, happened=state.is_picked(name))


@dataclass(frozen=True)
class _Table:
    """A table for the browser: rows, height, and settings of its columns."""

    rows: Any
    height: int | Literal["content"]
    columns: dict[str, Any]


@lru_cache(maxsize=caches.DRAWINGS)
def _table_to_send(view: View, column_headings: Headings) -> _Table:
    columns = dict(column_headings)
    frame = view.frame[[*columns]].rename(columns=columns)
    return _Table(table_rows(frame), _height(frame), column_settings(frame))


def _height(frame: pd.DataFrame) -> int | Literal["content"]:
    return "content" if len(frame) <= LONGEST else 520


def column_settings(frame: pd.DataFrame) -> dict[str, Any]:
    """Return the columns' settings: localized numbers; text as wide as its longest.

    So no figure is cut.
    """
    return {str(column): _column_setting(frame[column]) for column in frame.columns}


def _column_setting(cells: "pd.Series[Any]") -> Any:
    if pd.api.types.is_numeric_dtype(cells):
        return st.column_config.NumberColumn(format="localized")
    longest = max((len(str(text)) for text in (cells.name, *cells)), default=0)
    return st.column_config.TextColumn(width=min(WIDEST, round(longest * LETTER + EDGES)))

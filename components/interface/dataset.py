"""The parts of the Data page: a table and its columns' meaning."""

from dataclasses import replace
from functools import lru_cache

import streamlit as st

from components.interface.exhibit.head import show_title
from components.interface.exhibit.tables import show_raw_table
from components.interface.page import Page
from components.ledger.load import Atlas
from components.tables.data_dictionary import table_description
from components.tables.schema import TABLES
from components.views.rows.receipts import QUOTED
from components.views.tables import table as table_view
from components.views.view import View
from components.wording.language import Language


def show_dataset_table(page: Page) -> None:
    """Show the chosen table, cell for cell, and its columns' explanation.

    The explanation is the curators', from the README of the data.
    """
    sizes = {name: len(page.atlas.dataset.tables[name]) for name in ("claims", *TABLES)}
    tables = {name: f"{name}.csv ({size})" for name, size in sizes.items()}
    chosen = page.choose("table", "Table", tables)
    view = _versioned(chosen, page.atlas, page.language)
    show_title(page, view)
    show_raw_table(page, view, _receipt_ids(chosen, page), about=chosen)
    st.header(page.language.t("What the columns mean"), anchor=False)
    st.markdown(table_description(chosen, page.atlas.dataset.readme))


@lru_cache(maxsize=2 * len(TABLES))
def _versioned(name: str, atlas: Atlas, language: Language) -> View:
    """Return a table's view that names its data version.

    It is made once, since figures and tables are cached by the identity of their view.
    """
    version = language.t("data version {version}", version=atlas.dataset.version)
    return replace(table_view(name, atlas, language), about=version)


def _receipt_ids(table_name: str, page: Page) -> list[str]:
    """Return the receipt ids of a table's rows; none for a table without quotes."""
    rows = list(page.atlas.dataset.tables[table_name])
    if table_name in ("claims", "highlights"):
        return rows
    return [f"{table_name}/{row}" for row in rows] if table_name in QUOTED else []

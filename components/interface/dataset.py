"""The Data page's parts: a table of the dataset, and what each of its columns means."""

from dataclasses import replace

import streamlit as st

from components.interface import exhibit
from components.interface.page import Page
from components.ledger.dictionary import explained
from components.ledger.receipts import QUOTED
from components.ledger.schema import TABLES
from components.ledger.views.tables import table as table_view


def table(page: Page) -> None:
    """One table at a time, cell for cell, and its columns explained as curators have them explained."""
    sizes = {name: len(page.atlas.dataset.tables[name]) for name in ("claims", *TABLES)}
    tables = {name: f"{name}.csv ({size})" for name, size in sizes.items()}
    chosen = page.choose("table", "Table", tables)
    version = page.language.t("data version {version}", version=page.atlas.dataset.version)
    view = replace(table_view(chosen, page.atlas, page.language), about=version)
    exhibit.titled(page, view)
    columns = {column: column for column in view.frame.columns}
    if ids := _receipts(chosen, page):
        exhibit.picked_from(page, view, columns, ids, about=chosen)
    else:
        exhibit.plain(page, view, columns)
    st.subheader(page.language.t("What the columns mean"), anchor=False)
    st.markdown(explained(chosen, page.atlas.dataset.readme))


def _receipts(table_name: str, page: Page) -> list[str]:
    """What the rows of a table are known by in receipts; empty for a table without quotes."""
    rows = list(page.atlas.dataset.tables[table_name])
    if table_name in ("claims", "highlights"):
        return rows
    return [f"{table_name}/{row}" for row in rows] if table_name in QUOTED else []

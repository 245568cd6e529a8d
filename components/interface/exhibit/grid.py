"""A view of goods and places as a grid, whose cells open their receipts."""

from functools import partial

import pandas as pd
import streamlit as st

from components.interface import clicks, state
from components.interface.download_menu import show_download_menu
from components.interface.exhibit.tables import column_settings
from components.interface.page import Page
from components.views.catalogue import CATALOGUE
from components.views.view import View

NAMED = "\u2022"
"""The cell of a place that is named without a figure."""


def show_grid(page: Page, view: View) -> None:
    """Show goods as rows and places as columns, with the download menu."""
    name = f"{page.name}-grid-{page.language.code}"
    cells = _cells(page, view)
    on_select = partial(clicks.on_grid, page.choice, name, view.frame, list(cells.index))
    st.dataframe(
        cells, height="content", key=state.picker_key(name), selection_mode="single-cell", alt=view.message,
        column_config=column_settings(cells), on_select=on_select,
    )  # fmt: skip
    clicks.replay_click(name, on_select, happened=state.is_picked(name))
    show_download_menu(page, view)


def _cells(page: Page, view: View) -> pd.DataFrame:
    """Return the figures by goods and place, in the view's order."""
    table = view.frame.assign(figure=view.frame["figure"].where(view.frame["kind"] != "named", NAMED))
    cells = table.pivot(index="product_label", columns="place_label", values="figure").fillna("")
    cells = cells.loc[list(dict.fromkeys(table["product_label"])), list(dict.fromkeys(table["place_label"]))]
    cells.index.name = page.language.t(CATALOGUE[view.slug].columns["product_label"].title)
    return cells

"""Click handlers that open a mark's receipt, for charts, the map and tables."""

from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from components.figures.chart import SELECTION
from components.interface import state
from components.interface.state import Choice


def on_chart(choice: Choice, name: str) -> None:
    """Open the receipt of the mark clicked in a Vega-Lite chart."""
    selection = state.picker_selection(name)
    marks = selection.get(SELECTION, []) if isinstance(selection, dict) else []
    open_receipt(choice, name, str(marks[0].get("id", "")) if marks else "")


def on_map(choice: Choice, name: str) -> None:
    """Open the receipt of the map's clicked place, the first object selected."""
    selection = state.picker_selection(name)
    layers: dict[str, list[dict[str, Any]]] = selection.get("objects", {}) if isinstance(selection, dict) else {}
    objects = [item for layer in layers.values() for item in layer]
    first = objects[0] if objects else {}
    open_receipt(choice, name, str(first.get("id") or first.get("properties", {}).get("id", "")))


def on_table(choice: Choice, name: str, ids: list[str]) -> None:
    """Open the receipt of the row clicked in a table."""
    cells = _picked_cells(name)
    open_receipt(choice, name, ids[cells[0][0]] if cells else "")


def on_grid(choice: Choice, name: str, table: pd.DataFrame, goods: list[str]) -> None:
    """Open the receipt of a cell clicked in a grid of goods and places."""
    for row, place in _picked_cells(name):
        matches = table[(table["product_label"] == goods[row]) & (table["place_label"] == place)]
        open_receipt(choice, name, matches["claim_ids"].iloc[0].replace(";", ",") if len(matches) else "")


def _picked_cells(name: str) -> list[Any]:
    selection = state.picker_selection(name)
    return selection.get("cells", []) if isinstance(selection, dict) else []


def on_article(choice: Choice, name: str) -> None:
    """Open the receipts of the sentence clicked in an article."""
    open_receipt(choice, name, state.event_value(name, "claim"))


def replay_click(name: str, on_select: Callable[[], None], *, happened: bool) -> None:
    """Handle a click that a new session missed.

    It begins when the server was restarted while the page was open (see `state.is_new`).
    """
    if state.is_new(name) and happened:
        on_select()
        st.rerun()


def open_receipt(choice: Choice, name: str, mark: str) -> None:
    """Open a mark's receipt; do nothing for a click beside all marks."""
    if mark:
        state.clear_pickers(except_name=name)
        state.write_choice(choice, claim=tuple(mark.split(",")))

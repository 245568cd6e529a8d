"""From a click on a mark to its receipt: the one way for charts, the map and tables."""

from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from components.figures.chart import SELECTION
from components.interface import state
from components.interface.state import Choice


def on_chart(choice: Choice, name: str) -> None:
    """A click in a Vega-Lite chart: the row whose `id` it gives."""
    found = state.picked(name)
    marks = found.get(SELECTION, []) if isinstance(found, dict) else []
    open_receipt(choice, name, str(marks[0].get("id", "")) if marks else "")


def on_map(choice: Choice, name: str) -> None:
    """A click on the map: the first object of any layer."""
    found = state.picked(name)
    layers: dict[str, list[dict[str, Any]]] = found.get("objects", {}) if isinstance(found, dict) else {}
    objects = [each for layer in layers.values() for each in layer]
    first = objects[0] if objects else {}
    open_receipt(choice, name, str(first.get("id") or first.get("properties", {}).get("id", "")))


def on_table(choice: Choice, name: str, ids: list[str]) -> None:
    """A click on a cell of a table: what stands behind its row."""
    found = state.picked(name)
    cells = found.get("cells", []) if isinstance(found, dict) else []
    open_receipt(choice, name, ids[cells[0][0]] if cells else "")


def on_grid(choice: Choice, name: str, table: pd.DataFrame, goods: list[str]) -> None:
    """A click on a cell of a grid of goods and places: the first claim that fills it."""
    found = state.picked(name)
    cells = found.get("cells", []) if isinstance(found, dict) else []
    for row, place in cells:
        here = table[(table["product_label"] == goods[row]) & (table["place_label"] == place)]
        open_receipt(choice, name, here["claim_ids"].iloc[0].replace(";", ",") if len(here) else "")


def on_article(choice: Choice, name: str) -> None:
    """A click on a highlighted sentence: its claims."""
    open_receipt(choice, name, state.event_of(name, "claim"))


def replay_click(name: str, on_select: Callable[[], None], *, happened: bool) -> None:
    """Act on a click that a new session missed, since the server was restarted under the page (see `state.is_new`)."""
    if state.is_new(name) and happened:
        on_select()
        st.rerun()


def open_receipt(choice: Choice, name: str, mark: str) -> None:
    """Show a mark's receipt; a click beside all marks changes nothing."""
    if mark:
        state.release(kept=name)
        state.write_choice(choice, claim=tuple(mark.split(",")))

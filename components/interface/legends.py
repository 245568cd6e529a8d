"""Legends in words, beneath the charts they explain."""

from html import escape

import streamlit as st

from components.interface.page import Page
from components.ledger.views.view import View


def parts(page: Page, view: View) -> None:
    """Each part of a whole, its colour and its figure."""
    fills = [f"background:{page.colours.stated}", f"background:{page.colours.second}"]
    items = []
    for place, row in enumerate(view.frame.itertuples()):
        style = f"border:1.5px dashed {page.colours.stated}" if row.kind == "derived" else fills[place % 2]
        items.append(f'<span><i style="{style}"></i>{escape(str(row.label))}: <b>{escape(str(row.figure))}</b></span>')
    st.html(f'<div class="atlas-legend">{"".join(items)}</div>')

"""The legend under a figure, in words."""

from functools import lru_cache
from html import escape

import streamlit as st

from components import caches
from components.figures.legend import LegendItem, Swatch, legend_items
from components.figures.look import Look
from components.figures.palette import PALE, Palette
from components.interface.page import Page
from components.views.view import View


def show_legend(page: Page, view: View) -> None:
    """Show the meaning of a figure's marks; nothing where it needs no legend."""
    if items := _legend_html(view, page.look):
        st.html(f'<div class="atlas-legend">{items}</div>')


@lru_cache(maxsize=caches.DRAWINGS)
def _legend_html(view: View, look: Look) -> str:
    return "".join(_item_html(item, look.colours) for item in legend_items(view.slug, view.frame, look))


def _item_html(item: LegendItem, colours: Palette) -> str:
    figure = f": <b>{escape(item.figure)}</b>" if item.figure else ""
    return f'<span><i style="{_swatch_styles(colours)[item.swatch]}"></i>{escape(item.text)}{figure}</span>'


def _swatch_styles(colours: Palette) -> dict[Swatch, str]:
    return {
        "full": f"background:{colours.stated}",
        "second": f"background:{colours.second}",
        "pale": f"background:{colours.stated}; opacity:{PALE}",
        "outlined": f"border:1.5px solid {colours.stated}",
        "dashed": f"border:1.5px dashed {colours.stated}",
        "line": f"background:{colours.second}; height:.25em",
    }

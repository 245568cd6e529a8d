"""The key of a figure, in words beneath it."""

from functools import lru_cache
from html import escape

import streamlit as st

from components import caches
from components.figures.legend import LegendItem, Swatch, legend_items
from components.figures.look import Look
from components.figures.palette import PALE, Palette
from components.interface.page import Page
from components.views.view import View


def legend(page: Page, view: View) -> None:
    """What the marks of a view's figure mean; nothing where it needs no key."""
    if items := _items(view, page.look):
        st.html(f'<div class="atlas-legend">{items}</div>')


@lru_cache(maxsize=caches.DRAWINGS)
def _items(view: View, look: Look) -> str:
    return "".join(_item(sign, look.colours) for sign in legend_items(view.slug, view.frame, look))


def _item(sign: LegendItem, colours: Palette) -> str:
    figure = f": <b>{escape(sign.figure)}</b>" if sign.figure else ""
    return f'<span><i style="{_styles(colours)[sign.swatch]}"></i>{escape(sign.text)}{figure}</span>'


def _styles(colours: Palette) -> dict[Swatch, str]:
    return {
        "full": f"background:{colours.stated}",
        "second": f"background:{colours.second}",
        "pale": f"background:{colours.stated}; opacity:{PALE}",
        "outlined": f"border:1.5px solid {colours.stated}",
        "dashed": f"border:1.5px dashed {colours.stated}",
        "line": f"background:{colours.second}; height:.25em",
    }

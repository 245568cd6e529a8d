"""Several series side by side, each with a unit and an axis of its own: currencies never meet on one axis."""

from html import escape

import streamlit as st

from components.figures.timeline import levels
from components.interface import exhibit
from components.interface.page import Page
from components.ledger.views.view import View


def side_by_side(page: Page, view: View) -> None:
    """A chart for each series of a view of levels."""
    series = list(view.frame.groupby("series", sort=False))
    for column, (name, rows) in zip(st.columns(len(series), gap="medium"), series, strict=True):
        with column:
            st.html(f'<div class="atlas-series">{escape(str(name))}</div>')
            exhibit.chart(page, View(view.slug, str(name), rows), levels(rows, page.look), about=str(name))

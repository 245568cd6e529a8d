"""A chart in a page of somebody else: what it says, the chart, where it comes from, and the way back. No more."""

import streamlit as st

from components.export import edition
from components.export.caption import Caption, caption
from components.figures.drawings import DRAWINGS
from components.interface import chart_block, receipts
from components.interface.download_menu import site
from components.interface.exhibit.head import show_head
from components.interface.frame import embedded_frame
from components.interface.literal import literal
from components.views.catalogue import CATALOGUE


def charts(name: str) -> tuple[str, ...]:
    """The slugs of the views that have charts on a page."""
    return tuple(slug for slug, entry in CATALOGUE.items() if entry.page == name and slug in DRAWINGS)


def show(name: str) -> None:
    """The chart of page `name` that the address names, or its first."""
    page = embedded_frame(name)
    slug = page.choice.view if page.choice.view in charts(name) else charts(name)[0]
    view = page.view(slug)
    if show_head(page, view):
        chart_block.chart_block(page, view)
    said = caption(edition.of_view(view, page.selection, page.atlas, page.language), site())
    st.caption(_source(said, page.language.t("Open in the Moscow Export Atlas")))
    receipts.show_receipts(page)


def _source(said: Caption, way_back: str) -> str:
    told = " · ".join(literal(part) for part in (*said.notes, said.sources, said.version))
    return f"{told} · [{way_back}]({said.address})"

"""A chart embedded in another site: message, chart, sources, link to the Atlas."""

import streamlit as st

from components.export import edition
from components.export.caption import Caption, caption
from components.figures.drawings import DRAWINGS
from components.interface import chart_block, receipts
from components.interface.download_menu import site_address
from components.interface.exhibit.head import show_head
from components.interface.frame import embedded_frame
from components.interface.literal import literal
from components.views.catalogue import CATALOGUE


def chart_slugs(name: str) -> tuple[str, ...]:
    """Return the slugs of a page's views that have charts."""
    return tuple(slug for slug, entry in CATALOGUE.items() if entry.page == name and slug in DRAWINGS)


def show_embedded_chart(name: str) -> None:
    """Show the chart of page `name` that the address names, or its first."""
    page = embedded_frame(name)
    slug = page.choice.view if page.choice.view in chart_slugs(name) else chart_slugs(name)[0]
    view = page.view(slug)
    if show_head(page, view):
        chart_block.show_chart_block(page, view)
    text = caption(edition.of_view(view, page.selection, page.atlas, page.language), site_address())
    st.caption(_source_line(text, page.language.t("Open in the Moscow Export Atlas")))
    receipts.show_receipts(page)


def _source_line(text: Caption, link_label: str) -> str:
    parts = (*text.notes, text.sources, text.version)
    return f"{' · '.join(map(literal, parts))} · [{link_label}]({text.address})"

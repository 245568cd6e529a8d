"""The overview's cards: figures with hedge, receipt and dispute; links to pages."""

from html import escape
from typing import Any

import streamlit as st

from components.interface import clicks, disputes
from components.interface.exhibit.head import show_head
from components.interface.page import Page
from components.interface.site_map import TITLES, page_for_link
from components.views.view import View

SUMMARIES = {
    "destinations": "Where the exports go, by share where an article states one",
    "growth": "How fast exports grew, and from what level",
    "clusters": "What the special economic zone is made of",
    "products": "Which goods are named, and for which regions",
    "support": "What helps exporters, and what is known of its size",
    "evidence": "Every claim in its article; the disputes and the checks",
    "data": "The whole dataset, explained and downloadable",
}
LEAD = (
    "Moscow's high-tech exports and its Technopolis special economic zone (SEZ), as press articles state them. "
    "Every figure keeps its hedge and leads to the sentence it came from."
)
COLUMNS, LINKS = 3, 4


def show_figures(page: Page, view: View) -> None:
    """Show the view's message and a card for each row."""
    if not show_head(page, view):
        return
    rows = view.frame.to_dict("records")
    for start in range(0, len(rows), COLUMNS):
        for column, row in zip(st.columns(COLUMNS), rows[start : start + COLUMNS], strict=False):
            with column.container(border=True, height="stretch"):
                _show_card(page, {str(name): value for name, value in row.items()})


def _show_card(page: Page, row: dict[str, Any]) -> None:
    subject = f"{row['indicator_label']}. {row['label']}, {row['period_label']}"
    st.html(
        f'<div class="atlas-card"><div class="figure">{escape(row["figure"])}</div>'
        f'<div class="what">{escape(subject)}</div></div>'
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            page.language.t("See the sentence"), key=f"card-{row['id']}", type="tertiary",
            icon=":material/format_quote:",
            on_click=clicks.open_receipt, args=(page.choice, "", row["id"]),
        )  # fmt: skip
        disputes.show_disputes_popover(page, tuple(filter(None, row["disputes"].split(";"))), f"card-{row['id']}")


def show_page_links(page: Page) -> None:
    """Show a link to each other page with a line about it."""
    st.header(page.language.t("Where to go next"), anchor=False)
    names = list(SUMMARIES)
    for start in range(0, len(names), LINKS):
        for column, name in zip(st.columns(LINKS), names[start : start + LINKS], strict=False):
            with column.container(border=True, height="stretch"):
                st.page_link(
                    page_for_link(name),
                    label=f"**{page.language.t(TITLES[name])}**",
                    query_params=page.choice.query(claim=()),
                )
                st.caption(page.language.t(SUMMARIES[name]))

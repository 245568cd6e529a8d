"""The overview's cards: a figure with its hedge, its receipt and its dispute; and where to go next."""

from html import escape
from typing import Any

import streamlit as st

from components.interface import clicks, disputes
from components.interface.exhibit.head import show_head
from components.interface.page import Page
from components.interface.site_map import TITLES, linked
from components.views.view import View

NEXT = {
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


def figures(page: Page, view: View) -> None:
    """The message of the view, and one card for each of its rows."""
    if not show_head(page, view):
        return
    rows = view.frame.to_dict("records")
    for start in range(0, len(rows), COLUMNS):
        for column, row in zip(st.columns(COLUMNS), rows[start : start + COLUMNS], strict=False):
            with column.container(border=True, height="stretch"):
                _card(page, {str(name): value for name, value in row.items()})


def _card(page: Page, row: dict[str, Any]) -> None:
    what = f"{row['indicator_label']}. {row['label']}, {row['period_label']}"
    st.html(
        f'<div class="atlas-card"><div class="figure">{escape(row["figure"])}</div>'
        f'<div class="what">{escape(what)}</div></div>'
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            page.language.t("See the sentence"), key=f"card-{row['id']}", type="tertiary",
            icon=":material/format_quote:",
            on_click=clicks.open_receipt, args=(page.choice, "", row["id"]),
        )  # fmt: skip
        disputes.mark(page, tuple(filter(None, row["disputes"].split(";"))), f"card-{row['id']}")


def onward(page: Page) -> None:
    """A link and a line for each other page."""
    st.header(page.language.t("Where to go next"), anchor=False)
    names = list(NEXT)
    for start in range(0, len(names), LINKS):
        for column, name in zip(st.columns(LINKS), names[start : start + LINKS], strict=False):
            with column.container(border=True, height="stretch"):
                st.page_link(
                    linked(name), label=f"**{page.language.t(TITLES[name])}**", query_params=page.choice.query(claim=())
                )
                st.caption(page.language.t(NEXT[name]))

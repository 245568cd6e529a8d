"""Disputes as they are shown: both sides with their readings, the rule that found them, the ruling and its reason."""

import streamlit as st

from components.interface.literal import literal
from components.interface.page import Page
from components.interface.sheets import sheet
from components.ledger.disputes import Dispute
from components.ledger.views.evidence import side
from components.ledger.views.view import View


def touching(page: Page, view: View) -> tuple[str, ...]:
    """The disputes that touch the rows of a view."""
    found = (dispute for claim in view.claim_ids for dispute in page.atlas.disputed.get(claim, ()))
    return tuple(dict.fromkeys(found))


def mark(page: Page, wanted: tuple[str, ...], key: str) -> None:
    """How many disputes there are; one click shows both sides of each. Nothing where there are none."""
    if wanted:
        label = page.language.n("{count} dispute touches this", "{count} disputes touch this", len(wanted))
        with st.popover(label, icon=":material/balance:", type="tertiary", key=f"disputes-{key}"):
            show(page, wanted)


def show(page: Page, wanted: tuple[str, ...]) -> None:
    """The disputes with these ids, one card each."""
    for row in page.view("disputes").frame.to_dict("records"):
        if row["id"] in wanted:
            with st.container(border=True):
                st.markdown(f"**{literal(row['rule'])}** ({literal(row['grade'])})")
                _sides(page, page.atlas.disputes[str(row["id"])])
                st.markdown(f"{page.language.t('Ruling')}: **{literal(row['ruling'])}**. {literal(row['reason'])}")


def _sides(page: Page, dispute: Dispute) -> None:
    """Each side in a line, with the way to its sentence."""
    for identifier in dispute.sides:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"- {literal(side(identifier, page.atlas, page.language))}", width="stretch")
            st.page_link(
                sheet("evidence"), label=page.language.t("Sentence"), icon=":material/format_quote:",
                query_params=page.choice.query(claim=(identifier,), article=""),
            )  # fmt: skip

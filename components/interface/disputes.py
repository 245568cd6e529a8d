"""Disputes on a page: sides with readings, rule, ruling and its reason."""

import streamlit as st

from components.interface.literal import literal
from components.interface.page import Page
from components.interface.site_map import page_for_link
from components.ledger.disputes import Dispute
from components.views.evidence import describe_side


def show_disputes_popover(page: Page, dispute_ids: tuple[str, ...], key: str) -> None:
    """Show a popover with the disputes, labelled with their number, if any.

    Its content is made and sent only when it is opened.
    """
    if not dispute_ids:
        return
    label = page.language.n("{count} dispute touches this", "{count} disputes touch this", len(dispute_ids))
    with st.popover(
        label, icon=":material/balance:", type="tertiary", key=f"disputes-{key}", on_change="rerun"
    ) as popover:  # fmt: skip
        if popover.open:
            show_disputes(page, dispute_ids)


MOST = 20
"""Disputes that get a card; a reader has no use for a thousand, and the table has all."""


def show_disputes(page: Page, dispute_ids: tuple[str, ...]) -> None:
    """Show a card for each dispute; of many, the first and the total."""
    table = page.view("disputes").frame
    for row in table[table["id"].isin(dispute_ids)].head(MOST).to_dict("records"):
        with st.container(border=True):
            st.markdown(f"**{literal(row['rule'])}** ({literal(row['grade'])})")
            _show_sides(page, page.atlas.disputes[str(row["id"])])
            st.markdown(f"{page.language.t('Ruling')}: **{literal(row['ruling'])}**. {literal(row['reason'])}")
    if len(dispute_ids) > MOST:
        st.caption(page.language.t("These are {shown} of {count}.", shown=MOST, count=len(dispute_ids)))


def _show_sides(page: Page, dispute: Dispute) -> None:
    """Show each side on a line with a link to its sentence."""
    for identifier in dispute.sides:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"- {literal(describe_side(identifier, page.atlas, page.language))}", width="stretch")
            st.page_link(
                page_for_link("evidence"), label=page.language.t("Sentence"), icon=":material/format_quote:",
                query_params=page.choice.query(claim=(identifier,), article=""),
            )  # fmt: skip

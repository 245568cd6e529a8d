"""Disputes as they are shown: both sides with their readings, the rule that found them, the ruling and its reason."""

import streamlit as st

from components.interface.literal import literal
from components.interface.page import Page
from components.interface.site_map import linked
from components.ledger.disputes import Dispute
from components.views.evidence import describe_side


def mark(page: Page, wanted: tuple[str, ...], key: str) -> None:
    """How many disputes there are; one click shows both sides of each. Nothing where there are none.

    What is in it is made and sent only when it is opened.
    """
    if not wanted:
        return
    label = page.language.n("{count} dispute touches this", "{count} disputes touch this", len(wanted))
    with st.popover(
        label, icon=":material/balance:", type="tertiary", key=f"disputes-{key}", on_change="rerun"
    ) as control:  # fmt: skip
        if control.open:
            show(page, wanted)


MOST = 20
"""Disputes that are shown at once; a reader has no use for a thousand cards, and the table has all."""


def show(page: Page, wanted: tuple[str, ...]) -> None:
    """The disputes with these ids, one card each; of many, the first, and how many more there are."""
    table = page.view("disputes").frame
    for row in table[table["id"].isin(wanted)].head(MOST).to_dict("records"):
        with st.container(border=True):
            st.markdown(f"**{literal(row['rule'])}** ({literal(row['grade'])})")
            _sides(page, page.atlas.disputes[str(row["id"])])
            st.markdown(f"{page.language.t('Ruling')}: **{literal(row['ruling'])}**. {literal(row['reason'])}")
    if len(wanted) > MOST:
        st.caption(page.language.t("These are {shown} of {count}.", shown=MOST, count=len(wanted)))


def _sides(page: Page, dispute: Dispute) -> None:
    """Each side in a line, with the way to its sentence."""
    for identifier in dispute.sides:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"- {literal(describe_side(identifier, page.atlas, page.language))}", width="stretch")
            st.page_link(
                linked("evidence"), label=page.language.t("Sentence"), icon=":material/format_quote:",
                query_params=page.choice.query(claim=(identifier,), article=""),
            )  # fmt: skip

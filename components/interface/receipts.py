"""Receipts: the sentence behind a mark, highlighted in its article, docked at the foot of the page."""

from html import escape

import streamlit as st

from components.interface import citations, disputes, state, style
from components.interface.literal import literal
from components.interface.page import Page
from components.interface.site_map import linked
from components.interface.state import Choice
from components.views.rows.receipts import Receipt, derivations, receipt, underlying_claims

AROUND = 220
"""Characters of the paragraph that are shown on each side of a quote."""


def show_receipts(page: Page) -> None:
    """The receipts of the mark that the URL names; nothing if it names none."""
    if not page.choice.claim:
        return
    style.pin_receipt()
    with st.container(key="receipt"):
        _head(page)
        for place, identifier in enumerate(underlying_claims(page.choice.claim, page.atlas)):
            if place:
                st.divider()
            _show(receipt(identifier, page.atlas, page.language), page)


def _head(page: Page) -> None:
    language, wanted = page.language, page.choice.claim
    with st.container(horizontal=True, vertical_alignment="center"):
        count = len(underlying_claims(wanted, page.atlas))
        st.markdown(f"**{language.n('Receipt', 'Receipts: {count} sentences', count)}**", width="stretch")
        st.button(
            language.t("Close"), icon=":material/close:", type="tertiary", on_click=_close, args=(page.choice,),
            key="close-receipt",
        )  # fmt: skip
    for computed in derivations(wanted, page.atlas, language):
        st.markdown(language.t("Derived, not stated: {formula}", formula=f"**{literal(computed)}**"))


def _close(choice: Choice) -> None:
    state.release()
    state.write_choice(choice, claim=())


def _show(one: Receipt, page: Page) -> None:
    language = page.language
    st.html(f'<div class="atlas-quote" lang="{one.language}">{_quoted(one)}</div>')
    unknown = (language.t("publisher not stated"), language.t("date not stated"))
    source = (one.publisher or unknown[0], one.published or unknown[1], one.article)
    st.caption(" · ".join(literal(part) for part in source))
    if one.figure:
        read = language.t("Read as: {reading}", reading=one.reading) if one.reading else ""
        said = (f"**{literal(one.figure)}**", literal(read), literal(one.period))
        st.markdown(" · ".join(part for part in said if part))
    if one.note:
        st.markdown(literal(one.note))
    _links(one, page)


def _links(one: Receipt, page: Page) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        if page.name != "evidence":
            st.page_link(
                linked("evidence"), label=page.language.t("Open in the article"), icon=":material/article:",
                query_params=page.choice.query(claim=(one.id,), article=one.article_id),
            )  # fmt: skip
        if one.url:
            st.page_link(one.url, label=page.language.t("Original"), icon=":material/open_in_new:")
        citations.of_claim(page, one.id)
        disputes.mark(page, one.disputes, f"receipt-{one.id}")


def _quoted(one: Receipt) -> str:
    """The quote in its paragraph, the figure in it set off; everything from the article is escaped."""
    before, after = one.anchor.prefix[-AROUND:], one.anchor.suffix[:AROUND]
    quote = escape(one.anchor.exact)
    if one.as_written:
        quote = quote.replace(escape(one.as_written), f"<b>{escape(one.as_written)}</b>", 1)
    return (
        f'<span class="atlas-around">{"…" if len(before) < len(one.anchor.prefix) else ""}{escape(before)}</span>'
        f"<mark>{quote}</mark>"
        f'<span class="atlas-around">{escape(after)}{"…" if len(after) < len(one.anchor.suffix) else ""}</span>'
    )

"""Receipts at the foot of the page: a mark's sentences, highlighted in their paragraphs."""

from html import escape

import streamlit as st

from components.interface import citations, disputes, state, style
from components.interface.literal import literal
from components.interface.page import Page
from components.interface.site_map import page_for_link
from components.interface.state import Choice
from components.views.rows.receipts import Receipt, derivations, receipt, underlying_claims
from components.wording.language import Language

AROUND = 220
"""Characters of the paragraph on each side of a quote."""


def show_receipts(page: Page) -> None:
    """Show the receipts of the mark in the URL; nothing if it names none."""
    if not page.choice.claim:
        return
    style.pin_receipt()
    with st.container(key="receipt"):
        _show_head(page)
        for place, identifier in enumerate(underlying_claims(page.choice.claim, page.atlas)):
            if place:
                st.divider()
            _show_receipt(page, receipt(identifier, page.atlas, page.language))


def _show_head(page: Page) -> None:
    language, identifiers = page.language, page.choice.claim
    with st.container(horizontal=True, vertical_alignment="center"):
        count = len(underlying_claims(identifiers, page.atlas))
        st.markdown(f"**{language.n('Receipt', 'Receipts: {count} sentences', count)}**", width="stretch")
        st.button(
            language.t("Close"), icon=":material/close:", type="tertiary", on_click=_close, args=(page.choice,),
            key="close-receipt",
        )  # fmt: skip
    for computed in derivations(identifiers, page.atlas, language):
        st.markdown(language.t("Derived, not stated: {formula}", formula=f"**{literal(computed)}**"))


def _close(choice: Choice) -> None:
    state.clear_pickers()
    state.write_choice(choice, claim=())


def _show_receipt(page: Page, source: Receipt) -> None:
    language = page.language
    st.html(f'<div class="atlas-quote" lang="{source.language}">{_quote_html(source)}</div>')
    publisher = source.publisher or language.t("publisher not stated")
    published = source.published or language.t("date not stated")
    st.caption(" · ".join(map(literal, (publisher, published, source.article))))
    if source.figure:
        st.markdown(_figure_line(source, language))
    if source.note:
        st.markdown(literal(source.note))
    _show_links(page, source)


def _figure_line(source: Receipt, language: Language) -> str:
    reading = language.t("Read as: {reading}", reading=source.reading) if source.reading else ""
    parts = (f"**{literal(source.figure)}**", literal(reading), literal(source.period))
    return " · ".join(filter(None, parts))


def _show_links(page: Page, source: Receipt) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        if page.name != "evidence":
            st.page_link(
                page_for_link("evidence"), label=page.language.t("Open in the article"), icon=":material/article:",
                query_params=page.choice.query(claim=(source.id,), article=source.article_id),
            )  # fmt: skip
        if source.url:
            st.page_link(source.url, label=page.language.t("Original"), icon=":material/open_in_new:")
        citations.show_claim_citation(page, source.id)
        disputes.show_disputes_popover(page, source.disputes, f"receipt-{source.id}")


def _quote_html(source: Receipt) -> str:
    """Return a quote in its paragraph, its figure highlighted, all text escaped."""
    before, after = source.anchor.prefix[-AROUND:], source.anchor.suffix[:AROUND]
    quote = escape(source.anchor.exact)
    if source.as_written:
        quote = quote.replace(escape(source.as_written), f"<b>{escape(source.as_written)}</b>", 1)
    return (
        f'<span class="atlas-around">{"…" if len(before) < len(source.anchor.prefix) else ""}{escape(before)}</span>'
        f"<mark>{quote}</mark>"
        f'<span class="atlas-around">{escape(after)}{"…" if len(after) < len(source.anchor.suffix) else ""}</span>'
    )

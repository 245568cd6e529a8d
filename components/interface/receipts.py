"""Receipts: the sentence behind a mark, highlighted in its article, docked at the foot of the page."""

from html import escape

import streamlit as st

from components.interface import state
from components.interface.sheets import sheet
from components.interface.state import Choice
from components.ledger.load import Atlas
from components.ledger.receipts import Receipt, claims_behind, explanations, receipt
from components.wording.language import Language

AROUND = 220
"""Characters of the paragraph that are shown on each side of a quote."""


def dock(atlas: Atlas, choice: Choice, language: Language) -> None:
    """The receipts of the mark that the URL names; nothing if it names none."""
    if not choice.claim:
        return
    with st.container(key="receipt"):
        _head(atlas, choice, language)
        for place, identifier in enumerate(claims_behind(choice.claim, atlas)):
            if place:
                st.divider()
            _show(receipt(identifier, atlas, language), choice, language)


def _head(atlas: Atlas, choice: Choice, language: Language) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        count = len(claims_behind(choice.claim, atlas))
        st.markdown(f"**{language.n('Receipt', 'Receipts: {count} sentences', count)}**", width="stretch")
        st.button(
            language.t("Close"),
            icon=":material/close:",
            type="tertiary",
            on_click=_close,
            args=(choice,),
            key="close-receipt",
        )
    for computed in explanations(choice.claim, atlas, language):
        st.markdown(language.t("Derived, not stated: {formula}", formula=f"**{computed}**"))


def _close(choice: Choice) -> None:
    state.release()
    state.write_choice(choice, claim=())


def _show(one: Receipt, choice: Choice, language: Language) -> None:
    st.html(f'<div class="atlas-quote" lang="{one.language}">{_quoted(one)}</div>')
    source = [
        one.publisher or language.t("publisher not stated"),
        one.published or language.t("date not stated"),
        one.article,
    ]
    st.caption(" · ".join(_plain(part) for part in source))
    if one.figure:
        read = (
            language.t("Read as: {reading}", reading=one.reading) if one.reading else language.t("No figure is stated")
        )
        st.markdown(f"**{_plain(one.figure)}** · {_plain(read)} · {_plain(one.period)}")
    if one.note:
        st.markdown(_plain(one.note))
    _links(one, choice, language)


def _links(one: Receipt, choice: Choice, language: Language) -> None:
    with st.container(horizontal=True):
        st.page_link(
            sheet("evidence"), label=language.t("Open in the article"), icon=":material/article:",
            query_params=choice.query(claim=(one.id,), article=one.article_id),
        )  # fmt: skip
        if one.disputes:
            st.page_link(
                sheet("evidence"), label=language.t("Disputed: see both sides"), icon=":material/balance:",
                query_params=choice.query(claim=(one.id,), article=one.article_id),
            )  # fmt: skip
        if one.url:
            st.page_link(one.url, label=language.t("Original"), icon=":material/open_in_new:")


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


def _plain(text: str) -> str:
    """Text that Markdown leaves as it is."""
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]()#+-.!|~<>$:" else sign for sign in text)

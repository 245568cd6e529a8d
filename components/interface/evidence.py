"""The Evidence page's parts: a highlighted article, and disputes with both sides."""

from html import escape
from urllib.parse import urlencode

import streamlit as st

from components.interface import exhibit
from components.interface.page import Page
from components.interface.sheets import sheet
from components.interface.takeaway import takeaway
from components.ledger import names
from components.ledger.disputes import Dispute
from components.ledger.highlights import Segment, segments
from components.ledger.load import Atlas
from components.ledger.receipts import article_of, claims_behind, receipt
from components.ledger.views.evidence import disputes as disputes_view
from components.ledger.views.evidence import side
from components.ledger.views.view import View


def article(page: Page, view: View) -> None:
    """One article at a time: its text with every claim highlighted, and its claims beside it."""
    dataset = page.atlas.dataset
    titles = {one.article_id: names.article(one, dataset) for one in dataset.articles.values()}
    opened = [article_of(claim, page.atlas) for claim in claims_behind(page.choice.claim, page.atlas)]
    chosen = page.choose("article", "Article", titles, next(iter(opened), ""))
    own = _of_article(view, chosen, page.atlas)
    exhibit.message(page, own, _source(page, chosen))
    left, right = st.columns([6, 5], gap="large")
    with left:
        st.html(_highlighted(page, chosen, set(own.claim_ids)))
    with right:
        heads = {"as_written": "As written", "label": "What", "reading": "Read as"}
        exhibit.table(page, own, heads, height=560, about=f"-{chosen}")


def _of_article(view: View, article_id: str, atlas: Atlas) -> View:
    own = view.frame[[atlas.dataset.claims[claim].article_id == article_id for claim in view.frame["id"]]]
    return View(view.slug, view.message, own)


def _source(page: Page, article_id: str) -> str:
    return names.source(page.atlas.dataset.articles[article_id], page.atlas.dataset, page.language)


def _highlighted(page: Page, article_id: str, shown: set[str]) -> str:
    """The article as HTML: every claim that the filters leave is a link to its receipt."""
    parts = [_part(page, segment, shown) for segment in segments(article_id, page.atlas.dataset)]
    language = page.atlas.dataset.articles[article_id].language
    return f'<div class="atlas-text" lang="{language}">{"".join(parts)}</div>'


def _part(page: Page, segment: Segment, shown: set[str]) -> str:
    text = escape(segment.text)
    claims = [claim for claim in segment.claim_ids if claim in shown]
    if not claims:
        return text
    address = escape(f"?{urlencode(page.choice.query(claim=tuple(claims)))}")
    inner = f"<b>{text}</b>" if segment.figure else text
    opened = ' class="open"' if set(page.choice.claim) & set(claims) else ""
    return f'<a href="{address}" target="_self"{opened}><mark>{inner}</mark></a>'


def disputes(page: Page) -> None:
    """Every dispute, with both sides, the rule that found it, and the ruling with its reason."""
    view = disputes_view(page.atlas, page.language)
    exhibit.message(page, view, page.language.t("Claims that cannot all hold, found by rules"))
    for row in view.frame.to_dict("records"):
        with st.container(border=True):
            st.markdown(f"**{row['rule']}** ({row['grade']})")
            _sides(page, page.atlas.disputes[str(row["id"])])
            st.markdown(f"{page.language.t('Ruling')}: **{row['ruling']}**. {row['reason']}")
    takeaway(page, view)


def _sides(page: Page, dispute: Dispute) -> None:
    for identifier in dispute.sides:
        quote = receipt(claims_behind((identifier,), page.atlas)[0], page.atlas, page.language).anchor.exact
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"- {side(identifier, page.atlas, page.language)}", width="stretch", help=quote)
            st.page_link(
                sheet("evidence"), label=page.language.t("Sentence"), icon=":material/format_quote:",
                query_params=page.choice.query(claim=(identifier,)),
            )  # fmt: skip

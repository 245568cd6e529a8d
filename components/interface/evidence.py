"""The Evidence page's parts: a highlighted article, and disputes with both sides."""

from html import escape
from urllib.parse import urlencode

import streamlit as st

from components.interface import exhibit
from components.interface.page import Page
from components.ledger import names
from components.ledger.highlights import Segment, segments
from components.ledger.receipts import article_of, claims_behind
from components.ledger.views.evidence import of_article
from components.ledger.views.view import View


def article(page: Page, view: View) -> None:
    """One article at a time: its text with every claim highlighted, and its claims beside it."""
    dataset = page.atlas.dataset
    titles = {one.article_id: names.article(one, dataset) for one in dataset.articles.values()}
    opened = [article_of(claim, page.atlas) for claim in claims_behind(page.choice.claim, page.atlas)]
    chosen = page.choose("article", "Article", titles, next(iter(opened), ""))
    own = of_article(view, chosen, page.atlas, page.language)
    exhibit.titled(page, own, page.atlas.touching(own.claim_ids))
    left, right = st.columns([6, 5], gap="large")
    with left:
        st.html(_highlighted(page, chosen, set(own.claim_ids)))
    with right:
        heads = {"as_written": "As written", "reading": "Read as", "label": "What"}
        exhibit.table(page, own, heads, about=f"-{chosen}")


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

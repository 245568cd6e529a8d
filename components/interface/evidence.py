"""The Evidence page's first part: an article, and its claims beside it."""

import streamlit as st

from components.interface import article
from components.interface.exhibit.head import show_head
from components.interface.exhibit.tables import show_table
from components.interface.page import Page
from components.views.evidence import claims_of_article
from components.views.rows import labels
from components.views.rows.receipts import article_of, underlying_claims
from components.views.view import View


def read(page: Page, view: View) -> None:
    """One article at a time: its text with every claim highlighted, and its claims beside it."""
    dataset = page.atlas.dataset
    titles = {one.article_id: labels.article(one, dataset) for one in dataset.articles.values()}
    opened = [article_of(claim, page.atlas) for claim in underlying_claims(page.choice.claim, page.atlas)]
    chosen = page.choose("article", "Article", titles, next(iter(opened), ""))
    own = claims_of_article(view, chosen, page.atlas, page.language)
    if not show_head(page, own):
        article.show(page, chosen, set())
        return
    left, right = st.columns([6, 5], gap="large")
    with left:
        article.show(page, chosen, set(own.claim_ids))
    with right:
        show_table(page, own, about=f"-{chosen}")

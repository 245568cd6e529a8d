"""The first part of the Evidence page: an article with its claims beside it."""

import streamlit as st

from components.interface import article
from components.interface.exhibit.head import show_head
from components.interface.exhibit.tables import show_table
from components.interface.page import Page
from components.views.evidence import claims_of_article
from components.views.rows import labels
from components.views.rows.receipts import article_of, underlying_claims
from components.views.view import View


def show_article_with_claims(page: Page, view: View) -> None:
    """Show the chosen article with highlighted claims, and its claims' table."""
    dataset = page.atlas.dataset
    titles = {item.article_id: labels.article(item, dataset) for item in dataset.articles.values()}
    opened = [article_of(claim, page.atlas) for claim in underlying_claims(page.choice.claim, page.atlas)]
    chosen = page.choose("article", "Article", titles, next(iter(opened), ""))
    claims = claims_of_article(view, chosen, page.atlas, page.language)
    if not show_head(page, claims):
        article.show_article(page, chosen, set())
        return
    left, right = st.columns([6, 5], gap="large")
    with left:
        article.show_article(page, chosen, set(claims.claim_ids))
    with right:
        show_table(page, claims, about=f"-{chosen}")

"""An article's text with highlighted claims; a click on a claim opens its receipt."""

from functools import partial
from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from components.interface import clicks, state
from components.interface.page import Page
from components.views.rows.highlights import Segment, segments

NAME = "article"
_component = st.components.v2.component(
    "atlas_article", js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8"), isolate_styles=False
)


def show_article(page: Page, article_id: str, linked_claims: set[str]) -> None:
    """Show an article with its `linked_claims` as links to their receipts."""
    dataset = page.atlas.dataset
    query = urlencode(page.choice.query(claim=()))
    on_select = partial(clicks.on_article, page.choice, NAME)
    _component(
        key=NAME,
        data={
            "article": article_id,
            "language": dataset.articles[article_id].language,
            "address": f"?{query}&claim=" if query else "?claim=",
            "open": page.choice.claim,
            "parts": [_segment_data(segment, linked_claims) for segment in segments(article_id, dataset)],
        },
        on_claim_change=on_select,
    )
    clicks.replay_click(NAME, on_select, happened=bool(state.event_value(NAME, "claim")))


def _segment_data(segment: Segment, linked_claims: set[str]) -> tuple[str, str, bool]:
    """Return a segment's text, its linked claims, and whether it is a figure."""
    claims = ",".join(claim for claim in segment.claim_ids if claim in linked_claims)
    return segment.text, claims, segment.figure

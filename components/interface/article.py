"""An article's text with every claim highlighted: a click on one opens its receipt, where the reader is."""

from functools import partial
from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from components.interface import clicks, state
from components.interface.page import Page
from components.views.rows.highlights import Segment, segments

NAME = "article"
_text = st.components.v2.component(
    "atlas_article", js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8"), isolate_styles=False
)


def show(page: Page, article_id: str, shown: set[str]) -> None:
    """The article; every claim of it that is `shown` is a link to its receipt."""
    dataset = page.atlas.dataset
    kept = urlencode(page.choice.query(claim=()))
    on_select = partial(clicks.on_article, page.choice, NAME)
    _text(
        key=NAME,
        data={
            "article": article_id,
            "language": dataset.articles[article_id].language,
            "address": f"?{kept}&claim=" if kept else "?claim=",
            "open": page.choice.claim,
            "parts": [_part(segment, shown) for segment in segments(article_id, dataset)],
        },
        on_claim_change=on_select,
    )
    clicks.replay_click(NAME, on_select, happened=bool(state.event_of(NAME, "claim")))


def _part(segment: Segment, shown: set[str]) -> tuple[str, str, bool]:
    """Text, the claims that it leads to, and whether it is a figure."""
    claims = ",".join(claim for claim in segment.claim_ids if claim in shown)
    return segment.text, claims, segment.figure

"""The bar at the top of every page: the Atlas's name and the way to each page, with the reader's choice kept."""

import streamlit as st

from components.interface.page import Page
from components.interface.sheets import TITLES, linked


def bar(page: Page) -> None:
    """Links to all pages; year, country and language go along. Streamlit's own navigation would lose them."""
    kept = page.choice.query(flow="", article="", table="", view="", claim=())
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="navigation"):
        st.markdown(f"**{page.language.t('Moscow Export Atlas')}**", width="content")
        for name, title in TITLES.items():
            st.page_link(linked(name), label=page.language.t(title), query_params=kept, width="content")

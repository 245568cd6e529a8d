"""The bar at the top of every page: the Atlas's name and the way to each page, with the reader's choice kept.

It is one part of our own: Streamlit's navigation would lose the choice, and its links are a part of the page each, to
be sent and drawn anew with every choice.
"""

from pathlib import Path

import streamlit as st

from components.interface.page import Page
from components.interface.site_map import TITLES, address
from components.streamlit_internals.page_switch import switch_page
from components.streamlit_internals.switches import Switch, switched_on

SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
SWITCH_PAGE = switch_page(by_popstate=Switch.PAGE_SWITCH in switched_on())
_bar = st.components.v2.component("atlas_navigation", js=f"{SWITCH_PAGE}\n{SCRIPT}", isolate_styles=False)


def bar(page: Page) -> None:
    """Links to all pages; year, country and language go along."""
    kept = page.choice.query(flow="", article="", table="", view="", claim=())
    t = page.language.t
    links = [(t(title), address(name, kept)) for name, title in TITLES.items()]
    data = {"atlas": t("Moscow Export Atlas"), "links": links, "here": list(TITLES).index(page.name)}
    _bar(key="navigation", data=data)

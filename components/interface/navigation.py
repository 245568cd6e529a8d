"""The navigation bar: the Atlas's name and links that keep the reader's choice.

It is a component of this project: Streamlit's navigation would lose the choice, and its links are separate elements
that are sent and drawn again with every choice.
"""

from pathlib import Path

import streamlit as st

from components.interface.page import Page
from components.interface.site_map import TITLES, address
from components.streamlit_internals.page_switch import switch_page
from components.streamlit_internals.switches import Switch, switched_on

SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
SWITCH_PAGE = switch_page(by_popstate=Switch.PAGE_SWITCH in switched_on())
_component = st.components.v2.component("atlas_navigation", js=f"{SWITCH_PAGE}\n{SCRIPT}", isolate_styles=False)


def show_bar(page: Page) -> None:
    """Show links to all pages that keep year, country and language."""
    query = page.choice.query(flow="", article="", table="", view="", claim=())
    t = page.language.t
    links = [(t(title), address(name, query)) for name, title in TITLES.items()]
    data = {"atlas": t("Moscow Export Atlas"), "links": links, "here": list(TITLES).index(page.name)}
    _component(key="navigation", data=data)

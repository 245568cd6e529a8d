"""The pages and their addresses, in the order of the navigation."""

from functools import cache
from urllib.parse import urlencode

import streamlit as st

from components.interface.paths import PAGES
from components.wording.language import Language

TITLES = {
    "overview": "Overview",
    "destinations": "Destinations",
    "growth": "Growth",
    "clusters": "SEZ clusters",
    "products": "Products",
    "support": "Support",
    "evidence": "Evidence",
    "data": "Data",
}
"""URL name -> title in English, to be translated."""
HEADINGS = TITLES | {"overview": "Moscow Export Atlas"}
"""URL name -> heading of the page."""


def path(name: str) -> str:
    """Return the path of a page's address."""
    return "/" if name == next(iter(TITLES)) else f"/{name}"


def address(name: str, query: dict[str, str]) -> str:
    """Return a page's address with these parameters."""
    return f"{path(name)}?{urlencode(query, safe=',')}" if query else path(name)


def page_name(chosen: st.Page) -> str:
    """Return the URL name of the page that the navigation chose."""
    return chosen.url_path or next(iter(TITLES))


def page_for_navigation(name: str, language: Language) -> st.Page:
    """Return a page for the navigation, its title translated."""
    return _page(name, language.t(TITLES[name]))


@cache
def page_for_link(name: str) -> st.Page:
    """Return a page for a link, whose title needs no translation.

    It is made once, since making it reads the disk.
    """
    return _page(name, TITLES[name])


def _page(name: str, title: str) -> st.Page:
    default = name == next(iter(TITLES))
    return st.Page(PAGES / f"{name}.py", title=title, url_path=None if default else name, default=default)

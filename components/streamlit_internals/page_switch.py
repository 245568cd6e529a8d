"""Go to another page without loading anything anew: what a link of the navigation does in the browser."""

from pathlib import Path

POPSTATE = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
RELOAD = "function switchPage(link) {\n  location.assign(link.href);\n}\n"


def switch_page(*, by_popstate: bool) -> str:
    """Return the JavaScript function `switchPage(link)`; without Streamlit's help the browser loads the page."""
    return POPSTATE if by_popstate else RELOAD

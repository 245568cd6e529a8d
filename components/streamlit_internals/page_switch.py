"""The JavaScript of a navigation link, which changes the page without reloading it."""

from pathlib import Path

POPSTATE = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
RELOAD = "function switchPage(link) {\n  location.assign(link.href);\n}\n"


def switch_page(*, by_popstate: bool) -> str:
    """Return the JavaScript function `switchPage(link)`: by popstate, or by loading the page."""
    return POPSTATE if by_popstate else RELOAD

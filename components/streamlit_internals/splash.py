"""The outline of a page, visible until scripts have drawn the page.

Streamlit's own page is empty until then. Title, description, noscript text and CSS rules come with it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from components.figures.palette import FONT, PALETTES
from components.streamlit_internals.index_html import Insertions, with_insertions
from components.wording.language import SOURCE, Language

NAME = "Moscow Export Atlas"
ABOUT = (
    "Where Moscow's high-tech exports go, how fast they grew, what its Technopolis zone is made of: every figure with"
    " the sentence it came from."
)
LOADING = "Loading the figures…"
NOSCRIPT = "The pages are drawn by JavaScript. The data are there without it:"

STYLE = f"""
#splash {{ display: none; }}
@supports selector(:has(*)) {{ #splash {{
  display: block; position: fixed; inset: 0; z-index: 999995; pointer-events: none; overflow: hidden;
  font-family: {FONT}; color: var(--ink); background: var(--paper);
}} }}
body:has(.stApp:not([data-test-script-state="initial"]) [data-testid="stElementContainer"]) #splash {{
  display: none;
}}
#splash > div {{ max-width: 1320px; box-sizing: border-box; margin: 0 auto; padding: .7rem 5rem; }}
#splash nav {{ display: flex; gap: 1.6rem; align-items: center; height: 2.5rem; white-space: nowrap; }}
#splash nav span, #splash p {{ color: var(--soft); }}
#splash [role=heading] {{ font-size: 2.75rem; font-weight: 700; line-height: 1.2; margin: 1.6rem 0 1rem; }}
#splash i {{
  display: block; height: 1.1rem; margin: 1.2rem 0; border-radius: .3rem; background: var(--land);
  animation: splash 1.6s ease-in-out infinite alternate;
}}
@keyframes splash {{ to {{ opacity: .45; }} }}
@media (prefers-reduced-motion: reduce) {{ #splash i {{ animation: none; }} }}
@media (max-width: 640px) {{ #splash > div {{ padding: .7rem 1rem; }} }}
"""
"""The splash covers the page and Streamlit's header, but not its dialogs, until anything is drawn."""
WIDTHS = (62, 38, 84, 84, 84)
"""Widths of the placeholder bars, in percent of the page."""


@dataclass(frozen=True)
class Splash:
    """The common content of documents: Streamlit's `index`, CSS rules, pages' titles."""

    index: bytes
    rules: str
    titles: tuple[str, ...]

    def page(self, title: str, heading: str) -> bytes:
        """Return the document of a page, with its outline."""
        return self._document(title, _page_outline(heading, self.titles))

    def embedded(self, title: str) -> bytes:
        """Return the document of an embedded page: only the loading text."""
        return self._document(title, _loading_text())

    def _document(self, title: str, inner: str) -> bytes:
        splash = f'<div id="splash"><div>{inner}</div></div>'
        insertions = Insertions(_head(title), _noscript_text(), f"{splash}<style>{self.rules}</style>")
        return with_insertions(self.index, insertions)


def documents(index: bytes, pages: Mapping[str, tuple[str, str]], rules: str) -> dict[str, tuple[bytes, bytes]]:
    """Return path -> document and embedded document; `pages` are path -> title and heading."""
    splash = Splash(index, rules, tuple(title for title, _ in pages.values()))
    return {path: (splash.page(title, head), splash.embedded(title)) for path, (title, head) in pages.items()}


def _head(title: str) -> str:
    t = Language(SOURCE).t
    name, about = escape(f"{title} · {t(NAME)}"), escape(t(ABOUT))
    return f'<title>{name}</title><meta name="description" content="{about}">{_style()}'


def _noscript_text() -> str:
    return f'<p>{Language(SOURCE).t(NOSCRIPT)} <a href="/api/">/api/</a></p>'


def _style() -> str:
    light, dark = (
        f"#splash {{ --ink: {palette.ink}; --soft: {palette.soft}; --land: {palette.land}; --paper: {palette.paper}; }}"
        for palette in (PALETTES["light"], PALETTES["dark"])
    )
    return f"<style>{STYLE} {light} @media (prefers-color-scheme: dark) {{ {dark} }}</style>"


def _page_outline(heading: str, titles: Iterable[str]) -> str:
    links = "".join(f"<span>{escape(title)}</span>" for title in titles)
    bars = "".join(f'<i style="width: {width}%"></i>' for width in WIDTHS)
    heading_html = f'<div role="heading" aria-level="1">{escape(heading)}</div>'
    return f"<nav><b>{Language(SOURCE).t(NAME)}</b>{links}</nav>{heading_html}{_loading_text()}{bars}"


def _loading_text() -> str:
    return f'<p role="status">{Language(SOURCE).t(LOADING)}</p>'

"""What a browser shows before the scripts have come: the page's frame, at once, in place of Streamlit's empty one."""

import re
from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from components.figures.palette import FONT, PALETTES
from components.service.content import Content
from components.wording.language import SOURCE, Language

NAME = "Moscow Export Atlas"
ABOUT = (
    "Where Moscow's high-tech exports go, how fast they grew, what its Technopolis zone is made of: every figure with"
    " the sentence it came from."
)
LOADING = "Loading the figures…"
SCRIPTLESS = "The pages are drawn by JavaScript. The data are there without it:"

STYLE = f"""
#opening {{ display: none; }}
@supports selector(:has(*)) {{ #opening {{
  display: block; position: fixed; inset: 0; z-index: 999995; pointer-events: none; overflow: hidden;
  font-family: {FONT}; color: var(--ink); background: var(--paper);
}} }}
body:has(.stApp:not([data-test-script-state="initial"]) [data-testid="stElementContainer"]) #opening {{
  display: none;
}}
#opening > div {{ max-width: 1320px; box-sizing: border-box; margin: 0 auto; padding: .7rem 5rem; }}
#opening nav {{ display: flex; gap: 1.6rem; align-items: center; height: 2.5rem; white-space: nowrap; }}
#opening nav span, #opening p {{ color: var(--soft); }}
#opening [role=heading] {{ font-size: 2.75rem; font-weight: 700; line-height: 1.2; margin: 1.6rem 0 1rem; }}
#opening i {{
  display: block; height: 1.1rem; margin: 1.2rem 0; border-radius: .3rem; background: var(--land);
  animation: opening 1.6s ease-in-out infinite alternate;
}}
@keyframes opening {{ to {{ opacity: .45; }} }}
@media (prefers-reduced-motion: reduce) {{ #opening i {{ animation: none; }} }}
@media (max-width: 640px) {{ #opening > div {{ padding: .7rem 1rem; }} }}
"""
"""The frame lies over the page, also over Streamlit's header but under its dialogs, until anything is drawn on it."""
WIDTHS = (62, 38, 84, 84, 84)
"""Of the bars that stand for what is coming, in hundredths of the page."""
ROOT = b'<div id="root"></div>'
TITLE = re.compile(rb"<title>.*?</title>")
WITHOUT_SCRIPTS = re.compile(rb"(?<=<noscript>).*?(?=</noscript>)", re.DOTALL)
"""In Streamlit's page: what is said to who runs no scripts."""


class Opening:
    """Middleware: answers for the pages with Streamlit's `index`, a frame in it that stands until the page is drawn.

    `rules` are the style of what is drawn; they stand behind Streamlit's, which they change.
    `sheets` are title and heading of the pages by their paths. What is embedded elsewhere has no frame, only the word
    that it is loading.
    """

    def __init__(self, app: ASGIApp, index: Path, sheets: Mapping[str, tuple[str, str]], rules: str) -> None:
        self.app, shell = app, _styled(index.read_bytes(), rules)
        links = [title for title, _ in sheets.values()]
        self.pages = {path: _content(shell, _frame(head, links), title) for path, (title, head) in sheets.items()}
        self.embedded = {path: _content(shell, _waiting(), title) for path, (title, _) in sheets.items()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with a page, or leave the request to the application."""
        asks = scope["type"] == "http" and scope["method"] in ("GET", "HEAD") and scope["path"] in self.pages
        if not asks or "range" in Headers(scope=scope):
            await self.app(scope, receive, send)
            return
        pages = self.embedded if _is_embedded(scope) else self.pages
        await pages[scope["path"]].answer(Headers(scope=scope))(scope, receive, send)


def _is_embedded(scope: Scope) -> bool:
    return b"embed=true" in scope["query_string"].split(b"&")


def _styled(shell: bytes, rules: str) -> bytes:
    return shell.replace(ROOT, ROOT + f"<style>{rules}</style>".encode())


def _content(shell: bytes, frame: str, title: str) -> Content:
    """Streamlit's page with a frame, a title and a description of the Atlas's own."""
    said = Language(SOURCE).t
    named = escape(f"{title} · {said(NAME)}")
    head = f'<title>{named}</title><meta name="description" content="{escape(said(ABOUT))}">{_style()}'
    scriptless = f'<p>{said(SCRIPTLESS)} <a href="/api/">/api/</a></p>'
    shell = TITLE.sub(lambda _: head.encode(), shell, count=1)
    shell = WITHOUT_SCRIPTS.sub(lambda _: scriptless.encode(), shell, count=1)
    plain = shell.replace(ROOT, ROOT + f'<div id="opening"><div>{frame}</div></div>'.encode())
    return Content.of(plain, "text/html", "no-cache")


def _style() -> str:
    light, dark = (
        f"#opening {{ --ink: {each.ink}; --soft: {each.soft}; --land: {each.land}; --paper: {each.paper}; }}"
        for each in (PALETTES["light"], PALETTES["dark"])
    )
    return f"<style>{STYLE} {light} @media (prefers-color-scheme: dark) {{ {dark} }}</style>"


def _frame(heading: str, titles: Iterable[str]) -> str:
    links = "".join(f"<span>{escape(each)}</span>" for each in titles)
    bars = "".join(f'<i style="width: {width}%"></i>' for width in WIDTHS)
    above = f'<div role="heading" aria-level="1">{escape(heading)}</div>'
    return f"<nav><b>{Language(SOURCE).t(NAME)}</b>{links}</nav>{above}{_waiting()}{bars}"


def _waiting() -> str:
    return f'<p role="status">{Language(SOURCE).t(LOADING)}</p>'

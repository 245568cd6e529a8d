"""The CSS rules that Streamlit's theme lacks, sent with the page's document."""

from functools import cache

import streamlit as st

from components.figures.palette import PALETTES, Palette
from components.streamlit_internals import index_html, selectors
from components.streamlit_internals.switches import Switch, switched_on

RULES = """
.atlas-navigation {
  display: flex; align-items: center; gap: .6rem; min-height: 2.5rem; margin-right: 2.5rem;
  overflow-x: auto; scrollbar-width: none; white-space: nowrap;
}
.atlas-navigation a {
  padding: .3rem .5rem; border-radius: .5rem; color: inherit; text-decoration: none; scroll-margin-inline: 3rem;
}
.atlas-navigation a:hover, .atlas-navigation a[aria-current] { background: var(--atlas-quiet); }
.atlas-navigation a[aria-current] { font-weight: 600; }
.atlas-navigation a:focus-visible { outline: 2px solid var(--atlas-stated); outline-offset: -2px; }
@media (max-width: 640px) {
  .atlas-navigation {
    padding-right: 3rem; mask-image: linear-gradient(to right, black calc(100% - 3rem), transparent);
  }
}
.st-key-receipt {
  padding: .9rem 1.1rem 1rem;
  background: var(--atlas-raised); border: 1px solid var(--atlas-line); border-bottom: 0;
  border-radius: .75rem .75rem 0 0; box-shadow: 0 -6px 24px rgb(0 0 0 / .12); max-height: 62vh; overflow-y: auto;
}
.atlas-quote { border-left: 3px solid var(--atlas-stated); padding-left: .8rem; line-height: 1.55; }
.atlas-quote mark, .atlas-text mark { background: var(--atlas-mark); color: inherit; border-radius: 2px; }
.atlas-quote mark b, .atlas-text b { background: var(--atlas-figure); border-radius: 2px; font-weight: 650; }
.atlas-around { color: var(--atlas-soft); }
.atlas-text { line-height: 1.75; white-space: pre-line; max-width: 46rem; overflow-wrap: anywhere; }
.atlas-text a { color: inherit; text-decoration: none; scroll-margin-top: 6rem; }
.atlas-text a:hover mark, .atlas-text a:focus-visible mark { outline: 2px solid var(--atlas-stated); }
.atlas-text a.open mark { outline: 2px solid var(--atlas-dispute); }
.atlas-card .figure { font-size: 1.75rem; font-weight: 650; line-height: 1.2; }
.atlas-card .what { color: var(--atlas-soft); min-height: 2.6em; }
.atlas-series { font-weight: 650; min-height: 3em; display: flex; align-items: end; }
.atlas-legend { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; color: var(--atlas-soft); font-size: .9rem; }
.atlas-legend i { display: inline-block; width: 1.5em; height: .75em; margin-right: .45em; border-radius: 2px; }
"""


@cache
def rules() -> str:
    """Return the CSS of all pages; its variables `--atlas-*` follow the colour scheme."""
    light, dark = (_colours(PALETTES[scheme]) for scheme in ("light", "dark"))
    variables = (f"--atlas-{name}: light-dark({colour}, {dark[name]});" for name, colour in light.items())
    return f":root {{ {' '.join(variables)} }} {selectors.RULES if Switch.SELECTORS in switched_on() else ''} {RULES}"


def is_in_document() -> bool:
    """Return whether the page's document has the rules; if so, runs omit them."""
    return Switch.SPLASH in switched_on() and index_html.can_be_edited(index_html.read_index())


def send_rules() -> None:
    """Send the rules with this run, if the page's document lacks them."""
    if not is_in_document():
        st.html(f"<style>{rules()}</style>")


def _colours(palette: Palette) -> dict[str, str]:
    return {
        "ink": palette.ink, "soft": palette.soft, "line": palette.line, "quiet": palette.land,
        "stated": palette.stated, "dispute": palette.dispute, "raised": palette.paper,
        "mark": f"{palette.stated}22", "figure": f"{palette.stated}55",
    }  # fmt: skip


def pin_receipt() -> None:
    """Keep the receipt at the foot of the page."""
    if Switch.SELECTORS in switched_on():
        st.html(f"<style>{selectors.PINNED}</style>")

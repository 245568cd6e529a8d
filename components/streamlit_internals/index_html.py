"""Streamlit's index.html: its path, the elements replaced in it, and its inline scripts."""

import logging
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import streamlit

LOG = logging.getLogger("atlas")
INDEX = Path(streamlit.__file__).parent / "static" / "index.html"
ROOT = re.compile(rb'<div id="root"></div>')
TITLE = re.compile(rb"<title>.*?</title>", re.DOTALL)
NOSCRIPT = re.compile(rb"(?<=<noscript>).*?(?=</noscript>)", re.DOTALL)
"""The text for readers without scripts."""
ELEMENTS = {"an empty <div> with the id root": ROOT, "a <title>": TITLE, "a <noscript>": NOSCRIPT}
SCRIPT = re.compile(rb"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", re.DOTALL)


@dataclass(frozen=True)
class Insertions:
    """HTML to insert: for the title, for the noscript text, after the root."""

    head: str
    noscript: str
    after_root: str


@cache
def read_index() -> bytes:
    """Return the file's content; empty if there is no such file."""
    return INDEX.read_bytes() if INDEX.exists() else b""


def missing_elements(html: bytes) -> list[str]:
    """Return in words the elements that do not occur exactly once."""
    return [words for words, element in ELEMENTS.items() if len(element.findall(html)) != 1]


@cache
def can_be_edited(html: bytes) -> bool:
    """Return whether the page has all elements to replace; else warn once."""
    missing = missing_elements(html)
    if missing:
        LOG.warning(
            "Streamlit's index.html no longer has %s once: pages open with Streamlit's own frame, and their style comes"
            " with every run, slower. ATLAS_WITHOUT=splash silences this; see README.md in"
            " components/streamlit_internals.",
            " and ".join(missing),
        )
    return not missing


def with_insertions(html: bytes, insertions: Insertions) -> bytes:
    """Return the page with the insertions."""
    html = TITLE.sub(lambda _: insertions.head.encode(), html)
    html = NOSCRIPT.sub(lambda _: insertions.noscript.encode(), html)
    return ROOT.sub(lambda root: root.group() + insertions.after_root.encode(), html)


def inline_scripts(html: bytes) -> list[bytes]:
    """Return the page's inline scripts."""
    return SCRIPT.findall(html)

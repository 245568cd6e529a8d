"""Streamlit's index.html: where it is, its marks that are cut by patterns, and its inline scripts."""

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
"""What is said to who runs no scripts."""
MARKS = {"an empty <div> with the id root": ROOT, "a <title>": TITLE, "a <noscript>": NOSCRIPT}
SCRIPT = re.compile(rb"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", re.DOTALL)


@dataclass(frozen=True)
class Insertions:
    """HTML for a page: in place of its title, in place of what is said without scripts, and behind its root."""

    head: str
    noscript: str
    after_root: str


@cache
def read_index() -> bytes:
    """Return the file's content; nothing, if there is no such file."""
    return INDEX.read_bytes() if INDEX.exists() else b""


def missing_marks(html: bytes) -> list[str]:
    """Return the marks that are not there exactly once, in words."""
    return [words for words, mark in MARKS.items() if len(mark.findall(html)) != 1]


@cache
def can_be_edited(html: bytes) -> bool:
    """Return whether the page has all its marks; if not, warn once and tell what that means."""
    missing = missing_marks(html)
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
    return ROOT.sub(lambda mark: mark.group() + insertions.after_root.encode(), html)


def inline_scripts(html: bytes) -> list[bytes]:
    """Return the scripts that stand in the page itself."""
    return SCRIPT.findall(html)

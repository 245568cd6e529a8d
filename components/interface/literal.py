"""Markdown for text from tables and articles that shows every character literally."""

import re

MARKDOWN_SIGNS = re.compile(r"[\\`*_\[\]<>$~|#{}]|:(?=[\w/])|&(?=[\w#])|^[-+=]|(?<=^\d)[.)]|(?<=^\d\d)[.)]")
"""Characters that mean something in Markdown, in HTML, or to Streamlit (`:red[...]`, `:material/...:`, `$...$`)."""

SHORTCODE_START = re.compile(r":(?=(material/)?[\w+-]+:)")
"""The colon of `:material/name:` and `:smile:`, which are replaced in the finished text, escaped or not."""
WORD_JOINER = "\u2060"
"""Invisible; inside a shortcode it keeps the shortcode from being recognised."""


def literal(text: str) -> str:
    """Return the text on one line, with every Markdown character escaped."""
    without_shortcodes = SHORTCODE_START.sub(f":{WORD_JOINER}", " ".join(text.split()))
    return MARKDOWN_SIGNS.sub(lambda sign: f"\\{sign.group()}", without_shortcodes)

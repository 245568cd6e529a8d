"""Text from a table or an article inside Markdown: shown as it is, whatever it holds."""

import re

SIGNS = re.compile(r"[\\`*_\[\]<>$~|#{}]|:(?=[\w/])|&(?=[\w#])|^[-+=]|(?<=^\d)[.)]|(?<=^\d\d)[.)]")
"""What would be a sign of Markdown, of Streamlit's own (`:red[...]`, `:material/...:`, `$...$`) or of HTML."""

SHORT = re.compile(r":(?=(material/)?[\w+-]+:)")
"""The beginning of `:material/name:` and `:smile:`, which are replaced in the finished text, escaped or not."""
APART = "\u2060"
"""A word joiner, which is not seen: what it stands in is no longer taken for one."""


def literal(text: str) -> str:
    """The text on one line, with whatever Markdown would take for a sign of its own made a mere character."""
    apart = SHORT.sub(f":{APART}", " ".join(text.split()))
    return SIGNS.sub(lambda sign: f"\\{sign.group()}", apart)

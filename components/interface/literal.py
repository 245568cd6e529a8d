"""Text from a table or an article inside Markdown: shown as it is, whatever it holds."""

import re

SIGNS = re.compile(r"[\\`*_\[\]<>$~|#{}]|:(?=[\w/])|&(?=[\w#])|^[-+=]|(?<=^\d)[.)]|(?<=^\d\d)[.)]")
"""What would be a sign of Markdown, of Streamlit's own (`:red[...]`, `:material/...:`, `$...$`) or of HTML."""


def literal(text: str) -> str:
    """The text on one line, with whatever Markdown would take for a sign of its own made a mere character."""
    return SIGNS.sub(lambda sign: f"\\{sign.group()}", " ".join(text.split()))

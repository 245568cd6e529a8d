"""The CSS rules that select elements by Streamlit's names and nesting."""

RULES = """
.block-container { padding-top: .7rem; padding-bottom: 0; max-width: 1320px; }
header[data-testid="stHeader"] { background: transparent; }
header[data-testid="stHeader"], header[data-testid="stHeader"] * { pointer-events: none; }
header[data-testid="stHeader"] button, header[data-testid="stHeader"] button * { pointer-events: auto; }
[class*="st-key-chart-"] [data-testid="stElementToolbar"] { display: none; }
[data-testid="stMultiSelect"] [data-tag] { color: var(--atlas-raised); }
.stApp [data-testid="stCaptionContainer"] { color: var(--atlas-soft); opacity: 1; }
.stApp [data-testid="stPopoverButton"][aria-expanded="true"] { color: var(--atlas-stated); }
[data-testid="stPopoverBody"] { min-height: 21rem; width: min(30rem, 94vw); max-height: 80vh; }
"""
PINNED = "div:has(> .st-key-receipt) { position: sticky; bottom: 0; z-index: 90; margin-top: auto; }"
"""The rule of a page with an open receipt; separate, since `:has` costs time at every change of a page."""
NAMES = (
    "block-container", "stHeader", "stElementToolbar", "stMultiSelect", "data-tag", "stCaptionContainer", "stApp",
    "stPopoverButton", "stPopoverBody",
)  # fmt: skip
"""The names that `RULES` selects by."""

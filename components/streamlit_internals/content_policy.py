"""The Content-Security-Policy that Streamlit's scripts work under."""

import base64
import hashlib

from components.streamlit_internals.index_html import inline_scripts


def policy(html: bytes) -> str:
    """Return the policy for Streamlit's page `html`.

    It allows this site's content only, and only the page's inline scripts.
    """
    hashes = " ".join(f"'sha256-{_digest(script)}'" for script in inline_scripts(html))
    return "; ".join((
        "default-src 'self'",
        f"script-src 'self' 'wasm-unsafe-eval' blob: {hashes}".strip(),
        "worker-src 'self' blob:",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors *",
    ))  # fmt: skip


def _digest(script: bytes) -> str:
    return base64.b64encode(hashlib.sha256(script).digest()).decode()

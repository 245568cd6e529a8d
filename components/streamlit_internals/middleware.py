"""The middleware between Streamlit and the browsers."""

from collections.abc import Collection
from pathlib import Path

from starlette.middleware import Middleware

from components.streamlit_internals.closed_routes import ClosedRoutes
from components.streamlit_internals.compression import Compression
from components.streamlit_internals.idle_notice import DelayedNotice
from components.streamlit_internals.index_html import INDEX
from components.streamlit_internals.message_batching import MessageBuffer
from components.streamlit_internals.page_messages import PageMessages
from components.streamlit_internals.path_removal import PathRemoval
from components.streamlit_internals.switches import Switch


def middleware(on: Collection[Switch], script: Path) -> list[Middleware]:
    """Return the middleware switched on, outermost first; `script` is the file that Streamlit runs."""
    layers = {
        Switch.CLOSED_ROUTES: Middleware(ClosedRoutes),
        Switch.COMPRESSION: Middleware(Compression, folder=INDEX.parent / "static"),
        Switch.PATH_REMOVAL: Middleware(PathRemoval, script=script),
        Switch.IDLE_NOTICE: Middleware(PageMessages, sender=DelayedNotice),
        Switch.MESSAGE_BATCHING: Middleware(PageMessages, sender=MessageBuffer),
    }
    return [layer for switch, layer in layers.items() if switch in on]

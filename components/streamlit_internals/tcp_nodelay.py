"""TCP_NODELAY for the server's sockets, so that small messages are sent at once.

A page is drawn by dozens of small messages. Streamlit's `_bind_socket` makes its socket with protocol 0, so asyncio
does not take its connections for TCP and leaves Nagle's algorithm on (https://github.com/Kludex/uvicorn/issues/3149
reports the same of uvicorn): each message waits until the one before is acknowledged, which a browser delays by up to
40 ms. Connections inherit the option from the listening socket.
"""

import os
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

DESCRIPTORS = Path("/dev/fd")
"""The open files of this process, on Linux and macOS; elsewhere messages wait."""


def set_on_listening_sockets() -> None:
    """Set TCP_NODELAY for all future connections."""
    for listener in _listening_sockets():
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        listener.close()


def _listening_sockets() -> Iterator[socket.socket]:
    """Yield duplicates of this process's listening TCP sockets; the caller closes them."""
    for number in os.listdir(DESCRIPTORS) if DESCRIPTORS.exists() else ():  # noqa: PTH208 - numbers, no paths
        with suppress(OSError):  # no socket, or closed meanwhile
            candidate = socket.socket(fileno=os.dup(int(number)))
            if candidate.family in (socket.AF_INET, socket.AF_INET6) and _listens(candidate):
                yield candidate
            else:
                candidate.close()


def _listens(candidate: socket.socket) -> bool:
    return bool(candidate.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))

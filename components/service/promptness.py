"""Small messages are sent at once.

A page is drawn by dozens of them. Streamlit's server leaves Nagle's algorithm on, which holds back each until the one
before has been acknowledged, and that a browser puts off by up to 40 ms. Connections inherit what the socket has that
they come in by.
"""

import os
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

OPEN = Path("/dev/fd")
"""What this process has open, on Linux and macOS; elsewhere messages wait as they did."""


def send_at_once() -> None:
    """For all connections that come in from now on."""
    for door in _listening():
        door.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        door.close()


def _listening() -> Iterator[socket.socket]:
    """The TCP sockets that this process listens on, each under a number of its own, to be closed."""
    for number in os.listdir(OPEN) if OPEN.exists() else ():  # noqa: PTH208 - numbers, no paths
        with suppress(OSError):  # no socket, or closed meanwhile
            found = socket.socket(fileno=os.dup(int(number)))
            if found.family in (socket.AF_INET, socket.AF_INET6) and _listens(found):
                yield found
            else:
                found.close()


def _listens(found: socket.socket) -> bool:
    return bool(found.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))

"""Start one of the systems and wait until it answers."""

import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.error import URLError
from urllib.request import urlopen

from tests.bench.systems import System, environment

START = 120
"""Seconds within which a server must be up."""


@dataclass(frozen=True)
class Server:
    """A running server: its process and its address."""

    process: int
    address: str


@contextmanager
def started(system: System, port: int = 0) -> Iterator[Server]:
    """The system's process at a port, a free one if none is given; it may not answer yet."""
    port = port or free_port()
    with tempfile.TemporaryFile() as log:
        command = system.command(port)
        server = subprocess.Popen(
            command, cwd=system.folder, env=environment(system), stdout=log, stderr=subprocess.STDOUT
        )
        try:
            yield Server(server.pid, f"http://127.0.0.1:{port}")
        finally:
            server.terminate()
            server.wait(timeout=30)


@contextmanager
def serving(system: System, port: int = 0) -> Iterator[Server]:
    """The system, once it answers."""
    with started(system, port) as server:
        await_answer(server.address)
        yield server


def await_answer(address: str) -> None:
    """Ask for the page until it comes."""
    deadline = time.monotonic() + START
    while time.monotonic() < deadline:
        try:
            with urlopen(address, timeout=5):
                return
        except (URLError, TimeoutError, ConnectionError):
            time.sleep(0.05)
    raise TimeoutError(f"nothing answers at {address}")


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port

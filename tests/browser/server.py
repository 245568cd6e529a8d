"""The Atlas as a reader's machine runs it: a server of its own on a free port."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

START = 60
"""Seconds within which a server must be up."""


@contextmanager
def serving(project: Path, **settings: str) -> Iterator[str]:
    """Serve the Atlas in the folder `project`, with more environment variables; yields its address."""
    port = _free_port()
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    with tempfile.TemporaryFile() as log:
        environment = {**os.environ, **settings}
        server = subprocess.Popen(command, cwd=project, env=environment, stdout=log, stderr=subprocess.STDOUT)
        try:
            address = f"http://127.0.0.1:{port}"
            if not _healthy(address, server):
                log.seek(0)
                raise RuntimeError(f"the server did not start:\n{log.read().decode(errors='replace')}")
            yield address
        finally:
            server.terminate()
            try:
                server.wait(timeout=10)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def _healthy(address: str, server: subprocess.Popen[bytes]) -> bool:
    """Ask until the server answers, has ended, or is too late."""
    deadline = time.monotonic() + START
    while server.poll() is None and time.monotonic() < deadline:
        try:
            with urlopen(f"{address}/_stcore/health", timeout=5):
                return True
        except (URLError, TimeoutError, ConnectionError):
            time.sleep(0.05)
    return False

"""The nginx of `nginx.conf` before two processes, on free ports and in a folder of its own."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults import raw
from tests.faults.server import free_port

CONFIGURATION = Path(__file__).with_name("nginx.conf")
NGINX = shutil.which("nginx") or "/usr/sbin/nginx"
START = 10
"""Seconds within which nginx must answer."""


@contextmanager
def proxied(folder: Path, first: int, second: int) -> Iterator[str]:
    """Put nginx before the processes at two ports; `folder` must be empty. Yields its address."""
    port, place = free_port(), folder / "nginx"
    place.mkdir()
    text = CONFIGURATION.read_text(encoding="utf-8").replace("/tmp/atlas-nginx", str(place))
    for old, new in (("8600", port), ("8601", first), ("8602", second)):
        text = text.replace(f"127.0.0.1:{old}", f"127.0.0.1:{new}")
    (place / "nginx.conf").write_text(text, encoding="utf-8")
    server = subprocess.Popen([NGINX, "-c", str(place / "nginx.conf"), "-g", "daemon off;", "-e", str(place / "start")])
    try:
        deadline = time.monotonic() + START
        while time.monotonic() < deadline and server.poll() is None and not _answers(port):
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def _answers(port: int) -> bool:
    try:
        return raw.get(f"http://127.0.0.1:{port}", "/_stcore/health").status == 200
    except OSError:
        return False

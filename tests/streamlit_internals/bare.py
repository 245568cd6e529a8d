"""Streamlit as it is installed, without the Atlas: what it sends for a page of one heading, and what it answers.

    python -m tests.streamlit_internals.bare

It prints JSON; a process of its own, since a process has one Streamlit only.
"""

import base64
import gc
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from unittest.mock import patch

import streamlit as st
from starlette.testclient import TestClient, WebSocketTestSession
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from components.streamlit_internals.index_html import INDEX
from tests.project import ROOT

SCRIPT = 'import streamlit\nstreamlit.header("A heading")\n'
PATIENCE = 30
"""Seconds within which Streamlit must have answered."""
UNLIKE = (
    "Streamlit's socket no longer takes BackMsg and answers ForwardMsg at /_stcore/stream until a run is idle. Set"
    " ATLAS_WITHOUT=message_batching,idle_notice,closed_routes,path_removal; see README.md in"
    " components/streamlit_internals."
)
CLIENT = {"origin": "http://testserver"}


@dataclass(frozen=True)
class Bare:
    """What Streamlit did: its messages, the script's path, its routes, and how often it collected garbage."""

    messages: list[bytes]
    script: str
    routes: list[str]
    collections: int
    encodings: dict[str, str | None]
    """Content-Encoding of each script and style that index.html names; None if it is not served."""

    @property
    def kinds(self) -> list[str]:
        """What each message is about."""
        return [str(ForwardMsg.FromString(message).WhichOneof("type")) for message in self.messages]


@cache
def bare() -> Bare:
    """Run Streamlit once, and return what it did."""
    command = [sys.executable, "-m", "tests.streamlit_internals.bare"]
    try:
        printed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=PATIENCE).stdout
    except subprocess.SubprocessError as error:
        why = str(getattr(error, "stderr", None) or error).strip().splitlines()[-1]
        raise AssertionError(f"{UNLIKE} It says: {why}") from error
    fields = json.loads(printed)
    return Bare(**{**fields, "messages": [base64.b64decode(message) for message in fields["messages"]]})


@cache
def scripts() -> str:
    """Return all of Streamlit's own JavaScript."""
    files = sorted((INDEX.parent / "static" / "js").glob("*.js"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def _main() -> None:
    with tempfile.TemporaryDirectory() as folder, patch.object(gc, "collect", wraps=gc.collect) as collected:
        script = Path(folder) / "script.py"
        script.write_text(SCRIPT, encoding="utf-8")
        app = st.App(script)
        with TestClient(app) as client:
            with _opened(client) as page:
                messages = [base64.b64encode(message).decode() for message in _run(page)]
            files = [part.split('"')[0] for part in INDEX.read_text(encoding="utf-8").split('"./static/')[1:]]
            encodings = {name: _encoding(client, name) for name in files if name.endswith((".js", ".css"))}
            routes = sorted({str(getattr(route, "path", "")) for route in app._starlette_app.routes})  # type: ignore[union-attr]
    told = {"messages": messages, "script": str(script), "routes": routes, "encodings": encodings}
    print(json.dumps({**told, "collections": collected.call_count}))


@contextmanager
def _opened(client: TestClient) -> Iterator[WebSocketTestSession]:
    with client.websocket_connect("/_stcore/stream", subprotocols=["streamlit"], headers=CLIENT) as page:
        yield page


def _run(page: WebSocketTestSession) -> Iterator[bytes]:
    """Ask for the page; yield its messages until the script has ended and the server says so, or says nothing more."""
    request = BackMsg()
    request.rerun_script.query_string = ""
    page.send_bytes(request.SerializeToString())
    ended = False
    while not ended:
        message = page.receive_bytes()
        yield message
        status = ForwardMsg.FromString(message)
        ended = status.HasField("session_status_changed") and not status.session_status_changed.script_is_running


def _encoding(client: TestClient, name: str) -> str | None:
    answer = client.get(f"/static/{name}", headers={"accept-encoding": "gzip"})
    return answer.headers.get("content-encoding", "") if answer.status_code == 200 else None


if __name__ == "__main__":
    _main()

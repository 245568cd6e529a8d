"""A session with a Streamlit server, by the messages that a browser exchanges with it."""

import asyncio
import time
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

LIMIT = 64 * 2**20
PATIENCE = 120
"""Seconds within which a run must end."""


class Failed(Exception):  # noqa: N818 - the name says what it is
    """A run that did not end as it should."""


class Session:
    """An open page. Its filter by country can be set; what the server sends in return is read to the end."""

    def __init__(self, address: str, path: str, reader: str = "") -> None:
        self._address = address
        self._headers = {"User-Agent": reader} if reader else {}
        self._page, _, self._query = path.strip("/").partition("?")
        self._page_hash = ""
        self._filter = ""
        self._socket: ClientConnection | None = None
        self.bytes = 0

    async def __aenter__(self) -> Self:
        """Open the page, and see it complete."""
        host = urlsplit(self._address).netloc
        self._socket = await connect(
            f"ws://{host}/_stcore/stream", origin=self._address, subprotocols=[Subprotocol("streamlit")],  # type: ignore[arg-type]
            max_size=LIMIT, compression=None, open_timeout=PATIENCE, additional_headers=self._headers,
        )  # fmt: skip
        await self._run(None)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the page."""
        if self._socket:
            await self._socket.close()

    async def choose(self, places: list[str]) -> float:
        """Set the filter by country; seconds until the page is complete."""
        return await self._run(places)

    async def turn(self, page: str, query: str = "") -> float:
        """Go to another page; seconds until it is complete."""
        self._page, self._page_hash, self._query, self._filter = page, "", query, ""
        return await self._run(None)

    async def _run(self, places: list[str] | None) -> float:
        began = time.perf_counter()
        await self._connected().send(self._asked(places).SerializeToString())
        await asyncio.wait_for(self._finished(), PATIENCE)
        return time.perf_counter() - began

    def _connected(self) -> ClientConnection:
        if self._socket is None:
            raise Failed("the session is not open")
        return self._socket

    def _asked(self, places: list[str] | None) -> BackMsg:
        asked = BackMsg()
        state = asked.rerun_script
        state.query_string, state.page_script_hash = self._query, self._page_hash
        state.page_name = "" if self._page_hash else self._page
        state.context_info.url = f"{self._address}/{self._page}"
        if places is not None:
            widget = state.widget_states.widgets.add(id=self._filter)
            widget.string_array_value.data.extend(places)
        return asked

    async def _finished(self) -> None:
        """Read messages until one says that the run is over."""
        while True:
            raw = await self._connected().recv()
            self.bytes += len(raw)
            message = ForwardMsg()
            message.ParseFromString(raw if isinstance(raw, bytes) else raw.encode())
            if message.WhichOneof("type") == "script_finished":
                return _judge(message)
            self._heed(message)

    def _heed(self, message: Any) -> None:
        """What a browser would remember, or would show as an error."""
        kind = message.WhichOneof("type")
        if kind == "navigation":
            self._page_hash = message.navigation.page_script_hash
        elif kind == "page_info_changed":
            self._query = message.page_info_changed.query_string
        elif kind == "delta":
            element = message.delta.new_element
            if element.WhichOneof("type") == "multiselect" and element.multiselect.label == "Country":
                self._filter = element.multiselect.id
            elif element.WhichOneof("type") == "exception":
                raise Failed(element.exception.message)


def _judge(message: Any) -> None:
    if message.script_finished != ForwardMsg.FINISHED_SUCCESSFULLY:
        raise Failed(ForwardMsg.ScriptFinishedStatus.Name(message.script_finished))

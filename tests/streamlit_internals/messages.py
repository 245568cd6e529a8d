"""Streamlit's messages to a page, and what of them reaches it."""

import asyncio
from collections.abc import Awaitable, Callable

from starlette.types import Message, Send
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

CLOSE: Message = {"type": "websocket.close", "code": 1000}


def message(**content: object) -> Message:
    """A message to a page."""
    return {"type": "websocket.send", "bytes": ForwardMsg(**content).SerializeToString()}  # type: ignore[arg-type]


BEGUN = message(session_status_changed={"script_is_running": True})
DRAWN = [message(delta={"new_element": {"heading": {"body": f"Heading {number}"}}}) for number in range(3)]
FINISHED = message(script_finished=ForwardMsg.FINISHED_SUCCESSFULLY)
IDLE = message(session_status_changed={"script_is_running": False})
UNKNOWN: Message = {"type": "websocket.send", "bytes": b"\xff\xff no protobuf"}
Talk = Callable[[Send, list[Message]], Awaitable[None]]


def received(through: Callable[[Send], Send], talk: Talk, *, gone: bool = False) -> list[Message]:
    """Return what reaches a page through a buffer when a server talks to it; `gone` is a page that has left."""
    came: list[Message] = []

    async def send(message: Message) -> None:
        if gone:
            raise OSError("the page has gone")
        came.append(message)

    async def run() -> None:
        await talk(through(send), came)

    asyncio.run(run())
    return came

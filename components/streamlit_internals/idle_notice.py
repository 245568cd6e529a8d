"""The notice that a page's script has ended, delayed until the page is drawn.

A page draws itself again when it receives the notice.
"""

import asyncio
from contextlib import suppress

from starlette.types import Message, Send

from components.streamlit_internals.run_state import is_running

PAUSE = 0.3
"""Seconds of the delay; without a notice a page shows that it is busy after half a second."""


class DelayedNotice:
    """Messages to one page, without end notices that a new run soon follows."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._timer: asyncio.Task[None] | None = None

    async def __call__(self, message: Message) -> None:
        """Send a message at once, except notices of a run's beginning and end."""
        running = is_running(message.get("bytes") or b"")
        if running is False:
            self.cancel()
            self._timer = asyncio.create_task(self._send_later(message))
        elif not (running and self.cancel()):
            await self._send(message)

    def close(self) -> None:
        """Drop the waiting notice, since the page has gone."""
        self.cancel()

    def cancel(self) -> bool:
        """Drop the waiting notice; return whether there was one."""
        return self._timer is not None and self._timer.cancel()

    async def _send_later(self, message: Message) -> None:
        await asyncio.sleep(PAUSE)
        self._timer = None
        with suppress(OSError):  # the page has gone; the next sender gets the error
            await self._send(message)

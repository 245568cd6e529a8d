"""That a page's script rests, told once the page has had time to draw: it draws itself anew when it hears of it."""

import asyncio
from contextlib import suppress

from starlette.types import Message, Send

PAUSE = 0.3
"""Seconds until a page is told; it would show that it is being worked on after half a second."""


class Resting:
    """What one page has not yet been told: that its script rests. If it runs again by then, it is never told."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._due: asyncio.Task[None] | None = None

    def tell_later(self, message: Message) -> None:
        """Tell that the script rests."""
        self.withdrawn()
        self._due = asyncio.create_task(self._told(message))

    def withdrawn(self) -> bool:
        """Tell it no more; False if the page knows it already."""
        return self._due is not None and self._due.cancel()

    async def _told(self, message: Message) -> None:
        await asyncio.sleep(PAUSE)
        self._due = None
        with suppress(OSError):  # the page has gone; whoever sends next hears of it
            await self._send(message)

"""Whether a page's script runs, told once the page has had time to draw: it draws itself anew for each such message."""

import asyncio
from contextlib import suppress

from starlette.types import Message, Send

PAUSE = 0.5
"""Seconds until a page is told, unless it is told before."""


class Resting:
    """The last that one page has not yet been told: that its script runs, that it rests, or the one and then the other.

    A run that is over is told too: a page that asked for it by its own keys waits to hear of it.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._untold: list[Message] = []
        self._due: asyncio.Task[None] | None = None

    def note(self, message: Message) -> None:
        """Tell it later, unless two newer ones come before."""
        self._untold = [*self._untold[-1:], message]
        self._due = self._due or asyncio.create_task(self._later())

    def forget(self) -> None:
        """The page has gone."""
        if self._due:
            self._due.cancel()

    async def tell(self) -> None:
        """Tell it now."""
        self.forget()
        untold, self._untold, self._due = self._untold, [], None
        for message in untold:
            await self._send(message)

    async def _later(self) -> None:
        await asyncio.sleep(PAUSE)
        self._due = None
        with suppress(OSError):  # the page has gone; whoever sends next hears of it
            await self.tell()

"""The messages of a script's run, sent together.

A page draws itself again for every message that comes alone.
"""

import asyncio
from contextlib import suppress

from starlette.types import Message, Send

from components.streamlit_internals.run_state import is_running

LONGEST_WAIT = 0.1
"""Seconds that a message waits at most; a run usually takes less, and a longer one shows what it has."""


class MessageBuffer:
    """Messages to one page, in order except a run's begin notice, sent second.

    Coming first, alone, it would make the page draw itself. It cannot be dropped: a page whose connection breaks
    requests the run again only if it knows that one had begun.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._messages: list[Message] = []
        self._run_begun: list[Message] = []
        self._sending = asyncio.Lock()
        self._timer: asyncio.Task[None] | None = None

    async def __call__(self, message: Message) -> None:
        """Buffer a message; send all at the end of a run."""
        content = message.get("bytes")
        running = None if content is None else is_running(content)
        if running:
            self._run_begun = [message]
        else:
            self._messages += [*self._run_begun, message] if running is False else [message, *self._run_begun]
            self._run_begun = []
        if content is None or running is False:
            await self._flush()
        else:
            self._timer = self._timer or asyncio.create_task(self._flush_later())

    def close(self) -> None:
        """Cancel the waiting messages, since the page has gone."""
        if self._timer:
            self._timer.cancel()
        self._timer = None

    async def _flush(self) -> None:
        self.close()
        await self._send_all()

    async def _flush_later(self) -> None:
        await asyncio.sleep(LONGEST_WAIT)
        self._timer = None
        with suppress(OSError):  # the page has gone; the next sender gets the error
            await self._send_all()

    async def _send_all(self) -> None:
        async with self._sending:
            while self._messages:
                await self._send(self._messages.pop(0))

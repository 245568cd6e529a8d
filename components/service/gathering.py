"""What a run of a page's script draws, sent in one go: a page that takes it in pieces draws itself for every piece."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.service.resting import Resting

LONGEST = 0.1
"""Seconds that anything is held back: a run takes less, and one that takes longer shows what it has."""

Running = Callable[[bytes], bool | None]
"""Whether a message tells that the script runs (the first of a run) or rests (the last), or None for all between."""


class Gathering:
    """Middleware: holds back what a run tells its page until it has ended."""

    def __init__(self, app: ASGIApp, running: Running) -> None:
        self.app, self.running = app, running

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Gather what a socket sends; answers are left alone."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        held = Held(send, self.running)
        try:
            await self.app(scope, receive, held)
        finally:
            held.forget()


class Held:
    """Messages to one page, in their order, but for two: that its script runs, and that it rests.

    The page draws itself anew for each message that comes alone. That the script runs comes second in its run, with the
    others; it must come, for a page whose line breaks asks for the run again only if it knows of it.
    """

    def __init__(self, send: Send, running: Running) -> None:
        self._send, self._running = send, running
        self._resting = Resting(send)
        self._messages: list[Message] = []
        self._begun: list[Message] = []
        self._sending = asyncio.Lock()
        self._due: asyncio.Task[None] | None = None

    async def __call__(self, message: Message) -> None:
        """Send a message, or keep it for the others of its run."""
        content = message.get("bytes")
        running = None if content is None else self._running(content)
        if running is None:
            self._messages += [message, *self._begun]
            self._begun = []
        elif running:
            self._begun = [] if self._resting.withdrawn() else [message]
        else:
            self._resting.tell_later(message)
        if content is None or running is False:
            await self._let_go()
        else:
            self._due = self._due or asyncio.create_task(self._later())

    def forget(self) -> None:
        """The page has gone."""
        self._resting.withdrawn()
        self._keep_no_longer()

    def _keep_no_longer(self) -> None:
        if self._due:
            self._due.cancel()
        self._due = None

    async def _let_go(self) -> None:
        self._keep_no_longer()
        await self._sent()

    async def _later(self) -> None:
        await asyncio.sleep(LONGEST)
        self._due = None
        with suppress(OSError):  # the page has gone; whoever sends next hears of it
            await self._sent()

    async def _sent(self) -> None:
        async with self._sending:
            while self._messages:
                await self._send(self._messages.pop(0))

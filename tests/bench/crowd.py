"""Many sessions at once, each of which changes its filter every two seconds."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack

from tests.bench.call import Call
from tests.bench.memory import megabytes
from tests.bench.processes import processor_seconds
from tests.bench.serving import Server
from tests.bench.session import Session
from tests.bench.systems import System

PAUSE = 2.0
"""Seconds from one click of a session to its next."""
CHOICES = (["India", "Belarus"], ["China"], ["India"], ["Belarus", "Kazakhstan"], ["Turkiye"], ["Algeria", "China"])
OPENING = 5
"""Sessions that open their page at the same time."""

Visit = Session | Call


def visit(system: System, address: str) -> Visit:
    """A new session with a system."""
    return Call(address) if system.name == "Dash" else Session(address, system.path)


async def crowded(system: System, server: Server, many: int, seconds: float) -> tuple[list[float], float]:
    """Let so many sessions click for so long.

    Returns the milliseconds that each click took, and the memory in MB while all are open.
    """
    async with AsyncExitStack() as stack:
        visits = await opened(stack, lambda: visit(system, server.address), many)
        began = time.perf_counter()
        found = await asyncio.gather(*(_clicking(each, began, seconds, number) for number, each in enumerate(visits)))
        return [1000 * one for each in found for one in each], megabytes(server.process)


async def opened(stack: AsyncExitStack, new: Callable[[], Visit], many: int) -> list[Visit]:
    """Open so many sessions, a few at a time."""
    gate = asyncio.Semaphore(OPENING)

    async def one() -> Visit:
        async with gate:
            return await stack.enter_async_context(new())

    return list(await asyncio.gather(*(one() for _ in range(many))))


async def _clicking(session: Visit, began: float, seconds: float, number: int) -> list[float]:
    chance = random.Random(number)
    await asyncio.sleep(chance.uniform(0, PAUSE))
    return await paced(lambda: session.choose(chance.choice(CHOICES)), began + seconds)


async def paced(action: Callable[[], Awaitable[float]], end: float) -> list[float]:
    """Do something every two seconds until `end`; one that took longer is followed by the next at once."""
    took: list[float] = []
    while (start := time.perf_counter()) < end:
        took.append(await action())
        await asyncio.sleep(max(0.0, start + PAUSE - time.perf_counter()))
    return took


async def processor_time(system: System, server: Server, changes: int) -> float:
    """Milliseconds of processor time that one change of the filter costs the server."""
    async with visit(system, server.address) as session:
        for choice in CHOICES:
            await session.choose(choice)
        before = processor_seconds(server.process)
        for number in range(changes):
            await session.choose(CHOICES[number % len(CHOICES)])
        return 1000 * (processor_seconds(server.process) - before) / changes

"""`make soak`: readers come, filter, browse and go for ten minutes; the server's memory, minute by minute.

    python -m tests.bench.soaking [--minutes MINUTES]

It fails when the last minute's memory is more than `BOUND` above that of the fifth, by when all that is kept is
filled.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.loading import Log, acted
from tests.bench.memory import megabytes
from tests.bench.serving import serving
from tests.bench.session import Session
from tests.bench.systems import systems

READERS = 10
"""Readers at a time; each leaves after some clicks, and another comes."""
CLICKS = 15
WARM = 5
BOUND = 0.05
"""Growth that still counts as flat: a twentieth of the memory after the fifth minute."""


async def soaked(address: str, process: int, minutes: int, log: Log) -> list[float]:
    """The memory in MB after each minute."""
    end = time.monotonic() + 60 * minutes
    readers = [asyncio.create_task(_coming_and_going(address, number, end, log)) for number in range(READERS)]
    found = []
    for minute in range(1, minutes + 1):
        await asyncio.sleep(max(0.0, end - 60 * (minutes - minute) - time.monotonic()))
        found.append(megabytes(process))
        print(f"minute {minute}: {found[-1]:.0f} MB after {len(log.took)} runs", flush=True)
    await asyncio.gather(*readers)
    return found


async def _coming_and_going(address: str, number: int, end: float, log: Log) -> None:
    chance = random.Random(number)
    while time.monotonic() < end:
        async with Session(address, "/destinations") as session:
            for _ in range(CLICKS):
                log.took.append(await acted(session, chance))
                await asyncio.sleep(chance.uniform(1, 3))


def flat(memory: list[float]) -> bool:
    """Whether memory has stopped growing."""
    return len(memory) <= WARM or memory[-1] <= memory[WARM - 1] * (1 + BOUND)


def soak(minutes: int) -> bool:
    """Run it, and tell whether memory is flat."""
    log = Log()
    with tempfile.TemporaryDirectory() as beside, serving(systems(Path(beside))[0]) as server:
        memory = asyncio.run(soaked(server.address, server.process, minutes, log))
    print(log.summary())
    return flat(memory)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.bench.soaking", description=__doc__)
    parser.add_argument("--minutes", type=int, default=10)
    sys.exit(0 if soak(parser.parse_args().minutes) else "memory is not flat")

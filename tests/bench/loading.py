"""`make load`: 50 sessions that browse and filter for two minutes, with one process and with two behind nginx.

    python -m tests.bench.loading [--seconds SECONDS]

It fails when a run of a page ends in an error, or a session is lost.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from websockets.exceptions import WebSocketException

from tests.bench.crowd import CHOICES, OPENING
from tests.bench.findings import p95
from tests.bench.serving import serving
from tests.bench.session import Failed, Session
from tests.bench.systems import System, systems
from tests.service.proxy import proxied

READERS = 50
PORTS = (8611, 8612)
"""Where the two processes are."""
PAGES = ("", "destinations", "growth", "products", "support", "evidence")
"""Pages that can be filtered by country."""
PAUSE = (1.0, 3.0)
"""Seconds between two things that a reader does."""


@dataclass
class Log:
    """What readers did, in seconds, and what went wrong."""

    took: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def summary(self) -> str:
        """Count, median and p95, and the first things that went wrong."""
        middle, high = 1000 * median(self.took), 1000 * p95(self.took)
        first = "".join(f"\n  {each}" for each in self.wrong[:5])
        return f"{len(self.took)} runs, {len(self.wrong)} failed; {middle:.0f} ms median, {high:.0f} ms p95{first}"


async def browsed(address: str, seconds: float) -> Log:
    """Let 50 readers browse and filter for so long."""
    log, gate = Log(), asyncio.Semaphore(OPENING)
    await asyncio.gather(*(_reader(address, number, seconds, gate, log) for number in range(READERS)))
    return log


async def _reader(address: str, number: int, seconds: float, gate: asyncio.Semaphore, log: Log) -> None:
    chance, session = random.Random(number), Session(address, "/destinations", f"reader {number}")
    try:
        async with gate:
            await session.__aenter__()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            await asyncio.sleep(chance.uniform(*PAUSE))
            log.took.append(await acted(session, chance))
    except (Failed, OSError, TimeoutError, WebSocketException) as error:
        log.wrong.append(f"reader {number}: {type(error).__name__}: {error}")
    finally:
        await session.__aexit__(None, None, None)


async def acted(session: Session, chance: random.Random) -> float:
    """Mostly the filter is changed, now and then the page."""
    if chance.random() < 0.25:
        return await session.turn(chance.choice(PAGES), f"country={chance.choice(('IND', 'CHN', 'BLR,IND'))}")
    return await session.choose(chance.choice(CHOICES))


@contextmanager
def balanced(atlas: System) -> Iterator[str]:
    """Two processes behind nginx."""
    with ExitStack() as stack:
        for port in PORTS:
            stack.enter_context(serving(atlas, port))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.chmod(0o755)
        yield stack.enter_context(proxied(folder, *PORTS))


def load(seconds: float) -> list[Log]:
    """Both ways, one after the other."""
    with tempfile.TemporaryDirectory() as beside:
        atlas = systems(Path(beside))[0]
        with serving(atlas) as server:
            single = asyncio.run(browsed(server.address, seconds))
        print(f"one process: {single.summary()}", flush=True)
        with balanced(atlas) as address:
            double = asyncio.run(browsed(address, seconds))
        print(f"two behind nginx: {double.summary()}", flush=True)
    return [single, double]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.bench.loading", description=__doc__)
    parser.add_argument("--seconds", type=float, default=120)
    sys.exit(any(log.wrong for log in load(parser.parse_args().seconds)))

"""A reader beside the trouble: asks for data all the time, and writes down what came and how long it took."""

import hashlib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.faults import raw

PAUSE = 0.05
"""Seconds between two of its requests."""


@dataclass
class Neighbour:
    """How long each answer took in seconds, its status, and the hash of its content."""

    address: str
    path: str
    seconds: list[float] = field(default_factory=list)
    seen: list[tuple[int, str]] = field(default_factory=list)

    def ask(self) -> None:
        """One request, written down."""
        start = time.perf_counter()
        answer = raw.get(self.address, self.path)
        self.seconds.append(time.perf_counter() - start)
        self.seen.append((answer.status, hashlib.sha256(answer.body).hexdigest()))

    def slow(self) -> float:
        """The time within which 95 of 100 answers came."""
        return sorted(self.seconds)[int(len(self.seconds) * 0.95)]


@contextmanager
def beside(address: str, path: str = "/api/overview.csv") -> Iterator[Neighbour]:
    """A neighbour for as long as the trouble lasts."""
    neighbour, over = Neighbour(address, path), threading.Event()

    def ask() -> None:
        while not over.is_set():
            neighbour.ask()
            over.wait(PAUSE)

    thread = threading.Thread(target=ask)
    thread.start()
    try:
        yield neighbour
    finally:
        over.set()
        thread.join()

"""The dataset in use: loaded once, loaded again when a file changes, and never replaced by a broken one."""

import threading
import time
from dataclasses import dataclass
from pathlib import Path

from components.ledger.load import Atlas, load
from components.ledger.problems import BrokenDataset, Problem
from components.ledger.schema import TABLES
from components.ledger.tables import unreadable

REST = 20
"""Where there are so many files that to look at them takes time, they rest for so many times as long."""
SHORT, LONGEST = 0.005, 1.0
"""Seconds of work: a look that takes no longer needs no rest; and no rest is longer."""

Signature = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class Current:
    """What can be shown now: the last good atlas, if there ever was one, and what is wrong with the files on disk."""

    atlas: Atlas | None
    problems: tuple[Problem, ...]


class Store:
    """Hands out the dataset of two folders; safe to ask from many threads."""

    def __init__(self, data: Path, seeds: Path) -> None:
        self._data, self._seeds = data, seeds
        self._lock = threading.Lock()
        self._seen: Signature | None = None
        self._current = Current(None, ())
        self._due = 0.0

    def current(self) -> Current:
        """The dataset as the files are now, or the last good one with the list of what is wrong with the files."""
        with self._lock:
            if time.monotonic() >= self._due:
                self._look()
            return self._current

    def _look(self) -> None:
        """Load anew if a file has changed."""
        began = time.thread_time()
        signature = _signature(self._data, self._seeds)
        took = time.thread_time() - began
        if signature != self._seen:
            self._current = self._load()
            passing = any(problem.passing for problem in self._current.problems)
            self._seen = None if passing else signature
        self._due = time.monotonic() + min(LONGEST, REST * took) if took > SHORT else 0.0

    def _load(self) -> Current:
        try:
            return Current(load(self._data, self._seeds), ())
        except BrokenDataset as broken:
            return Current(self._current.atlas, broken.problems)
        except OSError as error:
            name = Path(error.filename or "data").name
            return Current(self._current.atlas, (unreadable(name, error),))


def _signature(data: Path, seeds: Path) -> Signature:
    """What tells that a file changed: size and time of change of each."""
    files = [data / f"{name}.csv" for name in TABLES] + sorted(seeds.glob("*.txt"))
    return tuple(_state(path) for path in files)


def _state(path: Path) -> tuple[str, int, int]:
    try:
        status = path.stat()
    except OSError:
        return path.name, -1, -1
    return path.name, status.st_size, status.st_mtime_ns

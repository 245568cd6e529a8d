"""The dataset in use: loaded once, loaded again when a file changes, and never replaced by a broken or torn one."""

import threading
import time
from dataclasses import dataclass
from pathlib import Path

from components.ledger.load import Atlas, interpret
from components.tables.backup import Backup
from components.tables.files import Files, Signature, last_change, read_files, signature
from components.tables.problems import BrokenDataset, Problem

SETTLE_SECONDS = 0.1
"""Seconds without a change after which a file counts as written: a save is over sooner, a clock's tick is shorter."""
ATTEMPTS = 20
"""How often files are read that change all the while; then it is left to the next who asks."""
REST_FACTOR = 20
"""Where there are so many files that to look at them takes time, they rest for so many times as long."""
QUICK_LOOK, LONGEST_REST = 0.005, 1.0
"""Seconds of work: a look that takes no longer needs no rest; and no rest is longer."""


@dataclass(frozen=True)
class Current:
    """What can be shown now: the last good atlas, if there ever was one, and what is wrong with the files on disk."""

    atlas: Atlas | None
    problems: tuple[Problem, ...]


class Store:
    """Hands out the dataset of two folders; safe to ask from many threads.

    Where `backup` is given, the last good dataset outlives the process.
    """

    def __init__(self, data: Path, seeds: Path, backup: Backup | None = None) -> None:
        self._data, self._seeds, self._backup = data, seeds, backup
        self._lock = threading.Lock()
        self._seen: Signature | None = None
        self._files: Files | None = None
        self._current = Current(None, ())
        self._due = 0.0

    def current(self) -> Current:
        """The dataset as the files are now, or the last good one with the list of what is wrong with the files.

        One who asks reads what has changed; others are handed the last one meanwhile.
        """
        if time.monotonic() >= self._due and self._lock.acquire(blocking=self._current.atlas is None):
            try:
                self._check_files()
            finally:
                self._lock.release()
        return self._current

    def _check_files(self) -> None:
        began = time.thread_time()
        states = signature(self._data, self._seeds)
        took = time.thread_time() - began
        if states != self._seen:
            self._reload(states)
        self._due = time.monotonic() + min(LONGEST_REST, REST_FACTOR * took) if took > QUICK_LOOK else 0.0

    def _reload(self, states: Signature) -> None:
        """Load anew what has changed."""
        files, states = self._read_settled(states)
        if files is None:
            return
        if files != self._files:
            self._current = self._interpret(files)
            self._files = files
            if self._backup and not self._current.problems:
                self._backup.save(files)
        self._seen = None if files.transient else states

    def _read_settled(self, states: Signature) -> tuple[Files | None, Signature]:
        """The files, none of which changed while they were read, or shortly before; None if they never rest."""
        for _ in range(ATTEMPTS):
            young = SETTLE_SECONDS - (time.time() - last_change(states))
            if 0 < young <= SETTLE_SECONDS:
                time.sleep(young)
            files, before = read_files(self._data, self._seeds), states
            states = signature(self._data, self._seeds)
            if states == before:
                return files, states
        return (files if self._current.atlas is None else None), states

    def _interpret(self, files: Files) -> Current:
        try:
            atlas = interpret(files)
        except BrokenDataset as broken:
            return Current(self._current.atlas or self._restore(), broken.problems)
        return Current(atlas, ())

    def _restore(self) -> Atlas | None:
        """The last good dataset of an earlier process; one that this version of the Atlas refuses is passed over."""
        for files in self._backup.restore() if self._backup else ():
            try:
                return interpret(files)
            except BrokenDataset:
                continue
        return None

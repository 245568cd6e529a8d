"""The dataset in use, loaded again when a file changes.

A broken or half-written dataset never replaces it.
"""

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
"""Number of readings of files that change meanwhile; then the next caller tries again."""
REST_FACTOR = 20
"""After a slow look at the files, the next follows after so many times its duration."""
QUICK_LOOK, LONGEST_REST = 0.005, 1.0
"""Seconds: a look that takes no longer than the first needs no rest, and no rest is longer than the second."""


@dataclass(frozen=True)
class Current:
    """The last good atlas, and the problems of the files on disk.

    `atlas` is None if there never was a good one.
    """

    atlas: Atlas | None
    problems: tuple[Problem, ...]


class Store:
    """The dataset of two folders, for use from many threads.

    With a `backup`, the last good dataset outlives the process.
    """

    def __init__(self, data: Path, seeds: Path, backup: Backup | None = None) -> None:
        self._data, self._seeds, self._backup = data, seeds, backup
        self._lock = threading.Lock()
        self._seen: Signature | None = None
        self._files: Files | None = None
        self._current = Current(None, ())
        self._due = 0.0

    def current(self) -> Current:
        """Return the dataset, and the problems of the files on disk.

        One caller reads changed files; meanwhile others get the last good dataset.
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
        """Load the changed files, and save them if they are sound."""
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
        """Return the files as of one moment, with their states.

        No file changed while they were read or shortly before. None if they keep changing and an older dataset can be
        shown.
        """
        for _ in range(ATTEMPTS):
            remaining = SETTLE_SECONDS - (time.time() - last_change(states))
            if 0 < remaining <= SETTLE_SECONDS:
                time.sleep(remaining)
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
        """Return the last good dataset of an earlier process.

        A dataset that this version of the Atlas refuses is skipped.
        """
        for files in self._backup.restore() if self._backup else ():
            try:
                return interpret(files)
            except BrokenDataset:
                continue
        return None

"""A disk in trouble: counts every call by which the ledger reads files, and lets one of them fail."""

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ERRORS = {"EIO": errno.EIO, "EACCES": errno.EACCES, "ENOENT": errno.ENOENT, "ENOSPC": errno.ENOSPC}
SHORT = "short read"
CALLS = ("open", "read", "fstat", "close", "stat", "listdir")
"""By which `components/tables/files.py` reads."""
ON_HANDLES = ("read", "fstat", "close")


@dataclass(frozen=True)
class Call:
    """A call: which, on what file, and the how-manieth of its kind there."""

    name: str
    file: str
    turn: int


@dataclass
class Disk:
    """Plays a disk: `calls` are those made since `watch`; `broken` fails as `how`, and so do its like after it."""

    folder: Path
    calls: list[Call] = field(default_factory=list)
    broken: Call | None = None
    how: str = ""
    hits: int = 0
    handles: dict[int, str] = field(default_factory=dict)
    turns: dict[tuple[str, str], int] = field(default_factory=dict)

    def put_on(self, patch: pytest.MonkeyPatch) -> None:
        """Stand between the ledger and the system."""
        for name in CALLS:
            patch.setattr(os, name, self._instead(name, getattr(os, name)))

    def watch(self) -> None:
        """Begin to count anew."""
        self.calls.clear()
        self.turns.clear()

    def _instead(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(target: Any, *more: Any, **named: Any) -> Any:
            file = self._file(name, target)
            if file is None:
                return real(target, *more, **named)
            short = self._made(name, file)
            found = real(target, *more, **named)
            if name == "open":
                self.handles[found] = file
            if name == "close":
                self.handles.pop(target, None)
            return found[: len(found) // 2] if short else found

        return call

    def _file(self, name: str, target: Any) -> str | None:
        """The file that a call is about, if it is one of the folder's."""
        if name in ON_HANDLES:
            return self.handles.get(target)
        path = Path(target) if isinstance(target, str | os.PathLike) else None
        return path.name if path and path.is_relative_to(self.folder) else None

    def _made(self, name: str, file: str) -> bool:
        """Count a call, and fail if it is the broken one; true for a read that is to be cut short."""
        turn = self.turns[name, file] = self.turns.get((name, file), -1) + 1
        call = Call(name, file, turn)
        self.calls.append(call)
        if self.broken is None or call.turn < self.broken.turn or (name, file) != (self.broken.name, self.broken.file):
            return False
        self.hits += 1
        if self.how == SHORT:
            return True
        raise OSError(ERRORS[self.how], os.strerror(ERRORS[self.how]), file)

"""Torn edits: what a table may look like while it is saved, copied or moved, or after an editor has died."""

import os
import random
import time
from collections.abc import Callable
from pathlib import Path

Edit = Callable[[Path, bytes, random.Random], None]


def cut(path: Path, good: bytes, draw: random.Random) -> None:
    """Truncated, anywhere but at the end of a row: without a whole row more or less it is a table of its own."""
    end = draw.randrange(len(good))
    path.write_bytes(good[: end - 1 if good[:end].endswith(b"\n") else end])


def half_written(path: Path, good: bytes, draw: random.Random) -> None:
    """Written in place and in pieces, of which some end with a row, with moments in between."""
    with path.open("wb", buffering=0) as file:
        for start in range(0, len(good), step := draw.choice((500, 4096, 8192))):
            file.write(good[start : start + step])
            if draw.random() < 0.2:
                time.sleep(draw.random() * 0.01)


def rows_first(path: Path, good: bytes, draw: random.Random) -> None:
    """Written in place row by row: for a moment it is a sound table with rows too few."""
    lines = good.splitlines(keepends=True)
    middle = draw.randrange(1, len(lines))
    with path.open("wb", buffering=0) as file:
        file.write(b"".join(lines[:middle]))
        time.sleep(draw.random() * 0.02)
        file.write(b"".join(lines[middle:]))


def renamed(path: Path, good: bytes, draw: random.Random) -> None:
    """Moved away, as some editors do, and back after a moment; or replaced by a new file of the same bytes."""
    away = path.with_name(f"{path.name}~")
    if draw.random() < 0.5:
        path.rename(away)
        time.sleep(draw.random() * 0.01)
    else:
        away.write_bytes(good)
    away.replace(path)


def deleted(path: Path, good: bytes, draw: random.Random) -> None:
    """Gone, and sometimes there again after a moment."""
    path.unlink()
    if draw.random() < 0.5:
        time.sleep(draw.random() * 0.01)
        path.write_bytes(good)


def garbled(path: Path, good: bytes, draw: random.Random) -> None:
    """As long as it was and of the same time, but with zeros in it, as after a power cut."""
    status, start = path.stat(), draw.randrange(len(good) - 50)
    path.write_bytes(good[:start] + b"\0" * 50 + good[start + 50 :])
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


EDITS: tuple[Edit, ...] = (cut, half_written, rows_first, renamed, deleted, garbled)

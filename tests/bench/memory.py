"""Memory that a server and its children hold, as the system sees it.

What they alone have written counts as it is, and what is shared counts once for the family. Who else runs meanwhile and
has the same libraries open makes no difference.
"""

from collections.abc import Iterator
from pathlib import Path

from tests.bench.processes import PROCESSES, family

KIB = 1024
Place = tuple[str, ...]
"""A part of a file: where it begins, on which device, and which file it is."""


def megabytes(root: int) -> float:
    """Memory that the family holds."""
    folders = [PROCESSES / str(one) for one in family(root)]
    mapped: dict[Place, int] = {}
    for place, held in (each for folder in folders for each in _mapped(folder)):
        mapped[place] = max(mapped.get(place, 0), held)
    return (sum(map(_own, folders)) + sum(mapped.values())) / KIB


def _own(process: Path) -> int:
    """KiB that belong to no file; pages that a child still shares with its parent are divided between them."""
    return sum(value for name, value in map(_field, _lines(process / "smaps_rollup")) if name == "Pss_Anon:")


def _mapped(process: Path) -> Iterator[tuple[Place, int]]:
    """KiB of each part of a file that are in memory as they are in the file."""
    place, held = Place(), 0
    for line in _lines(process / "smaps"):
        name, value = _field(line)
        if not name.endswith(":"):
            place, held = tuple(line.split()[2:5]), 0
        elif name == "Rss:":
            held = value
        elif name == "Anonymous:":
            yield place, held - value


def _field(line: str) -> tuple[str, int]:
    """A line's first word, and the number after it, if it has one."""
    name, *rest = line.split()
    return name, int(rest[0]) if rest and rest[0].isdecimal() else 0


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []

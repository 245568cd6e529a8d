"""The files of the dataset, each read once and whole: what is checked, served and packed are the same bytes."""

import hashlib
import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from components.tables.problems import Problem
from components.tables.schema import TABLES

Content = bytes | Problem
"""A file's bytes, or what stood in the way of reading them."""
CHUNK = 1 << 20
README = "README.md"


@dataclass(frozen=True)
class Files:
    """The tables in `data/` with the text that explains them, and the articles in `seeds/`, by file name.

    Every table is there, if only as a problem; the text and the articles are those that there are.
    """

    data: Mapping[str, Content]
    seeds: Mapping[str, Content]
    listing: Problem | None = None

    @property
    def transient(self) -> bool:
        """Whether something could not be read now and may be readable the next time, without an edit."""
        found = (*self.data.values(), *self.seeds.values(), self.listing)
        return any(isinstance(each, Problem) and each.transient for each in found) or not self.seeds

    @property
    def version(self) -> str:
        """A hash of all tables and articles."""
        digest = hashlib.sha256()
        tables = [(f"{name}.csv", self.data[f"{name}.csv"]) for name in TABLES]
        for name, content in [*tables, *sorted(self.seeds.items())]:
            digest.update(name.encode() + b"\0" + (content if isinstance(content, bytes) else b"") + b"\0")
        return digest.hexdigest()[:12]


def read_files(data: Path, seeds: Path) -> Files:
    """Everything that a dataset is made of, as it is on disk."""
    names = article_names(seeds)
    articles = names if isinstance(names, list) else []
    return Files(
        read_table_files(data) | _readme(data),
        {name: read_content(seeds / name) for name in articles},
        names if isinstance(names, Problem) else None,
    )


def read_table_files(data: Path) -> dict[str, Content]:
    """The tables of a folder."""
    return {f"{name}.csv": read_content(data / f"{name}.csv") for name in TABLES}


def _readme(data: Path) -> dict[str, Content]:
    found = read_content(data / README)
    return {} if isinstance(found, Problem) and not _exists(data / README) else {README: found}


def _exists(path: Path) -> bool:
    """Asked where something could not be opened: a disk in trouble may say of what it has that there is nothing."""
    return _file_state(path.parent, path.name)[1] >= 0


def article_names(seeds: Path) -> list[str] | Problem:
    """The names of the articles in a folder; none if there is no folder."""
    try:
        return sorted(name for name in os.listdir(seeds) if name.endswith(".txt"))  # noqa: PTH208 - names, no paths
    except OSError as error:
        return read_error("seeds", error) if _exists(seeds) else []


def read_content(path: Path) -> Content:
    """The bytes of a file, all of them, or the problem that stands in the way."""
    try:
        found, size = _read(path)
    except FileNotFoundError:
        return Problem(path.name, 0, "", "is missing", transient=True)
    except OSError as error:
        return read_error(path.name, error)
    if len(found) != size:
        return Problem(path.name, 0, "", f"was read only in part: {len(found)} of {size} bytes", transient=True)
    return found


def _read(path: Path) -> tuple[bytes, int]:
    """What is read until the end, and how long the file says it is; a pipe in its place is not waited for."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        parts: list[bytes] = []
        while part := os.read(handle, CHUNK):
            parts.append(part)
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(0, "it is no file")
        return b"".join(parts), status.st_size
    finally:
        os.close(handle)


def read_error(name: str, error: OSError) -> Problem:
    """What is told of a file that the system will not read; it may be over by itself."""
    return Problem(name, 0, "", f"cannot be read: {error.strerror or type(error).__name__}", transient=True)


State = tuple[str, int, int, int, int]
Signature = tuple[State, ...]


def signature(data: Path, seeds: Path) -> Signature:
    """What tells, without reading, that a file changed: which it is, its size, and its times of change."""
    names = article_names(seeds)
    tables = [_file_state(data, name) for name in (*(f"{name}.csv" for name in TABLES), README)]
    return (*tables, *(_file_state(seeds, name) for name in (names if isinstance(names, list) else ())))


def _file_state(folder: Path, name: str) -> State:
    """Of thousands of files, on every click: a path as text costs half of one as an object."""
    try:
        status = os.stat(f"{folder}{os.sep}{name}")  # noqa: PTH116 - as the other calls here
    except OSError:
        return name, -1, -1, -1, -1
    return name, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def last_change(states: Iterable[State]) -> float:
    """When the last of the files changed, in seconds since 1970; 0 if there is none."""
    return max((changed for *_, changed in states), default=0) / 1e9

"""The files of the dataset, each read once and whole.

So the bytes that are checked, served and packed are the same.
"""

import hashlib
import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from components.tables.problems import Problem
from components.tables.schema import TABLES

Content = bytes | Problem
"""A file's bytes, or the problem that prevented reading them."""
CHUNK = 1 << 20
"""Bytes read at a time."""
README = "README.md"


@dataclass(frozen=True)
class Files:
    """The contents of `data/` and `seeds/`, by file name.

    `data` has every table, a missing one as a problem, and README.md where there is one. `listing` is the problem of
    a folder of articles that cannot be listed.
    """

    data: Mapping[str, Content]
    seeds: Mapping[str, Content]
    listing: Problem | None = None

    @property
    def transient(self) -> bool:
        """Return whether reading may succeed next time without an edit."""
        contents = (*self.data.values(), *self.seeds.values(), self.listing)
        return any(isinstance(content, Problem) and content.transient for content in contents) or not self.seeds

    @property
    def version(self) -> str:
        """Return a hash of all tables and articles."""
        digest = hashlib.sha256()
        tables = [(f"{name}.csv", self.data[f"{name}.csv"]) for name in TABLES]
        for name, content in [*tables, *sorted(self.seeds.items())]:
            digest.update(name.encode() + b"\0" + (content if isinstance(content, bytes) else b"") + b"\0")
        return digest.hexdigest()[:12]


def read_files(data: Path, seeds: Path) -> Files:
    """Read all files of a dataset as they are on disk."""
    names = article_names(seeds)
    articles = names if isinstance(names, list) else []
    return Files(
        read_table_files(data) | _readme(data),
        {name: read_content(seeds / name) for name in articles},
        names if isinstance(names, Problem) else None,
    )


def read_table_files(data: Path) -> dict[str, Content]:
    """Read the tables of a folder, by file name."""
    return {f"{name}.csv": read_content(data / f"{name}.csv") for name in TABLES}


def _readme(data: Path) -> dict[str, Content]:
    content = read_content(data / README)
    return {} if isinstance(content, Problem) and not _exists(data / README) else {README: content}


def _exists(path: Path) -> bool:
    """Return whether a path exists that could not be opened.

    A failing disk may answer "no such file" about a file that it has.
    """
    return _file_state(path.parent, path.name)[1] >= 0


def article_names(seeds: Path) -> list[str] | Problem:
    """Return the articles' file names, none if there is no folder."""
    try:
        return sorted(name for name in os.listdir(seeds) if name.endswith(".txt"))  # noqa: PTH208 - names, no paths
    except OSError as error:
        return read_error("seeds", error) if _exists(seeds) else []


def read_content(path: Path) -> Content:
    """Return all bytes of a file, or the problem that prevents it."""
    try:
        content, size = _read(path)
    except FileNotFoundError:
        return Problem(path.name, 0, "", "is missing", transient=True)
    except OSError as error:
        return read_error(path.name, error)
    if len(content) != size:
        return Problem(path.name, 0, "", f"was read only in part: {len(content)} of {size} bytes", transient=True)
    return content


def _read(path: Path) -> tuple[bytes, int]:
    """Return a file's bytes, and the size that the system reports.

    A pipe in the file's place is refused without waiting.
    """
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
    """Return the problem for a file that the system will not read.

    It is transient, as it may pass without an edit.
    """
    return Problem(name, 0, "", f"cannot be read: {error.strerror or type(error).__name__}", transient=True)


State = tuple[str, int, int, int, int]
"""A file's name, inode, size in bytes, and times of modification and change in nanoseconds; -1 for a missing file."""
Signature = tuple[State, ...]


def signature(data: Path, seeds: Path) -> Signature:
    """Return the states of all files, to notice changes without reading."""
    names = article_names(seeds)
    tables = [_file_state(data, name) for name in (*(f"{name}.csv" for name in TABLES), README)]
    return (*tables, *(_file_state(seeds, name) for name in (names if isinstance(names, list) else ())))


def _file_state(folder: Path, name: str) -> State:
    """Return the state of a file.

    It is called for thousands of files on every click: a path as text takes half the time of a `Path`.
    """
    try:
        status = os.stat(f"{folder}{os.sep}{name}")  # noqa: PTH116 - as the other calls here
    except OSError:
        return name, -1, -1, -1, -1
    return name, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def last_change(states: Iterable[State]) -> float:
    """Return the time of the last change, in seconds since 1970.

    0 if there is no file.
    """
    return max((changed for *_, changed in states), default=0) / 1e9

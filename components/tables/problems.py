"""Problems of a dataset, worded for the person who edits it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """A problem with its file, row, column and message.

    The header is row 1; row 0 means the whole file.
    """

    file: str
    row: int
    column: str
    message: str
    transient: bool = False
    """True if it may pass without an edit, as a failed read may."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.row}" if self.row else self.file
        return f"{place} {self.column}: {self.message}" if self.column else f"{place}: {self.message}"


class BrokenDataset(Exception):  # noqa: N818 - the name says what it is
    """A dataset that cannot be used, with all its problems.

    `problems` is sorted by file, row and column.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))

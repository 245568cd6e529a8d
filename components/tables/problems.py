"""What is wrong with a dataset, said to the person who can mend it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing that is wrong: file name, row (the header is row 1; 0 means the whole file), column, message."""

    file: str
    row: int
    column: str
    message: str
    transient: bool = False
    """Whether it may be over without an edit, as a read that failed may."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.row}" if self.row else self.file
        return f"{place} {self.column}: {self.message}" if self.column else f"{place}: {self.message}"


class BrokenDataset(Exception):  # noqa: N818 - the name says what it is; it is caught as such
    """The dataset cannot be used. `problems` lists everything that is wrong with it, in file order."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))

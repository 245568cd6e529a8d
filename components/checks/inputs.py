"""What the checks look at: the tables with their row numbers, and the articles."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from components.tables.files import Content
from components.tables.parse import Tables
from components.tables.schema import Claim, Indicator, Record, key


class CheckedCell(NamedTuple):
    """One cell that was held against a rule, and what is wrong with it (empty: nothing)."""

    table: str
    row: int
    column: str
    wrong: str


@dataclass(frozen=True)
class CheckInputs:
    """What the checks look at: the tables, the files of the articles by name, each article's text by id.

    `unsound` names the tables with rows left out; nothing is called unknown for missing there.
    """

    tables: Tables
    seeds: Mapping[str, Content]
    texts: dict[str, str]
    unsound: frozenset[str] = frozenset()

    def ids(self, table: str) -> frozenset[str]:
        """Return the keys of a table."""
        return frozenset(key(row) for _, row in self.tables[table])

    def every(self, table: str) -> Iterator[tuple[int, Record]]:
        """Return the rows of a table with their numbers."""
        return iter(self.tables[table])

    def claims(self) -> Iterator[tuple[int, Claim]]:
        """Return the claims with their row numbers."""
        return ((number, row) for number, row in self.tables["claims"] if isinstance(row, Claim))

    def indicator(self, identifier: str) -> Indicator | None:
        """Return the indicator with this id."""
        found = (row for _, row in self.tables["indicators"] if key(row) == identifier)
        return next((row for row in found if isinstance(row, Indicator)), None)


Rule = Callable[[CheckInputs], Iterator[CheckedCell]]

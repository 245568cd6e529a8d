"""Rows that are made only when they are looked at, for views of thousands."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

import pandas as pd

from components.views.rows.rows import Row, frame

Item = TypeVar("Item")


@dataclass(frozen=True, eq=False)
class LazyRows(Generic[Item]):
    """Items in order, with functions that give an item's row and its claims."""

    items: Sequence[Item]
    to_row: Callable[[Item], Row]
    claims_of: Callable[[Item], Iterable[str]]

    def __len__(self) -> int:
        return len(self.items)

    def head(self, limit: int) -> "LazyRows[Item]":
        """Return the first rows, at most `limit`."""
        return replace(self, items=self.items[:limit])

    def where(self, condition: Callable[[Item], bool]) -> "LazyRows[Item]":
        """Return the rows whose item fulfils a condition."""
        return replace(self, items=[item for item in self.items if condition(item)])

    def claim_ids(self) -> tuple[str, ...]:
        """Return the ids of all claims of the rows, without repetition."""
        return tuple(dict.fromkeys(claim for item in self.items for claim in self.claims_of(item)))

    def frame(self) -> pd.DataFrame:
        """Return all rows as a table."""
        return frame(map(self.to_row, self.items))

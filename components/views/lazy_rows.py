"""Rows of a view that may be thousands: put into words only as far as they are looked at."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

import pandas as pd

from components.views.rows.rows import Row, frame

Item = TypeVar("Item")


@dataclass(frozen=True, eq=False)
class LazyRows(Generic[Item]):
    """What the rows are of, in their order, how one is put into words, and the claims that it rests on."""

    items: Sequence[Item]
    put: Callable[[Item], Row]
    claims: Callable[[Item], Iterable[str]]

    def __len__(self) -> int:
        return len(self.items)

    def head(self, most: int) -> "LazyRows[Item]":
        """The first of them."""
        return replace(self, items=self.items[:most])

    def where(self, holds: Callable[[Item], bool]) -> "LazyRows[Item]":
        """Those of which this holds."""
        return replace(self, items=[item for item in self.items if holds(item)])

    def claim_ids(self) -> tuple[str, ...]:
        """Every claim that they rest on, once."""
        return tuple(dict.fromkeys(claim for item in self.items for claim in self.claims(item)))

    def frame(self) -> pd.DataFrame:
        """All of them as a table."""
        return frame(map(self.put, self.items))

"""A view: a name for its files, a message made from its rows, and the one table."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pandas as pd

from components.views.lazy_rows import LazyRows


@dataclass(frozen=True, eq=False)
class View:
    """A table of rows with its slug, its message and its caveat.

    `slug` names the downloads; `message` sums up the rows in one sentence; `rows` is what the table is made from, or
    the table itself. `about` tells what the figures are and how to take them; it goes wherever the rows go.
    """

    slug: str
    message: str
    rows: pd.DataFrame | LazyRows[Any]
    about: str = ""
    _shorter: dict[int, "View"] = field(default_factory=dict, init=False)

    @property
    def count(self) -> int:
        """Return the number of rows."""
        return len(self.rows)

    @cached_property
    def frame(self) -> pd.DataFrame:
        """Return all rows as a table."""
        return self.rows.frame() if isinstance(self.rows, LazyRows) else self.rows

    @cached_property
    def claim_ids(self) -> tuple[str, ...]:
        """Return the ids of all claims of the view, without repetition."""
        if isinstance(self.rows, LazyRows):
            return self.rows.claim_ids()
        joined = ";".join(self.rows["claim_ids"]) if "claim_ids" in self.rows else ""
        return tuple(dict.fromkeys(claim for claim in joined.split(";") if claim))

    @cached_property
    def spoken(self) -> str:
        """Return the rows as a text, for readers who do not see the chart."""
        if "figure" not in self.frame:
            return self.message
        rows = [f"{label}: {figure}" for label, figure in zip(self.frame["label"], self.frame["figure"], strict=True)]
        return f"{self.message}. {'; '.join(rows)}"

    def first(self, limit: int) -> "View":
        """Return the view with at most its first `limit` rows, or itself if it has no more.

        The same object is returned for the same limit, as long as the view exists.
        """
        if self.count <= limit:
            return self
        if limit not in self._shorter:
            self._shorter[limit] = View(self.slug, self.message, self.rows.head(limit), self.about)
        return self._shorter[limit]

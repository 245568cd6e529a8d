"""What a view is: a name for its files, a message made from its rows, and the one table."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pandas as pd

from components.views.lazy_rows import LazyRows


@dataclass(frozen=True, eq=False)
class View:
    """`slug` names the downloads; `message` is what the rows say, in one sentence; `frame` is the table.

    `rows` is what the table is made from, or the table itself. `about` is what the figures are and how to take them:
    the caveat that goes wherever the rows go.
    """

    slug: str
    message: str
    rows: pd.DataFrame | LazyRows[Any]
    about: str = ""
    _shorter: dict[int, "View"] = field(default_factory=dict, init=False)

    @property
    def count(self) -> int:
        """How many rows it has."""
        return len(self.rows)

    @cached_property
    def frame(self) -> pd.DataFrame:
        """All its rows as a table."""
        return self.rows.frame() if isinstance(self.rows, LazyRows) else self.rows

    @cached_property
    def claim_ids(self) -> tuple[str, ...]:
        """Every claim that the view rests on, once."""
        if isinstance(self.rows, LazyRows):
            return self.rows.claim_ids()
        joined = ";".join(self.rows["claim_ids"]) if "claim_ids" in self.rows else ""
        return tuple(dict.fromkeys(claim for claim in joined.split(";") if claim))

    @cached_property
    def spoken(self) -> str:
        """The rows as a text, for those who do not see the chart."""
        if "figure" not in self.frame:
            return self.message
        rows = [f"{label}: {figure}" for label, figure in zip(self.frame["label"], self.frame["figure"], strict=True)]
        return f"{self.message}. {'; '.join(rows)}"

    def first(self, most: int) -> "View":
        """The same with only its first rows; itself if it has no more. One object each, kept as long as the view is."""
        if self.count <= most:
            return self
        if most not in self._shorter:
            self._shorter[most] = View(self.slug, self.message, self.rows.head(most), self.about)
        return self._shorter[most]

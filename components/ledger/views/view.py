"""What a view is: a name for its files, a message made from its rows, and the one table."""

from dataclasses import dataclass

import pandas as pd


@dataclass(frozen=True, eq=False)
class View:
    """`slug` names the downloads; `message` is what the rows say, in one sentence; `frame` is the table."""

    slug: str
    message: str
    frame: pd.DataFrame

    @property
    def claim_ids(self) -> tuple[str, ...]:
        """Every claim that the view rests on, once."""
        joined = ";".join(self.frame["claim_ids"]) if "claim_ids" in self.frame else ""
        return tuple(dict.fromkeys(claim for claim in joined.split(";") if claim))

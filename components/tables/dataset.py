"""The dataset once it is known to be sound: what each id stands for, and the text of each article."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from components.tables.files import README
from components.tables.schema import (
    Article,
    Claim,
    Cluster,
    Event,
    Highlight,
    Indicator,
    Organisation,
    Place,
    Product,
    Programme,
    Record,
    Ruling,
    SetAside,
)

NOT_TABLES = ("texts", "files", "version", "tables")
"""What a dataset holds beside its tables."""


@dataclass(frozen=True, eq=False)
class Dataset:
    """All tables by id, in file order, the articles' texts by article id, and `version`: a hash of all of it.

    `files` holds the bytes of `data/` by file name (`claims.csv`, `README.md`) as they stood when it was loaded: a
    download is of one piece whatever happens to the folder.
    """

    articles: Mapping[str, Article]
    claims: Mapping[str, Claim]
    indicators: Mapping[str, Indicator]
    places: Mapping[str, Place]
    products: Mapping[str, Product]
    clusters: Mapping[str, Cluster]
    organisations: Mapping[str, Organisation]
    programmes: Mapping[str, Programme]
    events: Mapping[str, Event]
    rulings: Mapping[str, Ruling]
    highlights: Mapping[str, Highlight]
    set_aside: Mapping[str, SetAside]
    texts: Mapping[str, str]
    files: Mapping[str, bytes]
    version: str

    @cached_property
    def tables(self) -> Mapping[str, Mapping[str, Record]]:
        """Each table by its name."""
        return {name: value for name, value in vars(self).items() if name not in NOT_TABLES}

    @property
    def readme(self) -> str:
        """The text that explains the tables, as it stood when they were loaded; empty if there is none."""
        return self.files.get(README, b"").decode("utf-8-sig", errors="replace")

    def members(self, place: str) -> frozenset[str]:
        """The ISO 3166-1 alpha-3 codes that a place stands for: itself, or a group's members where they are listed."""
        known = self.places.get(place)
        return frozenset(known.members) if known else frozenset({place})

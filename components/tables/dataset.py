"""The dataset after all checks: tables by id, and articles' texts."""

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
"""Attributes of a dataset that are not tables."""


@dataclass(frozen=True, eq=False)
class Dataset:
    """The tables by id in file order, and the articles' texts.

    `texts` is by article id, and `version` is a hash of tables and articles. `files` has the bytes of `data/` by file
    name (`claims.csv`, `README.md`) as they were when it was loaded, so that a download does not change with the
    folder.
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
        """Return the tables by name."""
        return {name: value for name, value in vars(self).items() if name not in NOT_TABLES}

    @property
    def readme(self) -> str:
        """Return the text of `data/README.md` as it was loaded.

        Empty if there is none.
        """
        return self.files.get(README, b"").decode("utf-8-sig", errors="replace")

    def members(self, place: str) -> frozenset[str]:
        """Return the ISO 3166-1 alpha-3 codes of a country or group.

        A group has those of its members that are listed.
        """
        listed_place = self.places.get(place)
        return frozenset(listed_place.members) if listed_place else frozenset({place})

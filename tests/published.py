"""What tests of published files share: the dataset, and choices that leave few rows, many, and none."""

import io
import zipfile
from collections.abc import Mapping
from functools import cache

from components.ledger.load import Atlas, load
from components.ledger.select import Selection
from tests.curator import DATA, SEEDS

CHOICES = {
    "": Selection(),
    "year=2024": Selection(years=("2024",)),
    "year=2020,undated": Selection(years=("2020", "undated")),
    "country=BLR": Selection(countries=("BLR",)),
    "year=2021&country=BLR&country=IND": Selection(years=("2021",), countries=("BLR", "IND")),
    "flow=RU-MOW.high-tech-goods": Selection(flow="RU-MOW.high-tech-goods"),
}
"""Query -> the selection that it makes."""


@cache
def frozen() -> Atlas:
    """The dataset on which facts are tested."""
    return load(DATA, SEEDS)


def unpacked(content: bytes) -> Mapping[str, bytes]:
    """The files of a ZIP by name."""
    with zipfile.ZipFile(io.BytesIO(content)) as folder:
        return {name: folder.read(name) for name in folder.namelist()}

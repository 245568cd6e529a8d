"""The real dataset, a copy of it to break, and the language of the source."""

from pathlib import Path

import pytest

from components.ledger.dataset import Dataset
from components.ledger.load import Atlas, load
from components.wording.language import Language
from tests.ledger.curator import DATA, SEEDS, Copy


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    return load(DATA, SEEDS)


@pytest.fixture(scope="session")
def dataset(atlas: Atlas) -> Dataset:
    return atlas.dataset


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy.into(tmp_path)


@pytest.fixture(scope="session")
def english() -> Language:
    return Language("en")

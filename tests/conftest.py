"""What the tests of several rooms share: the dataset, the source language, and the running Atlas."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from components.ledger.load import Atlas, load
from components.tables.dataset import Dataset
from components.wording.language import SOURCE, Language
from tests.browser.server import serving
from tests.curator import DATA, SEEDS, Copy
from tests.project import ROOT

settings.register_profile("long", max_examples=4000)


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
    return Language(SOURCE)


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where the Atlas of this checkout is served."""
    with serving(ROOT) as address:
        yield address

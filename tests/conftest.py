"""What the tests of several rooms share: the dataset, the source language, and the running Atlas."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from components.ledger.load import Atlas, load
from components.wording.language import SOURCE, Language
from tests.browser.server import serving
from tests.project import ROOT

settings.register_profile("long", max_examples=4000)


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    return load(ROOT / "data", ROOT / "seeds")


@pytest.fixture(scope="session")
def english() -> Language:
    return Language(SOURCE)


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where the Atlas of this checkout is served."""
    with serving(ROOT) as address:
        yield address

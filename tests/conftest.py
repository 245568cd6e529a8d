"""What the tests of several rooms share: the dataset that they look at, the source language, and the running Atlas.

This is the one place that says which dataset a test looks at: the frozen one, about which facts are known; or, for a
property (`@pytest.mark.property`), the repository's own, and that with an article more in each language.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from components.interface import dataset_store
from components.ledger.load import Atlas, load
from components.tables.dataset import Dataset
from components.wording.language import SOURCE, Language
from tests.browser.server import serving
from tests.curator import Copy
from tests.new_article import WRITTEN, with_article
from tests.project import FROZEN, ROOT, copied

settings.register_profile("long", max_examples=4000)

OWN = "its own articles"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A property holds of the repository's own dataset, and goes on holding with an article more."""
    if metafunc.definition.get_closest_marker("property"):
        metafunc.parametrize("folder", (OWN, *WRITTEN), indirect=True, scope="session")


@pytest.fixture(scope="session")
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Copy]:
    """The dataset that a test looks at, which is also the one that the pages show meanwhile."""
    name = getattr(request, "param", "")
    if name in WRITTEN:
        chosen = with_article(tmp_path_factory.mktemp("more"), name)
    else:
        home = ROOT if name == OWN else FROZEN
        chosen = Copy(home / "data", home / "seeds")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dataset_store, "DATA", chosen.data)
        patch.setattr(dataset_store, "SEEDS", chosen.seeds)
        patch.setattr(dataset_store, "BACKUP_DIR", tmp_path_factory.mktemp("backup"))
        dataset_store.store.cache_clear()
        yield chosen
    dataset_store.store.cache_clear()


@pytest.fixture(scope="session")
def atlas(folder: Copy) -> Atlas:
    return load(folder.data, folder.seeds)


@pytest.fixture(scope="session")
def dataset(atlas: Atlas) -> Dataset:
    return atlas.dataset


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """A curator's copy of the frozen dataset."""
    return Copy.into(tmp_path)


@pytest.fixture(scope="session")
def english() -> Language:
    return Language(SOURCE)


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the Atlas is served, with the frozen dataset."""
    with serving(copied(tmp_path_factory.mktemp("served") / "project")) as address:
        yield address

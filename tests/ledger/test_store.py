"""The dataset in use: an edit shows, a broken one does not, and the last good dataset stays."""

import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from components.ledger.store import Store
from tests.curator import Copy


@pytest.fixture
def store(copy: Copy) -> Store:
    return Store(copy.data, copy.seeds)


def told(store: Store) -> list[str]:
    return [str(problem) for problem in store.current().problems]


def note(store: Store) -> str:
    atlas = store.current().atlas
    assert atlas is not None
    return atlas.dataset.claims["zone-jobs"].note


def test_a_sound_dataset_is_handed_out_and_read_once(store: Store) -> None:
    first = store.current()
    assert first.atlas is not None
    assert first.problems == ()
    assert store.current().atlas is first.atlas


def test_a_sound_edit_shows(store: Store, copy: Copy) -> None:
    before = store.current().atlas
    copy.set("claims", "zone-jobs", "note", "Mended.")
    assert note(store) == "Mended."
    assert store.current().atlas is not before
    assert told(store) == []


def test_an_edited_article_is_noticed(store: Store, copy: Copy) -> None:
    good = store.current().atlas
    seed = copy.seeds / "000_cf4a4916d874b85b.txt"
    seed.write_bytes(seed.read_bytes() + b"\n")
    assert any(problem.startswith("articles.csv:2 sha256") for problem in told(store))
    assert store.current().atlas is good


def test_a_new_article_is_noticed(store: Store, copy: Copy) -> None:
    store.current()
    (copy.seeds / "005_new.txt").write_text("More.", encoding="utf-8")
    assert any("005_new.txt" in problem for problem in told(store))


def test_a_broken_edit_keeps_the_last_good_dataset_and_tells_what_is_wrong(store: Store, copy: Copy) -> None:
    good = store.current().atlas
    row = copy.set("claims", "zone-jobs", "obs_value", "five")
    assert store.current().atlas is good
    assert [problem.partition(": ")[0] for problem in told(store)] == [f"claims.csv:{row} obs_value"]
    assert store.current() is store.current()


def test_a_mended_edit_shows_and_nothing_is_wrong_any_more(store: Store, copy: Copy) -> None:
    store.current()
    copy.set("claims", "zone-jobs", "obs_value", "five")
    store.current()
    copy.set("claims", "zone-jobs", "obs_value", "5")
    copy.set("claims", "zone-jobs", "note", "Mended.")
    assert told(store) == []
    assert note(store) == "Mended."


def test_a_dataset_that_was_never_sound_hands_out_nothing_but_the_problems(copy: Copy) -> None:
    copy.set("claims", "zone-jobs", "obs_value", "five")
    store = Store(copy.data, copy.seeds)
    assert store.current().atlas is None
    assert told(store)
    copy.set("claims", "zone-jobs", "obs_value", "5")
    assert store.current().atlas is not None
    assert told(store) == []


def test_a_file_that_vanishes_is_told_and_its_return_is_seen(store: Store, copy: Copy) -> None:
    good = store.current().atlas
    text = copy.path("events").read_bytes()
    copy.path("events").unlink()
    assert told(store) == ["events.csv: is missing"]
    assert store.current().atlas is good
    copy.path("events").write_bytes(text)
    assert told(store) == []


def test_folders_that_vanish_are_told_file_by_file(store: Store, copy: Copy) -> None:
    good = store.current().atlas
    copy.data.rename(copy.data.with_name("elsewhere"))
    assert "claims.csv: is missing" in told(store)
    assert store.current().atlas is good


def unreadable(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Tests may run as root, who may read everything; so the refusal is played."""
    read = os.open

    def refuse(path: Path, flags: int) -> int:
        if path.name == name:
            raise PermissionError(13, "Permission denied", str(path))
        return read(path, flags)

    monkeypatch.setattr(os, "open", refuse)


@pytest.mark.parametrize("name", ["events.csv", "000_cf4a4916d874b85b.txt"])
def test_a_file_that_may_not_be_read_is_told(
    store: Store, copy: Copy, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    good = store.current().atlas
    copy.set("claims", "zone-jobs", "note", "Edited.")
    unreadable(monkeypatch, name)
    assert len(told(store)) == 1
    assert name in told(store)[0]
    assert "Permission denied" in told(store)[0]
    assert store.current().atlas is good


def test_a_file_that_may_be_read_again_is_read_again(copy: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither its size nor its time of change tells that the obstacle is gone."""
    store = Store(copy.data, copy.seeds)
    with monkeypatch.context() as denied:
        unreadable(denied, "events.csv")
        assert store.current().atlas is None
    assert told(store) == []
    assert store.current().atlas is not None


def test_an_edit_that_keeps_the_size_is_noticed(store: Store, copy: Copy) -> None:
    store.current()
    before = copy.path("claims").stat()
    words = copy.cell("claims", "zone-jobs", "note").swapcase()
    copy.set("claims", "zone-jobs", "note", words)
    os.utime(copy.path("claims"), ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    assert copy.path("claims").stat().st_size == before.st_size
    assert note(store) == words


def test_many_readers_at_once_get_one_dataset(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: store.current().atlas, range(32)))
    assert found[0] is not None
    assert all(one is found[0] for one in found)


def test_files_that_take_long_to_look_at_rest_and_an_edit_shows_after_that(
    store: Store, copy: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("components.ledger.store.QUICK_LOOK", -1.0)
    monkeypatch.setattr("components.ledger.store.REST_FACTOR", 1e9)
    monkeypatch.setattr("components.ledger.store.LONGEST_REST", 1.0)
    before = note(store)
    copy.set("claims", "zone-jobs", "note", "Mended.")
    assert note(store) == before
    time.sleep(1.1)
    assert note(store) == "Mended."

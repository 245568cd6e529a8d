"""Every call of a load fails in turn: the last good data stay, byte for byte, until the files can be read again."""

import errno
import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from components.ledger import store as storing
from components.ledger.store import Store
from components.service.api import api_routes
from components.tables.backup import Backup
from tests.curator import Copy
from tests.faults import LONG
from tests.faults.disk import ERRORS, SHORT, Call, Disk
from tests.project import GEOMETRY, ROOT

ASKED = ("data/claims.csv", "data/claims.json", "coverage.csv", *(("destinations.json", "atlas.zip") if LONG else ()))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Copy:
    """A curator's folder that need not rest before it is read."""
    monkeypatch.setattr(storing, "SETTLE_SECONDS", 0)
    copy = Copy.into(tmp_path)
    shutil.copy(ROOT / "data" / "README.md", copy.data)
    return copy


def edited(copy: Copy, number: int) -> None:
    copy.set("claims", "zone-jobs", "note", f"Edit {number}.")


def asked(client: TestClient) -> tuple[dict[str, bytes], str]:
    """What the data routes give, and how many problems they tell of."""
    answers = {path: client.get(f"/api/{path}") for path in ASKED}
    assert {answer.status_code for answer in answers.values()} == {200}
    (told,) = {answer.headers.get("atlas-data-problems", "") for answer in answers.values()}
    return {path: answer.content for path, answer in answers.items()}, told


def tries(calls: list[Call]) -> Iterator[tuple[Call, str]]:
    """Each call with each way to fail; in short, one call in fifteen, with one of them in turn."""
    ways = [(call, [*ERRORS, SHORT] if call.name == "read" and call.turn == 0 else [*ERRORS]) for call in calls]
    for place, (call, kinds) in enumerate(ways if LONG else ways[::15]):
        yield from ((call, kind) for kind in (kinds if LONG else [kinds[place % len(kinds)]]))


def test_every_call_of_a_load_may_fail(project: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    disk, store = Disk(project.data.parent), Store(project.data, project.seeds)
    with TestClient(Starlette(routes=api_routes(store, GEOMETRY))) as client:
        good, _ = asked(client)
        disk.put_on(monkeypatch)
        edited(project, 0)
        disk.watch()
        store.current()
        calls = list(disk.calls)
        kept, edits, tried = 0, itertools.count(1), 0
        good, _ = asked(client)
        for call, kind in tries(calls):
            edited(project, next(edits))
            disk.broken, disk.how, disk.hits = call, kind, 0
            disk.watch()
            found, told = asked(client)
            assert disk.hits, f"{call} was not made"
            if told:
                assert found == good, f"{call} {kind}"
                assert all(problem.message for problem in store.current().problems)
                kept += 1
            else:
                assert call.name in ("stat", "listdir"), f"{call} {kind} went unnoticed"
                assert f"Edit {tried + 1}.".encode() in found["data/claims.csv"]
            disk.broken, tried = None, tried + 1
            good, told = asked(client)
            assert told == "", f"{call} {kind} is not over"
            assert f"Edit {tried}.".encode() in good["data/claims.csv"]
    print(f"{tried} failures of {len(calls)} calls; in {kept} of them the last good data stayed")
    assert tried >= len(calls) // 15 > 6
    assert kept > tried / 2


def test_a_page_tells_of_it_and_shows_the_last_good_data(project: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    store, disk = Store(project.data, project.seeds), Disk(project.data.parent)
    store.current()
    monkeypatch.setattr("components.interface.frame.store", lambda: store)
    disk.put_on(monkeypatch)
    edited(project, 1)
    disk.broken, disk.how = Call("read", "events.csv", 0), "EIO"
    page = AppTest.from_file(str(ROOT / "pages" / "router.py"), default_timeout=30)
    page.switch_page("growth.py")
    page.run()
    assert [one.value for one in page.title] == ["Growth"]
    assert "the last sound dataset" in page.warning[0].value
    assert [one.value for one in page.code if "events.csv" in one.value] == [
        "events.csv: cannot be read: Input/output error"
    ]
    disk.broken = None
    page.run()
    assert not page.warning


# The last good dataset on disk


def started(copy: Copy) -> Store:
    """A new process, as far as its dataset is concerned."""
    return Store(copy.data, copy.seeds, Backup(copy.data.parent / "kept"))


def kept_in(copy: Copy) -> list[Path]:
    return sorted((copy.data.parent / "kept").iterdir())


def served(store: Store) -> dict[str, bytes]:
    with TestClient(Starlette(routes=api_routes(store, GEOMETRY))) as client:
        return asked(client)[0]


def test_a_start_with_a_broken_table_shows_the_last_good_data(project: Copy) -> None:
    before = served(started(project))
    project.path("claims").write_bytes(project.path("claims").read_bytes()[:9000])
    again = started(project)
    assert served(again) == before
    assert [problem.file for problem in again.current().problems] == ["claims.csv"]


def test_a_start_with_nothing_left_on_disk_does_too(project: Copy) -> None:
    before = served(started(project))
    shutil.rmtree(project.data)
    shutil.rmtree(project.seeds)
    assert served(started(project)) == before


def test_the_newest_good_data_are_kept_and_few_of_them(project: Copy) -> None:
    store = started(project)
    for number in range(5):
        edited(project, number)
        store.current()
    assert len(kept_in(project)) == 2
    project.path("events").unlink()
    assert b"Edit 4." in served(started(project))["data/claims.csv"]


@pytest.mark.parametrize("spoilt", [b"", b"PK", None])
def test_what_was_kept_and_is_not_as_it_was_written_is_not_shown(project: Copy, spoilt: bytes | None) -> None:
    started(project).current()
    (only,) = kept_in(project)
    only.write_bytes(only.read_bytes().replace(b"data/", b"dota/", 1) if spoilt is None else spoilt)
    project.path("events").unlink()
    assert started(project).current().atlas is None


FAILING = {
    "no folder can be made": (Path, "mkdir", errno.EACCES),
    "the file cannot be opened": (Path, "open", errno.EACCES),
    "the disk is full": (os, "fsync", errno.ENOSPC),
    "the file cannot be renamed": (Path, "replace", errno.EIO),
    "old ones cannot be listed": (Path, "glob", errno.EIO),
}


@pytest.mark.parametrize("what", FAILING)
def test_that_nothing_can_be_kept_stops_nobody_and_spoils_nothing(
    project: Copy, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    started(project).current()
    edited(project, 7)
    place, name, number = FAILING[what]

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken:
        broken.setattr(place, name, fail)
        store = started(project)
        assert store.current().problems == ()
        assert store.current().atlas is not None
    assert not [path for path in kept_in(project) if path.suffix != ".zip"]
    project.path("events").unlink()
    assert started(project).current().atlas is not None

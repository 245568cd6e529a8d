"""A server that is killed under open pages, and lines that break: the reader sees the same view again.

Run by `make faults`, alone on the machine: how soon a server is ready is held against four seconds.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import atlas as shown
from tests.browser.atlas import Visitor
from tests.faults import raw, times
from tests.faults.alive import MARK, VIEW, expect_view
from tests.faults.server import Line, started
from tests.faults.test_restart import served
from tests.project import copied

KILLED = times(2, 20)
READY = 4.0
"""Seconds from start to data."""
DROPS = (1, 60, 150)


def test_a_killed_server_comes_back_with_the_same_view(visit: Visitor, tmp_path: Path) -> None:
    """Half the time with a broken table on disk: then with the last good data, and saying so."""
    claims = copied(tmp_path) / "data" / "claims.csv"
    sound, ready = claims.read_bytes(), []
    with started(tmp_path) as server:
        before, visit.address = served(server), server.address
        page = visit(VIEW)
        expect_view(page)
        for life in range(KILLED):
            broken = life % 2 == 0
            server.kill()
            claims.write_bytes(sound[: len(sound) // 2] if broken else sound)
            ready.append(server.start())
            assert served(server) == before
            told = raw.get(server.address, "/api/overview.csv").header("atlas-data-problems")
            assert bool(told) == broken
            expect_view(page, told=broken)
    print(f"killed {KILLED} times, ready after {min(ready):.1f} to {max(ready):.1f} s")
    assert max(ready) < READY


@contextmanager
def restarted(visit: Visitor, folder: Path) -> Iterator[Page]:
    """A page under which the server was restarted: the new session has not seen it before, and its reader goes on."""
    copied(folder)
    with started(folder) as server:
        visit.address = server.address
        page = visit(VIEW)
        server.kill()
        server.start()
        expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-connection-state", "CONNECTED")
        yield page


def test_the_first_click_after_a_restart_opens_its_receipt(visit: Visitor, tmp_path: Path) -> None:
    with restarted(visit, tmp_path) as page:
        shown.mark(page, MARK).click()
        expect(shown.receipt(page).locator("mark").first).to_be_visible()
        shown.expect_years(page, "2020")


def test_what_is_opened_first_after_a_restart_is_not_empty(visit: Visitor, tmp_path: Path) -> None:
    with restarted(visit, tmp_path) as page:
        page.get_by_role("button", name="Take away").first.click()
        expect(page.get_by_role("tab", name="Cite")).to_be_visible()
        shown.expect_years(page, "2020")


@pytest.mark.parametrize("seconds", DROPS)
def test_a_line_that_breaks_brings_the_same_view_back(visit: Visitor, address: str, seconds: int) -> None:
    """After more than two minutes Streamlit has forgotten the session; the address has not."""
    line = Line(int(address.rpartition(":")[2]))
    try:
        visit.address = line.address
        page = visit(VIEW)
        expect_view(page)
        line.cut()
        expect(page.get_by_test_id("stApp")).not_to_have_attribute("data-test-connection-state", "CONNECTED")
        time.sleep(seconds)
        line.mend()
        expect_view(page)
    finally:
        line.close()
    print(f"the line was cut for {seconds} s")

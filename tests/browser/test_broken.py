"""Broken tables: the reader sees what is wrong and where; a server that runs keeps its last sound dataset."""

import contextlib
import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from components.__main__ import check
from tests.browser import atlas as shown
from tests.browser.atlas import Visitor
from tests.browser.server import serving
from tests.project import content, copied


def complaints(project: Path) -> list[str]:
    """What `python -m components check` says of a project's tables, line by line."""
    with contextlib.redirect_stdout(io.StringIO()) as said, contextlib.redirect_stderr(io.StringIO()):
        assert check(project / "data", project / "seeds") == 1
    return said.getvalue().splitlines()


def edited(name: str, old: str, new: str) -> Callable[[Path], None]:
    def edit(data: Path) -> None:
        text = (data / name).read_text(encoding="utf-8")
        assert old in text
        (data / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


BREAKAGES: dict[str, Callable[[Path], None]] = {
    "claims.csv:1 qualifier: the column is missing": edited("claims.csv", ",qualifier,", ",certainty,"),
    "'BLX' is unknown": edited("claims.csv", ",RU-MOW,BLR,", ",RU-MOW,BLX,"),
    "claims.csv: is not UTF-8": lambda data: _append(data / "claims.csv", b"\xff\xfe"),
    "products.csv: is missing": lambda data: (data / "products.csv").unlink(),
    "events.csv: is empty": lambda data: _empty(data / "events.csv"),
    "is not in the article": edited("claims.csv", "Belarus represented over", "Belarus took over"),
}
"""A part of the message that the breakage must lead to -> the breakage."""


def _append(path: Path, more: bytes) -> None:
    path.write_bytes(path.read_bytes() + more)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A project that has never had a sound dataset since its server was started, and its address."""
    project = copied(tmp_path_factory.mktemp("broken"))
    _empty(project / "data" / "claims.csv")
    with serving(project) as address:
        yield project, address


@pytest.mark.parametrize("message", BREAKAGES)
def test_a_broken_table_is_refused_with_the_checks_own_lines(
    visit: Visitor, broken: tuple[Path, str], message: str
) -> None:
    project, visit.address = broken
    shutil.rmtree(project / "data")
    shutil.rmtree(project / "seeds")
    content(project)
    BREAKAGES[message](project / "data")
    wanted = complaints(project)
    assert any(message in line for line in wanted)
    page = visit("/growth")
    expect(page.locator("h1")).to_have_text("The dataset has to be mended first")
    assert listed(page) == wanted
    assert "Traceback" not in page.content()
    expect(shown.chart(page)).to_have_count(0)
    expect(shown.table(page)).to_have_count(0)
    assert visit.complaints == []


def listed(page: Page) -> list[str]:
    """The problems that a page lists."""
    return str(page.get_by_test_id("stCode").locator("code").text_content()).splitlines()


def test_a_table_broken_while_the_server_runs_leaves_the_last_sound_dataset(visit: Visitor, tmp_path: Path) -> None:
    project = copied(tmp_path)
    claims = project / "data" / "claims.csv"
    with serving(project) as visit.address:
        page = visit("/growth")
        expect(shown.mark(page, "Moscow: high-tech goods, 2020 against 2019")).to_be_visible()
        rows = shown.marks(page).count()
        assert rows > 5
        sound = claims.read_bytes()
        edited("claims.csv", ",RU-MOW,BLR,", ",RU-MOW,BLX,")(project / "data")
        shown.year(page, "2020").click()
        shown.expect_years(page, "2020")
        expect(shown.notice(page).first).to_contain_text("the last sound dataset")
        expect(shown.mark(page, "Moscow: high-tech goods, 2020 against 2019")).to_be_visible()
        page.get_by_text("1 problem", exact=True).click()
        assert listed(page) == complaints(project)
        assert "BLX" in listed(page)[0]
        newcomer = visit("/growth")
        expect(shown.notice(newcomer).first).to_contain_text("the last sound dataset")
        expect(shown.marks(newcomer)).to_have_count(rows)
        claims.write_bytes(sound)
        shown.year(page, "2020").click()
        shown.expect_years(page)
        expect(shown.notice(page)).to_have_count(0)
        expect(shown.marks(page)).to_have_count(rows)
        assert "Traceback" not in page.content()

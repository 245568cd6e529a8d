"""One browser for the session; each visit is a fresh reader, without cache, history or cookies."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.atlas import PATIENCE, Visitor
from tests.browser.chromium import launch


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        started = launch(playwright)
        yield started
        started.close()


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Visitor]:
    """Open a page of the Atlas as a new reader."""
    visitor = Visitor(browser, address)
    yield visitor
    visitor.leave()

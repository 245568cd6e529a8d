"""One browser for the session, and in it one reader who has been here before; others come cold."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from tests.browser.atlas import PATIENCE, Visitor
from tests.browser.chromium import launch


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        started = launch(playwright)
        yield started
        started.close()


@pytest.fixture(scope="session")
def warm(browser: Browser) -> BrowserContext:
    return browser.new_context()


@pytest.fixture
def visit(browser: Browser, warm: BrowserContext, address: str) -> Iterator[Visitor]:
    """Open a page of the Atlas."""
    visitor = Visitor(browser, warm, address)
    yield visitor
    visitor.leave()

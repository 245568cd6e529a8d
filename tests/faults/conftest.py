"""The browser of the tests that need one."""

from tests.browser.conftest import browser, visit, warm

__all__ = ["browser", "visit", "warm"]

"""One reader of one system in the browser: what they do, and how long it takes until they see what it leads to."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import CDPSession, Error, Page, Playwright

from tests.bench.serving import await_answer
from tests.bench.systems import System
from tests.browser.chromium import launch

WATCH = (Path(__file__).parent / "watch.js").read_text(encoding="utf-8")
PATIENCE = 120_000
"""Milliseconds after which something has not happened."""
LOOK = 30
"""Milliseconds between two questions to the page, which keeps the time itself."""
SETTLE = 400
"""Milliseconds for the last frames of one action before the next."""


@dataclass(frozen=True)
class Seen:
    """Milliseconds until chart and table show it, and until the map does too."""

    shown: float
    mapped: float


@contextmanager
def reader(playwright: Playwright, system: System, first: str = "India") -> Iterator[Page]:
    """A page of a new reader in a browser of their own: what one system leaves to be drawn delays no other.

    Nothing is cached; it notes when `first` is shown.
    """
    browser = launch(playwright)
    page = browser.new_page(viewport={"width": 1280, "height": 1400}, color_scheme="light")
    page.set_default_timeout(PATIENCE)
    page.add_init_script(f"{WATCH}\n{armed(system, first, clicked=False)}\nbench.goOn({TURNED})")
    try:
        yield page
    finally:
        browser.close()


def armed(system: System, place: str, *, clicked: bool) -> str:
    """Watch for a place to be shown."""
    since = "null" if clicked else "0"
    return f"bench.arm(() => {system.shown(place)}, () => {system.mapped(place)}, {since})"


def opened(page: Page, address: str, system: System) -> Seen:
    """Go to the page, and see it complete."""
    page.goto(f"{address}{system.path}", wait_until="commit")
    return seen(page)


def painted(page: Page) -> float:
    """Milliseconds from the start of the page to its first contentful paint."""
    return float(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))


def seen(page: Page) -> Seen:
    """Wait until what is watched for is shown."""
    until(page, "Boolean(window.bench) && bench.mapped !== null")
    found: dict[str, float] = page.evaluate("({shown: bench.shown, mapped: bench.mapped})")
    page.wait_for_timeout(SETTLE)
    return Seen(**found)


def until(page: Page, condition: str) -> None:
    """Ask the page again and again; its own waiting would need unsafe-eval, which the Atlas forbids."""
    deadline = time.monotonic() + PATIENCE / 1000
    while not _holds(page, condition):
        if time.monotonic() > deadline:
            raise TimeoutError(f"in vain: {condition}")
        page.wait_for_timeout(LOOK)


def _holds(page: Page, condition: str) -> bool:
    """Ask the page; one that is being left for another cannot tell."""
    try:
        return bool(page.evaluate(condition))
    except Error:
        return False


def filtered(page: Page, system: System) -> Seen:
    """Choose Belarus beside India, and see it in chart, table and map; then take it back."""
    take = _dash if system.name == "Dash" else _streamlit
    return take(page, armed(system, "Belarus", clicked=True))


def _streamlit(page: Page, watch: str) -> Seen:
    box = page.get_by_role("combobox", name="Country")
    box.fill("Belarus")
    option = page.get_by_role("option", name="Belarus", exact=True)
    option.hover()
    page.evaluate(watch)
    option.click()
    found = seen(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Remove Belarus").click()
    _gone(page, "[data-testid=stVegaLiteChart] svg text")
    return found


def _dash(page: Page, watch: str) -> Seen:
    page.locator("#country").click()
    option = page.locator(".dash-options-list-option", has_text="Belarus")
    option.hover()
    page.evaluate(watch)
    option.click()
    found = seen(page)
    option.click()
    _gone(page, "#chart .ytick text")
    page.keyboard.press("Escape")
    return found


def _gone(page: Page, selector: str) -> None:
    until(page, f"!bench.says({selector!r}, /Belarus/)")
    page.wait_for_timeout(SETTLE)


def turned(page: Page, address: str, system: System) -> float:
    """Milliseconds from a click on the link to Growth until its title and a chart stand there; nothing is filtered."""
    page.goto(address + system.path.partition("?")[0])
    until(page, f"Boolean(window.bench) && {CHARTED}")
    page.wait_for_timeout(2 * SETTLE)
    link = page.locator("a[href*='growth']").first
    link.hover()
    page.evaluate(f"bench.turn({TURNED})")
    link.click()
    took = seen(page).shown
    page.evaluate("bench.turned()")
    return took


CHARTED = "document.querySelector('[data-testid=stVegaLiteChart] svg, .js-plotly-plot .bars path') !== null"
"""A chart is drawn."""
TURNED = f"() => bench.says('h1', /^Growth$/) && {CHARTED}"
"""The other page stands there."""


class Traffic:
    """Counts the bytes that a page takes from the server, answers as they were packed and messages as they are."""

    def __init__(self, page: Page) -> None:
        self.bytes = 0.0
        self._session: CDPSession = page.context.new_cdp_session(page)
        self._session.send("Network.enable")
        self._session.on("Network.loadingFinished", self._answer)
        self._session.on("Network.webSocketFrameReceived", self._message)

    def counted(self) -> float:
        """The bytes until now. Ends the count, which would slow down whatever is done by many messages."""
        self._session.detach()
        return self.bytes

    def _answer(self, event: dict[str, Any]) -> None:
        self.bytes += event["encodedDataLength"]

    def _message(self, event: dict[str, Any]) -> None:
        self.bytes += len(event["response"]["payloadData"]) * 3 / 4


def first_page(page: Page, address: str, system: System, began: float) -> float:
    """Milliseconds from `began` (time.perf_counter), when the server was started, to the complete page."""
    await_answer(address)
    opened(page, address, system)
    return (time.perf_counter() - began) * 1000 - SETTLE

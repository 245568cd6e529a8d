"""The Atlas as a reader sees and uses it: how to open a page, what stands on it, and how to pick things."""

import io
import math
import re
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from PIL import Image
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, Position, Request, expect

from components.figures.world import VIEW

PATIENCE = 60_000
"""Milliseconds after which something has not happened: a busy machine without a graphics card draws maps slowly."""
TITLES = {
    "": "Moscow Export Atlas",
    "destinations": "Destinations",
    "growth": "Growth",
    "clusters": "SEZ clusters",
    "products": "Products",
    "support": "Support",
    "evidence": "Evidence",
    "data": "Data",
}
"""Path of each page -> its title."""
PROBES = re.compile(r"/\w+/_stcore/(health|host-config)$")
"""What Streamlit's page asks for beside a deep link before it finds its server; the 404 is its own."""


@dataclass
class Visitor:
    """Opens pages as readers do, and writes down what their browsers asked for and complained of.

    A reader who comes cold has a browser that was never here; others share one that knows the Atlas's files.
    """

    browser: Browser
    warm: BrowserContext
    address: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    closing: list[BrowserContext | Page] = field(default_factory=list)

    def __call__(self, path: str, width: int = 1280, height: int = 900, **context: Any) -> Page:
        """A page of the Atlas, drawn."""
        return self.go(self._opened(width, height, **context), path)

    def cold(self, path: str) -> Page:
        """The same for a reader who comes cold."""
        return self(path, color_scheme="light")

    def blank(self) -> Page:
        """An empty page of the reader's browser, on its way to the Atlas."""
        return self._opened(1280, 900)

    def embedded(self, path: str, width: int = 800, height: int = 640) -> Page:
        """One of its charts, as it stands in the page of somebody else."""
        page = self._opened(width, height)
        page.goto(f"{self.address}{path}")
        expect(headings(page)).to_be_visible()
        return page

    def _opened(self, width: int, height: int, **context: Any) -> Page:
        reader = self.browser.new_context(**context) if context else self.warm
        reader.set_default_timeout(PATIENCE)
        page = reader.new_page()
        self.closing.append(reader if context else page)
        page.set_viewport_size({"width": width, "height": height})
        page.on("request", self._request)
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        return page

    def go(self, page: Page, path: str) -> Page:
        """The same reader at another address."""
        page.goto(f"{self.address}{path}")
        return drawn(page)

    def leave(self) -> None:
        """Close what was opened."""
        for opened in self.closing:
            opened.close()

    def _request(self, request: Request) -> None:
        self.requests.append(request.url)

    def _console(self, message: ConsoleMessage) -> None:
        at = message.location.get("url", "")
        if message.type == "error" and not PROBES.search(at):
            self.complaints.append(f"{message.text} ({at})")


PHONE = 390
"""Pixels of a telephone's width."""
EXCESS = """() => {
  const scrolled = [document.documentElement, ...document.querySelectorAll('[data-testid=stMain], .stApp')];
  return Math.max(...scrolled.map(one => one.scrollWidth - one.clientWidth));
}"""
"""Pixels by which the page is wider than the screen."""


def drawn(page: Page) -> Page:
    """Wait until the server has sent the whole page."""
    expect(page.locator("h1")).to_be_visible()
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
    return page


def query(page: Page) -> dict[str, str]:
    """The parameters in the address."""
    return dict(parse_qsl(urlsplit(page.url).query))


def expect_query(page: Page, **wanted: str) -> None:
    """Wait until the address has these parameters and no others."""
    page.wait_for_url(lambda url: dict(parse_qsl(urlsplit(url).query)) == wanted)


def headings(page: Page) -> Locator:
    """What the exhibits say."""
    return page.locator("h2")


def notice(page: Page) -> Locator:
    """Notices on the page: what was dropped, what is missing."""
    return page.get_by_test_id("stAlert")


# The filters


def year(page: Page, name: str) -> Locator:
    """A pill of the year filter."""
    return page.get_by_role("button", name=name, exact=True)


def years(page: Page) -> Locator:
    """The pills of the year filter."""
    return page.get_by_role("toolbar", name="Year").get_by_role("button")


def expect_years(page: Page, *wanted: str) -> None:
    """Wait until exactly these years are chosen, and the filter is there once: while a page moves, it may be twice."""
    expect(page.get_by_role("toolbar", name="Year")).to_have_count(1)
    expect(page.get_by_role("toolbar", name="Year")).to_be_visible()
    expect(years(page).and_(page.locator("[aria-pressed=true]"))).to_have_text(list(wanted))


def expect_countries(page: Page, *wanted: str) -> None:
    """Wait until exactly these countries are chosen."""
    expect(page.get_by_test_id("stMultiSelect")).to_be_visible()
    expect(page.get_by_test_id("stMultiSelect").locator("[data-tag]")).to_have_text(list(wanted))


def choose_country(page: Page, name: str) -> None:
    """Pick a country from the list, as a reader does who types its name."""
    page.get_by_role("combobox", name="Country").fill(name)
    page.get_by_role("option", name=name, exact=True).click()
    page.keyboard.press("Escape")


def turn_to(page: Page, title: str) -> None:
    """Go to another page by the navigation."""
    page.get_by_role("link", name=title, exact=True).first.click()
    expect(page.locator("h1")).to_have_text(title)
    drawn(page)


# Charts


def chart(page: Page, number: int = 0) -> Locator:
    """One of the charts."""
    return page.get_by_test_id("stVegaLiteChart").nth(number)


def marks(page: Page, number: int = 0) -> Locator:
    """The marks of a chart that can be picked: those that say what they are."""
    return chart(page, number).locator("path[aria-label^='What: ']")


def spoken(page: Page, number: int = 0) -> Locator:
    """All that a screen reader hears of a chart's marks."""
    return chart(page, number).locator(":is(path, line, text)[role=graphics-symbol]")


def mark(page: Page, label: str, number: int = 0) -> Locator:
    """The mark with this label."""
    return chart(page, number).locator(f"path[aria-label^='What: {label};']").first


def expect_marks(page: Page, *labels: str, number: int = 0) -> None:
    """Wait until a chart has exactly the rows with these labels, in this order, and says each of them once."""
    said = [re.compile(f"^What: {re.escape(label)};") for label in labels]
    expect(marks(page, number)).to_have_count(len(labels))
    expect(spoken(page, number)).to_have_count(len(labels))
    for place, words in enumerate(said):
        expect(marks(page, number).nth(place)).to_have_attribute("aria-label", words)


# Tables


ROW = 35
"""Pixels of a row of a table, its header too."""


def table(page: Page, number: int = 0) -> Locator:
    """One of the tables."""
    return page.get_by_test_id("stDataFrame").nth(number)


def cell(page: Page, column: int, row: int, number: int = 0) -> Locator:
    """A cell as a screen reader finds it; the drawing itself is a canvas."""
    return table(page, number).get_by_test_id(f"glide-cell-{column}-{row}")


def click_cell(page: Page, row: int, number: int = 0, across: int = 40) -> None:
    """Click a cell of this row, `across` pixels from the left edge."""
    canvas = table(page, number).get_by_test_id("data-grid-canvas")
    canvas.evaluate("canvas => canvas.scrollIntoView({block: 'center'})")
    place: Position = {"x": across, "y": ROW * (row + 1) + ROW // 2}
    canvas.hover(position=place, force=True)
    canvas.click(position=place, force=True)


# Receipts

SENTENCE = "Belarus represented over 40% of Moscow's total microelectronics exports, while India stood at around 30%."
"""A sentence that two claims quote."""


def receipt(page: Page) -> Locator:
    """The dock with the receipts of what was picked."""
    return page.locator(".st-key-receipt")


def expect_receipt(page: Page, quote: str, figure: str | None = None) -> None:
    """Wait for a receipt with this sentence highlighted, and this figure in it."""
    expect(receipt(page).locator("mark").first).to_have_text(quote)
    if figure is not None:
        expect(receipt(page).locator("mark b").first).to_have_text(figure)


def highlight(page: Page, words: str) -> Locator:
    """The first highlight with these words in the article of the Evidence page."""
    return page.locator(".atlas-text a", has_text=words).first


def close_receipt(page: Page) -> None:
    """Close the dock."""
    receipt(page).get_by_role("button", name="Close").click()
    expect(receipt(page)).to_have_count(0)


# The map

TILE = 512
"""Pixels of the whole world at zoom 0."""
Point = tuple[float, float]


def world_map(page: Page) -> Locator:
    """The map's canvas."""
    return page.locator("#deckgl-overlay")


def on_map(page: Page, place: Point) -> Point:
    """Where a longitude and latitude lie on the map's canvas, before anyone has moved it."""
    box = world_map(page).bounding_box()
    assert box is not None
    scale = 2 ** VIEW["zoom"]
    (x, y), (middle_x, middle_y) = mercator(*place), mercator(VIEW["longitude"], VIEW["latitude"])
    return (x - middle_x) * scale + box["width"] / 2, (y - middle_y) * scale + box["height"] / 2


def mercator(longitude: float, latitude: float) -> Point:
    north = math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2))
    return (longitude + 180) / 360 * TILE, (1 - north / math.pi) / 2 * TILE


def point_at(page: Page, place: Point, says: str | re.Pattern[str]) -> Point:
    """Move the mouse to a place, until the map says what is there; returns where the mouse is."""
    world_map(page).scroll_into_view_if_needed()
    box, (x, y) = world_map(page).bounding_box(), on_map(page, place)
    assert box is not None
    x, y = box["x"] + x, box["y"] + y
    page.mouse.move(x - 2, y)
    page.mouse.move(x, y)
    expect(page.locator(".deck-tooltip")).to_have_text(says)
    return x, y


def click_map(page: Page, place: Point, says: str) -> None:
    """Pick what is at a place and is called so, and wait for its receipt.

    deck.gl takes a press for a drag if it lasts more than a quarter of a second, and on a busy machine without a
    graphics card the press itself may take that long to be handled; a reader then clicks again.
    """
    for _ in range(PRESSES):
        x, y = point_at(page, place, says)
        page.mouse.click(x, y)
        with suppress(AssertionError):
            expect(receipt(page)).to_be_visible(timeout=PATIENCE / PRESSES)
            return
    raise AssertionError(f"clicking {says!r} opens no receipt")


PRESSES = 4


def colour_at(page: Page, place: Point) -> tuple[int, int, int]:
    """The colour of the map at a place: red, green, blue."""
    expect(world_map(page)).to_be_visible()
    picture = Image.open(io.BytesIO(world_map(page).screenshot())).convert("RGB")
    x, y = on_map(page, place)
    colour = picture.getpixel((round(x), round(y)))
    assert isinstance(colour, tuple)
    return int(colour[0]), int(colour[1]), int(colour[2])


def is_filled(page: Page, place: Point) -> bool:
    """Whether the map is blue there, as it is where a share is stated, and not grey or empty."""
    red, _, blue = colour_at(page, place)
    return blue - red > FILLED


FILLED = 25
"""How much bluer than grey a filled country is, of 255."""


def expect_filled(page: Page, place: Point, *, filled: bool) -> None:
    """Wait until a place on the map is filled, or is not."""
    _until(page, lambda: is_filled(page, place) == filled, f"{place} should {'' if filled else 'not '}be filled")


def expect_land(page: Page, place: Point) -> None:
    """Wait until the land is drawn: a place on it differs from the sea."""
    _until(page, lambda: colour_at(page, place) != colour_at(page, SEA), f"there is no land at {place}")


SEA: Point = (-35.0, 45.0)


def expect_fits(page: Page) -> None:
    """Wait until nothing is wider than the screen."""
    _until(page, lambda: page.evaluate(EXCESS) == 0, "the page scrolls sideways")


def _until(page: Page, holds: Callable[[], bool], wanted: str) -> None:
    """Look again and again; what is drawn in a canvas tells nobody when it is done."""
    deadline = time.monotonic() + PATIENCE / 1000
    while not holds():
        assert time.monotonic() < deadline, wanted
        page.evaluate("() => new Promise(requestAnimationFrame)")

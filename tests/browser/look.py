"""Take a picture of every page, to look at: `python -m tests.browser.look FOLDER [PAGE ...]`.

At three widths, light and dark; unfiltered, filtered, and with no row left.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.atlas import PATIENCE, TITLES, Visitor
from tests.browser.chromium import launch
from tests.browser.server import serving
from tests.project import ROOT

WIDTHS = (1440, 820, 390)
SCHEMES = ("light", "dark")
CHOICES = {"": "", "filtered": "?country=IND", "empty": "?country=TUR&year=2016"}
"""Part of the file's name -> the choice in the address."""
SETTLE = 1_500
"""Milliseconds that a map without a graphics card still draws when all has been sent."""


TALLEST = 6_000
"""Pixels of a picture; what is below is left out."""


def views(pages: list[str]) -> Iterator[tuple[str, str, int, str]]:
    """Yield file name, address, width and colour scheme of every picture."""
    for page in pages:
        for suffix, query in CHOICES.items():
            for width in WIDTHS:
                for scheme in SCHEMES:
                    name = "-".join(part for part in (page or "overview", suffix, str(width), scheme) if part)
                    yield f"{name}.png", f"/{page}{query}", width, scheme


def full_height(page: Page) -> int:
    """Return the height of all that the page scrolls over, in pixels."""
    height: int = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
    return height


def take(folder: Path, pages: list[str]) -> None:
    """Write a picture of each view into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    expect.set_options(timeout=PATIENCE)
    with serving(ROOT) as address, sync_playwright() as playwright:
        browser = launch(playwright)
        for name, path, width, scheme in views(pages):
            visit = Visitor(browser, browser.new_context(), address)
            page = visit(path, width=width, height=900, color_scheme=scheme)
            page.wait_for_timeout(SETTLE)
            page.set_viewport_size({"width": width, "height": min(TALLEST, full_height(page))})
            page.wait_for_timeout(SETTLE)
            page.screenshot(path=folder / name, animations="disabled")
            visit.leave()
        browser.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.browser.look", description="Take a picture of every page.")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("pages", nargs="*", choices=[*TITLES], help="paths of pages; all if left out")
    chosen = parser.parse_args()
    take(chosen.folder, chosen.pages or list(TITLES))

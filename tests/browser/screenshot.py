"""The README's picture: `python -m tests.browser.screenshot PICTURE.png`."""

import argparse
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

from tests.browser import atlas as shown
from tests.browser.atlas import PATIENCE, Visitor
from tests.browser.chromium import launch
from tests.browser.server import serving
from tests.project import ROOT

INDIA, BRAZIL = (77.0, 20.5), (-55.0, -12.0)


def take(path: Path) -> None:
    """Take a picture of the Destinations page, once chart and map are drawn."""
    expect.set_options(timeout=PATIENCE)
    with serving(ROOT) as address, sync_playwright() as playwright:
        browser = launch(playwright)
        visit = Visitor(browser, browser.new_context(), address)
        page = visit("/destinations", width=1440, height=900, color_scheme="light")
        expect(shown.mark(page, "Belarus")).to_be_visible()
        shown.expect_filled(page, INDIA, filled=True)
        shown.expect_land(page, BRAZIL)
        page.wait_for_load_state("networkidle")
        page.mouse.move(0, 0)
        page.screenshot(path=path, animations="disabled")
        visit.leave()
        browser.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.browser.screenshot", description=__doc__)
    parser.add_argument("path", type=Path)
    take(parser.parse_args().path)

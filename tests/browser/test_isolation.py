"""Nothing leaves the machine, and nothing is left broken in the browser."""

from urllib.parse import urlsplit

from playwright.sync_api import expect

from tests.browser import atlas as shown
from tests.browser.atlas import TITLES, Visitor


def test_no_page_asks_another_host_or_leaves_an_error(visit: Visitor) -> None:
    page = visit("/")
    for name, title in TITLES.items():
        visit.go(page, f"/{name}")
        expect(page.locator("h1")).to_have_text(title)
        if name == "destinations":
            shown.expect_filled(page, (77.0, 20.5), filled=True)
        page.wait_for_load_state("networkidle")
    hosts = {urlsplit(url).netloc for url in visit.requests if not url.startswith(("data:", "blob:"))}
    assert hosts == {urlsplit(visit.address).netloc}
    assert len(visit.requests) > 8 * len(TITLES), "the requests were not seen"
    assert visit.complaints == []

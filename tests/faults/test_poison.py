"""Tables that pass every check and hold hostile text: in page, tooltip and download it stays text."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from components.figures.drawings import DRAWINGS
from components.interface.literal import WORD_JOINER, literal
from tests.browser import atlas as shown
from tests.browser.atlas import Visitor
from tests.browser.server import serving
from tests.faults import LONG, raw
from tests.faults.poison import NOWHERE, RUNS, URL, poison
from tests.project import copied

PAGES = {
    "evidence": "?claim=zone-jobs",
    "destinations": "?country=BLR",
    "": "",
    "growth": "?claim=zone-jobs",
    "clusters": "",
    "products": "?claim=products/microelectronics",
    "support": "",
    "data": "?table=rulings",
}
"""Page -> what is chosen on it; the receipts show notes."""
LOOKED_AT = tuple(PAGES) if LONG else ("evidence",)

SUSPECT = """() => {
  const honest = link => {
    const said = link.textContent.trim();
    return said === 'open_in_newOriginal' || (said.startsWith('https://') && new URL(said).href === link.href);
  };
  const runs = '[onerror], [onload], [onclick], a[href^="javascript:" i], object, embed, base';
  const set = {'strong': 'loud', 'em': 'loud', 'code': 'code', '[class*=MarkdownColored]': 'red',
    '[data-testid=stIconMaterial]': 'delete'};
  return [...document.querySelectorAll('*')].filter(one =>
    one.matches(runs) || one.matches('[src*="evil.example"], .katex')
    || (one.matches('a[href*="evil.example"]') && !honest(one))
    || Object.entries(set).some(([what, text]) => one.matches(what) && one.textContent === text)
  ).map(one => one.outerHTML.slice(0, 200));
}"""
"""Whatever could run, and text that was set as something else. An address may become a link to itself."""

MAY_RUN = """() => [...document.querySelectorAll('*')].filter(one =>
  one.matches('script, foreignObject, a, image, use, iframe')
  || [...one.attributes].some(each => /^on|href$|^src$/i.test(each.name) || /url[(](?!#)/i.test(each.value))
).map(one => one.outerHTML.slice(0, 200))"""
"""Whatever could run or fetch in a picture."""


@pytest.fixture(scope="module")
def poisoned(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A poisoned project and its address."""
    project = copied(tmp_path_factory.mktemp("poisoned"))
    assert poison(project / "data") > 250
    with serving(project) as address:
        assert raw.get(address, "/api/overview.csv").header("atlas-data-problems") == ""
        yield project, address


@pytest.mark.parametrize("name", LOOKED_AT)
def test_hostile_text_stays_text_on_a_page(visit: Visitor, poisoned: tuple[Path, str], name: str) -> None:
    visit.address = poisoned[1]
    page = visit(f"/{name}{PAGES[name]}")
    expect(page.get_by_role("button", name="Take away").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    if name == "evidence":
        expect(page.get_by_text("Ruling:").last).to_be_visible()
        said = page.locator("body").inner_text().replace(WORD_JOINER, "")
        assert all(text in said for text in RUNS), "the hostile texts are not on the page"
        expect(page.get_by_role("link", name="Original")).to_have_attribute("href", URL)
    assert page.evaluate(SUSPECT) == []
    assert page.evaluate("() => window.ran") is None
    assert {urlsplit(url).netloc for url in visit.requests if url.startswith("http")} == {
        urlsplit(visit.address).netloc
    }
    assert visit.complaints == []


def test_hostile_text_stays_text_in_tooltips(visit: Visitor, poisoned: tuple[Path, str]) -> None:
    visit.address = poisoned[1]
    page = visit("/clusters")
    mark = shown.marks(page).first
    mark.scroll_into_view_if_needed()
    mark.hover(force=True)
    tip = page.locator("#vg-tooltip-element")
    expect(tip).to_be_visible()
    assert any(text in tip.inner_text() for text in RUNS)
    assert tip.locator("img, script, svg, a").count() == 0
    assert page.evaluate("() => window.ran") is None


def test_hostile_text_stays_text_in_the_tooltip_of_the_map(visit: Visitor, poisoned: tuple[Path, str]) -> None:
    visit.address = poisoned[1]
    page = visit("/destinations?flow=RU-MOW.high-tech-goods", width=1440)
    shown.point_at(page, NOWHERE[1], re.compile("^East Asia"))
    tip = page.locator(".deck-tooltip")
    assert any(text in tip.inner_text() for text in RUNS)
    assert tip.locator("*").count() == 0
    assert page.evaluate("() => window.ran") is None


def test_hostile_text_stays_text_in_a_picture(visit: Visitor, poisoned: tuple[Path, str]) -> None:
    """Opened by itself, where a picture may do all that a page may."""
    visit.address = poisoned[1]
    page = visit.blank()
    for name in DRAWINGS:
        page.goto(f"{poisoned[1]}/api/{name}.svg")
        assert page.evaluate("() => document.documentElement.localName") == "svg"
        assert page.evaluate(MAY_RUN) == []
        assert page.evaluate("() => window.ran") is None
        said = page.evaluate("() => document.documentElement.textContent")
        assert any(text in said for text in RUNS), f"the hostile texts are not in the picture of {name}"
    assert all(urlsplit(url).netloc == urlsplit(visit.address).netloc for url in visit.requests)


def test_hostile_text_is_the_same_text_in_a_download(poisoned: tuple[Path, str]) -> None:
    """Quoted as CSV has it, never shown as a page, and named harmlessly."""
    project, address = poisoned
    for table in ("rulings", "articles", "products"):
        answer = raw.get(address, f"/api/data/{table}.csv")
        assert answer.header("content-type") == "text/csv; charset=utf-8"
        assert answer.header("content-disposition") == f'attachment; filename="{table}.csv"'
        written = (project / "data" / f"{table}.csv").read_text(encoding="utf-8")
        assert list(csv.reader(io.StringIO(answer.body.decode("utf-8-sig")))) == list(csv.reader(io.StringIO(written)))
    assert raw.get(address, "/api/disputes.json").header("content-type") == "application/json"


MARKDOWN = [
    ("[a](b)", r"\[a\](b)"),
    ("$260 and $270", r"\$260 and \$270"),
    (":red[x] 10:30", r"\:red\[x\] 10\:30"),
    (":smile: :material/delete:", f":{WORD_JOINER}smile: :{WORD_JOINER}material/delete:"),
    ("# head\n- item", r"\# head - item"),
    ("- item", r"\- item"),
    ("12. item", r"12\. item"),
    ("&lt; & co", r"\&lt; & co"),
    ("about 40% (2024), 1.5 times", "about 40% (2024), 1.5 times"),
]


@pytest.mark.parametrize(("text", "written"), MARKDOWN)
def test_text_in_markdown_loses_its_signs_and_nothing_else(text: str, written: str) -> None:
    assert literal(text) == written

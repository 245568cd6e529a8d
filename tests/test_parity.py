"""One view, many forms: what is seen, heard, downloaded and printed is the same rows with the same hedges."""

import io
import json
import math
from typing import Any
from xml.etree import ElementTree

import pandas as pd
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit.dataframe_util import convert_arrow_bytes_to_pandas_df
from streamlit.testing.v1 import AppTest

from components.export import edition
from components.figures.chart import DATA
from components.figures.drawings import DRAWINGS, panels
from components.figures.look import Look
from components.ledger.load import Atlas
from components.ledger.store import Store
from components.service.api import api_routes
from components.views.catalogue import CATALOGUE
from components.wording.language import Language
from tests.curator import Copy
from tests.interface.test_pages import assert_sound, opened
from tests.project import GEOMETRY
from tests.published import CHOICES, unpacked

SAID = ("id", "figure", "qualifier", "reading", "obs_status", "disputes", "claim_ids")
"""What must be the same in every form, where a view has it."""
LOOK = Look("light", Language("en"))
pytestmark = pytest.mark.property
ENDS = {"growth": ("multiple_low", "multiple_high"), "destinations": ("sure", "end"), "levels": ("low", "end")}
"""View with one mark a figure -> the ends of what is drawn of its reading."""


@pytest.fixture(scope="module")
def client(folder: Copy) -> TestClient:
    return TestClient(Starlette(routes=api_routes(Store(folder.data, folder.seeds), GEOMETRY)))


def stated(frame: pd.DataFrame) -> list[dict[str, str]]:
    found = frame[[name for name in SAID if name in frame]].fillna("").astype(str)
    return found.to_dict("records")  # type: ignore[return-value]


def drawn(slug: str, frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows in the charts of a view."""
    return [row for panel in panels(slug, frame, LOOK) for row in panel.spec["datasets"][DATA]]


@pytest.mark.parametrize("slug", DRAWINGS)
@pytest.mark.parametrize("query", CHOICES)
def test_every_form_of_a_chart_says_the_same(client: TestClient, atlas: Atlas, slug: str, query: str) -> None:
    view = edition.of_slug(slug, CHOICES[query], atlas, Language("en")).view
    wanted = stated(view.frame)
    same = list(wanted[0]) if wanted else []
    for row, mark in zip(view.frame.to_dict("records"), drawn(slug, view.frame) if wanted else [], strict=True):
        shared = {*SAID, "label", "note", "source"} & set(mark) & set(row)
        assert {name: mark[name] for name in shared} == {name: row[name] for name in shared}
        if "figure" in row:
            assert f"{row['label']}: {row['figure']}" in view.spoken
    files = {ending: client.get(f"/api/{slug}.{ending}?{query}").content for ending in ("csv", "json", "zip", "svg")}
    for table in (files["csv"], unpacked(files["zip"])[f"{slug}.csv"]):
        assert stated(pd.read_csv(io.BytesIO(table), dtype=str, keep_default_na=False)) == wanted
    picture = json.loads(str(ElementTree.fromstring(files["svg"]).findtext("{http://www.w3.org/2000/svg}metadata")))
    for rows in (json.loads(files["json"])["records"], picture["rows"]):
        assert [{name: str(row[name] or "") for name in same} for row in rows] == wanted


@pytest.mark.parametrize("slug", ENDS)
@pytest.mark.parametrize("query", CHOICES)
def test_no_hedged_figure_is_drawn_as_a_bare_point(atlas: Atlas, slug: str, query: str) -> None:
    """What is about, over, almost, up to or derived has a stretch, or an arrow where nothing bounds it."""
    frame = edition.of_slug(slug, CHOICES[query], atlas, Language("en")).view.frame
    low, high = ENDS[slug]
    hedged = {row.id for row in frame.itertuples() if row.qualifier not in ("exact", "") or row.kind == "derived"}
    for mark in drawn(slug, frame) if len(frame) else []:
        if mark["id"] in hedged and mark[low] is not None and mark["kind"] != "derived":
            assert mark.get("open") or mark[high] is None or mark[low] < mark[high]
        if mark["kind"] == "derived" and slug != "destinations":
            assert mark[high] is None or mark.get("open") or mark[low] < mark[high]


PAGES = sorted({entry.page for slug, entry in CATALOGUE.items() if slug in DRAWINGS})


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("query", ["", "year=2020,undated", "country=BLR", "flow=RU-MOW.high-tech-goods"])
def test_a_pages_charts_and_tables_are_what_its_data_addresses_give(client: TestClient, page: str, query: str) -> None:
    app = opened(page, {name: value for name, _, value in (query.partition("="),) if name})
    assert_sound(app, page)
    shown = _marks(app)
    for slug, entry in CATALOGUE.items():
        if entry.page == page and slug in DRAWINGS:
            heeded = "" if query.partition("=")[0] not in entry.filters else query
            records = json.loads(client.get(f"/api/{slug}.json?{heeded}").content)["records"]
            tables = {str(cell) for table in app.dataframe for cell in table.value.to_numpy().ravel()}
            for record in records:
                assert record["id"] in shown or record["figure"] in tables


def _marks(app: AppTest) -> set[str]:
    """The ids of all marks that a page's charts draw."""
    charts = [chart.proto for chart in app.get("vega_lite_chart")]
    return {str(row) for chart in charts for data in chart.datasets for row in _ids(data)}


def _ids(data: Any) -> list[str]:
    frame = convert_arrow_bytes_to_pandas_df(data.data.data)
    return list(frame["id"]) if "id" in frame else []


def test_an_open_reading_stays_open_everywhere(client: TestClient) -> None:
    """What nothing bounds is empty in the files, never a number."""
    for slug in ("growth", "levels", "destinations"):
        for record in json.loads(client.get(f"/api/{slug}.json").content)["records"]:
            assert record["high"] is None or math.isfinite(record["high"])

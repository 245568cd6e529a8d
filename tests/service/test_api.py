"""The data routes, asked over HTTP: every file, every refusal, and the same facts in every form."""

import io
import json
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pandas as pd
import pytest
from httpx2 import Response
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components import caches
from components.export import edition
from components.export.csv_json import csv_file, file_name
from components.export.formats import FORMATS
from components.ledger.query import allowed_values
from components.ledger.store import Store
from components.service import data_routes as routes
from components.service.api import api_routes
from components.service.data_routes import data_routes
from components.tables.schema import TABLES
from components.views.catalogue import CATALOGUE
from components.views.tables import table
from components.wording.language import Language
from tests.curator import DATA, SEEDS, Copy
from tests.project import GEOMETRY
from tests.published import CHOICES, frozen, unpacked

ENGLISH = Language("en")
PARITY = ("id", "figure", "qualifier", "reading", "obs_status", "disputes", "claim_ids")
"""What must not get lost on the way out."""
TYPES = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "metadata.json": "application/json",
    "zip": "application/zip",
}


def serving(store: Store) -> TestClient:
    """A client of the data routes; what goes wrong in them is an answer, as it would be for a reader."""
    return TestClient(Starlette(routes=api_routes(store, GEOMETRY)), raise_server_exceptions=False)


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    with serving(Store(DATA, SEEDS)) as client:
        yield client


def error(response: Response) -> dict[str, Any]:
    """What an answer says is wrong; it has the one shape."""
    content = json.loads(response.content)
    assert set(content) == {"error"}
    assert set(content["error"]) - {"problems"} == {"status", "message", "parameter"}
    assert content["error"]["status"] == response.status_code
    assert response.headers["content-type"] == "application/json"
    found: dict[str, Any] = content["error"]
    return found


def strict(content: bytes) -> Any:
    """JSON without NaN and Infinity."""

    def refuse(constant: str) -> None:
        raise ValueError(constant)

    return json.loads(content, parse_constant=refuse)


def read_csv(content: bytes, like: pd.DataFrame) -> pd.DataFrame:
    """The file as pandas reads it, an empty cell being text where the view has text."""
    texts = {str(name): str for name in like.columns if like[name].dtype == "str"}
    numbers = {str(name): [""] for name in like.columns if name not in texts}
    return pd.read_csv(
        io.BytesIO(content), dtype=texts, keep_default_na=False, na_values=numbers, float_precision="round_trip"
    )


@pytest.mark.parametrize("slug", CATALOGUE)
@pytest.mark.parametrize("ending", FORMATS)
def test_every_view_comes_in_every_form(client: TestClient, slug: str, ending: str) -> None:
    """With its content type, and the name that the page's own download has."""
    answer = client.get(f"/api/{slug}.{ending}?year=2024")
    one = edition.of_slug(slug, CHOICES["year=2024"], frozen(), ENGLISH)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == TYPES.get(ending, FORMATS[ending].media_type)
    assert f'filename="{file_name(one.view, one.selection, ending)}"' in answer.headers["content-disposition"]
    assert answer.headers["atlas-data-version"] == frozen().dataset.version


@pytest.mark.parametrize("slug", CATALOGUE)
@pytest.mark.parametrize("query", CHOICES)
def test_pandas_reads_back_the_rows_of_the_view(client: TestClient, slug: str, query: str) -> None:
    view = edition.of_slug(slug, CHOICES[query], frozen(), ENGLISH).view
    content = client.get(f"/api/{slug}.csv?{query}").content
    assert content == csv_file(view)
    read = read_csv(content, view.frame)
    empty = [name for name in view.frame.columns if view.frame[name].isna().all()]
    pd.testing.assert_frame_equal(
        read.drop(columns=empty), view.frame.drop(columns=empty), check_dtype=not view.frame.empty
    )
    assert read[empty].isna().all(axis=None)


@pytest.mark.parametrize("slug", CATALOGUE)
@pytest.mark.parametrize("query", CHOICES)
def test_no_form_loses_a_hedge_a_status_a_dispute_or_a_claim(client: TestClient, slug: str, query: str) -> None:
    """CSV, JSON and the CSV in the package say the same of each row, and what the view says."""
    frame = edition.of_slug(slug, CHOICES[query], frozen(), ENGLISH).view.frame
    columns = [name for name in PARITY if name in frame]
    stated = frame[columns].fillna("").to_dict("records")
    document = strict(client.get(f"/api/{slug}.json?{query}").content)
    packed = unpacked(client.get(f"/api/{slug}.zip?{query}").content)
    for content in (client.get(f"/api/{slug}.csv?{query}").content, packed[f"{slug}.csv"]):
        read = pd.read_csv(io.BytesIO(content), dtype=str, keep_default_na=False)
        assert read[columns].to_dict("records") == stated
    assert [{name: row[name] or "" for name in columns} for row in document["records"]] == stated
    assert strict(packed[f"{slug}.metadata.json"]) == document["metadata"]
    assert document["metadata"] == strict(client.get(f"/api/{slug}.metadata.json?{query}").content)


@pytest.mark.parametrize("slug", CATALOGUE)
def test_json_holds_every_cell(client: TestClient, slug: str) -> None:
    """A number that is not stated is null, never zero and never NaN."""
    frame = edition.of_slug(slug, CHOICES[""], frozen(), ENGLISH).view.frame
    records = strict(client.get(f"/api/{slug}.json").content)["records"]
    assert records == [
        {name: None if pd.isna(value) else value for name, value in row.items()} for row in frame.to_dict("records")
    ]


@pytest.mark.parametrize("name", TABLES)
def test_every_table_comes_as_csv_and_json(client: TestClient, name: str) -> None:
    view = table(name, frozen(), ENGLISH)
    content = client.get(f"/api/data/{name}.csv").content
    assert content == csv_file(view)
    records = strict(client.get(f"/api/data/{name}.json").content)["records"]
    assert records == view.frame.to_dict("records")


def test_the_whole_dataset_comes_as_one_file(client: TestClient) -> None:
    answer = client.get("/api/atlas.zip")
    assert answer.headers["content-type"] == "application/zip"
    assert unpacked(answer.content)["data/claims.csv"] == (DATA / "claims.csv").read_bytes()


def listed(client: TestClient, path: str = "/api/") -> set[str]:
    """The addresses in the index."""
    index = strict(client.get(path).content)
    return {index["dataset"]} | {
        file for each in (*index["views"], *index["tables"]) for file in each["files"].values()
    }


@pytest.mark.parametrize("path", ["/api", "/api/"])
def test_the_index_lists_all_there_is(client: TestClient, path: str) -> None:
    index = strict(client.get(path).content)
    assert {name: tuple(each["values"]) for name, each in index["parameters"].items()} == allowed_values(frozen())
    assert listed(client, path) | {"/api/"} == {f"/api/{path}" for path in data_routes()}


@pytest.mark.property
def test_whatever_the_index_lists_can_be_fetched(folder: Copy) -> None:
    with serving(Store(folder.data, folder.seeds)) as client:
        assert all(client.get(file).status_code == 200 for file in listed(client))


def test_parameters_are_read_as_the_pages_read_them(client: TestClient) -> None:
    """Commas or repeats, in any order, once or twice: one choice, one file."""
    ways = ("country=BLR,IND", "country=IND&country=BLR", "country=IND,BLR,IND", "country=,IND,&country=BLR&year=")
    tags = {client.get(f"/api/destinations.csv?{way}").headers["etag"] for way in ways}
    assert len(tags) == 1


def test_a_filter_that_a_view_does_not_heed_changes_nothing(client: TestClient) -> None:
    """A page's choice may be passed on whole; neither rows nor name pretend that it was applied."""
    plain, filtered = client.get("/api/goods.csv"), client.get("/api/goods.csv?year=2020&country=BLR")
    assert plain.content == filtered.content
    assert plain.headers["content-disposition"] == filtered.headers["content-disposition"]


@pytest.mark.parametrize("path", data_routes())
def test_what_a_client_has_already_is_not_sent_again(client: TestClient, path: str) -> None:
    first = client.get(f"/api/{path}")
    again = client.get(f"/api/{path}", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert again.headers["cache-control"] == first.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ("{etag}", 304),
        ("W/{etag}", 304),
        ('"other", {etag}', 304),
        ('W/"other",W/{etag}', 304),
        ("*", 304),
        ('"other"', 200),
        ("", 200),
        ("{bare}", 200),
        ('"a{bare}"', 200),
    ],
)
def test_tags_are_compared_as_http_has_it(client: TestClient, header: str, status: int) -> None:
    etag = client.get("/api/overview.csv").headers["etag"]
    sent = header.format(etag=etag, bare=etag.strip('"'))
    assert client.get("/api/overview.csv", headers={"if-none-match": sent}).status_code == status


@pytest.mark.parametrize(
    "path", ["", "overview.csv", "overview.zip", "atlas.zip", "nothing.csv", "overview.csv?year=x"]
)
def test_head_answers_as_get_without_a_body(client: TestClient, path: str) -> None:
    got, asked = client.get(f"/api/{path}"), client.head(f"/api/{path}")
    assert (asked.status_code, asked.content) == (got.status_code, b"")
    assert asked.headers == got.headers


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "TRACE", "FOO"])
@pytest.mark.parametrize("path", ["", "overview.csv", "nothing.csv"])
def test_the_data_can_only_be_read(client: TestClient, method: str, path: str) -> None:
    answer = client.request(method, f"/api/{path}")
    assert error(answer)["status"] == 405
    assert answer.headers["allow"] == "GET, HEAD, OPTIONS"
    assert "access-control-allow-origin" not in answer.headers


def test_pages_of_other_sites_may_read_the_data(client: TestClient) -> None:
    """Refusals too, so that their script can tell its user what is wrong."""
    for path in ("overview.csv", "overview.csv?year=x", "nothing.csv"):
        assert client.get(f"/api/{path}").headers["access-control-allow-origin"] == "*"
    asked = {"origin": "https://elsewhere.example", "access-control-request-method": "GET"}
    before = client.options("/api/overview.csv", headers=asked)
    assert before.status_code == 204
    assert before.headers["access-control-allow-origin"] == "*"
    assert before.headers["access-control-allow-methods"] == "GET, HEAD, OPTIONS"
    assert "access-control-allow-credentials" not in before.headers


@pytest.mark.parametrize(
    ("query", "parameter", "words"),
    [
        ("year=1999", "year", ["1999", "2024", "undated"]),
        ("year=2024,1999", "year", ["1999", "2024"]),
        ("country=XXX", "country", ["XXX", "BLR"]),
        ("country=blr", "country", ["blr", "BLR"]),
        ("flow=nobody", "flow", ["nobody", "RU-MOW.microelectronics"]),
        ("lang=xx", "lang", ["xx", "en"]),
        ("colour=red", "colour", ["colour", "year", "country", "flow", "lang"]),
        ("claim=x", "claim", ["claim", "year"]),
    ],
)
def test_what_is_not_known_is_refused_with_what_is(
    client: TestClient, query: str, parameter: str, words: list[str]
) -> None:
    answer = client.get(f"/api/destinations.csv?{query}")
    said = error(answer)
    assert (said["status"], said["parameter"]) == (400, parameter)
    assert all(word in said["message"] for word in words)


@pytest.mark.parametrize("path", ["", "atlas.zip", "data/claims.csv"])
def test_what_is_whole_takes_no_filter(client: TestClient, path: str) -> None:
    assert error(client.get(f"/api/{path}?year=2024"))["parameter"] == "year"
    assert client.get(f"/api/{path}?lang=en").status_code == 200


@pytest.mark.parametrize(
    "path",
    ["nothing.csv", "overview", "overview.xlsx", "overview.csv/", "data", "data/nothing.csv", "data/claims.zip",
     "../app.py", "%2e%2e/app.py", "data/..%2f..%2fapp.py", "overview.csv%00", "Overview.csv", "a/b/c"],
)  # fmt: skip
def test_what_is_not_there_is_said_so(client: TestClient, path: str) -> None:
    assert client.get(f"/api/{path}").status_code == 404 or path.startswith("..")
    answer = client.get(f"/api/{path}")
    assert answer.status_code == 404
    if not path.startswith(".."):
        assert error(answer)["parameter"] is None


HOSTILE = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert`1`", "&lt;b&gt;", "{{7*7}}",
    "\r\nSet-Cookie: a=b", "\u202etxt", "=HYPERLINK(1)", "'; DROP TABLE claims; --", "A" * 5000, "\x00", "${jndi:x}",
)  # fmt: skip


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("where", ["year={}", "flow={}", "lang={}", "{}=1"])
def test_nothing_hostile_is_repeated(client: TestClient, value: str, where: str) -> None:
    """A refusal names what was sent only by its beginning, and without signs that could be markup."""
    answer = client.get(f"/api/destinations.csv?{where.format(quote(value))}")
    assert len(error(answer)["message"]) < 400
    said = answer.text + str(answer.headers)
    assert not any(sign in error(answer)["message"] for sign in "<>&\"'`{}$=\r\n\u202e\x00")
    assert "set-cookie" not in answer.headers
    assert value not in said


@pytest.mark.parametrize("value", HOSTILE)
def test_nothing_hostile_is_repeated_of_a_path(client: TestClient, value: str) -> None:
    answer = client.get(f"/api/{quote(value, safe='')}.csv")
    assert answer.status_code == 404
    assert not any(sign in error(answer)["message"] for sign in "<>&\"'`{}$=\r\n\u202e\x00")


KNOWN = [f"{name}={value}" for name, values in allowed_values(frozen()).items() for value in values]
NOISE = st.text(st.characters(exclude_categories=["Cs"]), max_size=12).map(lambda text: quote(text, safe="&=,;+%"))
PAIRS = st.one_of(
    st.sampled_from(KNOWN), st.sampled_from(KNOWN), NOISE, st.sampled_from(["year=x", "%ff=%zz", "=", "&"])
)
DRAWN = sorted(path for path in data_routes() if path.endswith((".png", ".svg")))
WRITTEN = sorted(set(data_routes()) - set(DRAWN))
PATHS = st.one_of(st.sampled_from(WRITTEN), st.sampled_from(WRITTEN), NOISE)


METHODS = st.sampled_from(["GET", "GET", "HEAD", "POST"])


@settings(max_examples=2000, deadline=None, derandomize=True, database=None)
@given(path=PATHS, pairs=st.lists(PAIRS, max_size=3), method=METHODS)
def test_no_address_breaks_the_routes(client: TestClient, path: str, pairs: list[str], method: str) -> None:
    assert_answered(client, path, pairs, method)


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(path=st.sampled_from(DRAWN), pairs=st.lists(st.sampled_from(KNOWN), max_size=2), method=METHODS)
def test_no_choice_breaks_a_picture(client: TestClient, path: str, pairs: list[str], method: str) -> None:
    assert_answered(client, path, pairs, method)


def assert_answered(client: TestClient, path: str, pairs: list[str], method: str) -> None:
    """Whatever is asked is answered or refused, in the one shape."""
    answer = client.request(method, f"/api/{path.replace('#', '').replace('?', '')}?{'&'.join(pairs)}")
    assert answer.status_code in (200, 400, 404, 405)
    if answer.status_code != 200 and method != "HEAD":
        error(answer)


def test_a_dataset_that_was_never_sound_is_refused_with_all_that_is_wrong(tmp_path: Path) -> None:
    store = Store(broken(tmp_path), SEEDS)
    with serving(store) as client:
        for path in ("overview.csv", "atlas.zip", "data/claims.json", ""):
            said = error(client.get(f"/api/{path}"))
            assert said["status"] == 503
            assert said["problems"] == [str(problem) for problem in store.current().problems]
        assert error(client.get("/api/nothing.csv"))["status"] == 404


def test_a_missing_folder_is_refused_too(tmp_path: Path) -> None:
    with serving(Store(tmp_path / "data", tmp_path / "seeds")) as client:
        assert error(client.get("/api/overview.csv"))["problems"]


def test_while_the_files_are_broken_the_last_sound_dataset_is_served(tmp_path: Path) -> None:
    """The same bytes as before, the tables' own included, and a header that says how many problems there are."""
    shutil.copytree(DATA, tmp_path / "data")
    store = Store(tmp_path / "data", SEEDS)
    paths = ("overview.csv", "atlas.zip", "data/claims.csv")
    with serving(store) as client:
        before = [client.get(f"/api/{path}") for path in paths]
        broken(tmp_path)
        after = [client.get(f"/api/{path}") for path in paths]
    assert [each.content for each in after] == [each.content for each in before]
    assert all("atlas-data-problems" not in each.headers for each in before)
    assert {each.headers["atlas-data-problems"] for each in after} == {str(len(store.current().problems))}


def test_a_curators_change_shows_at_once(tmp_path: Path) -> None:
    shutil.copytree(DATA, tmp_path / "data")
    with serving(Store(tmp_path / "data", SEEDS)) as client:
        before = client.get("/api/goods.csv")
        products = tmp_path / "data" / "products.csv"
        products.write_bytes(products.read_bytes().replace(b"Microelectronics", b"Micro-electronics", 1))
        after = client.get("/api/goods.csv", headers={"if-none-match": before.headers["etag"]})
    assert after.status_code == 200
    assert after.headers["atlas-data-version"] != before.headers["atlas-data-version"]


def broken(folder: Path) -> Path:
    """A folder of tables two of which cannot be used."""
    data = folder / "data"
    if not data.exists():
        shutil.copytree(DATA, data)
    (data / "claims.csv").write_text("claim_id\n<script>\n", encoding="utf-8")
    (data / "events.csv").unlink()
    return data


def test_a_fault_of_the_server_is_said_without_its_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a secret place on the disk")

    monkeypatch.setattr("components.service.api.file_for", fail)
    with serving(Store(DATA, SEEDS)) as client:
        answer = client.get("/api/overview.csv")
    assert error(answer)["status"] == 500
    assert "secret" not in answer.text


def test_nothing_is_made_twice(client: TestClient) -> None:
    """The same choice in another order, and a HEAD or a 304 of it, take what is there; and not without bound."""
    routes.file_for.cache_clear()
    for query in ("country=BLR,IND", "country=IND&country=BLR"):
        client.get(f"/api/destinations.zip?{query}")
        client.head(f"/api/destinations.zip?{query}")
    assert routes.file_for.cache_info().misses == 1
    assert routes.file_for.cache_info().maxsize == caches.FILES


def test_random_choices_agree_in_csv_and_json(client: TestClient) -> None:
    """Fifty choices of views and filters: as many rows, and the same claims, in both."""
    draw = random.Random(2020)
    values = allowed_values(frozen())
    for _ in range(50):
        slug = draw.choice(list(CATALOGUE))
        query = f"year={draw.choice(values['year'])}&country={','.join(draw.sample(values['country'], 2))}"
        rows = pd.read_csv(io.BytesIO(client.get(f"/api/{slug}.csv?{query}").content), dtype=str, keep_default_na=False)
        records = strict(client.get(f"/api/{slug}.json?{query}").content)["records"]
        assert len(rows) == len(records)
        if "claim_ids" in rows:
            assert list(rows["claim_ids"]) == [row["claim_ids"] for row in records]

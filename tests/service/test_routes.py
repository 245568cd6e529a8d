"""What the server answers beside the pages: the outlines of the world, headers on everything, closed doors."""

import gzip
import http.client
import json
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

import pytest

LAND = "/geo/land.json"


class Answer:
    """An HTTP answer, with its headers under lower-case names."""

    def __init__(self, address: str, path: str, method: str = "GET", headers: Mapping[str, str] | None = None) -> None:
        where = urlsplit(address)
        connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=20)
        connection.request(method, path, headers=dict(headers or {}))
        answer = connection.getresponse()
        self.status, self.body = answer.status, answer.read()
        self.headers = {name.lower(): value for name, value in answer.getheaders()}
        connection.close()


def test_the_outlines_are_compressed_and_can_be_kept(address: str) -> None:
    packed = Answer(address, LAND, headers={"accept-encoding": "gzip"})
    assert packed.status == 200
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.headers["content-type"].startswith("application/geo+json")
    assert "max-age" in packed.headers["cache-control"]
    assert len(packed.body) < 80_000
    plain = Answer(address, LAND)
    assert "content-encoding" not in plain.headers
    assert gzip.decompress(packed.body) == plain.body
    land = json.loads(plain.body)
    assert land["geometry"]["type"] == "MultiPolygon"
    assert len(land["geometry"]["coordinates"]) > 100


def test_scripts_are_sent_packed_to_who_takes_it_and_as_they_are_to_others(address: str) -> None:
    script = re.search(rb"/static/js/index[^\"]+[.]js", Answer(address, "/").body)
    assert script
    path = script.group().decode()
    packed = Answer(address, path, headers={"accept-encoding": "gzip, br"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "immutable" in packed.headers["cache-control"]
    assert "javascript" in packed.headers["content-type"]
    plain = Answer(address, path)
    assert "content-encoding" not in plain.headers
    assert gzip.decompress(packed.body) == plain.body
    assert len(packed.body) < len(plain.body) / 2
    part = Answer(address, path, headers={"accept-encoding": "gzip", "range": "bytes=0-99"})
    assert (part.status, part.body) == (206, plain.body[:100])
    assert Answer(address, path, headers={"accept-encoding": "gzip"}).body == packed.body


def test_a_page_has_its_title_and_a_frame_before_any_script_runs(address: str) -> None:
    page = Answer(address, "/clusters?year=2021", headers={"accept-encoding": "gzip"})
    text = gzip.decompress(page.body).decode()
    assert "<title>SEZ clusters · Moscow Export Atlas</title>" in text
    assert '<meta name="description" content="Where Moscow&#x27;s high-tech exports go' in text
    assert text.index('<div role="heading" aria-level="1">SEZ clusters</div>') > text.index('<div id="root"></div>')
    assert "Streamlit app" not in text, "who runs no scripts is sent to a door that is closed"
    assert '<noscript><p>The pages are drawn by JavaScript. The data are there without it: <a href="/api/">' in text
    again = Answer(address, "/clusters", headers={"if-none-match": page.headers["etag"]})
    assert (again.status, again.body) == (304, b"")
    assert page.headers["cache-control"] == "no-cache"
    other = Answer(address, "/growth").body
    assert b"<title>Growth" in other


def test_who_has_the_outlines_already_is_not_sent_them_again(address: str) -> None:
    tag = Answer(address, LAND).headers["etag"]
    again = Answer(address, LAND, headers={"if-none-match": tag})
    assert (again.status, again.body) == (304, b"")
    assert again.headers["etag"] == tag
    assert Answer(address, LAND, headers={"if-none-match": '"another"'}).status == 200


@pytest.mark.parametrize(
    "path",
    ["/", "/destinations?year=2024", "/_stcore/health", LAND, "/geo/nowhere", "/_stcore/metrics", "/favicon.png"],
)
def test_every_answer_bears_the_headers(address: str, path: str) -> None:
    headers = Answer(address, path).headers
    policy = dict(rule.split(" ", 1) for rule in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'self'"
    assert policy["connect-src"] == "'self'"
    assert policy["object-src"] == "'none'"
    assert "'unsafe-eval'" not in headers["content-security-policy"]
    assert "'unsafe-inline'" not in policy["script-src"]
    assert "http" not in headers["content-security-policy"], "another host is allowed"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] in ("same-origin", "no-referrer")


@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "DELETE", "OPTIONS"])
@pytest.mark.parametrize(
    "path",
    ["/_stcore/upload_file/session/file", "/growth/_stcore/upload_file/session/file", "/_stcore/metrics"],
)
def test_what_nobody_needs_is_closed(address: str, method: str, path: str) -> None:
    assert Answer(address, path, method).status == 404


def test_there_is_nothing_else_under_geo(address: str) -> None:
    assert Answer(address, "/geo/nowhere.json").status == 404


@pytest.mark.parametrize("path", ["/geo/../data/claims.csv", "/geo/%2e%2e/data/claims.csv", "/app/static/../app.py"])
def test_no_path_leads_to_the_projects_files(address: str, path: str) -> None:
    answer = Answer(address, path)
    assert answer.status in (400, 403, 404)
    assert b"claim_id" not in answer.body


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_the_outlines_are_only_read(address: str, method: str) -> None:
    assert Answer(address, LAND, method).status == 405


def test_a_socket_from_another_site_is_refused(address: str) -> None:
    host = urlsplit(address).netloc
    upgrade = {
        "host": host,
        "connection": "Upgrade",
        "upgrade": "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
    }
    assert Answer(address, "/_stcore/stream", headers={**upgrade, "origin": "http://elsewhere.example"}).status == 403
    assert Answer(address, "/_stcore/stream", headers=upgrade).status == 403, "no Origin: not a page of ours"

"""What every answer bears, under which names the Atlas answers, and what is closed."""

import ipaddress
import json
import re
import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.interface.site_map import TITLES
from components.service.data_routes import data_routes
from components.service.hosts import host_of, hosts_in, is_served
from tests.faults import LONG, raw, times

METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")
PATHS = (
    "/", *(f"/{page}" for page in TITLES), "/growth/", "/no/such/page", "/index.html", "/favicon.png", "/static/x.js",
    *(f"/api/{path}" for path in list(data_routes())[:: times(9, 1)]), "/api/nothing", "/api/overview.csv?year=x",
    "/geo/land.json", "/geo/x", "/geo/x%0ay", "/media/x", "/component/x", "/_stcore/health",
    "/_stcore/host-config", "/_stcore/metrics",
    "/_stcore/stream", "/_stcore/upload_file/a/b", "/_stcore/agent/mcp", "/auth/login", "/%2e%2e/app.py", "//x",
    "/a%00",
)  # fmt: skip
FORBIDDEN = ("unsafe-eval'", "http:", "https:", "'unsafe-hashes'", "'strict-dynamic'")


def rules(answer: raw.Answer) -> dict[str, str]:
    """The policy by directive."""
    parts = answer.header("content-security-policy").split("; ")
    return {name: values for name, _, values in (part.partition(" ") for part in parts)}


def test_every_route_method_and_status_bears_the_headers(address: str) -> None:
    statuses: dict[int, int] = {}
    for path in PATHS:
        for method in METHODS:
            answer = raw.get(address, path, method, origin="http://elsewhere.example")
            where = f"{method} {path}: {answer.status}"
            statuses[answer.status] = statuses.get(answer.status, 0) + 1
            policy = rules(answer)
            assert policy["object-src"] == policy["base-uri"] == "'none'", where
            assert policy["default-src"] == policy["connect-src"] == "'self'", where
            script = policy["script-src"].replace("'wasm-unsafe-eval'", "")
            assert not any(word in script for word in (*FORBIDDEN, "unsafe-inline")), where
            assert answer.header("x-content-type-options") == "nosniff", where
            assert answer.header("set-cookie") == "", where
            shared = path.startswith("/api") and (answer.status != 405)
            assert answer.header("access-control-allow-origin") == ("*" if shared else ""), where
            assert answer.header("access-control-allow-credentials") == "", where
    print(f"{sum(statuses.values())} answers by status: {dict(sorted(statuses.items()))}")
    assert {200, 204, 301, 308, 400, 404, 405} == set(statuses)


@pytest.mark.parametrize("path", ["/", "/api/overview.csv", "/_stcore/health", "/geo/land.json", "/no/such/page"])
@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost:8501", 200), ("LOCALHOST", 200), ("127.0.0.1", 200), ("127.8.9.10:1", 200), ("[::1]:8501", 200),
        ("evil.example", 421), ("evil.example:8501", 421), ("127.0.0.1.evil.example", 421),
        ("localhost.evil.example", 421), ("10.0.0.1", 421), ("0.0.0.0", 421), ("x@localhost", 421),
        ("localhost:port", 421), ("[::1", 421), ("", 421),
    ],
)  # fmt: skip
def test_a_name_that_leads_here_from_elsewhere_is_refused(address: str, path: str, host: str, status: int) -> None:
    """Else a page of another site could make its name lead here, and read along as if it were one of the Atlas."""
    assert raw.get(address, path, host=host).status == status


@pytest.mark.parametrize("path", ["/.", "/%2e?year=2024", "/growth/", "/%2e%2e/"])
def test_a_redirect_stays_on_the_site(address: str, path: str) -> None:
    """Without a scheme and a name, which behind a proxy would be others than the reader's."""
    answer = raw.get(address, path)
    assert answer.status in (301, 307, 400)
    assert (answer.status == 400) == (path == "/%2e%2e/")
    assert not re.match(r"[a-z]+:|//", answer.header("location"))


def test_no_host_or_two_are_refused(address: str) -> None:
    assert raw.ask(address, b"GET / HTTP/1.0\r\n\r\n").status == 421
    assert raw.ask(address, b"GET / HTTP/1.1\r\nhost: localhost\r\nhost: evil.example\r\n\r\n").status in (400, 421)


SOCKETS = [
    ("localhost:8501", "http://localhost:8501", 101),
    ("localhost:8501", "http://elsewhere.example", 403),
    ("localhost:8501", "http://localhost:9", 403),
    ("localhost:8501", "http://[", 403),
    ("localhost:8501", "null", 403),
    ("localhost:8501", "", 403),
    ("evil.example", "http://evil.example", 403),
]


@pytest.mark.parametrize(("host", "origin", "status"), SOCKETS)
def test_a_socket_is_for_pages_of_the_atlas_under_its_own_name(
    address: str, host: str, origin: str, status: int
) -> None:
    upgrade = {"upgrade": "websocket", "sec_websocket_version": "13", "sec_websocket_key": "dGhlIHNhbXBsZSBub25jZQ=="}
    lines = {"host": host, "connection": "Upgrade", "origin": origin, **upgrade}
    head = "\r\n".join(f"{name.replace('_', '-')}: {value}" for name, value in lines.items() if value)
    with raw.connected(address) as line:
        line.sendall(f"GET /_stcore/stream HTTP/1.1\r\n{head}\r\n\r\n".encode())
        assert int(line.recv(4096).split()[1]) == status


def test_no_other_site_may_steer_a_page(address: str) -> None:
    """Streamlit would let some of its maker's sites."""
    assert json.loads(raw.get(address, "/_stcore/host-config").body)["allowedOrigins"] == []


@pytest.mark.parametrize(
    ("authority", "host"),
    [
        ("Atlas.Example", "atlas.example"), ("atlas.example.", "atlas.example"), ("a.example:80", "a.example"),
        ("[::1]:80", "::1"), ("a/b", ""), ("a?b", ""), ("a#b", ""), ("a b:x", ""), ("u@a", ""), ("[", ""),
        ("a:99999", ""),
    ],
)  # fmt: skip
def test_the_name_in_an_authority(authority: str, host: str) -> None:
    assert host_of(authority) == host


def test_the_names_in_a_setting() -> None:
    assert hosts_in("") == hosts_in(" , ") == frozenset()
    assert hosts_in("A.example, b.example:80,") == {"a.example", "b.example"}


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(st.text() | st.from_regex(r"[\w.:@\[\]-]{0,30}", fullmatch=True))
def test_no_name_breaks_the_guard_or_passes_for_this_machine(authority: str) -> None:
    if is_served(authority, ()):
        host = host_of(authority)
        assert host == "localhost" or ipaddress.ip_address(host).is_loopback


def test_the_atlas_listens_on_this_machine_only(address: str) -> None:
    """Unless told otherwise: no other address of this machine is answered."""
    port = urlsplit(address).port
    others = {str(info[4][0]) for info in socket.getaddrinfo(socket.gethostname(), port, socket.AF_INET)}
    others = {other for other in others if not ipaddress.ip_address(other).is_loopback} | {outward()} - {""}
    for other in others:
        with pytest.raises(OSError), socket.create_connection((other, port), timeout=5):  # noqa: PT011 - any refusal
            pass
    listening = [line.split() for line in Path("/proc/net/tcp").read_text(encoding="utf-8").splitlines()[1:]]
    here = {words[1].split(":")[0] for words in listening if words[1].endswith(f":{port:04X}") and words[3] == "0A"}
    assert here == {"0100007F"}


def outward() -> str:
    """The address by which this machine would be reached from elsewhere; empty where it has none."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
    except OSError:
        return ""


ESCAPES = ("..", "%2e%2e", "%252e%252e", "..%2f", "..%5c", "....//", ".%00.", "%c0%ae%c0%ae", "..;", "%uff0e%uff0e")
TARGETS = (
    "app.py",
    "data/claims.csv",
    ".streamlit/config.toml",
    "etc/passwd",
    "components/service/guard.py",
    ".git/HEAD",
)
DEPTHS = (1, 2, 6) if LONG else (2,)
BEGINNINGS = ("", "/api", "/api/data", "/geo", "/media", "/static", "/component", "/app/static", "/growth")


def test_no_path_leaves_what_is_served(address: str) -> None:
    """Nothing of the project, nor of the machine, comes by a path that climbs."""
    tried = 0
    secrets = [b"st.App(", b"claim_id,article_id", b"[server]", b"root:x:0", b"class Guard", b"ref: refs/"]
    for beginning in BEGINNINGS:
        for escape in ESCAPES:
            for target in TARGETS:
                for depth in DEPTHS:
                    answer = raw.get(address, f"{beginning}/{'/'.join([escape] * depth)}/{target}")
                    tried += 1
                    assert not any(secret in answer.body for secret in secrets), f"{beginning} {escape} {target}"
                    assert answer.status < 500
    print(f"{tried} paths that climb")
    assert tried == 9 * 10 * 6 * len(DEPTHS)

"""Hostile requests and frames, drawn from a seed: over every route and method, with all that has broken servers."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from streamlit.proto.BackMsg_pb2 import BackMsg

from components.interface.site_map import TITLES
from components.service.data_routes import data_routes
from tests.faults import raw

METHODS = (*("GET",) * 12, "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND")
STREAMLIT = (
    "health", "host-config", "stream", "metrics", "upload_file/a/b", "script-health-check", "bidi-components/x",
    "agent/mcp", "agent/interact", "agent/openapi.json",
)  # fmt: skip
ROUTES = (
    "/", *(f"/{page}" for page in TITLES), *(f"/api/{path}" for path in data_routes()),
    "/api", "/geo/land.json", "/geo", *(f"/_stcore/{name}" for name in STREAMLIT),
    "/media/x.png", "/component/x", "/static/js/index.js", "/app/static/x",
    "/favicon.png", "/index.html", "/auth/login", "/auth/logout", "/oauth2callback", "/robots.txt",
)  # fmt: skip
MARKED = (
    "<script>alert(7391)</script>", '"><img src=x onerror=alert(7391)>', "<svg/onload=alert`7391`>",
    "'-alert(7391)-'", "{{7391*7391}}", "${7391*7391}", "<%= 7391 %>", "[x](javascript:alert(7391))",
    '=HYPERLINK("http://7391")', "\u202e7391<gnp.\u202c",
)  # fmt: skip
"""What must not come back as it was sent: each has signs that could be markup around a number to look for."""
BROKEN = (
    "../../app.py", "..\\..\\app.py", "/etc/passwd", "....//....//app.py", ".streamlit/config.toml", "%00", "%ff%fe",
    "%c0%ae%c0%ae/", "%252e%252e%252f", "\r\nset-cookie: a=7391", "%0d%0aset-cookie:%20a=7391", "A" * 6000, "%", "%zz",
    "\x00", "//evil.example/", "\\\\evil.example\\x", "@evil.example", "CON", "~root", ";ls", "|id",
    "*", "?", "#", "..;/",
)  # fmt: skip
HEADERS = (
    "origin", "referer", "cookie", "range", "if-none-match", "if-modified-since", "accept-encoding", "accept-language",
    "content-type", "x-forwarded-for", "x-forwarded-host", "x-original-url", "authorization", "user-agent", "upgrade",
    "sec-websocket-protocol", "expect", "te", "access-control-request-method",
)  # fmt: skip
ODD = (
    "", "*", "null", "http://[", "bytes=0-,0-,0-", "bytes=99999999999-", "bytes=-1", 'W/"' + "x" * 900, "gzip;q=nan",
    "-1", "100-continue", "websocket", "a=" + "b" * 4000, "http://evil.example", "127.0.0.1:notaport", "\xff\xfe",
)  # fmt: skip
HOSTS = ("evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "[::1", "a@localhost", "", "x" * 300)


@dataclass(frozen=True)
class Attack:
    """A request as it goes over the line."""

    method: str
    target: str
    sent: bytes

    def __str__(self) -> str:
        return repr(self.sent[:300])


def attacks(number: int, host: str, seed: int = 7391) -> Iterator[Attack]:
    """So many hostile requests to a server of this name."""
    draw = random.Random(seed)
    for _ in range(number):
        yield _attack(draw, host)


def _attack(draw: random.Random, host: str) -> Attack:
    method, target = draw.choice(METHODS), _target(draw)
    name = draw.choice(HOSTS) if draw.random() < 0.1 else host
    body = draw.randbytes(draw.choice((0, 0, 10, 3000)))
    lines = [f"{method} {target} HTTP/1.{draw.choice('1110')}", f"host: {name}", "connection: close", *_headers(draw)]
    if body:
        lines.append(draw.choice((f"content-length: {len(body)}", "transfer-encoding: chunked", "content-length: 5")))
    return Attack(method, target, "\r\n".join([*lines, "", ""]).encode("latin-1", "replace") + body)


def _target(draw: random.Random) -> str:
    route = draw.choice(ROUTES)
    if draw.random() < 0.5:
        route = f"{route}{draw.choice(('/', '', '.', '/..'))}{_spice(draw)}"
    if draw.random() < 0.2:
        route = draw.choice((f"/{_spice(draw)}", f"/{_spice(draw)}{route}", f"http://evil.example{route}"))
    query = "&".join(f"{_name(draw)}={_spice(draw)}" for _ in range(draw.randrange(4)))
    return f"{route}?{query}" if query else route


def _name(draw: random.Random) -> str:
    return draw.choice(("year", "country", "flow", "lang", "claim", "table", "article", "__proto__", _spice(draw)))


def _spice(draw: random.Random) -> str:
    """Something hostile, mostly as a browser would write it, and now and then as it is."""
    kind = draw.random()
    if kind < 0.2:
        return "".join(f"%{byte:02x}" for byte in draw.randbytes(draw.randrange(1, 20)))
    value = draw.choice(MARKED if kind < 0.7 else BROKEN)
    return value if draw.random() < 0.15 else quote(value, safe="%")


def _headers(draw: random.Random) -> list[str]:
    values = (*ODD, *MARKED, *BROKEN)
    return [f"{draw.choice(HEADERS)}: {_line(draw.choice(values), draw)}" for _ in range(draw.randrange(4))]


def _line(value: str, draw: random.Random) -> str:
    return value if draw.random() < 0.1 else value.replace("\r\n", " ").replace("\x00", "")


def frames(number: int, seed: int = 7391) -> Iterator[bytes]:
    """So many broken frames, or whole ones with something broken in them."""
    draw = random.Random(seed)
    for _ in range(number):
        yield draw.choice(KINDS)(draw)


def _noise(draw: random.Random) -> bytes:
    return draw.randbytes(draw.randrange(1, 200))


def _garbled(draw: random.Random) -> bytes:
    return raw.frame(_noise(draw))


def _text(draw: random.Random) -> bytes:
    return raw.frame(draw.choice(MARKED).encode(), raw.TEXT)


def _bare(draw: random.Random) -> bytes:
    return raw.frame(_noise(draw), masked=False)


def _reserved(draw: random.Random) -> bytes:
    return raw.frame(_noise(draw), draw.randrange(16), first=draw.choice((0x80, 0xC0, 0xF0, 0x00)))


def _long(draw: random.Random) -> bytes:
    return raw.frame(_noise(draw), length=draw.choice((126, 70_000, 1 << 31, (1 << 63) - 1)))


def _ending(draw: random.Random) -> bytes:
    return raw.frame(draw.choice((b"", b"\x03", b"\x00\x00", b"\xff\xff\xff", _noise(draw)[:60])), raw.CLOSE)


def _message(draw: random.Random) -> bytes:
    """What Streamlit understands, about things that there are not."""
    sent = BackMsg()
    kind = draw.randrange(4)
    if kind == 0:
        sent.rerun_script.query_string = f"claim={quote(draw.choice(MARKED))}&year=%ff"
        sent.rerun_script.page_script_hash = draw.choice(("", "nowhere", "../../app.py"))
        state = sent.rerun_script.widget_states.widgets.add()
        state.id, state.json_value = draw.choice(MARKED), "{"
    elif kind == 1:
        sent.file_urls_request.request_id = draw.choice(MARKED)
        sent.file_urls_request.file_names.append("../../app.py")
    elif kind == 2:
        sent.debug_shutdown_runtime = True
    else:
        sent.clear_cache = True
    return raw.frame(sent.SerializeToString())


KINDS = (_garbled, _text, _bare, _reserved, _long, _ending, _message, _garbled, _noise, _reserved)

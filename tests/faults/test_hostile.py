"""Hostile requests and broken frames: refused in plain words, and nobody else is disturbed."""

from pathlib import Path
from urllib.parse import urlsplit

import streamlit

from components.interface.site_map import TITLES, path
from tests.faults import LONG, raw, times
from tests.faults.hostile import MARKED, Attack, attacks, frames
from tests.faults.neighbour import beside
from tests.project import ROOT

UNKNOWN = (Path(streamlit.__file__).parent / "static" / "index.html").read_bytes()
"""What is answered where there is no page."""
REQUESTS = times(500, 20_000)
FRAMES = times(60, 2_000)
FAST = 0.5 if LONG else 1.5
"""Seconds within which 95 of 100 answers to a neighbour come."""
SECRETS = [b"Traceback", b'File "', b"site-packages", str(ROOT).encode(), b"/usr/lib/python", b"root:x:0"]


def pages(address: str) -> frozenset[bytes]:
    """The pages as they are answered to those who mean no harm."""
    own = (f"{path(name)}{query}" for name in TITLES for query in ("", "?embed=true"))
    return frozenset({UNKNOWN, b"", *(raw.get(address, page).content for page in own)})


def wrong(answer: raw.Answer, attack: Attack, known: frozenset[bytes]) -> list[str]:
    """What an answer gives away or gives back."""
    said = answer.content + b"".join(
        f"{name}: {value}\n".encode() for name, value in answer.headers if name != "location"
    )
    html = "text/html" in answer.header("content-type")
    away = answer.header("location").startswith(("http:", "https:", "//", "\\"))
    bare = "object-src 'none'" not in answer.header("content-security-policy")
    unread = answer.status in (0, 400) and not answer.header("date")  # no HTTP: uvicorn refuses it in fixed words
    found = {
        "a fault of the server": answer.status >= 500,
        "a secret": any(secret in said for secret in SECRETS),
        "what was sent, as it was sent": any(mark.encode() in said for mark in MARKED),
        "a page that is not the Atlas's": html and answer.status == 200 and answer.content not in known,
        "a way elsewhere": away,
        "a cookie": bool(answer.header("set-cookie")),
        "no policy": bare and not unread,
        "the tables' maker": b"claim_id" in said and "/api/" not in attack.target,
    }
    return [name for name, is_so in found.items() if is_so]


def test_hostile_requests_are_refused_in_plain_words(address: str) -> None:
    """Over every route and method."""
    statuses: dict[int, int] = {}
    known = pages(address)
    with beside(address) as neighbour:
        for attack in attacks(REQUESTS, urlsplit(address).netloc):
            answer = raw.ask(address, attack.sent, attack.method)
            statuses[answer.status] = statuses.get(answer.status, 0) + 1
            assert wrong(answer, attack, known) == [], (
                f"{attack}\n{answer.status} {answer.headers} {answer.body[:300]!r}"
            )
    print(f"{sum(statuses.values())} hostile requests, answers by status: {dict(sorted(statuses.items()))}")
    print(f"{len(neighbour.seen)} answers to a neighbour, 95 of 100 within {neighbour.slow() * 1000:.0f} ms")
    assert sum(statuses.values()) == REQUESTS
    assert {200, 400, 404, 405, 421} <= set(statuses)
    assert len(set(neighbour.seen)) == 1
    assert neighbour.seen[0][0] == 200
    assert neighbour.slow() < FAST


def test_broken_frames_end_their_own_socket_only(address: str) -> None:
    said = 0
    with beside(address) as neighbour, raw.opened(address) as patient:
        for sent in frames(FRAMES):
            with raw.opened(address) as line:
                line.sendall(sent)
                answer = raw.heard(line, 0.02)
            said += bool(answer)
            assert not any(secret in answer for secret in SECRETS), sent
        patient.sendall(raw.frame(b"still there?", raw.PING))
        assert b"still there?" in raw.heard(patient, 1)
    print(f"{FRAMES} broken frames, {said} of them answered")
    print(f"{len(neighbour.seen)} answers to a neighbour, 95 of 100 within {neighbour.slow() * 1000:.0f} ms")
    assert {status for status, _ in neighbour.seen} == {200}
    assert neighbour.slow() < FAST

"""Two processes behind nginx, one of them killed again and again: sessions go on, and data never fail."""

import hashlib
import re
import time
from contextlib import ExitStack
from pathlib import Path

from tests.browser.atlas import Visitor
from tests.faults.alive import VIEW, expect_view
from tests.faults.neighbour import beside
from tests.faults.server import Server, started
from tests.project import copied
from tests.service.proxy import proxied

READERS, MOST = 4, 20
"""Readers at first, and at most: they come until both processes have some, for it is chance which one they get."""
KILLED = 4
NOTICED = 2
"""Seconds in which browsers notice that their socket is gone; what is clicked before is lost, as on any dead line."""


def sockets(server: Server) -> int:
    """How many connections stand to a process."""
    lines = [line.split() for line in Path("/proc/net/tcp").read_text(encoding="utf-8").splitlines()[1:]]
    return sum(bool(re.fullmatch(f"[0-9A-F]+:{server.port:04X}", words[1])) and words[3] == "01" for words in lines)


def test_one_of_two_processes_may_be_killed(visit: Visitor, tmp_path: Path) -> None:
    project = copied(tmp_path / "project")
    backup = str(tmp_path / "backup")
    with ExitStack() as stack:
        servers = [stack.enter_context(started(project, ATLAS_BACKUP=backup)) for _ in range(2)]
        visit.address = stack.enter_context(proxied(tmp_path, *(server.port for server in servers)))
        pages = [visit(VIEW, user_agent=f"Reader {number}") for number in range(READERS)]
        while not all(sockets(server) for server in servers) and len(pages) < MOST:
            pages.append(visit(VIEW, user_agent=f"Reader {len(pages)}"))
        assert all(sockets(server) for server in servers), "all readers went to one process"
        for page in pages:
            expect_view(page)
        data = stack.enter_context(beside(visit.address, "/api/destinations.csv?year=2024"))
        packed = stack.enter_context(beside(visit.address, "/api/atlas.zip"))
        for turn in range(KILLED):
            victim = servers[turn % 2]
            victim.kill()
            time.sleep(NOTICED)
            for page in pages:
                expect_view(page)
            victim.start()
            time.sleep(6)
        for page in pages:
            page.reload()
            expect_view(page)
    for neighbour in (data, packed):
        print(f"{len(neighbour.seen)} answers of {neighbour.path}: {set(neighbour.seen)}")
        assert len(set(neighbour.seen)) == 1
        assert neighbour.seen[0][0] == 200
        assert neighbour.seen[0][1] != hashlib.sha256(b"").hexdigest()
    print(f"{KILLED} kills, {len(pages)} sessions went on each time")

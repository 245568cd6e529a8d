"""`make bench`: the Atlas's Destinations beside bare Streamlit and Dash, in one interleaved run.

Rounds of the three follow each other, so that whatever else the machine does falls on all alike: it is the ratios that
count. `--quick` makes few rounds, to see that it works. `--without NAMES` compares the Atlas with itself, without what
the names switch off (`components/streamlit_internals/README.md`); several such names are compared in one run.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, Playwright, sync_playwright

from tests.bench import measures
from tests.bench.crowd import crowded, processor_time
from tests.bench.findings import Findings, Measure
from tests.bench.memory import megabytes
from tests.bench.serving import Server, serving, started
from tests.bench.systems import System, systems, without
from tests.bench.visitor import Traffic, filtered, first_page, opened, painted, reader, turned


@dataclass(frozen=True)
class Extent:
    """How often each thing is done, and for how many seconds the crowd clicks."""

    starts: int = 3
    visits: int = 8
    changes: int = 40
    turns: int = 16
    calls: int = 60
    rounds: int = 1
    seconds: float = 20


QUICK = Extent(starts=1, visits=2, changes=8, turns=2, calls=20, rounds=1, seconds=8)


def bench(extent: Extent, names: Sequence[str] = ()) -> str:
    """Measure all, and return the table; `names` are switched off in an Atlas that takes the others' place."""
    findings = Findings()
    with tempfile.TemporaryDirectory() as folder:
        compared = without(names) if names else systems(Path(folder))
        with sync_playwright() as playwright:
            _starts(playwright, compared, extent, findings)
            _visits(playwright, compared, extent, findings)
        print(findings.table(system.name for system in compared), file=sys.stderr)
        asyncio.run(_servers(compared, extent, findings))
    return findings.table(system.name for system in compared)


def _starts(playwright: Playwright, compared: Sequence[System], extent: Extent, findings: Findings) -> None:
    for _ in range(extent.starts):
        for system in compared:
            with reader(playwright, system) as page, started(system) as server:
                began = time.perf_counter()
                findings.add(measures.START, system.name, first_page(page, server.address, system, began))


def _visits(playwright: Playwright, compared: Sequence[System], extent: Extent, findings: Findings) -> None:
    """New readers of each: the first page; then one change of the filter after the other, each system in turn."""
    with ExitStack() as stack:
        servers = [(system, stack.enter_context(serving(system))) for system in compared]
        for _ in range(extent.visits):
            with ExitStack() as readers:
                visits = [
                    Visit(readers.enter_context(reader(playwright, each[0])), *each, findings) for each in servers
                ]
                for visit in visits:
                    visit.first()
                for visit in visits * max(1, extent.changes // extent.visits):
                    visit.change()
                for visit in visits * max(1, extent.turns // extent.visits):
                    visit.turn()


@dataclass(frozen=True)
class Visit:
    """A reader's visit to one system."""

    page: Page
    system: System
    server: Server
    findings: Findings

    def first(self) -> None:
        """Open the first page."""
        traffic = Traffic(self.page)
        first = opened(self.page, self.server.address, self.system)
        self._add(measures.VISIT_PAINTED, painted(self.page))
        self._add(measures.VISIT_SHOWN, first.shown)
        self._add(measures.VISIT, first.mapped)
        self._add(measures.BYTES, traffic.counted() / 1000)

    def change(self) -> None:
        """Change the filter, and take it back."""
        change = filtered(self.page, self.system)
        self._add(measures.SHOWN, change.shown)
        self._add(measures.MAPPED, change.mapped)

    def turn(self) -> None:
        """Go to the other page, from the first without a filter."""
        self._add(measures.TURN, turned(self.page, self.server.address, self.system))

    def _add(self, measure: Measure, value: float) -> None:
        self.findings.add(measure, self.system.name, value)


async def _servers(compared: Sequence[System], extent: Extent, findings: Findings) -> None:
    for _ in range(extent.rounds):
        for system in compared:
            with serving(system) as server:
                findings.add(measures.BARE, system.name, megabytes(server.process))
                taken = await processor_time(system, server, extent.calls)
                findings.add(measures.PROCESSOR, system.name, taken)
        for many in measures.CROWD:
            for system in compared:
                await _crowd(system, many, extent, findings)


async def _crowd(system: System, many: int, extent: Extent, findings: Findings) -> None:
    with serving(system) as server:
        if many == min(measures.CROWD):
            _, held = await crowded(system, server, 10, min(4, extent.seconds))
            findings.add(measures.MEMORY[10], system.name, held)
        took, held = await crowded(system, server, many, extent.seconds)
        findings.add(measures.CROWD[many], system.name, *took)
        if many in measures.MEMORY:
            findings.add(measures.MEMORY[many], system.name, held)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few rounds, to see that it works")
    parser.add_argument("--without", nargs="+", default=(), metavar="NAMES", help="compare with the Atlas without them")
    arguments = parser.parse_args()
    print(bench(QUICK if arguments.quick else Extent(), arguments.without))

"""`make growth`: what the Atlas costs as its claims grow: load, memory, and a change of the filter.

    python -m tests.bench.growing [CLAIMS ...]

A change is timed for choices that nobody has made before, and for the same ones again.
"""

import argparse
import asyncio
import dataclasses
import tempfile
import time
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from statistics import median

from tests.bench import session
from tests.bench.findings import p95
from tests.bench.grown import grown
from tests.bench.memory import megabytes
from tests.bench.processes import processor_seconds
from tests.bench.serving import Server, serving
from tests.bench.session import Session
from tests.bench.systems import System, systems
from tests.project import program

SIZES = (59, 10_000, 100_000)
"""The real dataset, and what it may grow to."""
SHOWN = ("Belarus", "India", "China", "Kazakhstan", "Algeria", "Türkiye", "France", "Germany", "Italy", "Japan")
HEAD = ("claims", "load (s)", "memory (MB)", "new choice (ms)", "again (ms)", "processor (ms)", "sent (kB)")
AIM = 2.0
"""A change at the largest size may take so many times what it takes with the real dataset."""


def growth(sizes: Sequence[int]) -> str:
    """Measure each size, and return the table."""
    lines = ["| " + " | ".join(HEAD) + " |", "|---" * len(HEAD) + "|"]
    medians: list[tuple[float, float]] = []
    for claims in sizes:
        cells, both = _measured(claims)
        medians.append(both)
        lines.append(f"| {claims:,} | " + " | ".join(cells) + " |")
        print(lines[-1], flush=True)
    new, again = (last / first for first, last in zip(medians[0], medians[-1], strict=True))
    told = f"At {sizes[-1]:,} claims a new choice takes {new:.2f} of one at {sizes[0]:,}, and again {again:.2f}"
    return "\n".join([*lines, "", f"{told} (aim: {AIM:g})."])


def _measured(claims: int) -> tuple[list[str], tuple[float, float]]:
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as beside:
        project = program(Path(folder))
        grown(project, claims)
        atlas = dataclasses.replace(systems(Path(beside))[0], folder=project)
        with serving(atlas) as server:
            return asyncio.run(_clicked(atlas, server))


async def _clicked(atlas: System, server: Server) -> tuple[list[str], tuple[float, float]]:
    """The first page, which loads the dataset; then each choice twice."""
    began = time.perf_counter()
    async with Session(server.address, atlas.path) as reader:
        load, memory = time.perf_counter() - began, megabytes(server.process)
        choices = [list(pair) for pair in combinations(SHOWN, 2)]
        new = [1000 * await reader.choose(choice) for choice in choices]
        used, sent = processor_seconds(server.process), reader.bytes
        again = [1000 * await reader.choose(choice) for choice in choices]
        used, sent = processor_seconds(server.process) - used, reader.bytes - sent
    each = len(choices)
    figures = (f"{load:.1f}", f"{memory:.0f}", _both(new), _both(again))
    return [*figures, f"{1000 * used / each:.0f}", f"{sent / each / 1000:.0f}"], (median(new), median(again))


def _both(values: list[float]) -> str:
    return f"{median(values):.0f} / {p95(values):.0f}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.bench.growing", description=__doc__)
    parser.add_argument("claims", nargs="*", type=int, default=SIZES, help="how many claims")
    session.PATIENCE = 1800
    print(growth(parser.parse_args().claims))

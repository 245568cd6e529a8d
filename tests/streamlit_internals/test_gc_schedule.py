"""Garbage that refers to itself is gone after a while, without a run of a page having waited for it."""

import asyncio
import gc
import subprocess
import sys
import weakref

from components.streamlit_internals.gc_schedule import collect
from tests.project import ROOT

START = """
import asyncio, gc, sys, app

async def started():
    print(gc.isenabled(), "altair" in sys.modules)
    async with app.lifespan(app.app):
        for _ in range(300):
            if gc.isenabled():
                break
            await asyncio.sleep(0.1)
        print(gc.isenabled(), "altair" in sys.modules, app.store().current().atlas is not None)

asyncio.run(started())
"""
"""Tells whether collections are made and drawings can be, after the imports and once collections are made."""


class Knot:
    """Something that refers to itself."""

    def __init__(self) -> None:
        self.itself = self


async def _waited(seconds: float) -> None:
    task = asyncio.create_task(collect(0.01))
    await asyncio.sleep(seconds)
    task.cancel()


def test_a_knot_is_collected_between_two_runs() -> None:
    gc.disable()
    try:
        left = weakref.ref(Knot())
        assert left() is not None
        asyncio.run(_waited(0.2))
        assert left() is None
    finally:
        gc.unfreeze()
        gc.enable()


def test_a_server_starts_without_collections_and_drawings_and_has_both_once_the_dataset_stands() -> None:
    """In a process of its own, as a server has it."""
    told = subprocess.run([sys.executable, "-c", START], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "False", "True", "True", "True"]

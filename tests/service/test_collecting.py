"""Garbage that refers to itself is gone after a while, without a run of a page having waited for it."""

import asyncio
import gc
import weakref

from components.service.collecting import collecting


class Knot:
    """Something that refers to itself."""

    def __init__(self) -> None:
        self.itself = self


async def _waited(seconds: float) -> None:
    task = asyncio.create_task(collecting(0.01))
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

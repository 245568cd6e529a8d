"""Garbage collection on a schedule, in place of after every run.

After a run it delays the last messages. Streamlit's hidden option `runner.postScriptGC` is turned off. Without any
collection memory grew by a tenth in ten minutes of readers: a run leaves reference cycles, and Python waits for more of
them before it collects.
"""

import asyncio
import gc
import time
from collections.abc import Awaitable

from components.streamlit_internals.inner import import_internal
from components.streamlit_internals.switches import Switch

OPTION = "runner.postScriptGC"
PAUSE = 30.0
"""Seconds between two collections."""
LONG_COLLECTION = 0.05
"""Seconds; a shorter collection goes unnoticed."""


def disable_collection() -> None:
    """Disable collection while modules are imported, where it takes a sixth of the start."""
    gc.disable()


async def collect_after(loading: Awaitable[None]) -> None:
    """Collect from the end of `loading` until cancelled.

    All objects of the loading are permanent, and frozen, so that no collection examines them.
    """
    import_internal("streamlit.config", "set_option", Switch.GC_SCHEDULE)(OPTION, False)
    try:
        await loading
    finally:
        gc.freeze()
        gc.enable()
    await collect()


async def collect(pause: float = PAUSE) -> None:
    """Collect every `pause` seconds until cancelled.

    The objects that a long collection leaves are permanent, and frozen, so that the next need not examine them.
    """
    while True:
        await asyncio.sleep(pause)
        began = time.perf_counter()
        gc.collect()
        if time.perf_counter() - began > LONG_COLLECTION:
            gc.freeze()

"""Collect garbage now and then, in place of after every run of a page, which would hold back its last messages.

Streamlit's hidden option `runner.postScriptGC` is turned off. Without any collection memory grew by a tenth in ten
minutes of readers: what a run leaves behind refers to itself, and Python waits for more.
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
"""Seconds; nobody notices a shorter one."""


def disable_collection() -> None:
    """Collect nothing while modules are imported: to look through them, again and again, takes a sixth of a start."""
    gc.disable()


async def collect_after(loading: Awaitable[None]) -> None:
    """Collect from when all that stays is loaded, which no collection need look at again, until cancelled."""
    import_internal("streamlit.config", "set_option", Switch.GC_SCHEDULE)(OPTION, False)
    try:
        await loading
    finally:
        gc.freeze()
        gc.enable()
    await collect()


async def collect(pause: float = PAUSE) -> None:
    """Collect until cancelled. What a long collection has left is there to stay; the next need not look at it again."""
    while True:
        await asyncio.sleep(pause)
        began = time.perf_counter()
        gc.collect()
        if time.perf_counter() - began > LONG_COLLECTION:
            gc.freeze()

"""Garbage is collected now and then, in place of after every run of a page, which would hold back its last messages.

Without it memory grew by a tenth in ten minutes of readers: what a run leaves behind refers to itself, and Python
waits for more.
"""

import asyncio
import gc
import time

PAUSE = 30.0
"""Seconds between two collections."""
LONG = 0.05
"""Seconds; nobody notices a shorter one."""


async def collecting(pause: float = PAUSE) -> None:
    """Collect until cancelled. What a long collection has left is there to stay; the next need not look at it again."""
    while True:
        await asyncio.sleep(pause)
        began = time.perf_counter()
        gc.collect()
        if time.perf_counter() - began > LONG:
            gc.freeze()

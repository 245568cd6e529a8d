"""The server of the Moscow Export Atlas: the pages, the routes beside them, and the headers of every answer.

Start it with `streamlit run app.py`.
"""

import gc

gc.disable()  # until the dataset stands: to look through what is imported, again and again, takes a sixth of a start

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from components.interface.dataset_store import store
from components.interface.faults import show_fault
from components.interface.messages import running
from components.interface.paths import GEOMETRY, PAGES
from components.interface.site_map import HEADINGS, TITLES, path
from components.interface.style import rules
from components.service.api import api_routes
from components.service.collecting import collecting
from components.service.gathering import Gathering
from components.service.geometry import geometry_routes
from components.service.guard import Guard
from components.service.hosts import SETTING, named
from components.service.opening import Opening
from components.service.packing import Packing
from components.service.promptness import send_at_once

INDEX = Path(st.__file__).parent / "static" / "index.html"
SCRIPT = PAGES / "router.py"
SHEETS = {path(name): (title, HEADINGS[name]) for name, title in TITLES.items()}
HOSTS = named(os.environ.get(SETTING, ""))


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """The dataset is loaded as soon as the server stands, before anyone asks for it."""
    send_at_once()
    tasks = [asyncio.create_task(each) for each in (_loaded(), collecting())]
    yield
    for task in tasks:
        task.cancel()


async def _loaded() -> None:
    """The data come first, then what draws them. All that stays: a collection need not look at it again."""
    try:
        await asyncio.to_thread(store().current)
        await asyncio.to_thread(import_module, "components.interface.embed")
    finally:
        gc.freeze()
        gc.enable()


app = st.App(
    SCRIPT,
    lifespan=lifespan,
    routes=[*geometry_routes(GEOMETRY / "land.geojson"), *api_routes(store(), GEOMETRY)],
    middleware=[
        Middleware(Guard, index=INDEX, script=SCRIPT, hosts=HOSTS),
        Middleware(Packing, folder=INDEX.parent / "static"),
        Middleware(Opening, index=INDEX, sheets=SHEETS, rules=rules()),
        Middleware(Gathering, running=running),
    ],
    on_script_error=show_fault,
)

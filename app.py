"""The server of the Moscow Export Atlas: pages, data routes and headers.

Start it with `streamlit run app.py`.
"""

import os

from components.streamlit_internals import gc_schedule
from components.streamlit_internals.switches import Switch, switched_on

ON = switched_on()
if Switch.GC_SCHEDULE in ON:
    gc_schedule.disable_collection()

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module

import streamlit as st
from starlette.middleware import Middleware

from components.interface import style
from components.interface.dataset_store import store
from components.interface.faults import show_fault
from components.interface.paths import GEOMETRY, PAGES
from components.interface.site_map import HEADINGS, TITLES, path
from components.service.api import api_routes
from components.service.geometry import geometry_routes
from components.service.guard import Guard
from components.service.hosts import SETTING, hosts_in
from components.service.pages import Pages
from components.streamlit_internals import content_policy, splash, tcp_nodelay
from components.streamlit_internals.index_html import read_index
from components.streamlit_internals.middleware import middleware

SCRIPT = PAGES / "router.py"
HOSTS = hosts_in(os.environ.get(SETTING, ""))
POLICY = content_policy.policy(read_index()) if Switch.CONTENT_POLICY in ON else ""
PAGE_HEADS = {path(name): (title, HEADINGS[name]) for name, title in TITLES.items()}
DOCUMENTS = splash.documents(read_index(), PAGE_HEADS, style.rules()) if style.is_in_document() else {}


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """Load the dataset when the server starts, before the first request."""
    if Switch.TCP_NODELAY in ON:
        tcp_nodelay.set_on_listening_sockets()
    loading = _load()
    task = asyncio.create_task(gc_schedule.collect_after(loading) if Switch.GC_SCHEDULE in ON else loading)
    yield
    task.cancel()


async def _load() -> None:
    """Load the data first, then the modules that draw them."""
    await asyncio.to_thread(store().current)
    await asyncio.to_thread(import_module, "components.interface.embed")


app = st.App(
    SCRIPT,
    lifespan=lifespan,
    routes=[*geometry_routes(GEOMETRY / "land.geojson"), *api_routes(store(), GEOMETRY)],
    middleware=[
        Middleware(Guard, policy=POLICY, hosts=HOSTS),
        Middleware(Pages, documents=DOCUMENTS),
        *middleware(ON, SCRIPT),
    ],
    on_script_error=show_fault,
)

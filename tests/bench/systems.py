"""What is compared: how each is started, where its page is, and how to tell in the page that it shows a place."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from components.figures.world import VIEW
from components.streamlit_internals.switches import SETTING
from tests.bench.rows import WORLD
from tests.browser.atlas import mercator
from tests.project import ROOT

BIN = Path(sys.executable).parent
HERE = Path(__file__).parent
SIGNS = {"India": ((77.0, 20.5), "(about|around) 30%"), "Belarus": ((28.0, 53.5), "over 40%")}
"""Place -> where it is, and the figure that only its own rows have."""


LAND = (23.0, -3.0)
"""A place on land, away from all that is filled."""


@dataclass(frozen=True)
class System:
    """A way to show the page. `shown` and `mapped` are tests in JavaScript: chart and table; the map."""

    name: str
    command: Callable[[int], list[str]]
    path: str
    shown: Callable[[str], str]
    mapped: Callable[[str], str]
    environment: dict[str, str]
    folder: Path


def systems(folder: Path) -> tuple[System, ...]:
    """Atlas, floor and peer; `folder` is for what floor and peer need beside them."""
    _laid_out(folder)
    python = {"PYTHONPATH": str(ROOT)}
    return (
        System("Atlas", _atlas, "/destinations?country=IND", _streamlit, _deck, {}, ROOT),
        System("Streamlit", _floor, "/", _streamlit, _deck, python, folder),
        System(
            "Dash", _peer, "/", _dash, _choropleth,
            python | {"BENCH_ASSETS": str(folder / "static")}, folder,
        ),
    )  # fmt: skip


def without(names: Sequence[str]) -> tuple[System, ...]:
    """The Atlas, and the Atlas with each of `names` switched off in turn; a name may be several, with commas."""
    atlas = System("Atlas", _atlas, "/destinations?country=IND", _streamlit, _deck, {SETTING: ""}, ROOT)
    return (atlas, *(replace(atlas, name=f"without {name}", environment={SETTING: name}) for name in names))


def _laid_out(folder: Path) -> None:
    """The floor stands outside the project, so that the Atlas's settings are not its own."""
    (folder / "static").mkdir()
    shutil.copy(HERE / "floor.py", folder)
    shutil.copy(WORLD, folder / "static" / "world.json")
    empty = {"type": "Topology", "arcs": [], "objects": {}}
    (folder / "static" / "world_110m.json").write_text(json.dumps(empty))


def _atlas(port: int) -> list[str]:
    return [str(BIN / "streamlit"), "run", "app.py", f"--server.port={port}"]


def _floor(port: int) -> list[str]:
    return [
        str(BIN / "streamlit"), "run", "floor.py", f"--server.port={port}", "--server.address=127.0.0.1",
        "--server.headless=true", "--browser.gatherUsageStats=false", "--server.enableStaticServing=true",
    ]  # fmt: skip


def _peer(port: int) -> list[str]:
    """One process, as the others are, with gunicorn's usual number of threads for one."""
    bound = ["--workers=1", "--threads=4", f"--bind=127.0.0.1:{port}"]
    return [str(BIN / "gunicorn"), "--no-control-socket", *bound, "tests.bench.peer:server"]


def environment(system: System) -> dict[str, str]:
    """The environment that a system's server runs in."""
    return {**os.environ, **system.environment}


def _streamlit(place: str) -> str:
    chart = f"bench.says('[data-testid=stVegaLiteChart] svg text', /{place}/)"
    return f"{chart} && bench.wrote(/{SIGNS[place][1]}/)"


def _deck(place: str) -> str:
    """The place is filled, and the land elsewhere is there too."""
    filled, land = from_middle(SIGNS[place][0]), from_middle(LAND)
    return f"bench.blue({filled[0]:.1f}, {filled[1]:.1f}) && bench.drawn({land[0]:.1f}, {land[1]:.1f})"


def from_middle(place: tuple[float, float]) -> tuple[float, float]:
    """Pixels from the middle of a map, to the right and down, before anyone has moved it."""
    scale = 2 ** VIEW["zoom"]
    (x, y), (middle_x, middle_y) = mercator(*place), mercator(VIEW["longitude"], VIEW["latitude"])
    return (x - middle_x) * scale, (y - middle_y) * scale


def _dash(place: str) -> str:
    return f"bench.says('#chart .ytick text', /{place}/) && bench.says('#table td', /{SIGNS[place][1]}/)"


def _choropleth(place: str) -> str:
    """How many countries are not of the land's colour."""
    wanted = list(SIGNS).index(place) + 1
    paths = "[...document.querySelectorAll('#map .choroplethlayer path')]"
    return f"{paths}.filter(each => each.getAttribute('fill') !== 'rgb(225, 228, 232)').length === {wanted}"

"""CONTRIBUTING.md draws the house: its rooms stand there in order, each with what it uses, as the code has it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.project import ROOT

LINE = re.compile(r"    (?P<room>[\w.]+) +[^ ].*?(?: +uses (?P<uses>[\w, ]+))?")


def room_of(path: Path) -> str:
    """Return the room a file stands in; the server, the pages and the command line stand above all."""
    parts = path.relative_to(ROOT).parts
    return parts[1].removesuffix(".py") if parts[0] == "components" else parts[0]


def imported(path: Path) -> Iterator[str]:
    """Yield the rooms that a file imports from."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "components":
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("components."):
            yield str(node.module).split(".")[1]


def uses() -> dict[str, set[str]]:
    """Return each room with the rooms it uses."""
    files = [ROOT / "app.py", *(ROOT / "pages").glob("*.py"), *(ROOT / "components").rglob("*.py")]
    found: dict[str, set[str]] = {}
    for path in files:
        found.setdefault(room_of(path), set()).update(set(imported(path)) - {room_of(path)})
    return {room: used for room, used in found.items() if room != "__init__"}


def drawn() -> dict[str, set[str]]:
    """Return each room of the drawing with the rooms it is said to use, from top to bottom."""
    drawing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split("## The house", 1)[1]
    lines = [match for line in drawing.splitlines() if (match := LINE.fullmatch(line))]
    return {match["room"]: set(re.findall(r"\w+", match["uses"] or "")) for match in lines}


def test_every_room_is_drawn_with_what_it_uses() -> None:
    assert drawn() == uses()


def test_every_room_uses_only_rooms_below_it() -> None:
    order = list(drawn())
    for room, used in drawn().items():
        assert all(order.index(other) > order.index(room) for other in used), f"{room} uses a room above it"


def test_every_file_that_is_named_exists() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rooms = "|".join(name for name in uses() if (ROOT / "components" / name).is_dir())
    named = re.findall(rf"`((?:components/)?(?:{rooms})/[\w/]*(?:\.py)?)`", text)
    assert len(named) > 20
    missing = [path for path in named if not (ROOT / "components" / path.removeprefix("components/")).exists()]
    assert not missing, f"CONTRIBUTING.md names what is not there: {missing}"

"""Every export opens in LibreOffice, and no cell of any is a formula; of the real tables and of hostile ones."""

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.ledger.store import Store
from components.service.api import api_routes
from components.service.data_routes import data_routes
from tests.faults.poison import poison
from tests.project import GEOMETRY, content

OFFICE = shutil.which("soffice") or "soffice"
SEPARATORS = {"comma": "44", "semicolon": "59"}
"""What parts the cells: LibreOffice's own number for it; where the comma is decimal, it is the semicolon."""
CELL = re.compile(rb"<table:table-cell[^>]*>")


def exports(project: Path, folder: Path) -> list[Path]:
    """Every CSV that the Atlas gives, those in its packages too, as files."""
    store = Store(project / "data", project / "seeds")
    with TestClient(Starlette(routes=api_routes(store, GEOMETRY))) as client:
        for path in data_routes():
            answer = client.get(f"/api/{path}?lang=en")
            assert answer.status_code == 200
            name = path.replace("/", "-")
            if path.endswith(".csv"):
                (folder / name).write_bytes(answer.content)
            if path.endswith(".zip"):
                _unpack(answer.content, name.removesuffix(".zip"), folder)
    return sorted(folder.glob("*.csv"))


def _unpack(content: bytes, name: str, folder: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for each in package.namelist():
            if each.endswith(".csv"):
                (folder / f"{name}-{each.replace('/', '-')}").write_bytes(package.read(each))


def opened(files: list[Path], separator: str, folder: Path) -> list[Path]:
    """The files as LibreOffice opens them, formulas allowed, and saves them as spreadsheets."""
    folder.mkdir()
    profile = f"-env:UserInstallation=file://{folder}/profile"
    reading = (
        f"--infilter=Text - txt - csv (StarCalc):{SEPARATORS[separator]},34,76,1,,0,false,true,false,false,false,-1"
    )
    command = [
        OFFICE,
        profile,
        "--headless",
        reading,
        "--convert-to",
        "fods",
        "--outdir",
        str(folder),
        *map(str, files),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    return sorted(folder.glob("*.fods"))


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("hostile", [False, True])
def test_no_export_holds_a_formula(tmp_path: Path, separator: str, hostile: bool) -> None:
    given = tmp_path / "given"
    content(tmp_path)
    if hostile:
        poison(tmp_path / "data")
    given.mkdir()
    files = exports(tmp_path, given)
    (given / "live.csv").write_text("a,b\n=1+1,2\n" if separator == "comma" else "a;b\n=1+1;2\n", encoding="utf-8")
    found = opened([*files, given / "live.csv"], separator, tmp_path / "opened")
    assert len(found) == len(files) + 1 > len(data_routes()) / 4
    live = {path.stem: path.read_bytes().count(b"table:formula=") for path in found}
    assert live.pop("live") == 1, "LibreOffice was not asked to read formulas, so that none would be noticed"
    assert {name: count for name, count in live.items() if count} == {}
    cells = sum(len(CELL.findall(path.read_bytes())) for path in found)
    assert cells > 2000
    print(f"{len(files)} exports opened with the {separator}, {cells} cells, no formula")

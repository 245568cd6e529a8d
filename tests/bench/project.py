"""The project in another folder, so that the Atlas runs on other data than its own."""

import shutil
from pathlib import Path

from tests.bench.grown import grown
from tests.bench.rows import ROOT

PARTS = ("app.py", "pages", "components", ".streamlit")


def grown_project(folder: Path, claims: int) -> Path:
    """A copy of the project in `folder` whose dataset has so many claims."""
    for name in PARTS:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, folder / name)
    grown(folder, claims)
    return folder

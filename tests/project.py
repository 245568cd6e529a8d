"""The project: its folder, the two datasets that tests look at, and copies to break or to run on other data."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]
FROZEN = ROOT / "tests" / "frozen"
"""A dataset that no longer changes: what tests know of its articles stays true whatever curators add to `data/`."""
GEOMETRY = ROOT / "data" / "geometry"
PROGRAM = ("app.py", "pages", "components", ".streamlit")
NOT_CONTENT = shutil.ignore_patterns("__pycache__", "*.csv")


def program(folder: Path) -> Path:
    """A copy of the project without a dataset in `folder`."""
    folder.mkdir(exist_ok=True)
    for name in PROGRAM:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=NOT_CONTENT)
        else:
            shutil.copy2(source, folder / name)
    return folder


def copied(folder: Path) -> Path:
    """A copy of the project in `folder` that serves the frozen dataset."""
    return content(program(folder))


def content(folder: Path) -> Path:
    """A copy of the frozen dataset, and of the outlines and the text beside it, in `folder`."""
    shutil.copytree(ROOT / "data", folder / "data", ignore=NOT_CONTENT)
    shutil.copytree(FROZEN / "data", folder / "data", dirs_exist_ok=True)
    shutil.copytree(FROZEN / "seeds", folder / "seeds")
    return folder

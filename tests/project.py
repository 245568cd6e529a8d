"""The project: its folder, and copies of it in others, to break them or to run them on other data."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAM = ("app.py", "pages", "components", ".streamlit")
DATASET = ("data", "seeds")


def copied(folder: Path, parts: tuple[str, ...] = PROGRAM + DATASET) -> Path:
    """A copy of these parts of the project in `folder`."""
    folder.mkdir(exist_ok=True)
    for name in parts:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, folder / name)
    return folder

"""The paths of the project's content on disk."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"
SEEDS = ROOT / "seeds"
PAGES = ROOT / "pages"
GEOMETRY = DATA / "geometry"
BACKUP_DIR = Path(os.environ.get("ATLAS_BACKUP") or ROOT / ".backup")
"""The folder with the last good dataset for the next start; several servers may share it."""

"""Where the project's content lies on disk."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"
SEEDS = ROOT / "seeds"
PAGES = ROOT / "pages"
GEOMETRY = DATA / "geometry"
BACKUP_DIR = Path(os.environ.get("ATLAS_BACKUP") or ROOT / ".backup")
"""Where the last good dataset is kept for the next start; several servers may share it."""

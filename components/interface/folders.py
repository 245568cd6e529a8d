"""Where the project's content lies on disk."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"
SEEDS = ROOT / "seeds"
PAGES = ROOT / "pages"
WORLD = DATA / "geometry" / "world.geojson"

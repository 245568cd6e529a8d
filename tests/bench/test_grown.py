"""Generated claims, by which growth is measured: they must be as sound as real ones, and few must meet."""

from pathlib import Path

from components.ledger.load import load
from tests.bench.grown import grown

CLAIMS = 300


def test_generated_claims_pass_the_check(tmp_path: Path) -> None:
    grown(tmp_path, CLAIMS)
    atlas = load(tmp_path / "data", tmp_path / "seeds")
    assert len(atlas.dataset.claims) == CLAIMS
    assert {one.rule for one in atlas.observations.values()} >= {"remainder", "growth-between-levels"}

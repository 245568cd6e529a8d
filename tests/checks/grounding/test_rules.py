"""The claims follow from their articles, quickly; and a claim that does not is named with what the text says."""

import subprocess
import sys

from components.checks.grounding.rules import places_follow, waivers_needed
from components.checks.inputs import CheckInputs
from components.checks.structure import run_checks
from components.tables.schema import Claim
from tests.checks.mutants import caught, ground, mutants, run
from tests.project import ROOT


def _with(claim_id: str, **cells: str) -> CheckInputs:
    base = ground()
    rows = [
        (number, Claim.model_validate({**true, **(cells if true["claim_id"] == claim_id else {})}))
        for (number, _), true in zip(base.tables["claims"], base.claims, strict=True)
    ]
    return CheckInputs({**base.tables, "claims": list(rows)}, base.seeds, base.texts)


def test_the_true_dataset_passes() -> None:
    outcomes = run_checks(_with(""))
    assert [problem for outcome in outcomes for problem in outcome.problems] == []


def test_a_neighbour_country_is_caught_and_both_sides_are_named() -> None:
    wrong = [
        held.wrong for held in places_follow(_with("microelectronics-to-india", counterpart_area="BLR")) if held.wrong
    ]
    assert wrong == ["the table says BLR, the text says IND"]


def test_a_waiver_lets_a_cell_off_only_where_it_is_needed() -> None:
    changed = {"counterpart_area": "BLR", "waives": "counterpart_area"}
    needed = _with("microelectronics-to-india", **changed)
    assert [held.wrong for held in (*places_follow(needed), *waivers_needed(needed)) if held.wrong] == []
    needless = waivers_needed(_with("microelectronics-to-india", waives="counterpart_area"))
    assert [held.wrong for held in needless if held.wrong] == [
        "'counterpart_area' follows from the text and needs no waiver"
    ]


def test_a_waiver_without_a_note_is_a_problem() -> None:
    bare = _with("microelectronics-to-india", counterpart_area="BLR", waives="counterpart_area", note="")
    assert [held.column for held in waivers_needed(bare) if held.wrong] == ["note"]


def test_nearly_all_mutants_are_caught() -> None:
    tally = run(0.1)
    assert tally.mutants.total() > 1000
    assert tally.share >= 0.99, tally.escaped


def test_mutants_are_the_same_in_every_run() -> None:
    first, second = ([m.what for m, _ in zip(mutants(), range(200), strict=False)] for _ in range(2))
    assert first == second


def test_a_mutant_of_nothing_is_not_caught() -> None:
    assert not caught(next(mutants())._replace(rows={0: ground().claims[0]}))


COLD = """
import time
from components.ledger.load import load
from pathlib import Path
started = time.process_time()
load(Path("tests/frozen/data"), Path("tests/frozen/seeds"))
print(time.process_time() - started)
"""


def test_a_cold_start_reads_all_claims_in_a_second() -> None:
    done = subprocess.run([sys.executable, "-c", COLD], cwd=ROOT, capture_output=True, text=True, check=True)
    assert float(done.stdout) < 1

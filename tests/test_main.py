"""The command that curators run before they commit."""

import os
import subprocess
import sys

import pytest

from components.checks.structure import CHECKS
from tests.curator import Copy, places
from tests.project import ROOT


def check(copy: Copy) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "components", "check", "--data", str(copy.data), "--seeds", str(copy.seeds)]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=60
    )


@pytest.mark.property
def test_the_dataset_passes_the_check(folder: Copy) -> None:
    done = check(folder)
    assert (done.returncode, done.stdout.count("held")) == (0, len(CHECKS)), done.stdout


def test_a_sound_dataset_is_said_to_be_sound(copy: Copy) -> None:
    done = check(copy)
    assert (done.returncode, done.stderr) == (0, "")
    assert "are sound" in done.stdout
    assert copy.load().dataset.version in done.stdout


def test_a_broken_dataset_is_told_line_by_line_and_fails(copy: Copy) -> None:
    row = copy.state("zone-exports-lead", as_written="249 млн рублей")
    copy.path("events").unlink()
    done = check(copy)
    assert done.returncode == 1
    assert places(done.stdout.splitlines()) == [f"claims.csv:{row} as_written", "events.csv"]
    assert "249 млн рублей" in done.stdout
    assert "2 problems" in done.stderr
    assert "Traceback" not in done.stderr


def test_folders_that_do_not_exist_are_told_without_a_stack_trace(copy: Copy) -> None:
    done = check(Copy(copy.data / "nowhere", copy.seeds / "nowhere"))
    assert done.returncode == 1
    assert "claims.csv: is missing" in done.stdout.splitlines()
    assert "Traceback" not in done.stderr

"""Proposals hold nearly all figures of articles that the reader was not made for, and odd files do no harm."""

import csv
import datetime
import io
import resource
import subprocess
import sys
import time
from functools import cache
from pathlib import Path

import pytest

from components.checks.inputs import CheckInputs
from components.checks.propose import article_id, propose
from components.checks.vocabulary import Vocabulary, vocabularies
from components.tables.schema import Claim, columns
from tests.checks.mutants import ground
from tests.project import ROOT
from tests.reader.score import PRESS, articles, score, total

DAY = datetime.date(2021, 9, 20)
"""The date of publication."""


@cache
def words() -> Vocabulary:
    return vocabularies(CheckInputs(ground().tables, {}, {})).everywhere


@pytest.mark.parametrize("held_out", [False, True])
def test_figures_of_press_articles_are_found(held_out: bool) -> None:
    scores = [score(article, words()) for article in articles() if article["file"].startswith("heldout") == held_out]
    whole = total(scores)
    assert whole.recall >= 0.95, whole.missed
    assert whole.precision >= 0.85, whole.extra


def test_every_quote_is_verbatim_and_holds_its_figure() -> None:
    for article in articles():
        text = (PRESS / article["file"]).read_text(encoding="utf-8")
        for row in propose(text, "press", DAY, words()):
            assert row["quote"] in text
            assert row["as_written"] in row["quote"]


def test_a_proposal_is_a_row_of_claims_for_the_curator_to_finish() -> None:
    text = "Экспорт Москвы вырос.\nВ 2020 году поставки в Китай выросли на 23% и достигли 1,5 млрд рублей."
    rows = list(propose(text, "press", DAY, words()))
    assert all(tuple(row) == columns(Claim) for row in rows)
    kept = ("claim_id", "obs_value", "unit_mult", "unit_measure", "time_period", "counterpart_area", "product")
    assert [tuple(row[column] for column in kept) for row in rows] == [
        ("press-001", "23", "0", "percent", "2020", "CHN", ""),
        ("press-002", "1.5", "9", "RUB", "2020", "CHN", ""),
    ]


def test_relative_periods_need_the_date_of_publication() -> None:
    text = "Last year exports reached $5 million."
    assert [next(propose(text, "a", day, words()))["time_period"] for day in (DAY, None)] == ["2020", ""]


def test_these_countries_are_those_of_the_sentence_before() -> None:
    text = "China and Japan buy engines. Exports to these countries grew by 16%."
    rows = list(propose(text, "a", DAY, words()))
    assert [(row["obs_value"], row["counterpart_area"]) for row in rows] == [("", "CHN;JPN"), ("16", "CHN;JPN")]


def test_destinations_without_a_figure_are_a_row_of_their_own() -> None:
    text = "In 2020, such devices were exported to Italy and India."
    kept = (
        "quote",
        "as_written",
        "counterpart_area",
        "time_period",
        "qualifier",
        "obs_value",
        "unit_measure",
        "unit_mult",
    )
    rows = [tuple(row[column] for column in kept) for row in propose(text, "a", DAY, words())]
    assert rows == [(text, "", "ITA;IND", "2020", "", "", "", "")]


def test_the_id_comes_from_the_file_name() -> None:
    assert article_id("Press Release_12.txt") == "press-release-12"


@pytest.mark.parametrize("text", ["", "\n\n", "日本語のテキスト。", "Text without figures.", "<html></html>"])
def test_a_text_without_figures_proposes_nothing(text: str) -> None:
    assert list(propose(text, "a", DAY, words())) == []


@pytest.mark.parametrize(
    "unit",
    [
        "Экспорт вырос на 23% и составил 1,5 млрд рублей. ",
        "a",
        "1",
        "(",
        ".",
        "5% ",
        "a-",
        "@",
        "<",
        "January ",
        "1 млн ",
    ],
)
def test_time_grows_with_length_only(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        started = time.process_time()  # of this process alone, so that a busy machine does not count
        for _ in propose(text, "a", DAY, words()):
            pass
        return time.process_time() - started

    seconds(2_000)
    small, large = seconds(20_000), seconds(80_000)
    assert large < 8 * small + 0.5


def _run(file: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "components", "propose", str(file), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)


def test_five_megabytes_take_less_than_a_minute(tmp_path: Path) -> None:
    press = "\n".join(path.read_text(encoding="utf-8") for path in sorted(PRESS.glob("*.txt")))
    text = (press * 300).encode()[: 5 * 2**20].decode(errors="ignore")
    file = tmp_path / "long.txt"
    file.write_text(text, encoding="utf-8")
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    assert _run(file, "--language", "ru").returncode == 0
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before < 60


def test_the_command_prints_rows(tmp_path: Path) -> None:
    file = tmp_path / "my article.txt"
    file.write_text("Exports grew by 5%.", encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(_run(file, "--language", "en", "--published", "2021-09-20").stdout)))
    assert [(row["claim_id"], row["obs_value"]) for row in rows] == [("my-article-001", "5")]


@pytest.mark.parametrize("content", [b"\x00\x01\x02", b"\xff\xfe\x00a", b"\x89PNG\r\n\x1a\n"])
def test_a_binary_file_is_refused_clearly(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "binary.txt"
    file.write_bytes(content)
    done = _run(file, "--language", "en")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("binary.txt")


def test_an_unknown_language_or_date_is_refused_clearly(tmp_path: Path) -> None:
    for arguments in (("--language", "fr"), ("--language", "en", "--published", "yesterday")):
        done = _run(tmp_path / "any.txt", *arguments)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr

"""Loading: all of the dataset or the list of what is wrong; whatever a curator types, nothing else happens."""

import tempfile
from math import inf
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.figures.chart import DATA
from components.figures.growth import growth_dots
from components.figures.look import Look
from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.tables.problems import BrokenDataset
from components.views.rows.receipts import receipt
from components.wording.language import Language
from tests.curator import FILLED, STEADY, TABLES, Copy, places, share_growth
from tests.views.showing import show_all

TRICKY = [
    "", " ", ";", ";;", "0", "0.0", "1", "100", "100.0", "2", "3", "9", "99999999999999999999", "0.000000001",
    "percent", "multiple", "count", "USD", "exact", "over", "almost", "A", "F", "2020", "2021-Q1", "2020-12", "0000",
    "0000-01", "9999-12", "RUS", "BLR;BLR", "CHN;EAST-ASIA", "EAST-ASIA", "RU-MOW", "microelectronics",
    "-0.1", "-1", "-12", "-99.99", "-100", "-1e9", "0.5", "0.001", "−12", "12", "percentage_point", "KZT", "XXX", "XTS",
    "up_to", "about", "2023-01-01/P9M", "2021-07-01/P12M", "1000-01-01/P1999Y", "2999-12-01/P1M", "2019-01-01/P5Y",
    "P9M", "exports-growth", "both", "{}", "{0}", "%s", "x" * 200_000, "2024-02-30", "0001-01-01", "level",
    "growth", "share",
]  # fmt: skip
"""What has broken programs before: emptiness, zeros, extremes, codes from elsewhere, format strings."""


@settings(STEADY, max_examples=25)
@given(data=st.data())
def test_no_cell_can_do_worse_than_be_refused(data: st.DataObject) -> None:
    """A dataset with any cell changed is either refused with its problems or shown, page by page."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Copy.into(Path(folder))
        table = data.draw(st.sampled_from(["claims", "claims", "claims", *FILLED]))
        lines = copy.lines(table)
        row = data.draw(st.integers(1, len(lines) - 1))
        column = data.draw(st.integers(0, len(lines[0]) - 1))
        lines[row][column] = data.draw(st.sampled_from(TRICKY) | st.text(max_size=20))
        copy.write(table, lines)
        atlas, told = copy.outcome()
        assert (atlas is None) == bool(told)
        assert all(line.partition(".csv")[0] in TABLES for line in told)
        if atlas:
            show_all(atlas, Selection(), Language("en"))


PERIODS = st.sampled_from([
    ("2020", "2019"), ("2020-01-01/P9M", "2019-01-01/P9M"), ("2019-07-01/P12M", "2018-07-01/P12M"), ("2021-Q1", ""),
    ("2016-01-01/P5Y", "2011-01-01/P5Y"), ("", ""), ("2020-01-01/P9M", "2019-07-01/P12M"),
])  # fmt: skip


@settings(STEADY, max_examples=25)
@given(data=st.data())
def test_any_growth_is_refused_or_shown_and_drawn(data: st.DataObject) -> None:
    """Rises and falls of every size, hedge, unit and period; what is drawn has its place on the axis."""
    places, digits = data.draw(st.integers(0, 3)), data.draw(st.integers(-120_000, 120_000))
    cells = {
        "indicator": data.draw(st.sampled_from(["exports-growth", "share-growth"])),
        "obs_value": f"{digits / 10**places:.{places}f}",
        "unit_measure": data.draw(st.sampled_from(["percent", "multiple", "percentage_point"])),
        "qualifier": data.draw(st.sampled_from(["exact", "about", "over", "almost", "up_to"])),
        **dict(zip(("time_period", "base_period"), data.draw(PERIODS), strict=True)),
        "as_written": data.draw(st.sampled_from(["16%", "increased by 16%", "increased"])),
    }
    with tempfile.TemporaryDirectory() as folder:
        copy = Copy.into(Path(folder))
        share_growth(copy)
        copy.state("east-asia-growth", **cells)
        atlas, told = copy.outcome()
        assert (atlas is None) == bool(told)
        for view in show_all(atlas, Selection(), Language("en")) if atlas else ():
            assert view.message
            if view.slug == "growth":
                drawn = growth_dots(view.frame, Look("light", Language("en")))["datasets"][DATA]
                assert all(0 < row[end] < inf for row in drawn for end in ("start", "end", "multiple"))


SHOWN = [
    ("claims", "zone-exports-growth-2020-lead", "obs_value", "0"),
    ("claims", "high-tech-exports-level", "obs_value", "0"),
    ("claims", "microelectronics-to-belarus", "obs_value", "100"),
    ("claims", "microelectronics-to-belarus", "counterpart_area", "BLR;BLR"),
    ("claims", "biopharma-markets", "time_period", "0000-02"),
    ("articles", "sputnik-microelectronics", "published", "2025-02-30"),
    ("articles", "sputnik-microelectronics", "published", "0000-01-01"),
    ("articles", "sputnik-microelectronics", "title", ""),
]


@pytest.mark.parametrize("case", SHOWN, ids=" ".join)
def test_a_dataset_that_is_not_refused_can_be_shown(
    copy: Copy, english: Language, case: tuple[str, str, str, str]
) -> None:
    table, key, column, value = case
    copy.write("rulings", copy.lines("rulings")[:1])
    row = copy.state(key, **{column: value}) if table == "claims" else copy.set(*case)
    atlas, told = copy.outcome()
    if atlas is None:
        assert places(told) == [f"{table}.csv:{row} {column}"]
    else:
        assert show_all(atlas, Selection(), english)
        assert all(receipt(claim, atlas, english).figure for claim in atlas.dataset.claims)


def test_a_dataset_of_headers_only_is_shown_as_empty(copy: Copy, english: Language) -> None:
    for table in TABLES:
        copy.write(table, copy.lines(table)[:1])
    for seed in copy.seeds.iterdir():
        seed.unlink()
    views = show_all(copy.load(), Selection(), english)
    assert {view.slug for view in views if len(view.frame)} == {"checks", "readings"}
    assert all(view.message for view in views)


def test_the_same_files_have_the_same_version_and_others_another(copy: Copy, atlas: Atlas) -> None:
    assert copy.load().dataset.version == atlas.dataset.version
    copy.set("claims", copy.first("claims"), "note", "Changed.")
    assert copy.load().dataset.version != atlas.dataset.version


def test_what_was_held_is_counted(copy: Copy, atlas: Atlas) -> None:
    held = {outcome.check.name: outcome.cells for outcome in atlas.outcomes}
    assert all(held.values())
    assert atlas.cells == sum(len(lines[0]) * (len(lines) - 1) for lines in map(copy.lines, TABLES))
    copy.add("events", "circuit-boards-made", event_id="circuit-boards-again")
    more = copy.load()
    assert more.cells == atlas.cells + len(copy.lines("events")[0])
    changed = {outcome.check.name: outcome.cells - held[outcome.check.name] for outcome in more.outcomes}
    assert changed["unique-ids"] == changed["quotes-verbatim"] == 1


def test_a_broken_dataset_hands_out_nothing(copy: Copy) -> None:
    copy.set("claims", "microelectronics-to-india", "obs_value", "thirty")
    with pytest.raises(BrokenDataset) as refusal:
        copy.load()
    assert [problem.file for problem in refusal.value.problems] == ["claims.csv"]

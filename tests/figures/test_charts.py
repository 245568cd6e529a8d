"""Each chart: valid Vega-Lite for every choice, the rows of its view and no others, and hedges drawn as hedges."""

import math
from collections.abc import Callable
from typing import Any

import altair as alt
import pandas as pd
import pytest

from components.figures.bars import bars
from components.figures.chart import DATA, PICK, Spec
from components.figures.composition import whole_bar
from components.figures.coverage import coverage_dots
from components.figures.growth import growth_dots
from components.figures.look import Look
from components.figures.palette import PALETTES
from components.figures.timeline import events, levels
from components.ledger.flows import flows
from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.views.catalogue import CATALOGUE
from components.views.destinations import SHARE
from components.wording.language import SOURCE, Language

ENGLISH = Language(SOURCE)
DRAWN: dict[str, Callable[[pd.DataFrame, Look], Spec]] = {
    "destinations": bars,
    "growth": growth_dots,
    "levels": levels,
    "clusters": whole_bar,
    "events": events,
    "coverage": coverage_dots,
}
"""View -> the chart that draws it."""
CHOICES = [
    Selection(),
    Selection(("2024",)),
    Selection(("2020", "undated")),
    Selection(("2021",)),
    Selection(("2024",), ("BLR", "IND")),
    Selection((), ("HKG", "KAZ")),
    Selection(("2023",), ("MCO",)),
]
LIGHT, DARK = Look("light", ENGLISH), Look("dark", ENGLISH)


def frame(atlas: Atlas, view: str, choice: Selection) -> pd.DataFrame:
    return CATALOGUE[view].build(atlas, choice, ENGLISH).frame


def rows_of(spec: Spec) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = spec["datasets"][DATA]
    return found


def is_none(value: object) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value))


@pytest.mark.parametrize("choice", CHOICES, ids=str)
@pytest.mark.parametrize("view", DRAWN)
def test_a_chart_has_the_rows_of_its_view(atlas: Atlas, view: str, choice: Selection) -> None:
    table = frame(atlas, view, choice)
    for look in (LIGHT, DARK):
        spec = DRAWN[view](table, look)
        assert [row["id"] for row in rows_of(spec)] == list(table["id"])
        assert spec["width"] == "container"
        assert all(
            not isinstance(value, float) or math.isfinite(value) for row in rows_of(spec) for value in row.values()
        )


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("view", DRAWN)
def test_a_chart_is_valid_vega_lite(atlas: Atlas, view: str, look: Look) -> None:
    """One drawing serves all choices: only its rows change, which the schema leaves open."""
    alt.LayerChart.from_dict(DRAWN[view](frame(atlas, view, Selection()), look))


@pytest.mark.parametrize("view", DRAWN)
def test_one_click_picks_the_row_and_what_is_shown_of_it_is_there(atlas: Atlas, view: str) -> None:
    spec = DRAWN[view](frame(atlas, view, Selection()), LIGHT)
    (pick,) = [one for one in spec.get("params", []) if one["name"] == PICK]
    assert pick["select"]["fields"] == ["id"]
    assert len(pick["views"]) == 1
    tips = [tip["field"] for layer in spec["layer"] for tip in layer.get("encoding", {}).get("tooltip", [])]
    assert tips
    assert set(tips) <= set(rows_of(spec)[0])


@pytest.mark.parametrize("view", DRAWN)
def test_a_drawing_is_built_once_and_only_its_rows_change(atlas: Atlas, view: str) -> None:
    whole, part = (frame(atlas, view, choice) for choice in (Selection(), Selection(("2020",))))
    one, other = DRAWN[view](whole, LIGHT), DRAWN[view](part, LIGHT)
    assert one["layer"] is other["layer"]
    assert len(rows_of(one)) == len(whole) != len(rows_of(other))
    assert DRAWN[view](whole, DARK)["layer"] is not one["layer"]


@pytest.mark.parametrize("view", ["destinations", "growth", "levels", "clusters"])
def test_a_mark_with_a_hedge_has_its_reading_in_its_row(atlas: Atlas, view: str) -> None:
    table = frame(atlas, view, Selection())
    spec = DRAWN[view](table, LIGHT)
    ends = ("multiple_low", "multiple_high") if view == "growth" else ("low", "high")
    for row, (_, said) in zip(rows_of(spec), table.iterrows(), strict=True):
        assert row["reading"] == said["reading"]
        for end in ends:
            assert row[end] == pytest.approx(said[end]) or (is_none(row[end]) and is_none(said[end]))
        if said["qualifier"] != "exact" and said["reading"]:
            assert is_none(row[ends[1]]) or row[ends[0]] < row[ends[1]]


def test_a_bar_is_sure_only_as_far_as_its_reading_is(atlas: Atlas) -> None:
    drawn = {row["label"]: row for row in rows_of(bars(frame(atlas, "destinations", Selection()), LIGHT))}
    over, about, exact = drawn["Belarus"], drawn["India"], drawn["Türkiye"]
    assert (over["sure"], over["open"]) == (40, True)
    assert over["end"] > 40
    assert (about["sure"], about["end"], about["open"]) == (20, 40, False)
    assert exact["sure"] == pytest.approx(8.45)
    assert exact["end"] == pytest.approx(8.55)
    assert drawn["All other countries"]["kind"] == "derived"


@pytest.mark.parametrize("number", range(6))
def test_what_is_only_named_has_no_value(atlas: Atlas, number: int) -> None:
    flow = flows(atlas)[number].code
    table = frame(atlas, "destinations", Selection(flow=flow))
    assert len(table)
    for row in rows_of(bars(table, LIGHT)):
        if row["kind"] == "named":
            assert (row["value"], row["low"], row["high"], row["sure"]) == (None, None, None, None)
            assert not row["open"]
        else:
            assert (row["sure"] is not None) == (row["indicator"] == SHARE), "bars share one axis"


def test_the_parts_of_the_whole_stay_within_it(atlas: Atlas) -> None:
    rows = rows_of(whole_bar(frame(atlas, "clusters", Selection()), LIGHT))
    assert rows[0]["start"] == 0
    assert [row["start"] for row in rows[1:]] == [row["end"] for row in rows[:-1]]
    assert rows[-1]["end"] == pytest.approx(100)
    assert [row["part"] for row in rows if row["kind"] == "derived"] == ["rest"]


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("view", DRAWN)
def test_a_chart_uses_the_palettes_colours_only(atlas: Atlas, view: str, look: Look) -> None:
    spec = DRAWN[view](frame(atlas, view, Selection()), look)
    known = set(vars(PALETTES[look.scheme]).values()) | {"white", "transparent"}
    assert set(_colours(spec["layer"])) <= known
    assert set(_colours(spec["config"])) <= known


def _colours(part: object) -> list[str]:
    """Every colour that a part of a specification names."""
    if isinstance(part, list):
        return [colour for each in part for colour in _colours(each)]
    if not isinstance(part, dict):
        return []
    own = [
        value
        for name, value in part.items()
        if isinstance(value, str) and (value.startswith("#") or name.lower().endswith("color"))
    ]
    return own + [colour for value in part.values() for colour in _colours(value)]

"""Each chart: valid Vega-Lite for every choice, the rows of its view and no others, and hedges drawn as hedges."""

import math
import re
from collections.abc import Callable
from typing import Any

import altair as alt
import pandas as pd
import pytest

from components.figures.bars import bars
from components.figures.chart import DATA, SELECTION, Spec
from components.figures.composition import whole_bar
from components.figures.coverage import coverage_dots
from components.figures.growth import DOT, STEP, growth_dots
from components.figures.look import Look
from components.figures.palette import PALETTES
from components.figures.renderer import renderer
from components.figures.timeline import events, levels
from components.ledger.flows import flows
from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.views.catalogue import CATALOGUE
from components.views.destinations import SHARE
from components.wording.language import SOURCE, Language
from tests.curator import Copy

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
    (pick,) = [one for one in spec.get("params", []) if one["name"] == SELECTION]
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


# Levels of several kinds of period


def test_a_line_joins_levels_of_one_kind_of_period_only(copy: Copy) -> None:
    for period, value in (("2018", "100"), ("2019", "200"), ("2020-01-01/P9M", "150")):
        copy.add("claims", "turbine-exports", claim_id=f"turbines-{value}")
        copy.state(f"turbines-{value}", time_period=period, obs_value=value, unit_measure="KZT")
    table = frame(copy.load(), "levels", Selection())
    spec = levels(table[table["unit_measure"] == "KZT"], LIGHT)
    lines = [layer for layer in spec["layer"] if layer["mark"]["type"] == "line"]
    spans = {row["time_period"]: row["span"] for row in rows_of(spec)}
    assert len(spans) == 3
    assert spans["2018"] == spans["2019"] != spans["2020-01-01/P9M"]
    assert len(lines) == len(set(spans.values())) == len({str(line["transform"]) for line in lines})


# The axis of growth


def axis(spec: Spec) -> tuple[list[float], list[float], str]:
    """Domain, ticks and words of the axis that growth stands on."""
    found = spec["layer"][0]["encoding"]["x"]
    return found["scale"]["domain"], found["axis"]["values"], found["axis"]["labelExpr"]


def growing(copy: Copy, **cells: str) -> tuple[Spec, dict[str, Any]]:
    """The chart of growth with one claim stated otherwise, and that claim's row."""
    copy.state("food-machinery-growth", **cells)
    spec = growth_dots(frame(copy.load(), "growth", Selection()), LIGHT)
    (row,) = (row for row in rows_of(spec) if row["id"] == "food-machinery-growth")
    return spec, row


def test_the_growth_axis_begins_at_no_change_where_nothing_fell(atlas: Atlas) -> None:
    domain, ticks, _ = axis(growth_dots(frame(atlas, "growth", Selection()), LIGHT))
    assert domain == [1, 30]
    assert ticks == [1, 1.5, 2, 3, 5, 10, 20]


@pytest.mark.parametrize(
    ("value", "unit", "least"),
    [("-12", "percent", 0.5), ("0.5", "multiple", 0.2), ("-85", "percent", 0.1), ("-99.9", "percent", 0.0005)],
)
def test_the_growth_axis_reaches_below_the_base_where_something_fell(
    copy: Copy, value: str, unit: str, least: float
) -> None:
    spec, row = growing(copy, obs_value=value, unit_measure=unit)
    domain, ticks, words = axis(spec)
    assert domain == [pytest.approx(least), 30]
    assert domain[0] <= row["start"] <= row["multiple"] <= row["end"] < 1
    assert 0.5 in ticks
    assert "'0.5 times'" in words
    assert "'no change'" in words
    alt.LayerChart.from_dict(spec)


def test_the_growth_axis_reaches_as_far_up_as_something_rose(copy: Copy) -> None:
    domain, ticks, words = axis(growing(copy, obs_value="70")[0])
    assert domain == [1, 100]
    assert ticks[-2:] == [50, 100]
    assert "'50 times'" in words


@pytest.mark.parametrize(
    ("value", "hedge", "side"),
    [("-12", "over", "left"), ("44", "over", "right"), ("-12", "about", ""), ("-90", "about", "left")],
)
def test_a_growth_that_nothing_bounds_has_an_arrow_to_that_side(copy: Copy, value: str, hedge: str, side: str) -> None:
    spec, row = growing(copy, obs_value=value, unit_measure="percent", qualifier=hedge, as_written="13 times")
    shapes = {layer["mark"].get("shape") for layer in spec["layer"]}
    assert row["open"] == ([side] if side else [])
    assert (f"triangle-{side}" in shapes) == bool(side)
    assert all(math.isfinite(row[end]) and row[end] > 0 for end in ("start", "end", "multiple"))


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_a_fall_stands_left_of_no_change_in_the_drawing(copy: Copy, look: Look) -> None:
    copy.state("east-asia-growth", obs_value="-12")
    copy.state("transmissions-growth", obs_value="0.5")
    table = frame(copy.load(), "growth", Selection())
    drawn = renderer().svg({**growth_dots(table, look), "width": 752})
    dots = {round(float(y)): float(x) for x, y in re.findall(DOT_AT, drawn)}
    unchanged = float(re.findall(r"translate\(([\d.]+),[^>]*>no change<", drawn)[0])
    places = {str(row["id"]): dots[STEP * row["order"] + STEP // 2 + DOT] for row in rows_of(growth_dots(table, look))}
    fallen = {identifier for identifier, x in places.items() if x < unchanged}
    assert fallen == {"east-asia-growth", "transmissions-growth"}


DOT_AT = r'<path[^>]*translate\(([\d.]+),([\d.]+)\)" d="M5'

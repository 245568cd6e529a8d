"""The rows that floor and peer show: the same claims as the Atlas's Destinations, read with pandas and filtered."""

import json
from functools import cache

import pandas as pd
import pycountry

from tests.project import ROOT

WORLD = ROOT / "data" / "geometry" / "world.geojson"
NAMES = {"TUR": "Turkiye"}
"""Where ISO 3166-1 says it otherwise than readers do."""


@cache
def claims() -> pd.DataFrame:
    """Every claim with a destination, one row a country: `code`, `place`, `figure`, `value`, `year`, `quote`."""
    table = pd.read_csv(ROOT / "data" / "claims.csv", dtype={"time_period": str}, keep_default_na=False)
    table = table[table["counterpart_area"] != ""].assign(code=table["counterpart_area"].str.split(";")).explode("code")
    table["place"] = table["code"].map(_name)
    table["value"] = pd.to_numeric(table["obs_value"], errors="coerce")
    table["year"] = table["time_period"].str[:4].where(table["time_period"] != "", "undated")
    return table.rename(columns={"as_written": "figure"})


def _name(code: str) -> str:
    found = pycountry.countries.get(alpha_3=code)
    return NAMES.get(code) or (found.name if found else code)


def years() -> list[str]:
    """The years to choose from."""
    return sorted(set(claims()["year"]))


def places() -> list[str]:
    """The places to choose from."""
    return sorted(set(claims()["place"]))


def chosen(in_years: list[str], in_places: list[str]) -> pd.DataFrame:
    """The claims that the filters leave; an empty filter leaves all."""
    table = claims()
    kept = table["year"].isin(in_years or years()) & table["place"].isin(in_places or places())
    return table[kept]


def shares(table: pd.DataFrame) -> pd.DataFrame:
    """Those of them that are drawn: shares by destination."""
    return table[table["indicator"] == "share-by-destination"]


def growth() -> pd.DataFrame:
    """What the other page shows."""
    table = pd.read_csv(ROOT / "data" / "claims.csv", keep_default_na=False)
    found = table[table["indicator"] == "exports-growth"]
    return found.assign(value=pd.to_numeric(found["obs_value"]), figure=found["as_written"])


@cache
def codes() -> list[str]:
    """The countries that the outlines have."""
    features = json.loads(WORLD.read_text(encoding="utf-8"))["features"]
    return [code for each in features if (code := each["properties"]["code"])]


@cache
def shape(code: str) -> dict[str, object]:
    """The outline of a country as a GeoJSON feature."""
    features = json.loads(WORLD.read_text(encoding="utf-8"))["features"]
    return next((dict(each) for each in features if each["properties"]["code"] == code), {})

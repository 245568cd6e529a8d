"""The columns that views share: heading, meaning, type and unit.

A column that only one view has is described beside that view. Charts, tables, files, metadata and readme take headings
and meanings from there and from here. Texts are English; the wording translates them. Columns of `data/` are explained
in `data/README.md`.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Type: TypeAlias = Literal["string", "number", "integer", "date"]
"""A type of Frictionless Table Schema."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: heading, meaning, type, and unit of its numbers, if any."""

    title: str
    description: str
    type: Type = "string"
    unit: str = ""


Columns: TypeAlias = dict[str, Column]
"""Name -> column, in the order of the file."""

SCALED = "unit_measure × 10^unit_mult"
"""Unit of numbers that have a unit and a power of ten in columns beside them."""
TIMES = "times the base period"
"""Unit of growth as a multiple."""

OBSERVED: Columns = {
    "id": Column("Id", "What a click on the row opens: claims with commas between them, a derived value, or table/id"),
    "label": Column("What", "What the row is called where it is shown"),
    "figure": Column("Figure", "The figure in words, with its hedge as the article states it"),
    "reading": Column("Read as", "The interval that the hedged or rounded figure stands for, in words"),
    "value": Column(
        "Value",
        "The figure itself, without its hedge; negative for a fall; empty where none is stated",
        "number",
        SCALED,
    ),
    "low": Column("Least", "The least that the reading allows", "number", SCALED),
    "high": Column("Most", "The most that the reading allows; empty where nothing bounds it", "number", SCALED),
    "plain_high": Column("Plainly at most", "Where the hedge plainly ends; over 40 is not 60", "number", SCALED),
    "unit_measure": Column("Unit", "ISO 4217 currency, percent, percentage_point, multiple (times the base) or count"),
    "unit_mult": Column("Scale", "Power of ten that the numbers are multiplied by: 0, 3, 6, 9 or 12", "number"),
    "qualifier": Column("Hedge", "exact, about, over, almost or up_to; empty for what is derived or has no figure"),
    "obs_status": Column("Status code", "SDMX: A stated as fact, F a plan or forecast, E derived from other figures"),
    "kind": Column("Kind", "reported with a figure, named without one, or derived from reported figures"),
    "formula": Column("Formula", "How a derived value is computed, and from what"),
    "disputes": Column("Disputes", "Ids of the disputes that touch the row, with ; between them"),
    "indicator": Column("Indicator code", "What is measured, as a code of indicators.csv"),
    "indicator_label": Column("Indicator", "What is measured"),
    "ref_area": Column("Exporter code", "Who exports or is described, as a code of places.csv"),
    "ref_area_label": Column("Exporter", "Who exports or is described"),
    "counterpart_area": Column(
        "Destination codes", "ISO 3166-1 alpha-3 codes or groups of places.csv; several are one joint figure"
    ),
    "counterpart_label": Column("Destination", "Where it goes; several places share one figure, never divided"),
    "product": Column("Goods codes", "Goods as codes of products.csv; several are one joint figure"),
    "product_label": Column("Goods", "The goods as they are called here"),
    "cluster": Column("Cluster code", "The zone's cluster, as a code of clusters.csv"),
    "cluster_label": Column("Cluster", "The cluster of the zone"),
    "organisation": Column("Organisation", "The company or office, as a code of organisations.csv"),
    "time_period": Column(
        "Period code", "SDMX period: 2020, 2021-Q1, 2021-H1, 2019-02 or 2023-01-01/P9M; empty if no date is stated"
    ),
    "period_label": Column("Period", "The period in words"),
    "base_period": Column("Base period", "For growth: what it is measured against, as an SDMX period"),
    "year": Column(
        "Year code", "The year of the period, or undated; of a range each that it touches, with ; between them"
    ),
    "claim_ids": Column(
        "Claim ids", "Ids of the claims, or table/id of the rows, that it rests on, with ; between them"
    ),
    "as_written": Column("As written", "The figure with its hedge and unit, verbatim from the article"),
    "quote": Column("Quote", "The sentence that states it, verbatim; | between several"),
    "source": Column("Source", "Publisher and date of the article, or its title where neither is stated"),
    "url": Column("Address", "The article's address, where one is stated"),
    "note": Column("Note", "What is ambiguous, said by the curator"),
}
"""Columns of a view of observations; a column of this name means the same in every view."""


def shared_columns(*names: str) -> Columns:
    """Return the shared columns of these names."""
    return {name: OBSERVED[name] for name in names}

"""What every column of every view means: the one table of it. Columns of `data/` are explained in `data/README.md`.

Titles and descriptions are English; the wording translates them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from components.ledger.load import Atlas
from components.tables.data_dictionary import meanings
from components.tables.schema import TABLES, columns, properties
from components.views.view import View
from components.wording.language import Language

Type: TypeAlias = Literal["string", "number", "integer", "date"]
"""A type of Frictionless Table Schema."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its short title, what it means, its type, and the unit of its numbers; empty where there is none."""

    title: str
    description: str
    type: Type = "string"
    unit: str = ""


SCALED = "unit_measure × 10^unit_mult"
TIMES = "times the base period"

OBSERVED = {
    "id": Column("Id", "What a click on the row opens: claims with commas between them, a derived value, or table/id"),
    "label": Column("What", "What the row is called where it is shown"),
    "figure": Column("Figure", "The figure in words, with its hedge as the article states it"),
    "reading": Column("Read as", "The interval that the hedged or rounded figure stands for, in words"),
    "value": Column("Value", "The figure itself, without its hedge; empty where none is stated", "number", SCALED),
    "low": Column("Least", "The least that the reading allows", "number", SCALED),
    "high": Column("Most", "The most that the reading allows; empty where nothing bounds it", "number", SCALED),
    "plain_high": Column("Plainly at most", "Where the hedge plainly ends; over 40 is not 60", "number", SCALED),
    "unit_measure": Column("Unit", "ISO 4217 currency, percent, multiple (times the base) or count"),
    "unit_mult": Column("Scale", "Power of ten that the numbers are multiplied by: 0, 3, 6 or 9", "number"),
    "qualifier": Column("Hedge", "exact, about, over, almost or up_to; empty for what is derived or has no figure"),
    "obs_status": Column("Status", "SDMX: A stated as fact, F a plan or forecast, E derived from other figures"),
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
    "time_period": Column("Period code", "SDMX period: 2020, 2021-Q1, 2021-H1, 2019-02; empty if no date is stated"),
    "period_label": Column("Period", "The period in words"),
    "base_period": Column("Base period", "For growth: what it is measured against, as an SDMX period"),
    "year": Column("Year", "The year of the period, or undated"),
    "claim_ids": Column("Claims", "Ids of the claims, or table/id of the rows, that it rests on, with ; between them"),
    "as_written": Column("As written", "The figure with its hedge and unit, verbatim from the article"),
    "quote": Column("Quote", "The sentence that states it, verbatim; | between several"),
    "source": Column("Source", "Publisher and date of the article, or its title where neither is stated"),
    "url": Column("Address", "The article's address, where one is stated"),
    "note": Column("Note", "What is ambiguous, said by the curator"),
}
"""Columns that views of observations share, and that mean the same wherever they stand."""

OWN = {
    "multiple": Column("Growth", "Value of the period in units of the base's", "number", TIMES),
    "multiple_low": Column("Least growth", "The least that the reading allows", "number", TIMES),
    "multiple_high": Column("Most growth", "The most that the reading allows; empty if unbounded", "number", TIMES),
    "series": Column("Series", "The series along time that the row is a point of"),
    "start": Column("Begins", "The first day of the period", "date"),
    "article": Column("Article", "The article's title, or its first words where it has none"),
    "year_label": Column("Year in words", "The year, or that no date is stated"),
    "claims": Column("Number of claims", "How many claims the article makes about the year", "integer", "claims"),
    "status_label": Column("Status in words", "Whether it happened or is planned"),
    "role": Column("Role", "What the organisation does, by the article"),
    "place": Column("Destination code", "ISO 3166-1 alpha-3 code or group of places.csv; empty if none is named"),
    "place_label": Column("Destination", "The destination the goods are named for, or that none is stated"),
    "broader_label": Column("Part of", "The goods that these are part of"),
    "hs_code": Column("HS 2022", "Codes of the Harmonised System that the curator gives, not the article"),
    "hs_note": Column("Why this code", "Why the code was chosen, where it is not obvious"),
    "offers": Column("Offers", "What the programme offers"),
    "operator": Column("Operator", "Who runs the programme, if stated"),
    "since": Column("Since", "SDMX period in which the programme began, if stated"),
    "rule": Column("Rule", "The rule that found the dispute, or by which a hedge is read"),
    "grade": Column("Grade", "contradiction: the readings exclude each other; tension: only their plain sense does"),
    "sides": Column("Sides", "What cannot all hold, with figures and readings; | between them"),
    "ruling": Column("Ruling", "The side that the curator prefers, or that both are kept"),
    "reason": Column("Reason", "The curator's reason for the ruling"),
    "hedge": Column("Hedge", "The hedge in front of a figure"),
    "column": Column("Column", "The column of claims.csv whose value does not follow from the sentence"),
    "check": Column("Check", "The check's name"),
    "covers": Column("What it holds", "What the check holds against articles and code lists"),
    "cells": Column("Cells held", "How many cells the check looked at", "integer", "cells"),
    "problems": Column("Problems", "How many of them are wrong", "integer", "cells"),
}
"""Columns of single views."""

COLUMNS = OBSERVED | OWN
"""Column of a view -> what it means."""


def of_view(view: View, language: Language) -> dict[str, Column]:
    """The view's columns in their order, explained in a language."""
    return {name: _translated(COLUMNS.get(name, Column(name, "")), language) for name in map(str, view.frame.columns)}


def _translated(column: Column, language: Language) -> Column:
    title, description, unit = (
        language.t(text) if text else "" for text in (column.title, column.description, column.unit)
    )
    return Column(title, description, column.type, unit)


def of_table(table: str, atlas: Atlas) -> dict[str, Column]:
    """A table's columns in their order, explained as `data/README.md` has it; empty where that says nothing."""
    said = meanings(table, atlas.dataset.files.get("README.md", b"").decode("utf-8-sig", "replace"))
    return {
        name: Column(name, said.get(name, ""), _type(properties(table)[name]), UNITS.get(name, ""))
        for name in columns(TABLES[table])
    }


UNITS = {"obs_value": SCALED, "lon": "degrees", "lat": "degrees"}
"""Columns of tables that hold numbers -> their unit."""


def _type(property_: Mapping[str, object]) -> Type:
    """The type of a column from its JSON schema; a list is text with `;` between its values."""
    options = property_.get("anyOf", [property_])
    found = {option.get("type") for option in options} if isinstance(options, list) else set()
    return "integer" if "integer" in found else "number" if "number" in found else "string"

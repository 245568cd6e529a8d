"""The tables of `data/`: their columns, types and vocabularies.

Column names follow SDMX concepts where SDMX has one. An empty cell means "not stated"; there are no sentinels.
`data/README.md` explains each column to curators.
"""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema

from components.tables.currencies import currencies, is_currency
from components.tables.period_cells import PATTERN, validate_period


def _check_calendar(day: str) -> str:
    if day:
        date.fromisoformat(day)
    return day


Kebab = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""A stable, readable id: lower-case words joined by hyphens."""
Text = Annotated[str, StringConstraints(min_length=1)]
PlaceId = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$")]
Period = Annotated[str, StringConstraints(pattern=PATTERN), BeforeValidator(validate_period)]
"""SDMX / ISO 8601: a year, quarter, half or month, or a time range; empty when the article gives none."""
IsoDate = Annotated[
    str, StringConstraints(pattern=r"^([12][0-9]{3}-[0-9]{2}-[0-9]{2})?$"), AfterValidator(_check_calendar)
]
Url = Annotated[str, StringConstraints(pattern=r"^(https?://[\w.-]+(:[0-9]+)?([/?#][^\s\"<>\\]*)?)?$")]
"""An address with its host where a reader expects it: nothing before an `@`, no backslash."""
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
FileName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*\.txt$")]
HsCode: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[0-9]{2}([0-9]{2}([0-9]{2})?)?$")]


def _split(cell: Any) -> Any:
    return tuple(part for part in cell.split(";") if part) if isinstance(cell, str) else cell


def _empty_is_none(cell: Any) -> Any:
    return None if cell == "" else cell


MINUS = re.compile(r"[−–—－‒﹣]")
NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?|-(?=.*[1-9])[0-9]+(\.[0-9]+)?")
DECIMAL = "must be a decimal number such as 18.5, or -12 for a fall, with a point and nothing else"


def _decimal_or_none(cell: Any) -> Any:
    """Return a cell that is a plain decimal, None for an empty one.

    Other forms that Python reads as numbers (1e3, 1_000, digits of other scripts) are refused.
    """
    if isinstance(cell, str) and MINUS.match(cell):
        raise ValueError(
            f"{DECIMAL}; its minus must be the hyphen of the keyboard, U+002D, and is U+{ord(cell[0]):04X}"
        )
    if isinstance(cell, str) and cell and not NUMBER.fullmatch(cell):
        raise ValueError(DECIMAL)
    return _empty_is_none(cell)


def _integer_or_none(cell: Any) -> Any:
    return int(cell) if isinstance(cell, str) and cell.isascii() and cell.isdecimal() else _empty_is_none(cell)


MultipleValues = Annotated[tuple[str, ...], BeforeValidator(_split)]
"""Values with `;` between them."""
Qualifier = Literal["exact", "about", "over", "almost", "up_to"]
UNITS = ("percent", "percentage_point", "multiple", "count")
"""The units of figures that are not money, which is in a currency of ISO 4217."""


def _check_unit(unit: str) -> str:
    if unit not in UNITS and not is_currency(unit):
        raise ValueError(f"must be a currency of ISO 4217 such as USD, or one of {', '.join(UNITS)}")
    return unit


Unit = Annotated[
    str, AfterValidator(_check_unit), WithJsonSchema({"type": "string", "enum": [*currencies(), *UNITS]})
]  # fmt: skip
CuratedView = Literal["clusters", "zone-sizes", "support"]
"""The views whose indicators curators choose; the others choose by kind of indicator."""
EVERYWHERE = "all"
"""The scope of terms that are valid in every article."""
ObservedValue = Annotated[Decimal, Field(allow_inf_nan=False)]
Longitude = Annotated[float, Field(ge=-180, le=180)]
Latitude = Annotated[float, Field(ge=-90, le=90)]


class Record(BaseModel):
    """One row of a table."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Article(Record):
    """A text in `seeds/`.

    `published`, `publisher`, `title` and `url` are empty where the text has none.
    """

    article_id: Kebab
    file: FileName
    title: str
    publisher: str
    published: IsoDate
    language: Literal["en", "ru"]
    url: Url
    sha256: Sha256


class Claim(Record):
    """One statement of an article: a figure, or a named trade link without one.

    `waives` names the columns whose cells the text does not give; the note says why they are filled all the same.
    """

    claim_id: Kebab
    article_id: Kebab
    quote: Text
    as_written: str
    indicator: Kebab
    ref_area: PlaceId
    counterpart_area: MultipleValues
    product: MultipleValues
    cluster: str
    organisation: str
    time_period: Period
    base_period: Period
    period_quote: str
    qualifier: Annotated[Qualifier | None, BeforeValidator(_empty_is_none)]
    obs_value: Annotated[ObservedValue | None, BeforeValidator(_decimal_or_none)]
    unit_measure: Annotated[Unit | None, BeforeValidator(_empty_is_none)]
    unit_mult: Annotated[Literal[0, 3, 6, 9, 12] | None, BeforeValidator(_integer_or_none)]
    obs_status: Literal["A", "F"]
    waives: MultipleValues
    note: str


class Indicator(Record):
    """A quantity that claims measure.

    `measures` is the level that a growth or a share is of, `shown_on` the views that show the indicator.
    """

    indicator_id: Kebab
    label_en: Text
    label_ru: Text
    definition: Text
    kind: Literal["level", "share", "growth", "count"]
    measures: str
    denominator: str
    shown_on: Annotated[tuple[CuratedView, ...], BeforeValidator(_split)]


class Place(Record):
    """A city, a zone or a group of countries.

    Countries themselves come from ISO 3166-1.
    """

    place_id: PlaceId
    kind: Literal["city", "zone", "group"]
    label_en: Text
    label_ru: Text
    members: MultipleValues
    aliases: MultipleValues
    lon: Annotated[Longitude | None, BeforeValidator(_empty_is_none)]
    lat: Annotated[Latitude | None, BeforeValidator(_empty_is_none)]
    note: str


class Product(Record):
    """Goods as the articles name them, with HS 2022 codes.

    The codes are the curator's. `terms` are valid in the article of this row and in those of `scope`: further
    articles, or `all`.
    """

    product_id: Kebab
    label_en: Text
    label_ru: Text
    broader: str
    terms: MultipleValues
    scope: MultipleValues
    hs_code: Annotated[tuple[HsCode, ...], BeforeValidator(_split)]
    hs_note: str
    article_id: Kebab
    quote: Text


class Cluster(Record):
    """A group of companies in the zone, as an article names it.

    `terms` and `scope` are as in `Product`.
    """

    cluster_id: Kebab
    label_en: Text
    label_ru: Text
    ref_area: PlaceId
    terms: MultipleValues
    scope: MultipleValues
    article_id: Kebab
    quote: Text


class Organisation(Record):
    """A company or office of an article, and its role there.

    `name` is the article's description where it has no name.
    """

    organisation_id: Kebab
    name: Text
    role: Text
    product: MultipleValues
    cluster: str
    article_id: Kebab
    quote: Text


class Programme(Record):
    """A programme that helps exporters."""

    programme_id: Kebab
    label_en: Text
    label_ru: Text
    operator: str
    since: Period
    offers_en: Text
    offers_ru: Text
    article_id: Kebab
    quote: Text


class Event(Record):
    """An event that happened or is planned, dated or not."""

    event_id: Kebab
    ref_area: PlaceId
    time_period: Period
    label_en: Text
    label_ru: Text
    cluster: str
    obs_status: Literal["A", "F"]
    article_id: Kebab
    quote: Text
    period_quote: str


class Ruling(Record):
    """A curator's decision on a dispute, with its reasons.

    `prefers` is a claim, or `both`.
    """

    dispute_id: Kebab
    prefers: Text
    reason_en: Text
    reason_ru: Text


class Highlight(Record):
    """A claim that the overview shows, in the order of the rows."""

    claim_id: Kebab


class SetAside(Record):
    """Words of an article whose figures and places are no claims."""

    set_aside_id: Kebab
    article_id: Kebab
    quote: Text
    reason: Text


TABLES: dict[str, type[Record]] = {
    "articles": Article,
    "claims": Claim,
    "indicators": Indicator,
    "places": Place,
    "products": Product,
    "clusters": Cluster,
    "organisations": Organisation,
    "programmes": Programme,
    "events": Event,
    "rulings": Ruling,
    "highlights": Highlight,
    "set_aside": SetAside,
}
"""Table name (the file is `<name>.csv`) -> type of its rows. The first column of each is its key."""


@cache
def properties(table: str) -> Mapping[str, Mapping[str, Any]]:
    """Return each column's type and vocabulary as JSON Schema."""
    schemas: Mapping[str, Mapping[str, Any]] = TABLES[table].model_json_schema()["properties"]
    return schemas


def columns(record: type[Record]) -> tuple[str, ...]:
    """Return the columns of a table in order."""
    return tuple(record.model_fields)


def key(record: Record) -> str:
    """Return the id of a row, the value of its first column."""
    return str(getattr(record, columns(type(record))[0]))

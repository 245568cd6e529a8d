"""A larger dataset: the real one, and as many generated claims and articles beside it as are asked for.

The generated claims are as the real ones are: a dozen an article, shares and levels by destination, the same figure
told again by several articles, and now and then one that contradicts another. All of them pass the check.
"""

import csv
import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.project import content

AN_ARTICLE = 12
"""Claims of one article."""
CONTRADICTS = 0.01
"""The part of the claims that says otherwise than the rest."""
YEARS = range(2005, 2025)
COUNTRIES = {
    "BLR": "Belarus", "IND": "India", "CHN": "China", "KAZ": "Kazakhstan", "DZA": "Algeria", "FRA": "France",
    "DEU": "Germany", "ITA": "Italy", "JPN": "Japan", "CAN": "Canada", "BEL": "Belgium", "CHE": "Switzerland",
    "LTU": "Lithuania", "UZB": "Uzbekistan", "KGZ": "Kyrgyzstan", "BRA": "Brazil", "MEX": "Mexico", "EGY": "Egypt",
    "VNM": "Vietnam", "THA": "Thailand", "IDN": "Indonesia", "MYS": "Malaysia", "PAK": "Pakistan", "IRN": "Iran",
    "IRQ": "Iraq", "ISR": "Israel", "ESP": "Spain", "PRT": "Portugal", "POL": "Poland", "AUT": "Austria",
    "HUN": "Hungary", "SRB": "Serbia", "GRC": "Greece", "BGR": "Bulgaria", "FIN": "Finland", "SWE": "Sweden",
    "NOR": "Norway", "DNK": "Denmark", "ARM": "Armenia", "AZE": "Azerbaijan", "TJK": "Tajikistan",
    "TKM": "Turkmenistan", "MNG": "Mongolia", "NGA": "Nigeria", "KEN": "Kenya", "GHA": "Ghana", "MAR": "Morocco",
    "TUN": "Tunisia",
    "ARG": "Argentina", "CHL": "Chile", "PER": "Peru", "COL": "Colombia", "CUB": "Cuba", "AUS": "Australia",
}  # fmt: skip
"""Where the generated exports go, as the texts write it."""
LETTERS = "bdfgklmnprst"


@dataclass(frozen=True)
class Said:
    """A sentence and what it says."""

    quote: str
    as_written: str
    indicator: str
    country: str
    product: str
    year: int
    value: str
    unit: str
    scale: str


def grown(folder: Path, claims: int) -> None:
    """Copy the frozen tables and articles into `folder`, and add claims until there are so many."""
    content(folder)
    real = len(_lines(folder, "claims")) - 1
    if claims <= real:
        return
    chance = random.Random(claims)
    names = [_goods(number) for number in range(max(4, round(20 * (claims / 1000) ** 0.5)))]
    articles = list(_articles(claims - real, names, chance))
    _append(folder, "articles", (_article(folder, number, said) for number, said in enumerate(articles)))
    _append(folder, "products", (_product(name, articles, folder) for name in names))
    _append(folder, "claims", (row for number, said in enumerate(articles) for row in _claims(number, said)))


def _goods(number: int) -> str:
    """A name for goods that no other goods' name contains."""
    first, rest = number % len(LETTERS), number // len(LETTERS)
    second, third = rest % len(LETTERS), rest // len(LETTERS)
    return f"{LETTERS[first]}o{LETTERS[second]}a{LETTERS[third]}ex machines"


def _articles(claims: int, names: list[str], chance: random.Random) -> Iterator[list[Said]]:
    for start in range(0, claims, AN_ARTICLE):
        found: dict[str, Said] = {}
        while len(found) < min(AN_ARTICLE, claims - start):
            said = _said(names, chance)
            found[said.quote] = said
        yield list(found.values())


def _said(names: list[str], chance: random.Random) -> Said:
    """A share or a level; the same goods, country and year have the same figure, but for a few contradictions."""
    goods, code, year = chance.choice(names), chance.choice(list(COUNTRIES)), chance.choice(YEARS)
    figure = random.Random(f"{goods} {code} {year}").randint(11, 99) + (200 if chance.random() < CONTRADICTS else 0)
    country, product = COUNTRIES[code], goods.replace(" ", "-")
    if chance.random() < 0.5:
        share = f"{figure / 100:.2f}"
        quote = f"In {year}, {country} represented {share}% of Moscow's total {goods} exports."
        return Said(quote, f"{share}%", "share-by-destination", code, product, year, share, "percent", "0")
    quote = f"In {year}, the export of {goods} of Moscow to {country} amounted to $ {figure} million."
    return Said(quote, f"$ {figure} million", "exports", code, product, year, str(figure), "USD", "6")


def _article(folder: Path, number: int, said: list[Said]) -> dict[str, str]:
    text = "\n\n".join(each.quote for each in said) + "\n"
    (folder / "seeds" / f"grown-{number:05}.txt").write_text(text, encoding="utf-8")
    digest = hashlib.sha256(text.encode()).hexdigest()
    return {"article_id": f"grown-{number}", "file": f"grown-{number:05}.txt", "language": "en", "sha256": digest}


def _product(name: str, articles: list[list[Said]], folder: Path) -> dict[str, str]:
    """Goods are quoted from the first article that names them; what none names is quoted from a file of its own."""
    product = name.replace(" ", "-")
    for number, article in enumerate(articles):
        for said in article:
            if said.product == product:
                where, quote = f"grown-{number}", said.quote
                return _goods_row(product, name, where, quote)
    raise LookupError(f"no generated article in {folder} names {name}; generate more claims")


def _goods_row(product: str, name: str, article: str, quote: str) -> dict[str, str]:
    label = {"label_en": name.capitalize(), "label_ru": name.capitalize()}
    return {"product_id": product, **label, "terms": name, "scope": "all", "article_id": article, "quote": quote}


def _claims(number: int, article: list[Said]) -> Iterator[dict[str, str]]:
    for place, said in enumerate(article):
        yield {
            "claim_id": f"grown-{number}-{place}", "article_id": f"grown-{number}", "quote": said.quote,
            "as_written": said.as_written, "indicator": said.indicator, "ref_area": "RU-MOW",
            "counterpart_area": said.country, "product": said.product, "time_period": str(said.year),
            "qualifier": "exact", "obs_value": said.value, "unit_measure": said.unit, "unit_mult": said.scale,
            "obs_status": "A",
        }  # fmt: skip


def _lines(folder: Path, table: str) -> list[list[str]]:
    with (folder / "data" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def _append(folder: Path, table: str, rows: Iterator[dict[str, str]]) -> None:
    header = _lines(folder, table)[0]
    with (folder / "data" / f"{table}.csv").open("a", encoding="utf-8", newline="") as file:
        csv.DictWriter(file, header, restval="", lineterminator="\n").writerows(rows)

"""What codes and articles are called."""

import pytest

from components.ledger.load import Atlas
from components.tables.countries import alpha_2, is_country
from components.views.rows import labels
from components.wording.language import Language


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("BLR", "Belarus"),
        ("HKG", "Hong Kong"),
        ("TUR", "Türkiye"),
        ("RU-MOW", "Moscow"),
        ("EAST-ASIA", "East Asia"),
        ("QQQ", "QQQ"),
    ],
)
def test_a_place_is_called_as_readers_know_it(code: str, name: str, atlas: Atlas, english: Language) -> None:
    assert labels.place(code, atlas.dataset, english) == name


def test_several_places_and_goods_are_a_list_in_prose(atlas: Atlas, english: Language) -> None:
    assert labels.places(("DZA", "KAZ"), atlas.dataset, english) == "Algeria and Kazakhstan"
    assert labels.products(("inspection-equipment", "lithium-ion-batteries"), atlas.dataset, english) == (
        "Inspection equipment and lithium-ion batteries"
    )
    assert labels.places((), atlas.dataset, english) == labels.cluster("", atlas.dataset, english) == ""


def test_an_article_without_a_title_is_called_by_its_beginning_cut_between_words(atlas: Atlas) -> None:
    found = labels.article(atlas.dataset.articles["sez-exports-2021-q1"], atlas.dataset)
    beginning = found.removesuffix(" …")
    text = atlas.dataset.texts["sez-exports-2021-q1"]
    assert beginning != found
    assert text.startswith(beginning + " ")
    assert 20 < len(beginning) <= 72


def test_a_source_is_publisher_and_date_or_the_title(atlas: Atlas, english: Language) -> None:
    articles = atlas.dataset.articles
    assert labels.source(articles["sputnik-microelectronics"], atlas.dataset, english) == "Sputnik, March 27, 2025"
    assert labels.source(articles["high-tech-exports-2020"], atlas.dataset, english) == (
        "High-tech exports of Moscow grew by 44%"
    )


@pytest.mark.property
def test_every_code_of_the_dataset_has_a_name(atlas: Atlas, english: Language) -> None:
    codes = {code for claim in atlas.dataset.claims.values() for code in (claim.ref_area, *claim.counterpart_area)}
    assert all(labels.place(code, atlas.dataset, english) != code for code in codes)


def test_countries_are_those_of_iso_3166() -> None:
    assert is_country("MCO")
    assert is_country("HKG")
    assert not is_country("RU-MOW")
    assert not is_country("BY")
    assert alpha_2("MCO") == "MC"
    assert alpha_2("EAST-ASIA") == ""

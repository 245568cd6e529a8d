"""Places are known by name, adjective and city, in any grammatical form."""

import pytest

from components.reader.entities.places import places
from tests.reader.scoring import words_of_dataset


@pytest.mark.parametrize(
    ("text", "code", "kind"),
    [
        ("Chinese", "CHN", "adjective"),
        ("южнокорейскими", "KOR", "adjective"),
        ("Southeast Asian", "SOUTH-EAST-ASIA", "adjective"),
        ("в Джакарту", "IDN", "city"),
        ("Hà Nội", "VNM", "city"),
        ("Tashkent", "UZB", "city"),
        ("Việt Nam", "VNM", "name"),
        ("стран Персидского залива", "GCC", "name"),
        ("в Латинскую Америку", "LATIN-AMERICA", "name"),
        ("Евросоюзом", "EU", "name"),
        ("Sub-Saharan Africa", "SUB-SAHARAN-AFRICA", "name"),
    ],
)
def test_a_place_is_known_by_its_kind_of_name(text: str, code: str, kind: str) -> None:
    found = places(text, words_of_dataset().lexicon.aliases)
    assert [(place.code, place.kind) for place in found] == [(code, kind)]

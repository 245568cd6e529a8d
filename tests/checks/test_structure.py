"""Tables that can be read but are not sound: codes that lead nowhere, false quotes, figures that cannot be."""

import pytest

from tests.curator import FILLED, SEEDS, TABLES, Copy, places, share_growth

# Keys and codes


@pytest.mark.parametrize("table", FILLED)
def test_an_id_that_stands_twice_is_named_with_its_first_row(copy: Copy, table: str) -> None:
    key = copy.first(table)
    row = copy.add(table, key)
    told = copy.problems()
    assert places(told) == [f"{table}.csv:{row} {copy.lines(table)[0][0]}"], told
    assert "row 2" in told[0]
    assert repr(key) in told[0]


CODES = [
    ("claims", "indicator", "no-such-thing"),
    ("claims", "ref_area", "RU-SPE"),
    ("claims", "ref_area", "BLR"),
    ("claims", "counterpart_area", "QQQ"),
    ("claims", "counterpart_area", "BLR;QQQ"),
    ("claims", "counterpart_area", "BLR,IND"),
    ("claims", "counterpart_area", "BLR; IND"),
    ("claims", "counterpart_area", "BY"),
    ("claims", "counterpart_area", "Belarus"),
    ("claims", "counterpart_area", "blr"),
    ("claims", "product", "no-such-thing"),
    ("claims", "product", "microelectronics;no-such-thing"),
    ("claims", "cluster", "no-such-thing"),
    ("claims", "organisation", "no-such-thing"),
    ("indicators", "measures", "no-such-thing"),
    ("places", "members", "CHN;QQQ"),
    ("places", "members", "EAST-ASIA"),
    ("places", "members", "chn"),
    ("products", "broader", "no-such-thing"),
    ("clusters", "ref_area", "RU-SPE"),
    ("organisations", "product", "no-such-thing"),
    ("organisations", "cluster", "no-such-thing"),
    ("events", "ref_area", "RU-SPE"),
    ("events", "cluster", "no-such-thing"),
    ("highlights", "claim_id", "no-such-thing"),
    ("claims", "article_id", "no-such-thing"),
    ("products", "article_id", "no-such-thing"),
    ("clusters", "article_id", "no-such-thing"),
    ("organisations", "article_id", "no-such-thing"),
    ("programmes", "article_id", "no-such-thing"),
    ("events", "article_id", "no-such-thing"),
]


@pytest.mark.parametrize(("table", "column", "code"), CODES)
def test_a_code_that_leads_nowhere_is_named(copy: Copy, table: str, column: str, code: str) -> None:
    if table == "claims":
        row = copy.state("microelectronics-to-belarus", **{column: code})
    else:
        key = {"places": "EAST-ASIA", "products": "carbide-inserts"}.get(table, copy.first(table))
        row = copy.set(table, key, column, code)
    assert places(copy.problems()) == [f"{table}.csv:{row} {column}"]


def test_a_product_has_one_place_in_the_list(copy: Copy) -> None:
    first = copy.set("products", "high-tech-goods", "broader", "computers")
    told = places(copy.problems())
    assert f"products.csv:{first} broader" in told
    assert all(place.startswith("products.csv:") and place.endswith(" broader") for place in told)


def test_a_product_is_not_its_own_kind(copy: Copy) -> None:
    row = copy.set("products", "cutting-tools", "broader", "cutting-tools")
    assert places(copy.problems()) == [f"products.csv:{row} broader"]


BASES = ("articles", "claims", "indicators", "places", "products", "clusters", "organisations")


@pytest.mark.parametrize("table", BASES)
def test_a_table_with_its_header_only_is_refused_where_others_need_its_rows(copy: Copy, table: str) -> None:
    copy.write(table, copy.lines(table)[:1])
    told = copy.problems()
    assert told
    assert any(f"{table}.csv" in line for line in told)


@pytest.mark.parametrize("table", [table for table in TABLES if table not in BASES])
def test_a_table_with_its_header_only_is_sound_where_no_other_needs_it(copy: Copy, table: str) -> None:
    copy.write(table, copy.lines(table)[:1])
    assert copy.load().dataset.tables[table] == {}


def test_a_row_that_cannot_be_read_is_not_called_unknown_elsewhere(copy: Copy) -> None:
    row = copy.set("products", "microelectronics", "label_en", "")
    assert places(copy.problems()) == [f"products.csv:{row} label_en"]


# Articles


def test_an_article_changed_by_one_byte_is_named(copy: Copy) -> None:
    seed = copy.seeds / "003_e5b3609a4997a92d.txt"
    seed.write_bytes(seed.read_bytes().replace(b"Photo: Timur", b"Photo; Timur"))
    told = copy.problems()
    assert places(told) == [f"articles.csv:{copy.row('articles', 'technopolis-cluster-meeting')} sha256"], told
    assert "not the file that was curated" in told[0]


def test_a_missing_article_is_named_once(copy: Copy) -> None:
    (copy.seeds / "000_cf4a4916d874b85b.txt").unlink()
    told = copy.problems()
    assert places(told) == ["articles.csv:2 sha256"], told
    assert "000_cf4a4916d874b85b.txt is missing" in told[0]


def test_an_article_that_is_not_utf_8_is_named_once(copy: Copy) -> None:
    (copy.seeds / "004_e6f2f28219cb1034.txt").write_bytes("Экспорт вырос".encode("cp1251"))
    told = copy.problems()
    assert places(told) == [f"articles.csv:{copy.row('articles', 'sez-exports-2021-q1')} sha256"], told
    assert "UTF-8" in told[0]


def test_an_article_that_no_row_lists_is_named(copy: Copy) -> None:
    (copy.seeds / "005_new.txt").write_text("More exports.", encoding="utf-8")
    told = copy.problems()
    assert places(told) == ["articles.csv file"], told
    assert "005_new.txt" in told[0]


def test_a_readme_beside_the_articles_is_no_article(copy: Copy) -> None:
    (copy.seeds / "README.md").write_text("Five articles.", encoding="utf-8")
    assert copy.problems() == []


def test_a_missing_folder_of_articles_is_told_article_by_article(copy: Copy) -> None:
    told = Copy(copy.data, copy.seeds / "nowhere").problems()
    assert places(told) == [f"articles.csv:{row} sha256" for row in range(2, 2 + len(list(SEEDS.glob("*.txt"))))], told


# Quotes

QUOTED = ("claims", "products", "clusters", "organisations", "programmes", "events")


@pytest.mark.parametrize("table", QUOTED)
def test_a_quote_that_is_not_in_its_article_is_named(copy: Copy, table: str) -> None:
    key = {"claims": "microelectronics-partners"}.get(table, copy.first(table))
    row = copy.set(table, key, "quote", copy.cell(table, key, "quote") + " indeed")
    told = copy.problems()
    assert places(told) == [f"{table}.csv:{row} quote"], told
    assert "not in the article" in told[0]


@pytest.mark.parametrize(("old", "new"), [("’", "'"), (" ", "\u00a0"), ("main", "Main")])
def test_a_quote_must_be_verbatim_to_the_sign(copy: Copy, old: str, new: str) -> None:
    quote = copy.cell("claims", "microelectronics-partners", "quote")
    row = copy.set("claims", "microelectronics-partners", "quote", quote.replace(old, new, 1))
    assert places(copy.problems()) == [f"claims.csv:{row} quote"]


def test_a_quote_from_another_article_is_named(copy: Copy) -> None:
    row = copy.set("claims", "microelectronics-partners", "article_id", "sez-exports-2021-q1")
    assert places(copy.problems()) == [f"claims.csv:{row} quote"]


def test_a_quote_that_stands_twice_in_its_article_is_named(copy: Copy) -> None:
    row = copy.set("claims", "microelectronics-share-headline", "quote", "Microelectronics Exports, With 20% Hailing")
    told = copy.problems()
    assert places(told) == [f"claims.csv:{row} quote"], told
    assert "2 times" in told[0]


def test_a_figure_that_is_not_in_its_quote_is_named(copy: Copy) -> None:
    row = copy.state("microelectronics-to-india", as_written="about 30%")
    told = copy.problems()
    assert places(told) == [f"claims.csv:{row} as_written"], told
    assert "about 30%" in told[0]


@pytest.mark.parametrize(("table", "key"), [("claims", "microelectronics-to-india"), ("events", "zone-transferred")])
def test_period_words_that_are_not_in_the_article_are_named(copy: Copy, table: str, key: str) -> None:
    cells = {"period_quote": "In 2023"}
    row = copy.state(key, **cells) if table == "claims" else copy.set(table, key, "period_quote", "In 2023")
    told = copy.problems()
    assert places(told) == [f"{table}.csv:{row} period_quote"], told
    assert "In 2023" in told[0]


# Figures


@pytest.mark.parametrize("column", ["qualifier", "unit_measure", "unit_mult"])
def test_a_value_without_hedge_unit_or_scale_is_named(copy: Copy, column: str) -> None:
    row = copy.state("microelectronics-to-india", **{column: ""})
    assert places(copy.problems()) == [f"claims.csv:{row} {column}"]


def test_a_value_without_the_words_that_state_it_is_named(copy: Copy) -> None:
    row = copy.state("microelectronics-to-india", as_written="")
    assert places(copy.problems()) == [f"claims.csv:{row} as_written"]


@pytest.mark.parametrize(("column", "value"), [("qualifier", "about"), ("unit_measure", "USD"), ("unit_mult", "6")])
def test_a_hedge_unit_or_scale_without_a_value_is_named(copy: Copy, column: str, value: str) -> None:
    row = copy.state("gem-tester-destinations", **{column: value})
    assert places(copy.problems()) == [f"claims.csv:{row} {column}"]


FALLS = [
    {"obs_value": "-12"},
    {"obs_value": "-99.9"},
    {"obs_value": "0.5", "unit_measure": "multiple"},
    {"obs_value": "0.333", "unit_measure": "multiple", "qualifier": "almost"},
    *({"obs_value": "-12", "qualifier": hedge} for hedge in ("about", "over", "almost", "up_to")),
]
UNFIT = [
    ("microelectronics-to-india", "USD"),
    ("microelectronics-to-india", "multiple"),
    ("microelectronics-to-india", "count"),
    ("high-tech-growth-lead", "USD"),
    ("high-tech-growth-lead", "count"),
    ("turbine-exports", "percent"),
    ("turbine-exports", "multiple"),
    ("turbine-exports", "count"),
    ("zone-residents", "percent"),
    ("zone-residents", "RUB"),
    ("microelectronics-to-india", "percentage_point"),
    ("turbine-exports", "percentage_point"),
    ("zone-residents", "percentage_point"),
    ("high-tech-growth-lead", "KZT"),
]


@pytest.mark.parametrize(("key", "unit"), UNFIT)
def test_a_unit_that_does_not_fit_the_indicator_is_named(copy: Copy, key: str, unit: str) -> None:
    row = copy.state(key, unit_measure=unit)
    assert places(copy.problems()) == [f"claims.csv:{row} unit_measure"]


def test_a_share_over_100_percent_is_named(copy: Copy) -> None:
    row = copy.state("microelectronics-to-belarus", obs_value="100.1")
    assert places(copy.problems()) == [f"claims.csv:{row} obs_value"]


@pytest.mark.parametrize("unit", ["KZT", "GBP", "JPY", "AED"])
def test_money_may_be_any_currency(copy: Copy, unit: str) -> None:
    copy.state("turbine-exports", unit_measure=unit, unit_mult="12")
    assert copy.problems() == []


@pytest.mark.parametrize(
    ("key", "kind"),
    [("microelectronics-to-india", "share"), ("turbine-exports", "level"), ("zone-residents", "count")],
)
def test_only_growth_may_be_negative(copy: Copy, key: str, kind: str) -> None:
    row = copy.state(key, obs_value="-12")
    told = copy.problems()
    assert places(told) == [f"claims.csv:{row} obs_value"], told
    assert f"a {kind} cannot be negative" in told[0]


@pytest.mark.parametrize("cells", FALLS, ids=str)
def test_a_fall_is_no_problem(copy: Copy, cells: dict[str, str]) -> None:
    copy.state("east-asia-growth", **cells)
    assert copy.problems() == []


@pytest.mark.parametrize(
    ("value", "unit"),
    [("-100", "percent"), ("-100.1", "percent"), ("-250", "percent"), ("0", "multiple"), ("-0.5", "multiple")],
)
def test_a_fall_that_leaves_nothing_is_named(copy: Copy, value: str, unit: str) -> None:
    row = copy.state("east-asia-growth", obs_value=value, unit_measure=unit)
    told = copy.problems()
    assert places(told) == [f"claims.csv:{row} obs_value"], told
    assert "fall" in told[0]


def test_growth_of_a_share_may_be_in_percentage_points(copy: Copy) -> None:
    share_growth(copy)
    copy.state("east-asia-growth", indicator="share-growth", unit_measure="percentage_point", obs_value="-2.5")
    assert copy.problems() == []
    row = copy.state("east-asia-growth", obs_value="100.5")
    assert places(copy.problems()) == [f"claims.csv:{row} obs_value"]


def test_growth_over_100_percent_is_no_problem(copy: Copy) -> None:
    copy.state("east-asia-growth", obs_value="160")
    assert copy.problems() == []


LATE = [
    ("2020", "2020"),
    ("2020", "2021"),
    ("2021-Q1", "2021-Q1"),
    ("2021-Q1", "2021-Q2"),
    ("2020-Q1", "2020-12"),
    ("2020-Q1", "2020-H2"),
    ("2020-H1", "2020-07"),
    ("2020-03", "2020-Q2"),
    ("2020-Q3", "2020"),
    ("2023-01-01/P9M", "2023-01-01/P9M"),
    ("2023-01-01/P9M", "2022-07-01/P12M"),
    ("2021-07-01/P12M", "2021"),
    ("2022-Q2", "2021-07-01/P12M"),
    ("2019-01-01/P5Y", "2018-01-01/P2Y"),
]


@pytest.mark.parametrize(("period", "base"), LATE)
def test_a_base_that_is_not_before_the_period_is_named(copy: Copy, period: str, base: str) -> None:
    row = copy.state("east-asia-growth", time_period=period, base_period=base)
    assert places(copy.problems()) == [f"claims.csv:{row} base_period"]


@pytest.mark.parametrize(
    ("period", "base"),
    [
        ("2020", "2019"),
        ("2021-Q1", "2020-Q4"),
        ("2020-03", "2020-02"),
        ("2020-03", "2019-Q4"),
        ("2023-01-01/P9M", "2022-01-01/P9M"),
        ("2021-07-01/P12M", "2020-07-01/P12M"),
        ("2022-07", "2021-07-01/P12M"),
    ],
)
def test_a_base_before_the_period_is_no_problem(copy: Copy, period: str, base: str) -> None:
    copy.state("east-asia-growth", time_period=period, base_period=base)
    assert copy.problems() == []


# Waivers


def test_a_cell_that_its_sentence_does_not_say_is_named(copy: Copy) -> None:
    row = copy.set("claims", "zone-residents", "obs_value", "64")
    told = copy.problems()
    assert places(told) == [f"claims.csv:{row} obs_value"], told
    assert "64" in told[0]
    assert "63" in told[0]


def test_a_cell_that_its_sentence_does_not_say_may_be_waived_with_a_note(copy: Copy) -> None:
    copy.set("claims", "zone-residents", "obs_value", "64")
    copy.set("claims", "zone-residents", "waives", "obs_value")
    assert copy.problems() == []
    row = copy.set("claims", "zone-residents", "note", "")
    assert places(copy.problems()) == [f"claims.csv:{row} note"]


@pytest.mark.parametrize("waived", ["obs_value", "no_such_column", "claim_id"])
def test_a_waiver_of_what_needs_none_is_named(copy: Copy, waived: str) -> None:
    row = copy.set("claims", "microelectronics-to-india", "waives", waived)
    assert places(copy.problems()) == [f"claims.csv:{row} waives"]


# Rulings


def ruling_on_headline(copy: Copy) -> str:
    """The dispute between headline and body, which the body wins."""
    (found,) = (line[0] for line in copy.lines("rulings") if line[1] == "microelectronics-share-body")
    return found


def test_a_ruling_on_a_dispute_that_never_was_is_named(copy: Copy) -> None:
    row = copy.add("rulings", copy.first("rulings"), dispute_id="same-thing-zone-jobs")
    told = copy.problems()
    assert places(told) == [f"rulings.csv:{row} dispute_id"], told


def test_a_ruling_is_refused_once_its_dispute_is_gone(copy: Copy) -> None:
    ruled = "same-thing-microelectronics-share-headline-microelectronics-share-body"
    copy.state("microelectronics-share-headline", obs_value="23")
    copy.state("microelectronics-share-headline-repeated", obs_value="23")
    assert places(copy.problems()) == [f"rulings.csv:{copy.row('rulings', ruled)} dispute_id"]


@pytest.mark.parametrize("prefers", ["high-tech-exports-level", "neither"])
def test_a_ruling_for_a_claim_that_is_no_side_is_named(copy: Copy, prefers: str) -> None:
    row = copy.set(
        "rulings", "same-thing-microelectronics-share-headline-microelectronics-share-body", "prefers", prefers
    )
    told = copy.problems()
    assert places(told) == [f"rulings.csv:{row} prefers"], told
    assert "microelectronics-share-body" in told[0]


@pytest.mark.parametrize("prefers", ["both", "microelectronics-share-headline", "microelectronics-share-body"])
def test_a_ruling_may_prefer_either_side_or_keep_both(copy: Copy, prefers: str) -> None:
    copy.set("rulings", "same-thing-microelectronics-share-headline-microelectronics-share-body", "prefers", prefers)
    assert copy.problems() == []

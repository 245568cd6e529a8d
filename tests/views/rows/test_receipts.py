"""Receipts: every mark leads to its sentence, where it stands."""

import pytest

from components.ledger.load import Atlas
from components.views.rows.receipts import (
    QUOTED,
    anchor,
    article_of,
    derivations,
    has_receipt,
    observation_of,
    receipt,
    underlying_claims,
)
from components.wording.language import Language
from tests.curator import Copy


@pytest.mark.property
def test_every_claim_is_found_where_its_quote_stands_in_the_file(folder: Copy, atlas: Atlas, english: Language) -> None:
    for claim in atlas.dataset.claims.values():
        found = receipt(claim.claim_id, atlas, english)
        article = atlas.dataset.articles[claim.article_id]
        text = (folder.seeds / article.file).read_text(encoding="utf-8")
        place = found.anchor
        assert text[place.start : place.end] == place.exact == claim.quote
        assert text[place.start - len(place.prefix) : place.end + len(place.suffix)] == (
            place.prefix + place.exact + place.suffix
        )


@pytest.mark.property
def test_the_words_around_a_quote_are_the_rest_of_its_paragraph(atlas: Atlas, english: Language) -> None:
    for claim in atlas.dataset.claims.values():
        place = receipt(claim.claim_id, atlas, english).anchor
        assert place.prefix + place.exact + place.suffix in atlas.dataset.texts[claim.article_id].split("\n")


@pytest.mark.parametrize(
    ("quote", "prefix", "suffix"),
    [("One", "", " two."), ("three", "", ""), ("four", "", " five"), ("five", "four ", ""), ("One two.", "", "")],
)
def test_a_quote_may_begin_or_end_its_paragraph_or_the_text(quote: str, prefix: str, suffix: str) -> None:
    found = anchor("One two.\nthree\nfour five", quote)
    assert (found.prefix, found.exact, found.suffix) == (prefix, quote, suffix)


def test_a_receipt_says_what_is_stated_and_how_it_is_read(atlas: Atlas, english: Language) -> None:
    found = receipt("microelectronics-to-belarus", atlas, english)
    assert found.as_written == "over 40%"
    assert found.figure == "over 40%"
    assert found.reading == "more than 40%"
    assert (found.publisher, found.published, found.language) == ("Sputnik", "March 27, 2025", "en")
    assert found.url.startswith("https://sputnikglobe.com/")
    assert found.period == "2024"
    assert found.note
    assert found.disputes


def test_a_receipt_leaves_out_what_the_article_does_not_state(atlas: Atlas, english: Language) -> None:
    found = receipt("zone-destinations", atlas, english)
    assert (found.publisher, found.published, found.url, found.as_written, found.reading) == ("", "", "", "", "")
    assert found.figure == "named, no figure"
    assert found.period == "no date stated"
    assert found.article.startswith("За первые три месяца 2021 года")
    assert found.language == "ru"


def test_a_joint_figure_is_said_to_be_joint(atlas: Atlas, english: Language) -> None:
    assert receipt("microelectronics-to-algeria-and-kazakhstan", atlas, english).figure == "5% together"


def test_a_claim_that_no_dispute_touches_has_none(atlas: Atlas, english: Language) -> None:
    assert receipt("zone-residents", atlas, english).disputes == ()
    assert len(receipt("microelectronics-share-body", atlas, english).disputes) == 1


@pytest.mark.property
@pytest.mark.parametrize("table", QUOTED)
def test_every_quoted_row_of_the_other_tables_has_a_receipt_too(table: str, atlas: Atlas, english: Language) -> None:
    for key, row in atlas.dataset.tables[table].items():
        identifier = f"{table}/{key}"
        assert has_receipt(identifier, atlas)
        found = receipt(identifier, atlas, english)
        quote, article = getattr(row, "quote", ""), getattr(row, "article_id", "")
        assert found.article_id == article_of(identifier, atlas) == article
        assert atlas.dataset.texts[article][found.anchor.start : found.anchor.end] == quote


@pytest.mark.parametrize(
    "identifier",
    [
        "",
        "/",
        "nobody",
        "claims/zone-jobs",
        "articles/sez-exports-2021-q1",
        "products/",
        "products/none",
        "texts/x",
        "a/b/c",
    ],
)
def test_what_does_not_exist_is_not_known(identifier: str, atlas: Atlas) -> None:
    assert not has_receipt(identifier, atlas)


@pytest.mark.property
def test_every_mark_is_known_and_leads_to_claims(atlas: Atlas) -> None:
    for identifier, one in atlas.observations.items():
        assert has_receipt(identifier, atlas)
        behind = underlying_claims([identifier], atlas)
        assert behind
        assert set(behind) <= set(one.claim_ids)


def test_a_derived_mark_leads_to_all_its_claims_once(atlas: Atlas) -> None:
    (base,) = (
        one for one in atlas.observations.values() if one.rule == "base-level" and one.subject.time_period == "2020-Q1"
    )
    assert underlying_claims([base.id, "zone-exports-lead"], atlas) == (
        "zone-exports-lead",
        "zone-exports-efimov",
        "zone-exports-growth-2020-lead",
        "zone-exports-growth-2020-efimov",
    )


def test_a_derived_mark_is_explained_by_its_formula_and_figures(atlas: Atlas, english: Language) -> None:
    (base,) = (
        one for one in atlas.observations.values() if one.rule == "base-level" and one.subject.time_period == "2020-Q1"
    )
    assert derivations([base.id], atlas, english) == ("level ÷ growth: 248 million rubles ÷ 2.7 times",)
    assert derivations(["zone-jobs", "nobody"], atlas, english) == ()


@pytest.mark.property
def test_the_mark_of_a_claim_is_the_stated_one(atlas: Atlas) -> None:
    for claim in atlas.dataset.claims:
        one = observation_of(claim, atlas)
        assert claim in one.claim_ids
        assert one.kind != "derived"

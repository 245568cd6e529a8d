"""Terms hold where their row says: in its own article, in further ones, or in all."""

import pytest

from tests.curator import Copy, places

BOARDS = "printed-circuit-boards"
"""Goods of another article than the claims below; what that one calls boards may be anything elsewhere."""


def termed(copy: Copy, table: str, key: str, term: str, scope: str) -> list[str]:
    """What a curator is told once a row has one more term, and holds in these articles."""
    copy.set(table, key, "terms", f"{copy.cell(table, key, 'terms')};{term}")
    copy.set(table, key, "scope", scope)
    return places(copy.problems())


@pytest.mark.parametrize("term", ["companies", "Belarus", "jobs", "medical equipment", "поставки"])
def test_a_term_of_one_article_says_nothing_of_another(copy: Copy, term: str) -> None:
    assert termed(copy, "products", BOARDS, term, "") == []
    assert termed(copy, "clusters", "microelectronics-fibre-optics", "zone", "") == []


def test_a_term_of_every_article_is_found_in_every_article(copy: Copy) -> None:
    named = copy.row("claims", "zone-jobs")
    assert f"claims.csv:{named} product" in termed(copy, "products", BOARDS, "Residents", "all")


def test_a_term_of_a_further_article_is_found_there_only(copy: Copy) -> None:
    article = "technopolis-cluster-meeting"
    told = termed(copy, "products", BOARDS, "exports;Residents;поставки", article)
    assert told
    assert {copy.lines("claims")[int(place.split(":")[1].split()[0]) - 1][1] for place in told} == {article}


def test_who_makes_goods_is_who_makes_them_in_that_article(copy: Copy) -> None:
    like = copy.first("organisations")
    copy.add("organisations", like, organisation_id="another", product="microelectronics", cluster="")
    assert copy.problems() == [], "the article that names the organisation is not the one that has the claims"


@pytest.mark.parametrize("table", ["products", "clusters"])
def test_a_scope_that_is_no_article_is_refused(copy: Copy, table: str) -> None:
    row = copy.set(table, copy.first(table), "scope", "no-such-article")
    assert places(copy.problems()) == [f"{table}.csv:{row} scope"]

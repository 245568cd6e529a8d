"""The article with every claim highlighted: nothing of the text is lost, nothing of the claims is hidden."""

import pytest

from components.ledger.load import Atlas
from components.views.rows.highlights import segments
from tests.curator import SEEDS, Copy

ARTICLES = (
    "sputnik-microelectronics",
    "high-tech-exports-2020",
    "technocity-import-substitution",
    "technopolis-cluster-meeting",
    "sez-exports-2021-q1",
)
EVERY_ARTICLE = pytest.mark.parametrize("article", ARTICLES)


@EVERY_ARTICLE
def test_the_segments_joined_are_the_article(article: str, atlas: Atlas) -> None:
    text = (SEEDS / atlas.dataset.articles[article].file).read_text(encoding="utf-8")
    found = segments(article, atlas.dataset)
    assert "".join(one.text for one in found) == text
    assert all(one.text for one in found)


@EVERY_ARTICLE
def test_every_claim_is_highlighted_and_only_in_its_article(article: str, atlas: Atlas) -> None:
    shown = {claim for one in segments(article, atlas.dataset) for claim in one.claim_ids}
    assert shown == {one.claim_id for one in atlas.dataset.claims.values() if one.article_id == article}


@EVERY_ARTICLE
def test_the_figure_of_each_claim_is_marked_as_written(article: str, atlas: Atlas) -> None:
    found = segments(article, atlas.dataset)
    for claim in atlas.dataset.claims.values():
        if claim.article_id == article and claim.as_written:
            marked = "".join(one.text for one in found if one.figure and claim.claim_id in one.claim_ids)
            assert marked == claim.as_written


@EVERY_ARTICLE
def test_all_of_each_quote_is_highlighted_and_nothing_else(article: str, atlas: Atlas) -> None:
    text = atlas.dataset.texts[article]
    quoted = {
        place
        for claim in atlas.dataset.claims.values()
        if claim.article_id == article
        for place in range(text.index(claim.quote), text.index(claim.quote) + len(claim.quote))
    }
    lit, place = set(), 0
    for one in segments(article, atlas.dataset):
        lit |= set(range(place, place + len(one.text))) if one.claim_ids else set()
        place += len(one.text)
    assert lit == quoted


def test_an_article_without_claims_is_plain_text(copy: Copy) -> None:
    lines = copy.lines("claims")
    place = lines[0].index("article_id")
    copy.write("claims", [line for line in lines if line[place] != "technocity-import-substitution"])
    (only,) = segments("technocity-import-substitution", copy.load().dataset)
    assert (only.claim_ids, only.figure) == ((), False)

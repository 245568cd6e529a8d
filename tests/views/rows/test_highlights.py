"""The article with every claim highlighted: nothing of the text is lost, nothing of the claims is hidden."""

from collections.abc import Iterable

import pytest

from components.ledger.load import Atlas
from components.views.rows.highlights import Segment, segments
from tests.curator import Copy


@pytest.mark.property
def test_the_segments_joined_are_the_article(atlas: Atlas) -> None:
    for article, text in atlas.dataset.texts.items():
        found = segments(article, atlas.dataset)
        assert "".join(one.text for one in found) == text
        assert all(one.text for one in found)


@pytest.mark.property
def test_every_claim_is_highlighted_and_only_in_its_article(atlas: Atlas) -> None:
    for article in atlas.dataset.articles:
        shown = {claim for one in segments(article, atlas.dataset) for claim in one.claim_ids}
        assert shown == {one.claim_id for one in atlas.dataset.claims.values() if one.article_id == article}


@pytest.mark.property
def test_the_figure_of_each_claim_is_marked_as_written(atlas: Atlas) -> None:
    for claim in atlas.dataset.claims.values():
        found = segments(claim.article_id, atlas.dataset)
        marked = "".join(one.text for one in found if one.figure and claim.claim_id in one.claim_ids)
        assert not claim.as_written or marked == claim.as_written


@pytest.mark.property
def test_all_of_each_quote_is_highlighted_and_nothing_else(atlas: Atlas) -> None:
    for article, text in atlas.dataset.texts.items():
        quoted = {
            place
            for claim in atlas.dataset.claims.values()
            if claim.article_id == article
            for place in range(text.index(claim.quote), text.index(claim.quote) + len(claim.quote))
        }
        assert _lit(segments(article, atlas.dataset)) == quoted


def _lit(found: Iterable[Segment]) -> set[int]:
    """The characters that are highlighted."""
    lit, place = set(), 0
    for one in found:
        lit |= set(range(place, place + len(one.text))) if one.claim_ids else set()
        place += len(one.text)
    return lit


def test_an_article_without_claims_is_plain_text(copy: Copy) -> None:
    lines = copy.lines("claims")
    place = lines[0].index("article_id")
    article = "technocity-import-substitution"
    copy.write("claims", [line for line in lines if line[place] != article])
    said = "surpassed 400 million rubles", "reach more than 650 enterprises across Russia and in allied countries"
    for number, quote in enumerate(said):
        aside = {"set_aside_id": f"aside-{number}", "article_id": article, "quote": quote, "reason": "To see it bare."}
        copy.append("set_aside", aside)
    (only,) = segments(article, copy.load().dataset)
    assert (only.claim_ids, only.figure) == ((), False)

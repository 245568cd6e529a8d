"""Views of the overview: key figures, and claims by article and year."""

from collections.abc import Callable

import pandas as pd

from components.ledger.load import Atlas
from components.ledger.observations import UNDATED, years_of
from components.ledger.select import Selection, select, years
from components.tables.dataset import Dataset
from components.tables.schema import Claim
from components.views.columns import Column, shared_columns
from components.views.rows import labels
from components.views.rows.receipts import observation_of
from components.views.rows.rows import Row, frame, observation_row, short_title
from components.views.view import View
from components.wording.language import Language


def highlights(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Return the key figures that the filters leave."""
    observations = [observation_of(claim, atlas) for claim in atlas.dataset.highlights]
    chosen = select(observations, selection, atlas.dataset)
    rows = [
        observation_row(observation, short_title(observation.subject, atlas, language), atlas, language)
        for observation in chosen
    ]
    return View("overview", language.n("{count} key figure", "{count} key figures", len(rows)), frame(rows))


COVERAGE = (
    shared_columns("id")
    | {"article": Column("Article", "The article's title, or its first words where it has none")}
    | shared_columns("year")
    | {
        "year_label": Column("Year", "The year, or that no date is stated"),
        "claims": Column("Claims", "How many claims the article makes about the year", "integer", "claims"),
    }
    | shared_columns("claim_ids", "source", "url")
)


def coverage(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Return the number of claims by article and year, without empty pairs."""
    dataset = atlas.dataset
    chosen = [
        claim
        for claim in dataset.claims.values()
        if selection.includes_year(claim.time_period) and selection.includes_places(claim.counterpart_area, dataset)
    ]
    claim_ids = _by_article_and_year(chosen, selection)
    rows = [
        _coverage_row(article_id, year, claim_ids[article_id, year], dataset, language)
        for article_id, year in sorted(claim_ids, key=_table_order(dataset))
    ]
    return View("coverage", _coverage_message(chosen, language), pd.DataFrame(rows, columns=list(COVERAGE)))


def _by_article_and_year(claims: list[Claim], selection: Selection) -> dict[tuple[str, str], list[str]]:
    """Return the ids of claims by article and by chosen year that they speak of."""
    claim_ids: dict[tuple[str, str], list[str]] = {}
    for claim in claims:
        for year in years_of(claim.time_period):
            if not selection.years or year in selection.years:
                claim_ids.setdefault((claim.article_id, year), []).append(claim.claim_id)
    return claim_ids


def _table_order(dataset: Dataset) -> Callable[[tuple[str, str]], tuple[int, int]]:
    """Return the sort key of an article and a year: the order of articles.csv, then time."""
    articles = {article_id: place for place, article_id in enumerate(dataset.articles)}
    order = {year: place for place, year in enumerate(years(dataset))}
    return lambda pair: (articles[pair[0]], order[pair[1]])


def _coverage_row(article_id: str, year: str, claim_ids: list[str], dataset: Dataset, language: Language) -> Row:
    article = dataset.articles[article_id]
    return {
        "id": ",".join(claim_ids),
        "article": labels.article(article, dataset),
        "year": year,
        "year_label": language.t("no date") if year == UNDATED else year,
        "claims": len(claim_ids),
        "claim_ids": ";".join(claim_ids),
        "source": labels.source(article, dataset, language),
        "url": article.url,
    }


def _coverage_message(claims: list[Claim], language: Language) -> str:
    articles = len({claim.article_id for claim in claims})
    return language.t(
        "{claims} from {articles}",
        claims=language.n("{count} claim", "{count} claims", len(claims)),
        articles=language.n("{count} article", "{count} articles", articles),
    )

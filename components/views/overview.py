"""Views of the overview: key figures, and claims by article and year."""

from collections import Counter

import pandas as pd

from components.ledger.load import Atlas
from components.ledger.observations import years_of
from components.ledger.select import Selection, select, years
from components.tables.schema import Claim
from components.views.columns import Column, shared_columns
from components.views.rows import labels
from components.views.rows.receipts import observation_of
from components.views.rows.rows import frame, observation_row, short_title
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
        if selection.takes_year(claim.time_period) and selection.takes_places(claim.counterpart_area, dataset)
    ]
    counts = Counter((claim.article_id, year) for claim in chosen for year in _chosen_years(claim, selection))
    order = {year: place for place, year in enumerate(years(dataset))}
    places = {article: place for place, article in enumerate(dataset.articles)}
    rows = [
        {
            "id": ",".join(_claim_ids(chosen, article, year)),
            "article": labels.article(dataset.articles[article], dataset),
            "year": year,
            "year_label": language.t("no date") if year == "undated" else year,
            "claims": count,
            "claim_ids": ";".join(_claim_ids(chosen, article, year)),
            "source": labels.source(dataset.articles[article], dataset, language),
            "url": dataset.articles[article].url,
        }
        for (article, year), count in sorted(counts.items(), key=lambda each: (places[each[0][0]], order[each[0][1]]))
    ]
    message = language.n("{count} claim", "{count} claims", len(chosen))
    articles = language.n("{count} article", "{count} articles", len({each["article"] for each in rows}))
    counted = language.t("{claims} from {articles}", claims=message, articles=articles)
    return View("coverage", counted, pd.DataFrame(rows, columns=list(COVERAGE)))


def _claim_ids(chosen: list[Claim], article: str, year: str) -> list[str]:
    return [claim.claim_id for claim in chosen if claim.article_id == article and year in years_of(claim.time_period)]


def _chosen_years(claim: Claim, selection: Selection) -> list[str]:
    """Return the chosen years that a claim speaks of."""
    return [year for year in years_of(claim.time_period) if not selection.years or year in selection.years]

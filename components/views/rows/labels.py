"""Labels of codes in a language: places, goods, clusters, organisations, indicators, articles, flows."""

from functools import lru_cache

from components import caches
from components.ledger.flows import Flow, flows, observations_by_flow
from components.ledger.load import Atlas
from components.ledger.observations import UNDATED
from components.tables.countries import alpha_2, is_country
from components.tables.dataset import Dataset
from components.tables.schema import Article
from components.wording.language import Language

TITLE_LENGTH = 72
"""Most characters of its beginning by which an article without a title is called."""


def label(row: object, language: Language) -> str:
    """Return a row's label in a language, or the English one."""
    return str(getattr(row, f"label_{language.code}", None) or getattr(row, "label_en"))  # noqa: B009 - any row


def place(code: str, dataset: Dataset, language: Language) -> str:
    """Return the label of a country, zone or group."""
    if code in dataset.places:
        return label(dataset.places[code], language)
    return (language.country(alpha_2(code)) if is_country(code) else "") or code


def places(codes: tuple[str, ...], dataset: Dataset, language: Language) -> str:
    """Return the places of one figure as a list in prose."""
    return language.prose_list(place(code, dataset, language) for code in codes)


def products(codes: tuple[str, ...], dataset: Dataset, language: Language) -> str:
    """Return the goods of one figure as a list in prose.

    The first begins with a capital, the others do not.
    """
    names = [label(dataset.products[code], language) for code in codes]
    return language.prose_list([*names[:1], *(name[:1].lower() + name[1:] for name in names[1:])])


def cluster(code: str, dataset: Dataset, language: Language) -> str:
    """Return the label of a cluster of the zone; empty for none."""
    return label(dataset.clusters[code], language) if code else ""


def organisation(code: str, dataset: Dataset) -> str:
    """Return an organisation's name, as its article has it; empty for none."""
    return dataset.organisations[code].name if code else ""


def indicator(code: str, dataset: Dataset, language: Language) -> str:
    """Return the label of an indicator."""
    return label(dataset.indicators[code], language)


def article(row: Article, dataset: Dataset) -> str:
    """Return an article's title, or the beginning of its text without one."""
    text = dataset.texts[row.article_id].strip()
    return row.title or (text if len(text) <= TITLE_LENGTH else text[:TITLE_LENGTH].rsplit(" ", 1)[0] + " …")


def source(row: Article, dataset: Dataset, language: Language) -> str:
    """Return an article's publisher and date, or its title if neither is stated."""
    parts = [part for part in (row.publisher, language.long_date(row.published)) if part]
    return ", ".join(parts) or article(row, dataset)


def flow_label(flow: Flow, atlas: Atlas, language: Language) -> str:
    """Return a flow's exporter, goods and years: "Moscow: microelectronics, 2024"."""
    dataset = atlas.dataset
    goods = products((flow.goods,), dataset, language) if flow.goods else language.t("all goods")
    observations = observations_by_flow(atlas)[flow]
    years = sorted({year for observation in observations for year in observation.years} - {UNDATED})
    return ", ".join([f"{_exporter(flow.exporter, dataset, language)}: {goods[:1].lower()}{goods[1:]}", *years])


def _exporter(code: str, dataset: Dataset, language: Language) -> str:
    if code in dataset.organisations:
        return organisation(code, dataset)
    if code in dataset.clusters:
        return language.t("{cluster} cluster of the zone", cluster=cluster(code, dataset, language))
    return place(code, dataset, language)


@lru_cache(maxsize=2 * caches.DATASETS)
def labelled_flows(atlas: Atlas, language: Language) -> dict[str, str]:
    """Return all flows' codes and labels, the most figures by destination first."""
    return {flow.code: flow_label(flow, atlas, language) for flow in flows(atlas)}

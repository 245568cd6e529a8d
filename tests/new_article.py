"""An article that a curator adds: two figures and a link, in either language, with the rows that they need.

Its goods and ids are made up, so that no article that a curator does add can have them already.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from tests.curator import Copy
from tests.project import ROOT

Row = Mapping[str, str]
NEW = "made-up-velorium-lamps"
"""The id of the article and of its goods."""
ENGLISH = """Moscow sells more velorium lamps abroad

In 2023, Moscow's velorium lamps exports amounted to $120 million.
In 2023, Serbia represented 12% of Moscow's total velorium lamps exports.
Moscow's velorium lamps are also exported to Vietnam and Peru.
"""
RUSSIAN = """Москва продаёт за рубеж больше велориевых ламп

В 2023 году экспорт велориевых ламп Москвы составил 120 млн долларов.
В 2023 году на Сербию пришлось 12% экспорта велориевых ламп Москвы.
Велориевые лампы из Москвы также поставляются во Вьетнам и Перу.
"""
TERMS = {"en": "velorium lamps", "ru": "велориевых ламп;Велориевые лампы"}
WRITTEN = {"an article more, in English": ("en", ENGLISH), "an article more, in Russian": ("ru", RUSSIAN)}
"""Dataset -> the language of its new article, and the text."""


def with_article(folder: Path, name: str) -> Copy:
    """The repository's dataset, copied into a folder, with one of the articles above."""
    language, text = WRITTEN[name]
    copy = Copy.into(folder, ROOT)
    (copy.seeds / f"{NEW}.txt").write_text(text, encoding="utf-8")
    title, level, share, link = (line for line in text.splitlines() if line)
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = {"article_id": NEW, "file": f"{NEW}.txt", "title": title, "language": language, "sha256": digest}
    goods = {"product_id": NEW, "label_en": "Velorium lamps", "label_ru": "Велориевые лампы"}
    copy.append("articles", article)
    copy.append("products", {**goods, "terms": TERMS[language], "article_id": NEW, "quote": title})
    for claim in (_level(level, language), _share(share), _link(link)):
        copy.append("claims", {"article_id": NEW, "ref_area": "RU-MOW", "product": NEW, "obs_status": "A", **claim})
    return copy


def _level(quote: str, language: str) -> Row:
    written = {"en": "$120 million", "ru": "120 млн долларов"}[language]
    figure = {"as_written": written, "qualifier": "exact", "obs_value": "120", "unit_measure": "USD", "unit_mult": "6"}
    return {"claim_id": f"{NEW}-level", "quote": quote, "indicator": "exports", "time_period": "2023", **figure}


def _share(quote: str) -> Row:
    figure = {"as_written": "12%", "qualifier": "exact", "obs_value": "12", "unit_measure": "percent", "unit_mult": "0"}
    about = {"indicator": "share-by-destination", "counterpart_area": "SRB", "time_period": "2023"}
    return {"claim_id": f"{NEW}-share", "quote": quote, **about, **figure}


def _link(quote: str) -> Row:
    return {"claim_id": f"{NEW}-link", "quote": quote, "indicator": "exports", "counterpart_area": "VNM;PER"}

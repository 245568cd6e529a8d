"""Citations of views, dataset and articles as plain text, APA and BibTeX.

A view is cited with its data version and address. Nothing is added that is not stated: an article without publisher,
date or title is cited without them, and the claim's id in the Atlas shows where it was read. The caller passes in the
day of access.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from components.export.edition import Edition
from components.ledger.load import Atlas
from components.views.rows import labels
from components.views.rows.receipts import article_of
from components.wording.language import SOURCE, Language

ATLAS = "Moscow Export Atlas"


@dataclass(frozen=True, slots=True)
class Work:
    """The work that is cited; a field that is not stated is empty.

    `title` is the beginning of the text where `has_title` is false; `address` may be a path on the Atlas; `note` has
    the version of the data, and the claim.
    """

    key: str
    kind: Literal["dataset", "article"]
    author: str
    title: str
    published: str
    address: str
    note: str
    has_title: bool = True


def of_edition(edition: Edition, site: str = "") -> Work:
    """Return a view or table as a work to cite.

    `site` is where the Atlas is served, to make its path an address.
    """
    key = f"moscow-export-atlas-{edition.view.slug}-{edition.version}"
    return Work(
        key, "dataset", ATLAS, edition.title, "", site + edition.page, _version(edition.atlas, edition.language)
    )


def of_dataset(atlas: Atlas, language: Language, site: str = "") -> Work:
    """Return the whole dataset as a work to cite."""
    key = f"moscow-export-atlas-{atlas.dataset.version}"
    title = language.t("All tables of the dataset")
    return Work(key, "dataset", ATLAS, title, "", f"{site}/data", _version(atlas, language))


def of_claim(identifier: str, atlas: Atlas, language: Language) -> Work:
    """Return the article of a claim or quoted row (`table/id`) as a work to cite.

    Raises:
        KeyError: if there is no such claim or row.
    """
    row = atlas.dataset.articles[article_of(identifier, atlas)]
    place = {"claim": identifier, "atlas": ATLAS, "version": atlas.dataset.version}
    note = language.t("Quoted as {claim} in the {atlas}, data version {version}", **place)
    title = labels.article(row, atlas.dataset)
    return Work(row.article_id, "article", row.publisher, title, row.published, row.url, note, bool(row.title))


def _version(atlas: Atlas, language: Language) -> str:
    return language.t("data version {version}", version=atlas.dataset.version)


def plain(work: Work, language: Language, accessed: date | None = None) -> str:
    """Return a citation for prose: author, title, date, address, note, day of access."""
    day = language.t("accessed {day}", day=language.long_date(accessed.isoformat())) if accessed else ""
    fields = (work.author, f"“{work.title}”", language.long_date(work.published), work.address, work.note, day)
    return _with_full_stop(", ".join(part for part in fields if part))


def apa(work: Work, accessed: date | None = None) -> str:
    """Return a citation in English, in the style of APA, 7th edition.

    APA is the Publication Manual of the American Psychological Association.
    """
    title = work.title if work.has_title else f"[{work.title}]"
    kind = " [Data set]" if work.kind == "dataset" else ""
    date_in_brackets = f"({Language(SOURCE).date_of_citation(work.published) or 'n.d.'})"
    opening = (
        f"{_with_full_stop(work.author)} {date_in_brackets}. {title}{kind}."
        if work.author
        else f"{title}{kind}. {date_in_brackets}."
    )
    return " ".join(part for part in (opening, _with_full_stop(work.note), _retrieved(work, accessed)) if part)


def _retrieved(work: Work, accessed: date | None) -> str:
    if not work.address or not accessed:
        return work.address
    return f"Retrieved {Language(SOURCE).long_date(accessed.isoformat())}, from {work.address}"


def bibtex(work: Work, accessed: date | None = None) -> str:
    """Return a citation as an entry for BibTeX and BibLaTeX.

    Texts are escaped for TeX, addresses for the field `url`.
    """
    online = work.address.startswith(("http://", "https://"))
    fields = {
        "author": f"{{{_escaped(work.author)}}}" if work.author else "",
        "title": f"{{{_escaped(work.title)}}}",
        "year": work.published[:4],
        "date": work.published,
        "url": _url_escaped(work.address) if online else "",
        "howpublished": "" if online else _escaped(work.address),
        "urldate": accessed.isoformat() if accessed else "",
        "note": _escaped(work.note),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return f"@misc{{{work.key},\n" + ",\n".join(lines) + "\n}\n"


SPECIAL = {sign: f"\\{sign}" for sign in "&%$#_"} | {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
"""Character with a meaning in TeX -> its escape; braces by name, since BibTeX counts escaped ones too."""


def _escaped(text: str) -> str:
    return "".join(SPECIAL.get(sign, sign) for sign in re.sub(r"\s+", " ", text).strip())


def _url_escaped(address: str) -> str:
    return address.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D")


def _with_full_stop(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."

"""How to cite: a view with its data version and address, or the article behind a claim. Plain text, APA and BibTeX.

Nothing is added that is not stated: an article without publisher, date or title is cited without them, and the claim's
place in the Atlas says where it was read. The day of access is the caller's to pass in.
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
    """What is cited; what is not stated is empty.

    `title` is the first words where `titled` is false; `where` is an address, or a path on the Atlas; `note` is what
    else must be said: the version of the data, and the claim.
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
    """A view or table as it was chosen; `site` is where the Atlas is served, to make its path an address."""
    key = f"moscow-export-atlas-{edition.view.slug}-{edition.version}"
    return Work(
        key, "dataset", ATLAS, edition.title, "", site + edition.page, _version(edition.atlas, edition.language)
    )


def of_dataset(atlas: Atlas, language: Language, site: str = "") -> Work:
    """The whole dataset."""
    key = f"moscow-export-atlas-{atlas.dataset.version}"
    title = language.t("All tables of the dataset")
    return Work(key, "dataset", ATLAS, title, "", f"{site}/data", _version(atlas, language))


def of_claim(identifier: str, atlas: Atlas, language: Language) -> Work:
    """The article that a claim, or a quoted row (`table/id`), comes from.

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
    """One line for prose: who, what, when, where, and when it was read."""
    day = language.t("accessed {day}", day=language.day(accessed.isoformat())) if accessed else ""
    known = (work.author, f"“{work.title}”", language.day(work.published), work.address, work.note, day)
    return _sentence(", ".join(part for part in known if part))


def apa(work: Work, accessed: date | None = None) -> str:
    """After the Publication Manual of the American Psychological Association, 7th edition, in English."""
    title = work.title if work.has_title else f"[{work.title}]"
    kind = " [Data set]" if work.kind == "dataset" else ""
    when = f"({Language(SOURCE).date_of_citation(work.published) or 'n.d.'})"
    head = f"{_sentence(work.author)} {when}. {title}{kind}." if work.author else f"{title}{kind}. {when}."
    return " ".join(part for part in (head, _sentence(work.note), _retrieved(work, accessed)) if part)


def _retrieved(work: Work, accessed: date | None) -> str:
    if not work.address or not accessed:
        return work.address
    return f"Retrieved {Language(SOURCE).day(accessed.isoformat())}, from {work.address}"


def bibtex(work: Work, accessed: date | None = None) -> str:
    """An entry for BibTeX and BibLaTeX; texts are escaped, addresses kept as they must stand in `url`."""
    online = work.address.startswith(("http://", "https://"))
    known = {
        "author": f"{{{_escaped(work.author)}}}" if work.author else "",
        "title": f"{{{_escaped(work.title)}}}",
        "year": work.published[:4],
        "date": work.published,
        "url": _bare(work.address) if online else "",
        "howpublished": "" if online else _escaped(work.address),
        "urldate": accessed.isoformat() if accessed else "",
        "note": _escaped(work.note),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in known.items() if value]
    return f"@misc{{{work.key},\n" + ",\n".join(lines) + "\n}\n"


SPECIAL = {sign: f"\\{sign}" for sign in "&%$#_"} | {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
"""What TeX takes for itself; a brace is named, for BibTeX counts those that are escaped too."""


def _escaped(text: str) -> str:
    return "".join(SPECIAL.get(sign, sign) for sign in re.sub(r"\s+", " ", text).strip())


def _bare(address: str) -> str:
    return address.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D")


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."

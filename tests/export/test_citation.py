"""Citations: what is stated and nothing else, in three forms; BibTeX as an independent reader takes it."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pybtex.database import Entry, parse_string
from pybtex.richtext import Text

from components.export import citation, edition
from components.export.citation import Work
from components.ledger.select import Selection
from components.views.catalogue import CATALOGUE
from components.wording.language import Language
from tests.published import frozen

ENGLISH = Language("en")
TODAY = date(2026, 11, 22)
SPUTNIK = "sputnik-microelectronics"


def view_work(slug: str = "destinations", site: str = "") -> Work:
    selection = Selection(years=("2024",), countries=("BLR", "IND"))
    return citation.of_edition(edition.of_slug(slug, selection, frozen(), ENGLISH), site)


def claim_work(article: str) -> Work:
    claim = next(each.claim_id for each in frozen().dataset.claims.values() if each.article_id == article)
    return citation.of_claim(claim, frozen(), ENGLISH)


def entry(text: str) -> Entry:
    """The one entry of a BibTeX text, as pybtex reads it."""
    (found,) = parse_string(text, "bibtex").entries.values()
    return found


NAMED = {r"\textbraceleft{}": "❴", r"\textbraceright{}": "❵", r"\textasciicircum{}": "⌃", r"\$": "¤"}
"""Signs that pybtex does not know by name, and others in their stead."""


def printed(tex: str) -> str:
    """What TeX would print, with `NAMED` for four signs."""
    for name, sign in NAMED.items():
        tex = tex.replace(name, sign)
    return str(Text.from_latex(tex))


def with_named(text: str) -> str:
    return text.translate(str.maketrans("{}^$", "❴❵⌃¤"))


def test_a_view_is_cited_with_title_version_and_the_address_of_its_choice() -> None:
    said = citation.plain(view_work(), ENGLISH, TODAY)
    version = frozen().dataset.version
    assert said == (
        "Moscow Export Atlas, “Destinations of a flow”, /destinations?year=2024&country=BLR,IND, "
        f"data version {version}, accessed November 22, 2026."
    )


def test_without_a_day_of_access_none_is_named() -> None:
    assert "accessed" not in citation.plain(view_work(), ENGLISH)


def test_the_site_makes_the_path_an_address() -> None:
    assert "https://atlas.example/destinations?year=2024" in citation.apa(view_work(site="https://atlas.example"))


def test_apa_of_a_view() -> None:
    said = citation.apa(view_work(site="https://atlas.example"), TODAY)
    assert said == (
        f"Moscow Export Atlas. (n.d.). Destinations of a flow [Data set]. data version {frozen().dataset.version}. "
        "Retrieved November 22, 2026, from https://atlas.example/destinations?year=2024&country=BLR,IND"
    )


def test_a_claim_is_cited_by_its_article() -> None:
    said = citation.apa(claim_work(SPUTNIK))
    assert said.startswith(
        "Sputnik. (2025, March 27). Moscow Powers Russia’s Microelectronics Exports, With 20% Hailing From Capital."
    )
    assert said.endswith(frozen().dataset.articles[SPUTNIK].url)


def test_what_an_article_does_not_state_is_not_made_up() -> None:
    """First words in brackets instead of a title; no publisher, no date, no address; where it was read instead."""
    work = claim_work("sez-exports-2021-q1")
    said = citation.apa(work, TODAY)
    assert said.startswith("[За первые три месяца 2021 года")
    assert "(n.d.)" in said
    assert "Retrieved" not in said
    assert f"data version {frozen().dataset.version}" in said
    assert not {"author", "year", "url"} & set(entry(citation.bibtex(work)).fields)


def test_quoted_rows_of_other_tables_are_cited_too() -> None:
    event = next(iter(frozen().dataset.events))
    assert f"events/{event}" in citation.plain(citation.of_claim(f"events/{event}", frozen(), ENGLISH), ENGLISH)


@pytest.mark.parametrize("slug", CATALOGUE)
def test_every_view_has_an_entry_that_bibtex_reads(slug: str) -> None:
    found = entry(citation.bibtex(view_work(slug, "https://atlas.example"), TODAY))
    assert found.fields["urldate"] == "2026-11-22"
    assert found.fields["url"].startswith("https://atlas.example/")
    assert frozen().dataset.version in found.fields["note"]


@pytest.mark.parametrize("article", frozen().dataset.articles)
def test_every_article_has_an_entry_that_bibtex_reads(article: str) -> None:
    found = entry(citation.bibtex(claim_work(article)))
    assert printed(found.fields["title"]) == claim_work(article).title


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(st.text(st.characters(min_codepoint=32, max_codepoint=0x4FF, exclude_categories=["C"]), max_size=60))
def test_any_title_leaves_the_entry_whole(title: str) -> None:
    """Braces, backslashes, per cent signs, Cyrillic: nothing ends a field before its end."""
    found = entry(citation.bibtex(Work("key", "article", f"a{title}", title, "2025-03-27", "", title)))
    assert (found.fields["year"], found.fields["date"]) == ("2025", "2025-03-27")


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(st.text("ab&%$#_{}~^\\Ж", max_size=30))
def test_what_tex_prints_is_the_title(title: str) -> None:
    words = f"a{title}z"
    found = entry(citation.bibtex(Work("key", "article", "", words, "", "", "")))
    assert printed(found.fields["title"]) == with_named(words)


def test_an_address_cannot_close_its_field() -> None:
    work = Work("key", "article", "", "t", "", "https://atlas.example/a}b{c\\d", "")
    assert entry(citation.bibtex(work)).fields["url"] == "https://atlas.example/a%7Db%7Bc%5Cd"

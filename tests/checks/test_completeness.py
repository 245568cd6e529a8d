"""What an article states is a claim or set aside: nothing is left out unseen, and nothing is set aside in vain."""

import csv
import hashlib
import io

import pytest

from tests.curator import Copy, places

TEXT = """Moscow exported 7 billion rubles of software to Brazil in 2023.

The fair had 412 visitors. The ambassador of Mexico spoke for Russia.
"""


@pytest.fixture
def article(copy: Copy) -> Copy:
    """A dataset with an article of which nothing is claimed yet."""
    (copy.seeds / "fair.txt").write_text(TEXT, encoding="utf-8")
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    copy.append("articles", {"article_id": "fair", "file": "fair.txt", "language": "en", "sha256": digest})
    return copy


def aside(copy: Copy, quote: str, identifier: str = "fair-1") -> None:
    row = {"set_aside_id": identifier, "article_id": "fair", "quote": quote, "reason": "Not about exports."}
    copy.append("set_aside", row)


def test_each_figure_and_destination_without_a_claim_is_named_with_its_line(article: Copy) -> None:
    told = article.problems()
    assert places(told) == [f"articles.csv:{article.row('articles', 'fair')} file"] * 4, told
    for line, problem, words in zip((1, 1, 3, 3), told, ("Brazil", "7 billion", "Mexico", "412"), strict=True):
        assert f"line {line} of seeds/fair.txt" in problem
        assert words in problem


def test_the_exporters_own_country_is_no_destination(article: Copy) -> None:
    assert not any("RUS" in problem for problem in article.problems())


def test_the_row_that_is_printed_sets_aside_what_it_is_printed_for(article: Copy) -> None:
    for problem in article.problems():
        (row,) = csv.reader(io.StringIO(problem.partition("with your reason: ")[2]))
        article.write("set_aside", [*article.lines("set_aside"), row])
    assert article.problems() == []


def test_a_claim_covers_its_figure_and_its_destinations_wherever_they_are_named(article: Copy) -> None:
    article.add("claims", "zone-exports-lead", claim_id="fair-exports", article_id="fair")
    article.state(
        "fair-exports", quote=TEXT.splitlines()[0], as_written="7 billion rubles", obs_value="7", unit_mult="9",
        ref_area="RU-MOW", counterpart_area="BRA", time_period="2023",
    )  # fmt: skip
    aside(article, "412 visitors. The ambassador of Mexico")
    assert article.problems() == []


def test_one_row_sets_aside_all_that_its_words_hold(article: Copy) -> None:
    aside(article, TEXT.strip())
    assert article.problems() == []


@pytest.mark.parametrize("quote", ["The fair had", "spoke for Russia"])
def test_a_row_that_sets_nothing_aside_is_refused(article: Copy, quote: str) -> None:
    aside(article, TEXT.strip())
    aside(article, quote, "fair-2")
    told = article.problems()
    assert places(told) == [f"set_aside.csv:{article.row('set_aside', 'fair-2')} quote"], told
    assert "remove the row" in told[0]


def test_what_is_a_claim_need_not_be_set_aside(copy: Copy) -> None:
    row = {"set_aside_id": "a", "article_id": "technopolis-cluster-meeting", "quote": "18 companies", "reason": "None."}
    copy.append("set_aside", row)
    assert places(copy.problems()) == ["set_aside.csv:2 quote"]


def test_words_that_are_set_aside_stand_in_their_article_and_have_a_reason(article: Copy) -> None:
    aside(article, TEXT.strip())
    row = article.set("set_aside", "fair-1", "quote", "413 visitors")
    assert places(article.problems()) == [f"set_aside.csv:{row} quote"]
    article.set("set_aside", "fair-1", "reason", "")
    assert places(article.problems()) == [f"set_aside.csv:{row} reason"]


def test_a_claim_that_is_removed_leaves_its_figure_open(copy: Copy) -> None:
    copy.write("claims", [line for line in copy.lines("claims") if line[0] != "zone-jobs"])
    told = copy.problems()
    assert places(told) == [f"articles.csv:{copy.row('articles', 'technopolis-cluster-meeting')} file"], told
    assert "'more than 5 thousand jobs'" in told[0]

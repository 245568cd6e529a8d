"""A view that is too long to draw: its first rows, and one object for one view, by which drawings are kept."""

from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.views.catalogue import view
from components.views.lazy_rows import LazyRows
from components.views.rows.rows import Row
from components.views.view import View
from components.wording.language import Language


def test_a_long_view_is_cut_once_and_a_short_one_is_itself(atlas: Atlas, english: Language) -> None:
    whole = view("claims", atlas, Selection(), english)
    cut = whole.first(5)
    assert list(cut.frame["id"]) == list(whole.frame["id"])[:5]
    assert whole.first(5) is cut
    assert whole.first(len(whole.frame)) is whole
    assert (cut.slug, cut.message, cut.about) == (whole.slug, whole.message, whole.about)


def test_of_a_long_view_only_what_is_looked_at_is_put_into_words() -> None:
    worded: list[int] = []

    def put(number: int) -> Row:
        worded.append(number)
        return {"id": str(number), "claim_ids": f"claim-{number}"}

    whole = View("claims", "Thousands", LazyRows(range(5_000), put, lambda number: (f"claim-{number}",)))
    assert whole.count == len(whole.claim_ids) == 5_000
    assert list(whole.first(3).frame["id"]) == ["0", "1", "2"]
    assert worded == [0, 1, 2]
    assert whole.claim_ids == tuple(whole.frame["claim_ids"])

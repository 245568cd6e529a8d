"""A view that is too long to draw: its first rows, and one object for one view, by which drawings are kept."""

from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.ledger.views.catalogue import view
from components.ledger.views.view import first
from components.wording.language import Language


def test_a_long_view_is_cut_once_and_a_short_one_is_itself(atlas: Atlas, english: Language) -> None:
    whole = view("claims", atlas, Selection(), english)
    cut = first(whole, 5)
    assert list(cut.frame["id"]) == list(whole.frame["id"])[:5]
    assert first(whole, 5) is cut
    assert first(whole, len(whole.frame)) is whole
    assert (cut.slug, cut.message, cut.about) == (whole.slug, whole.message, whole.about)

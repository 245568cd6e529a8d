"""Words that point back to places named before: "these countries", "there", "the five countries together"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from components.reader.entities.cues import kinds
from components.reader.entities.terms import Mention
from components.reader.quantities.extract import Figure

COUNTRIES = (
    r"(?:countries|states|markets|regions|destinations|partners|economies|стран\w*|рын\w+|государств\w*"
    r"|регион\w*|направлени\w*)"
)
THESE = re.compile(
    rf"(?<!\w)(?:these|those|эти|этих|этим|этими|данные|данных|указанные"
    rf"|указанных)\s(?:\w+\s)?{COUNTRIES}\b",
    re.IGNORECASE,
)
"""Names what it points to, so that it reaches into the paragraph before."""
THEY = re.compile(
    r"^(?:\W*(?:they|together they|они|вместе они)\s(?:(?:also|together|now|вместе)\s)?(?:account\w*|took|take"
    r"|bought|buy|purchas\w+|make up|made up"
    r"|contribut\w+|provid\w+|brought|обеспечи\w+|закуп\w+|купил\w*|приобре\w+|занима\w+|дали|получ\w+)"
    r"|\W*(?:in |of |the )?(?:the )?(?:figure|share|доля)\s(?:for\s(?:\w+\s)?(?:19|20)\d\d\s)?(?:was|is|stood"
    r"|rose|fell|grew|reached|в|составил\w*|снизил\w*"
    r"|сократил\w*|выросл\w*|достигл\w*))"
    r"|^\W*(?:в|за)\s(?:\d{4}\s\w+|\w+\sгоду?)\s(?:доля)\s(?:составил\w*|снизил\w*|сократил\w*|выросл\w*|достигл\w*)"
    r"|\b(?:those)\s(?=will|would|can|could|are|were|have|had|may)",
    re.IGNORECASE,
)
"""Takes up the subject of the sentence before."""
THERE = re.compile(
    r"(?<!\w)(?:"
    r"(?:exports|sales|shipments|deliveries|supplies|won|sold|orders|customers|buyers"
    r"|goods)\s(?:\w+\s){0,2}?there|туда|там|their share|their purchases|их дол[яиюе]|на них|на этом (?:направлении"
    r"|рынке)|в этом направлении"
    r"|on this market|in this market|to this market|the (?:[\w-]+\s)?(?:bloc|grouping)|стран\w* объединения"
    r"|эт\w+ объединени\w+)(?!\w)",
    re.IGNORECASE,
)
"""Stands for one place, or one list, of the paragraph."""
CONTINENT = re.compile(r"(?<!\w)(?:the continent|континент\w*)\b", re.IGNORECASE)
CONTINENTS = frozenset(("AFRICA", "ASIA", "EUROPE", "LATIN-AMERICA", "NORTH-AMERICA", "SOUTH-AMERICA"))
COUNTED = re.compile(rf"{COUNTRIES}$", re.IGNORECASE)


class Spoken(NamedTuple):
    """Destinations and trade that earlier sentences have named.

    `last`: the destinations of the last sentence that has any, in paragraph `last_in`. Of the paragraph that is being
    read: `latest` is what the last sentence ended on, `named` all its destinations, `before` its sentences so far.
    """

    paragraph: int = -1
    last: tuple[str, ...] = ()
    last_in: int = -2
    latest: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    before: tuple[str, ...] = ()

    @property
    def trading(self) -> bool:
        """Return whether the paragraph has spoken of goods that go out."""
        return bool(self.named) or any("delivery" in kinds(text) for text in self.before)

    @property
    def importing(self) -> bool:
        """Return whether the sentence before spoke of goods coming in.

        It must have spoken of none that go out.
        """
        return any("import" in kinds(text) and "delivery" not in kinds(text) for text in self.before[-1:])

    def entering(self, paragraph: int) -> "Spoken":
        """Return what is left of it as a paragraph begins."""
        return self if paragraph == self.paragraph else Spoken(paragraph, self.last, self.last_in)


def referred(text: str, figures: Sequence[Figure], spoken: Spoken) -> list[Mention]:
    """Return the places that words of a sentence point back to.

    Each is where those words stand.
    """
    return [Mention(start, end, ";".join(codes)) for start, end, codes in _referred(text, figures, spoken) if codes]


def _referred(text: str, figures: Sequence[Figure], spoken: Spoken) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    if (match := THESE.search(text)) and spoken.paragraph - spoken.last_in <= 1:
        yield *match.span(), spoken.last
    elif match := THEY.search(text) or THERE.search(text):
        yield *match.span(), spoken.latest
    elif match := CONTINENT.search(text):
        yield *match.span(), tuple(code for code in (*spoken.named, *spoken.latest) if code in CONTINENTS)[-1:]
    elif counted := _all_together(figures, spoken):
        yield counted.start, counted.end, spoken.named


def _all_together(figures: Sequence[Figure], spoken: Spoken) -> Figure | None:
    """Return the count of countries that the paragraph names.

    It is just the number of those: "the five countries".
    """
    counts = (figure for figure in figures if is_count_of_countries(figure))
    return next((figure for figure in counts if figure.value == len(spoken.named) and not figure.unit_mult), None)


def is_count_of_countries(figure: Figure) -> bool:
    """Return whether the figure counts countries, markets or the like.

    Then it has no destination itself.
    """
    return figure.unit_measure == "count" and COUNTED.search(figure.as_written) is not None

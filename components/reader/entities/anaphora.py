"""Words that point back to what an earlier sentence names: "these countries", "Its volume"."""

import re

PLACES = re.compile(
    r"\b(?:these|those)\s(?:countries|states|markets|regions|destinations|partners)\b"
    r"|\b(?:these|those)\s(?=will|would|can|could|are|were|have|had|may)"
    r"|(?<!\w)(?:эти|этих|этим|этими|данные|данных|указанные|указанных)\s(?:стран\w*|рын\w+|государств\w*"
    r"|регион\w*|направлени\w*)",
    re.IGNORECASE,
)


def points_to_places(sentence: str) -> bool:
    """Whether the sentence speaks of places that an earlier one names."""
    return bool(PLACES.search(sentence))

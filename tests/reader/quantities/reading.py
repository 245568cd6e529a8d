"""What is read from a text, in short: "-12 percent exact", "5e9 USD over"."""

from components.reader.quantities.extract import Figure, figures_after
from components.reader.text.sentences import sentences


def read(text: str) -> str:
    """The figures of a text, one after another; a currency is carried on from the sentences before."""
    before: tuple[str, ...] = ()
    found: list[Figure] = []
    for sentence in sentences(text):
        found += figures_after(sentence.text, before)
        before = (sentence.text, *before)
    return "; ".join(
        f"{figure.value:f}{f'e{figure.unit_mult}' if figure.unit_mult else ''} {figure.unit_measure} {figure.qualifier}"
        for figure in found
    )

"""One claim held against its article: for each column what is wrong with it, or nothing."""

import datetime

from components.checks.grounding.comparison import ClaimContext, ColumnErrors, figures_of
from components.checks.grounding.figure import figure_findings, kind_findings
from components.checks.grounding.period import period_findings
from components.checks.grounding.place import place_findings
from components.checks.grounding.subject import subject_findings
from components.checks.passages import passage
from components.checks.vocabulary import Vocabulary
from components.reader.quantities.extract import Figure
from components.tables.schema import Claim


def column_errors(claim: Claim, text: str, published: datetime.date | None, words: Vocabulary) -> ColumnErrors:
    """Return what is wrong with a claim, by column.

    Of several figures written alike, the one that fits best is meant.
    """
    found = passage(text, claim.quote)
    alike: list[Figure | None] = [figure for figure in figures_of(found) if figure.as_written == claim.as_written]
    readings = [_findings(ClaimContext(claim, text, found, figure, published, words)) for figure in alike or [None]]
    return min(readings, key=lambda wrong: sum(map(bool, wrong.values())))


def _findings(context: ClaimContext) -> ColumnErrors:
    return {
        **figure_findings(context),
        **period_findings(context),
        **kind_findings(context),
        **place_findings(context),
        **subject_findings(context),
    }

"""The figure of a claim: value, scale, unit and hedge, quoted whole; growth told as growth; plans as plans."""

from components.checks.grounding.comparison import ClaimContext, ColumnErrors, differs, figures_of
from components.reader.quantities.vague import vague_amounts
from components.reader.text.modality import is_plan, tells_growth

CHANGES = frozenset(("multiple", "percentage_point"))
"""Units that only a change has; a value below zero is one too."""


def figure_findings(context: ClaimContext) -> ColumnErrors:
    """Value, scale, unit and hedge against those of the words quoted, and whether these are quoted whole."""
    claim, figure = context.claim, context.figure
    if figure is None:
        return {"as_written": _unread(context), "obs_value": "", "unit_mult": "", "unit_measure": "", "qualifier": ""}
    return {
        "as_written": "",
        "obs_value": differs(claim.obs_value, figure.value),
        "unit_mult": differs(claim.unit_mult, figure.unit_mult),
        "unit_measure": differs(claim.unit_measure, figure.unit_measure),
        "qualifier": differs(claim.qualifier, figure.qualifier),
    }


def kind_findings(context: ClaimContext) -> ColumnErrors:
    """Check that growth is told as growth, and a plan as a plan."""
    return {"indicator": _growth(context), "obs_status": _status(context)}


def _unread(context: ClaimContext) -> str:
    """Return the errors where no figure is written as the claim has it."""
    claim = context.claim
    if claim.obs_value is None and claim.as_written in (vague_amounts(claim.quote) or ("",)):
        return ""
    read = ", ".join(repr(figure.as_written) for figure in figures_of(context.passage)) or "none"
    return f"{claim.as_written!r} is no figure with its hedge and unit; the quote has {read}"


def _growth(context: ClaimContext) -> str:
    """Check that a growth has a word of growth.

    Whether it is exports or jobs that grew is the curator's to say.
    """
    figure = context.figure
    grown = figure is None or figure.unit_measure in CHANGES or figure.value < 0 or tells_growth(context.passage.text)
    wrong = context.claim.indicator in context.words.growths and not grown
    return "the table says growth, the sentence tells of none" if wrong else ""


def _status(context: ClaimContext) -> str:
    plan = is_plan(context.claim.quote)
    return differs(context.claim.obs_status, "F" if plan else "A")

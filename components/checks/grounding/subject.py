"""What a claim is about: product, cluster and organisation."""

from components.checks.grounding.comparison import ClaimContext, ColumnErrors, attributed, differ
from components.reader.entities.terms import mentions


def subject_findings(context: ClaimContext) -> ColumnErrors:
    """Product, cluster and organisation against those that the text ties to the figure by their terms."""
    claim = context.claim
    product = _products(context)
    makers = frozenset(maker for made, maker in context.words.makers if made in product)
    return {
        "product": differ(claim.product, product),
        "cluster": differ((claim.cluster,), _clusters(context) or {""}),
        "organisation": differ((claim.organisation,), makers or {""}),
    }


def _products(context: ClaimContext) -> frozenset[str]:
    """Return the products of the figure's sentence, or those that its paragraph named last."""
    here = list(mentions(context.passage.text, context.words.products))
    if not here:
        earlier = (mentions(sentence, context.words.products) for sentence in context.passage.paragraph)
        last = next(filter(None, earlier), ())
        return frozenset(mention.code for mention in last) if context.figure else frozenset()
    if context.figure is None:
        return frozenset(mention.code for mention in here if mention.start < context.passage.end)
    return attributed(context, here)


def _clusters(context: ClaimContext) -> frozenset[str]:
    """Return the cluster that the quote names; none for a figure that counts clusters."""
    if context.figure and "cluster" in context.figure.as_written:
        return frozenset()
    return frozenset(mention.code for mention in mentions(context.claim.quote, context.words.clusters))

"""What a claim is about: product, cluster and organisation."""

from components.checks.grounding.comparison import Evidence, Findings, attributed, differ
from components.reader.entities.terms import mentions


def subject_findings(evidence: Evidence) -> Findings:
    """Product, cluster and organisation against those that the text ties to the figure by their terms."""
    claim = evidence.claim
    product = _products(evidence)
    makers = frozenset(maker for made, maker in evidence.words.makers if made in product)
    return {
        "product": differ(claim.product, product),
        "cluster": differ((claim.cluster,), _clusters(evidence) or {""}),
        "organisation": differ((claim.organisation,), makers or {""}),
    }


def _products(evidence: Evidence) -> frozenset[str]:
    """The products of the figure's sentence, or those that the same paragraph named last before."""
    here = list(mentions(evidence.passage.text, evidence.words.products))
    if not here:
        earlier = (mentions(sentence, evidence.words.products) for sentence in evidence.passage.paragraph)
        last = next(filter(None, earlier), ())
        return frozenset(mention.code for mention in last) if evidence.figure else frozenset()
    if evidence.figure is None:
        return frozenset(mention.code for mention in here if mention.start < evidence.passage.end)
    return attributed(evidence, here)


def _clusters(evidence: Evidence) -> frozenset[str]:
    """The cluster that the quote names; none for a figure that counts clusters."""
    if evidence.figure and "cluster" in evidence.figure.as_written:
        return frozenset()
    return frozenset(mention.code for mention in mentions(evidence.claim.quote, evidence.words.clusters))
